import DisplayText
import TerminalGrid

/// A sentence in the status line, until the next key.
struct Message: Equatable, Sendable {
    /// What it is about; a mark says so, and colour supports it.
    enum Kind: Equatable, Sendable {
        /// Something was done.
        case done
        /// Something could not be done.
        case failed
        /// Anything else worth knowing.
        case note
    }

    let kind: Kind
    let text: CleanText

    /// The sentence of something done.
    static func done(_ text: CleanText) -> Message { Message(kind: .done, text: text) }
    /// The sentence of something that failed.
    static func failed(_ text: CleanText) -> Message { Message(kind: .failed, text: text) }
    /// Anything else worth knowing.
    static func note(_ text: CleanText) -> Message { Message(kind: .note, text: text) }
}
