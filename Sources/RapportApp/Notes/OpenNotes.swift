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
    var session: SessionKey
    /// When it began as far as its minutes are counted; nothing where it isn't going on.
    let begun: ContinuousClock.Instant?
    /// The texts, as far as they were looked at.
    var texts: [NoteKey: Text] = [:]
    /// When what was typed has to be kept.
    var clock = DraftClock()
    /// What was saved, to be taken back as one once the page is closed.
    var saved: [(change: Change, reversal: Reversal)] = []
    /// What there is to say of what was saved, and was not said yet.
    var news: [String] = []
    /// The minutes that were written because they were counted; nothing where none were.
    var writtenMinutes: Int?

    /// The whole minutes since it began; nothing where they aren't counted.
    func minutes(at now: ContinuousClock.Instant) -> Int? {
        begun.map { max(Int($0.duration(to: now).components.seconds / 60), 0) }
    }

    /// When the next minute is full; nothing where none are counted.
    func nextMinute(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        begun.flatMap { begun in minutes(at: now).map { begun + .seconds(($0 + 1) * 60) } }
    }
}

/// A session whose minutes were counted and written: it goes on where its notes are opened again soon.
struct CountedSession {
    /// When it began.
    let begun: ContinuousClock.Instant
    /// The minutes that were written.
    let minutes: Int
}
