/// What is wanted done with notes, that the page can't do itself.
public enum NoteEffect: Hashable, Sendable {
    /// Open a text for writing.
    case open(NoteRequest)
    /// Save texts, and then go on so.
    case save([NoteSave], then: NoteSave.Next)
    /// Keep texts as drafts, and close the page without saving.
    case putAside
    /// Close the page; what is not saved is thrown away.
    case giveUp
    /// Go on writing a draft that was left behind.
    case takeUp(draft: String)
    /// Put a draft that was left behind in the trash, and open the notes that were asked for, where any were.
    case discard(draft: String, then: NoteRequest?)
}
