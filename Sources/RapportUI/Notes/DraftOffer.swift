public import Mentorship
public import PlainText

/// A text that was being written when the program ended, and was not saved.
public struct DraftOffer: Equatable, Sendable {
    /// By what it is told from others.
    public var id: String
    /// What it is.
    public var key: NoteKey
    /// How it differs from what the file holds now.
    public var difference: LineDifference

    /// A draft of a text.
    public init(id: String, key: NoteKey, difference: LineDifference) {
        self.id = id
        self.key = key
        self.difference = difference
    }
}
