/// What a folder has room for where a new journal is to be made in it.
public enum JournalRoom: Hashable, Sendable {
    /// Nothing is in the way: the folder isn't there, or has nothing in it but what a failed attempt leaves.
    case free
    /// A journal can be made there, beside other files.
    case holdsOtherFiles
    /// There is a journal already, or a part of one.
    case taken
}
