import JournalStorage
import Mentorship

/// The notes of a session that are being written: their files as they were opened, and the drafts kept meanwhile.
struct OpenNotes {
    /// One of the two texts.
    struct Text {
        /// The file as it was opened or saved last.
        var file: NoteFile
        /// What is kept of what was typed since; nothing where nothing was.
        var draft: NoteDraft?
    }

    /// The session.
    let session: SessionKey
    /// When the page was opened.
    let begun: ContinuousClock.Instant
    /// The texts, as far as they were looked at.
    var texts: [NoteKey: Text] = [:]
    /// When what was typed has to be kept.
    var clock = DraftClock()
    /// What was saved, to be taken back as one once the page is closed.
    var saved: [(Change, Reversal)] = []

    /// The whole minutes since it was opened.
    func minutes(at now: ContinuousClock.Instant) -> Int {
        max(Int(begun.duration(to: now).components.seconds / 60), 0)
    }

    /// When the next minute is full.
    func nextMinute(after now: ContinuousClock.Instant) -> ContinuousClock.Instant {
        begun + .seconds((minutes(at: now) + 1) * 60)
    }
}
