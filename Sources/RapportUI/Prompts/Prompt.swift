import DisplayText
import Mentorship

/// A line asked for in the status line, and what it is for.
struct Prompt: Equatable, Sendable {
    /// What the line is for.
    enum Purpose: Equatable, Sendable {
        /// The reason for which a commitment is released.
        case release(CommitmentKey)
    }

    let purpose: Purpose
    var line: LineEditor

    /// An empty line for that purpose.
    init(_ purpose: Purpose) {
        self.purpose = purpose
        line = LineEditor()
    }

    /// What is asked.
    var question: CleanText {
        switch purpose {
        case .release(let key): "Release “\(CleanText(key.text).truncated(to: 30))” because:"
        }
    }

    /// What is asked where there is little room.
    var shortQuestion: CleanText {
        switch purpose {
        case .release: "because:"
        }
    }

    /// What the line, as it stands, asks for; a sentence that says what is missing otherwise.
    func answer(on today: Day) -> Answer {
        let text = line.text.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
        switch purpose {
        case .release(let key):
            guard !text.isEmpty else {
                return .missing("A release needs its reason, so that the other one understands. Esc leaves it open.")
            }
            return .change(.release(key, on: today, because: text))
        }
    }

    /// What a line asks for.
    enum Answer: Equatable, Sendable {
        case change(Change)
        case missing(CleanText)
    }
}
