import Mentorship

/// What a change has come to.
public struct ChangeOutcome: Sendable {
    /// What puts it back; nothing where nothing had to be written.
    public let reversal: Reversal?
    /// The commitment as it now stands, or stood before it was removed; nothing for a change of something else.
    public let commitment: Commitment?
    /// The key under which the commitment is now found; nothing where there is none, or none any more.
    public let key: CommitmentKey?
    /// The pair it is about; for a new pair the folder it was given; nothing for what is the owner's own.
    public let pair: PairID?
    /// The commitments that went with a removal, by the keys they had.
    let removed: [CommitmentKey]
}
