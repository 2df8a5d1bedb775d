/// A promise of one side, or of both, made at a moment.
public struct Commitment: Hashable, Sendable {
    /// What has become of it.
    public enum State: String, CaseIterable, Hashable, Sendable {
        case open, kept
        /// Openly taken back, with a reason.
        case released
    }

    /// One change of the due date.
    public struct Move: Hashable, Sendable {
        /// The due date before.
        public var from: Day
        /// The due date after.
        public var to: Day
        /// Why it was moved, if that was written.
        public var because: String?

        /// The move from one day to another.
        public init(from: Day, to: Day, because: String? = nil) {
            self.from = from
            self.to = to
            self.because = because
        }
    }

    /// A release that was taken back when the commitment was opened again.
    public struct EarlierRelease: Hashable, Sendable {
        /// The day of the release, if it was written.
        public var day: Day?
        /// Why it was released, if that was written.
        public var because: String?

        /// The release of that day, for that reason.
        public init(day: Day?, because: String?) {
            self.day = day
            self.because = because
        }
    }

    /// How it is found again in the text.
    public var key: CommitmentKey
    /// The line it stands on in its file, from 1.
    public var line: Int
    /// What has become of it.
    public var state: State
    /// The day it was made: as written, or its session's.
    public var made: Day?
    /// The day by which it is promised.
    public var due: Day?
    /// The day it was kept, where that is written and it is kept.
    public var kept: Day?
    /// The day it was released, where that is written and it is released.
    public var released: Day?
    /// Why it was released.
    public var reason: String?
    /// What else was written below it; lines joined by LF.
    public var note: String?
    /// The changes of its due date, oldest first.
    public var moves: [Move]
    /// Earlier releases, oldest first.
    public var releases: [EarlierRelease]

    /// An open commitment; what else is known of it is set afterwards.
    public init(key: CommitmentKey, line: Int = 1, state: State = .open, made: Day? = nil, due: Day? = nil) {
        self.key = key
        self.line = line
        self.state = state
        self.made = made
        self.due = due
        moves = []
        releases = []
    }

    /// Its words.
    public var text: String { key.text }
    /// Whose it is; nothing where nobody is named.
    public var owner: Owner? { key.owner }
    /// The pair it belongs to.
    public var pair: PairID { key.pair }
}

/// How a commitment is told apart from all others and found again: never by its line, which moves.
public struct CommitmentKey: Hashable, Sendable {
    /// The pair it belongs to.
    public var pair: PairID
    /// Its file, within the pair's folder: `commitments.md` or `sessions/2026-11-22.md`.
    public var file: String
    /// Whose it is; nothing where nobody is named.
    public var owner: Owner?
    /// Its words, without mark, owner and dates, with single spaces.
    public var text: String
    /// Which of the file's commitments with the same owner and words it is, from 1.
    public var twin: Int
    /// How many of these there are.
    public var twins: Int

    /// The key of a commitment that has no twin, or of one among its twins.
    public init(pair: PairID, file: String, owner: Owner?, text: String, twin: Int = 1, twins: Int = 1) {
        self.pair = pair
        self.file = file
        self.owner = owner
        self.text = text
        self.twin = twin
        self.twins = twins
    }

    /// Whether both name the same commitment: words are compared byte by byte, because the id is made of bytes.
    public static func == (left: CommitmentKey, right: CommitmentKey) -> Bool {
        left.twin == right.twin && left.twins == right.twins && left.owner == right.owner && left.pair == right.pair
            && left.file == right.file && left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Feeds what is compared into a hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(pair)
        hasher.combine(file)
        hasher.combine(owner)
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(twin)
    }
}
