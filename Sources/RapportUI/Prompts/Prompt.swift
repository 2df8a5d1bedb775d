import DisplayText
import Mentorship

/// A line asked for in the status line, and what it is for.
struct Prompt: Equatable, Sendable {
    /// What the line is for.
    enum Purpose: Equatable, Sendable {
        /// The reason for which commitments are released.
        case release([CommitmentKey])
        /// A question on the way to a new pair.
        case pair(PairQuestion)
    }

    /// What a line asks for.
    enum Answer: Equatable, Sendable {
        /// These changes.
        case changes([Change])
        /// Another line, asked for next.
        case next(Prompt)
        /// A choice, asked for next.
        case ask(Question)
        /// It can't be taken as it stands; the sentence says what is missing.
        case missing(CleanText)
    }

    let purpose: Purpose
    var line: LineEditor

    /// A line for that purpose, with a text in it to begin with.
    init(_ purpose: Purpose, text: String = "") {
        self.purpose = purpose
        line = LineEditor(text)
    }

    /// The words typed so far, with single blanks.
    var words: String { line.words }

    /// What is asked.
    var question: CleanText {
        switch purpose {
        case .release(let keys): "Release \(CommitmentWords.name(of: keys)) because:"
        case .pair(let question): question.words
        }
    }

    /// What is asked where there is little room.
    var shortQuestion: CleanText {
        switch purpose {
        case .release: "because:"
        case .pair(let question): question.shortWords
        }
    }

    /// How the line, as it stands, is read, before it is taken: shown above it. Nothing where there is nothing to say.
    func reading(in context: Context) -> CleanText? {
        switch purpose {
        case .release: nil
        case .pair(let question): question.reading(of: line, in: context)
        }
    }

    /// What the line, as it stands, asks for.
    func answer(in context: Context) -> Answer {
        switch purpose {
        case .release(let keys): Prompt.release(keys, because: words, on: context.today)
        case .pair(let question): question.answer(line, in: context)
        }
    }
}
