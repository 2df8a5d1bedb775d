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
        /// The day to which commitments are moved.
        case move(Moving)
        /// Why commitments are moved to a day; may be empty.
        case moveBecause(Moving, to: Day)
        /// Other words for a commitment.
        case reword(CommitmentKey)
        /// A new commitment in a pair that is called so.
        case add(PairID, called: CleanText)
        /// Something about a session.
        case session(SessionQuestion)
        /// Something from the page of a practice.
        case practice(PracticeQuestion)
        /// What a pane is narrowed to, followed while it is typed (``AppState/followTyping(in:)``), and how it was
        /// before.
        case filter(Pane, before: FilterStart)
        /// What is looked for in the session being read, followed likewise.
        case find
    }

    /// What a line asks for.
    enum Answer: Equatable, Sendable {
        /// These changes.
        case changes([Change])
        /// These changes, and once they are made another line.
        case changesThen([Change], Prompt)
        /// The notes of a new session.
        case write(NewSession)
        /// Another line, asked for next.
        case next(Prompt)
        /// A choice, asked for next.
        case ask(Question)
        /// Nothing more: the line is closed, with a sentence where there is something to say.
        case done(CleanText?)
        /// It can't be taken as it stands; the sentence says what is missing.
        case missing(CleanText)
    }

    /// What was asked before, to come back to: a line as it was typed, and the choice that followed it.
    struct Step: Equatable, Sendable {
        let purpose: Purpose
        let line: LineEditor
        let question: Question?
    }

    var purpose: Purpose
    var line: LineEditor
    /// What somebody else has done meanwhile to what it is about, in a sentence; nothing where nothing happened.
    var meanwhile: CleanText?
    /// The text it began with.
    let start: String
    /// What was asked before this, the first of it first.
    var earlier: [Step] = []

    /// A line for that purpose, with a text in it to begin with; words that were looked for before are replaced by what
    /// is typed.
    init(_ purpose: Purpose, text: String = "") {
        self.purpose = purpose
        start = text
        let bound = Prompt.bound(of: purpose)
        line = LineEditor(text, bound: bound, isSelected: bound != nil)
    }

    /// The most characters of what is looked for at each key; other lines are looked at as a whole when they are taken.
    private static func bound(of purpose: Purpose) -> Int? {
        switch purpose {
        case .filter, .find, .practice(.asking(.narrow)): FilterWords.longest
        case .release, .pair, .move, .moveBecause, .reword, .add, .session, .practice: nil
        }
    }

    /// The words typed so far, with single blanks.
    var words: String { line.words }

    /// How the line, as it stands, is read, before it is taken: shown above it. Nothing where there is nothing to say.
    func reading(in context: Context) -> NamedWords? {
        switch purpose {
        case .pair(let question): question.reading(of: line, in: context).map { NamedWords($0) }
        case .move(let moving): NamedWords(Prompt.readingOfDate(words, of: moving, in: context))
        case .reword(let key):
            words == key.text ? nil : Prompt.readingOfRewording(words, of: key, in: context).map { NamedWords($0) }
        case .add(let pair, _): Prompt.readingOfAdding(words, to: pair, in: context)
        case .session(let question): question.reading(of: words, in: context)
        case .practice(let question): question.asked.reading(of: words, in: context)
        case .release, .moveBecause, .filter, .find: nil
        }
    }

    /// What the line, as it stands, asks for.
    func answer(in context: Context) -> Answer {
        switch purpose {
        case .release(let keys): Prompt.release(keys, because: words)
        case .pair(let question): question.answer(line, in: context)
        case .move(let moving): Prompt.move(moving, to: words, in: context)
        case .moveBecause(let moving, let day): .changes(moving.changes(to: day, because: words))
        case .reword(let key): Prompt.reword(key, to: words, in: context)
        case .add(let pair, _): Prompt.add(words, to: pair, in: context)
        case .session(let question): question.answer(words, in: context)
        case .practice(let question): question.asked.answer(words, in: context)
        case .filter, .find: .done(nil)
        }
    }
}
