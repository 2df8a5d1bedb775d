/// What a first meeting can settle, one step after the other in any order; each is done by what the files say, so that
/// it can be left and taken up again.
public enum FirstMeetingStep: String, CaseIterable, Hashable, Sendable {
    /// What the mentee hopes to gain.
    case menteeHopes
    /// What the mentor hopes to gain.
    case mentorHopes
    /// What the mentor can give.
    case mentorGives
    /// What the mentee can give.
    case menteeGives
    /// The rules both keep to.
    case groundRules
    /// How often to meet.
    case cadence
    /// When to look at the agreement again.
    case review
    /// What the two are interested in, for common ground.
    case interests
    /// What to keep away from.
    case boundaries
    /// That both agree.
    case consent
}

extension Pair {
    /// Whether a step has been done: something stands there; for interests and boundaries, in the other's profile;
    /// for consent, both have agreed.
    public func isDone(_ step: FirstMeetingStep, on today: Day) -> Bool {
        switch step {
        case .menteeHopes: !agreement.mentee.hopes.isEmpty
        case .mentorHopes: !agreement.mentor.hopes.isEmpty
        case .mentorGives: !agreement.mentor.gives.isEmpty
        case .menteeGives: !agreement.mentee.gives.isEmpty
        case .groundRules: !agreement.groundRules.isEmpty
        case .cadence: cadence != nil
        case .review: review != nil
        case .interests: profile(of: role.otherSide)?.interests.isEmpty == false
        case .boundaries: profile(of: role.otherSide)?.boundaries.isEmpty == false
        case .consent: agreedByBoth(on: today) != nil
        }
    }
}
