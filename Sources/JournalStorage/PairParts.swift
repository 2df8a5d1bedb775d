/// What is wanted of a pair beyond the front matter of `pair.md` and the profiles: reading less is faster.
public struct PairParts: OptionSet, Hashable, Sendable {
    /// The parts as bits.
    public let rawValue: UInt8

    /// The parts of these bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Commitments, from sessions and outside them.
    public static let commitments = PairParts(rawValue: 1)
    /// Of the commitments only those that are open: enough to count what is due. Their keys count no twins, so that
    /// nothing can be changed by them.
    public static let openCommitments = PairParts(rawValue: 16)
    /// What sessions say besides, and what the agreement and the profiles list: everything that is said between the
    /// two.
    public static let conversation = PairParts(rawValue: 2)
    /// The owner's check-ins. Private.
    public static let checkIns = PairParts(rawValue: 4)
    /// Nudges put aside.
    public static let putAside = PairParts(rawValue: 8)

    /// The names of copies kept because two versions of a file could not be joined.
    public static let conflictCopies = PairParts(rawValue: 32)

    /// Everything.
    public static let all: PairParts = [.commitments, .conversation, .checkIns, .putAside, .conflictCopies]
}
