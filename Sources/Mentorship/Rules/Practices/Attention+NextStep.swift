extension Attention.Kind {
    /// What a nudge offers to do next.
    public enum NextStep: Hashable, Sendable {
        /// Go through the commitments.
        case commitments
        /// A way back to somebody.
        case wayBack
        /// The agreement.
        case agreement
        /// The questions that are open, or one that fits.
        case questions
        /// The ending.
        case ending
        /// The milestones.
        case milestones
    }

    /// What it offers to do next.
    public var nextStep: NextStep {
        switch self {
        case .overdue: .commitments
        case .quiet: .wayBack
        case .unmet, .oneSided, .review: .agreement
        case .unanswered, .checkIn: .questions
        case .ending: .ending
        case .celebrate: .milestones
        }
    }
}
