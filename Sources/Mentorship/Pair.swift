/// Mentor and mentee together: one relationship, as its folder tells it.
public struct Pair: Hashable, Sendable {
    /// The status a pair's file can say; that of an alumni pair follows from the day (``Pair/status(on:)``).
    public enum WrittenStatus: String, CaseIterable, Hashable, Sendable {
        case active, paused, closed
    }

    /// The pair's identity: its folder.
    public var id: PairID
    /// The mentor's name as written; nothing where the file doesn't say it.
    public var mentor: String?
    /// The mentee's name as written; nothing where the file doesn't say it.
    public var mentee: String?
    /// Who the journal's owner is in it.
    public var role: Role
    /// The programme it began in.
    public var programme: String?
    /// The first day.
    public var started: Day?
    /// The programme's last day.
    public var until: Day?
    /// How often to meet.
    public var cadence: Interval?
    /// How often to look at the agreement again.
    public var review: Interval?
    /// The status as its file says it.
    public var writtenStatus: WrittenStatus = .active
    /// The expectations of both sides.
    public var agreement = Agreement()
    /// The mentor's profile in effect: the pair's own, or the owner's where there is none.
    public var mentorProfile: Profile?
    /// The mentee's profile in effect: the pair's own, or the owner's where there is none.
    public var menteeProfile: Profile?
    /// Commitments made outside a session, in the order of their lines.
    public var commitmentsOutside: [Commitment] = []
    /// Sessions by day, oldest first.
    public var sessions: [Session] = []
    /// How sessions felt to the owner; private. By day, oldest first.
    public var checkIns: [CheckIn] = []
    /// Nudges the owner has put aside.
    public var putAside: [PutAside] = []
    /// Copies kept because two versions of a file could not be joined, by path within the pair's folder:
    /// `sessions/2026-11-20.conflict-1.md`.
    public var conflictCopies: [String] = []
    /// How many of its files and folders could not be read and are left out here.
    public var unreadFiles = 0
    /// Those of its files and folders that can't be read as documented, in the order in which they were read.
    public var faultyFiles: [FaultyFile] = []
    /// Why its folder can't be read, in a sentence; then all else is what was known of it last. Nothing where it can.
    public var unreadBecause: String?
    /// Whether all that the two said and promised has been read; else only `pair.md` and the profiles are here.
    public var isComplete = true

    /// A pair of two people, with nothing else known.
    public init(id: PairID, mentor: String?, mentee: String?, role: Role = .observer) {
        self.id = id
        self.mentor = mentor
        self.mentee = mentee
        self.role = role
    }

    /// The name of one side as written; nothing where the file doesn't say it.
    public func name(of side: Side) -> String? {
        side == .mentor ? mentor : mentee
    }

    /// The profile in effect of one side, if there is one.
    public func profile(of side: Side) -> Profile? {
        side == .mentor ? mentorProfile : menteeProfile
    }

    /// Every commitment: those made outside a session first, then by session, in the order of their lines.
    public var commitments: [Commitment] {
        commitmentsOutside + sessions.flatMap(\.commitments)
    }
}

/// How a session felt to the journal's owner, each from 1 to 5. Private.
public struct CheckIn: Hashable, Sendable {
    /// The session it is about.
    public var session: SessionName
    /// How comfortable the two were with each other.
    public var comfort: Int?
    /// How much trust there was between the two.
    public var trust: Int?
    /// How well the guidance fitted the person.
    public var guidance: Int?

    /// The check-in on that session.
    public init(session: SessionName, comfort: Int? = nil, trust: Int? = nil, guidance: Int? = nil) {
        self.session = session
        self.comfort = comfort
        self.trust = trust
        self.guidance = guidance
    }
}

/// A nudge the owner has put aside, for good or through a day.
public struct PutAside: Hashable, Sendable {
    /// What is put aside.
    public var kind: Attention.Kind
    /// The last day on which it stays aside; nothing for good.
    public var until: Day?
    /// Why it was put aside.
    public var because: String?

    /// A kind of nudge, put aside.
    public init(kind: Attention.Kind, until: Day? = nil, because: String? = nil) {
        self.kind = kind
        self.until = until
        self.because = because
    }
}
