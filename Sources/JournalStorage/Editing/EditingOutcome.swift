/// What an editor made of a file.
public enum EditingOutcome: Sendable {
    /// The file holds what it held before, or still isn't there.
    case unchanged
    /// It holds something else, or is new.
    case changed(Reversal)
    /// Little or nothing of its text is left. The reversal puts it back, and the earlier text is kept besides.
    case reduced(Reversal, to: Remainder, EarlierText)
    /// What is there now is no file that can be read: a folder, a pipe, a link out of the journal, a text too long. It
    /// was left alone. The earlier text, where there was one, is kept in a file at that path, relative to the journal.
    case replaced(JournalError, keptAt: String?)
}

extension EditingOutcome {
    /// How little of a text an editor left.
    public enum Remainder: Sendable {
        /// The file is gone.
        case nothing
        /// There is no more in it than blanks and ends of lines.
        case blanks
        /// It has less than half of the bytes it had.
        case lessThanHalf
    }

    /// What became of the text that a file had before.
    public enum EarlierText: Sendable {
        /// It is saved durably in a file at that path, relative to the journal.
        case kept(at: String)
        /// It can't be saved: only the reversal still has it.
        case notKept(JournalError)
    }
}

extension EditingOutcome.Remainder {
    /// How little is left of a text; nothing where at least half of it is, or where there was no text before.
    init?(of before: [UInt8], in now: [UInt8]?) {
        guard let now else {
            self = .nothing
            return
        }
        guard !before.allSatisfy(\.isBlankOrLineEnd) else { return nil }
        if now.allSatisfy(\.isBlankOrLineEnd) {
            self = .blanks
        } else if now.count < before.count - now.count {
            self = .lessThanHalf
        } else {
            return nil
        }
    }
}

extension UInt8 {
    fileprivate var isBlankOrLineEnd: Bool {
        [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(self)
    }
}
