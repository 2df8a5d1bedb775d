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
    /// The notes that were asked for when it was found, and that are opened where it is left or thrown away; nothing
    /// where none were.
    public var request: NoteRequest?

    /// A draft of a text.
    public init(id: String, key: NoteKey, difference: LineDifference, request: NoteRequest? = nil) {
        self.id = id
        self.key = key
        self.difference = difference
        self.request = request
    }
}
