import Mentorship

/// A file about to be handed to an editor, as it was before.
public struct FileBeforeEditing: Sendable {
    /// Where it is, relative to the journal.
    public let path: String
    /// Where it is for the editor, absolutely.
    public let systemPath: String
    /// What it held; nothing where it was not there yet.
    public let bytes: [UInt8]?
    /// The pair it belongs to; nothing where it is the owner's own.
    public let pair: PairID?

    /// What is done to it, for the history and its sentences.
    public var change: Change { .edit(path: path, of: pair) }
}
