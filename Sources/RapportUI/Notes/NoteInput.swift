/// What became of notes.
public enum NoteInput: Equatable, Sendable {
    /// A text was opened for writing.
    case opened(NoteOpening)
    /// A text was saved, or read again.
    case saved(NoteSaved)
    /// All that was to be saved is, and writing goes on; with what else there is to say, in sentences.
    case stored(news: String?)
    /// What was to be saved could not be; the sentence says why.
    case notSaved(String, then: NoteSave.Next)
    /// The page is done with.
    case closed
    /// So many minutes have passed since it was opened.
    case minutes(Int)
    /// What was typed so far is in a draft.
    case draftKept
    /// What was typed so far could not be kept in a draft; the sentence says why.
    case draftNotKept(String)
    /// Drafts that were left behind, the newest first.
    case offered([DraftOffer])
    /// A text was thrown away; the sentence says where it is in the trash.
    case thrownAway(String)
}
