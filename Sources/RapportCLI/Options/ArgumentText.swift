import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// A text given as an argument, on one line: controls and line breaks are blanks, runs of blanks one, none at the ends.
struct ArgumentText: ExpressibleByArgument, Hashable, Sendable {
    /// The text.
    let text: String

    init(argument: String) {
        text = TypedWords.oneLine(argument)
    }

    /// The text, where there is any.
    ///
    /// - Parameters:
    ///   - what: what it is, at the start of a sentence, `A name`.
    ///   - example: what could have been written instead.
    /// - Throws: `.refused` where nothing of it can be seen.
    func required(_ what: String, example: String) throws(JournalError) -> String {
        guard !TypedWords.seen(text).isEmpty else {
            throw JournalError(.refused, "\(what) needs words: write, for example, \(example).")
        }
        return text
    }

    /// The interval that is meant.
    ///
    /// - Parameter option: what it is for, as it was written.
    /// - Throws: `.refused` where it is none.
    func interval(for option: String) throws(JournalError) -> Interval {
        guard let interval = Interval(said: text) else {
            throw JournalError(
                .refused,
                "\(CleanText.quoted(text)) is no interval for \(option): write weekly, every 10 days, 12 weeks, "
                    + "once a month, every 3 months or yearly.")
        }
        return interval
    }
}

extension CleanText {
    /// The columns that somebody's words may take in a message.
    static let quotedColumns = 60

    /// Somebody's words in quotation marks, for a message; at most ``quotedColumns`` of them.
    static func quoted(_ words: some StringProtocol) -> CleanText {
        "“\(oneLine(words).truncated(to: quotedColumns))”"
    }
}
