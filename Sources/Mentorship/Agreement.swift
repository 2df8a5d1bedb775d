/// The expectations of both sides: what each hopes to gain and can give, the ground rules, and who agreed and when.
public struct Agreement: Hashable, Sendable {
    /// What one side hopes to gain and can give, in the order it is written.
    public struct Expectations: Hashable, Sendable {
        /// What it hopes to gain.
        public var hopes: [Hope] = []
        /// What it can give.
        public var gives: [ListEntry] = []

        /// Nothing hoped, nothing given.
        public init() {}
    }

    /// A thing one side hopes to gain.
    public struct Hope: Hashable, Sendable {
        /// The hope as written, with its topics.
        public var entry: ListEntry
        /// Whom and what for, where a `Refer:` line sends the hope to someone else.
        public var referral: String?
        /// Whether that helped, where a `Helped:` line below it says so.
        public var helped: Helped?

        /// A hope, sent to someone else or not.
        public init(_ entry: ListEntry, referral: String? = nil, helped: Helped? = nil) {
            self.entry = entry
            self.referral = referral
            self.helped = helped
        }
    }

    /// That one side or both agreed, on a day.
    public struct Consent: Hashable, Sendable {
        /// The day on which it was given.
        public var day: Day
        /// Who agreed: one side or both.
        public var by: Owner
        /// The first eight hexadecimal digits of the hash of what was agreed, where it was noted.
        public var textHash: String?
        /// The line it stands on in `pair.md`, from 1.
        public var line: Int

        /// Consent given on that day.
        public init(day: Day, by: Owner, textHash: String? = nil, line: Int = 1) {
            self.day = day
            self.by = by
            self.textHash = textHash
            self.line = line
        }
    }

    /// What the mentor hopes and gives.
    public var mentor = Expectations()
    /// What the mentee hopes and gives.
    public var mentee = Expectations()
    /// The rules both keep to.
    public var groundRules: [ListEntry] = []
    /// Who agreed and when, in the order it is written.
    public var consents: [Consent] = []

    /// An agreement with nothing in it yet.
    public init() {}

    /// What that side hopes and gives.
    public subscript(side: Side) -> Expectations {
        get { side == .mentor ? mentor : mentee }
        set { if side == .mentor { mentor = newValue } else { mentee = newValue } }
    }
}
