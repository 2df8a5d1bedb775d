/// What is meant to happen to a journal, as one value.
///
/// Storage turns it into the smallest edit of the text as it stands, and answers with the exact inverse.
public enum Change: Hashable, Sendable {
    /// A promise kept, on a day.
    case keep(CommitmentKey, on: Day)
    /// A promise openly taken back, on a day, with a reason.
    case release(CommitmentKey, on: Day, because: String)
    /// Another due date, with a reason or without.
    case move(CommitmentKey, to: Day, because: String?)
    /// Open again.
    case reopen(CommitmentKey)
    /// Other words.
    case reword(CommitmentKey, text: String)
    /// Another owner.
    case reassign(CommitmentKey, to: Owner)
    /// Away with it, to the trash.
    case remove(CommitmentKey)
    /// A commitment made outside a session.
    case add(NewCommitment)
    /// A new pair.
    case begin(NewPair)
    /// A pair paused, taken up again, or closed.
    case setStatus(PairID, to: Pair.WrittenStatus)
    /// A file changed by hand in an editor, by its path relative to the journal; of no pair where it is the owner's own.
    /// It has happened already: it can be undone, and can't be asked for.
    case edit(path: String, of: PairID?)
    /// Notes written in the panes. They are saved already: that can be undone, and can't be asked for.
    case write(NoteKey)
    /// A session with a file of its own: one that is planned, or one whose notes are yet to be written.
    case plan(NewSession)
    /// A session that was planned took place.
    case hold(SessionKey)
    /// A session called off, with a reason.
    case cancel(SessionKey, because: String)
    /// A session on another day, or at another time; what is private about it goes along.
    case moveSession(SessionKey, to: SessionMove)
    /// What a session is called; nothing any more where no words are given.
    case entitle(SessionKey, String)
    /// How long a session took; unknown where no minutes are given.
    case setMinutes(SessionKey, Int?)
    /// What becomes of expectations, profiles, remarks, nudges, stories and questions.
    case practice(PracticeChange)

    /// The commitment it is about, where there is one already.
    public var commitment: CommitmentKey? {
        switch self {
        case .keep(let key, _), .release(let key, _, _), .move(let key, _, _), .reopen(let key), .reword(let key, _),
            .reassign(let key, _), .remove(let key):
            key
        case .add, .begin, .setStatus, .edit, .write, .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes,
            .practice:
            nil
        }
    }

    /// The session it is about, by the name it had before; nothing for one that is yet to be made, and for what happens
    /// to a commitment or to notes.
    public var session: SessionKey? {
        switch self {
        case .hold(let key), .cancel(let key, _), .moveSession(let key, _), .entitle(let key, _),
            .setMinutes(let key, _):
            key
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .begin, .setStatus, .edit, .write,
            .plan, .practice:
            nil
        }
    }

    /// Whether it is about a session as a whole.
    public var isAboutSession: Bool {
        if case .plan = self { true } else { session != nil }
    }

    /// The pair it is about; nothing for a pair that is yet to begin, and for a file that belongs to none.
    public var pair: PairID? {
        switch self {
        case .keep(let key, _), .release(let key, _, _), .move(let key, _, _), .reopen(let key), .reword(let key, _),
            .reassign(let key, _), .remove(let key):
            key.pair
        case .add(let new): new.pair
        case .setStatus(let pair, _): pair
        case .edit(_, let pair): pair
        case .write(let note): note.session.pair
        case .plan(let new): new.pair
        case .hold(let key), .cancel(let key, _), .moveSession(let key, _), .entitle(let key, _),
            .setMinutes(let key, _):
            key.pair
        case .practice(let change): change.pair
        case .begin: nil
        }
    }
}

/// A commitment about to be made outside a session.
public struct NewCommitment: Hashable, Sendable {
    /// The pair it is made in.
    public var pair: PairID
    /// Whose it is.
    public var owner: Owner
    /// The words, on one line.
    public var text: String
    /// The day by which it is promised, if one is named.
    public var due: Day?
    /// The day it is made.
    public var made: Day

    /// A commitment of that owner.
    public init(pair: PairID, owner: Owner, text: String, due: Day? = nil, made: Day) {
        self.pair = pair
        self.owner = owner
        self.text = text
        self.due = due
        self.made = made
    }
}

/// A pair about to begin.
public struct NewPair: Hashable, Sendable {
    /// The mentor's name, as it will be written.
    public var mentor: String
    /// The mentee's name, as it will be written.
    public var mentee: String
    /// The programme it begins in.
    public var programme: String?
    /// How often to meet.
    public var cadence: Interval?
    /// The first day.
    public var started: Day?

    /// A pair of two people.
    public init(mentor: String, mentee: String, programme: String? = nil, cadence: Interval? = nil, started: Day? = nil)
    {
        self.mentor = mentor
        self.mentee = mentee
        self.programme = programme
        self.cadence = cadence
        self.started = started
    }
}
