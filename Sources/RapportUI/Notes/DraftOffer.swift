public import Mentorship

/// A text that was being written when the program was ended, and was not saved.
public struct DraftOffer: Equatable, Sendable {
    /// One line of how it differs from the file.
    public enum Row: Hashable, Sendable {
        /// In both.
        case same(String)
        /// In the file only.
        case removed(String)
        /// In the draft only.
        case added(String)
        /// So many lines that are in both.
        case gap(Int)
    }

    /// By what it is told from others.
    public var id: String
    /// What it is.
    public var key: NoteKey
    /// How it differs from what the file holds now.
    public var rows: [Row]

    /// A draft of a text.
    public init(id: String, key: NoteKey, rows: [Row]) {
        self.id = id
        self.key = key
        self.rows = rows
    }
}
