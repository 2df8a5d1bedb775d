/// Which commitments are wanted: by owner, state and date. What is not asked for is not looked at.
public struct CommitmentFilter: Hashable, Sendable {
    /// Whose commitments are wanted.
    public enum Whose: Hashable, Sendable {
        /// Those of one side, and what is both's; or only what is both's.
        case owner(Owner)
        /// Those of the journal's owner, and what is both's; none where the owner is an observer.
        case me
        /// Those of somebody called so in the pair, and what is both's.
        case named(String)
    }

    /// Whose commitments are wanted; anybody's and nobody's where it isn't said.
    public var whose: Whose?
    /// The state wanted.
    public var state: Commitment.State?
    /// Whether only overdue ones are wanted.
    public var onlyOverdue: Bool
    /// The last due date wanted; a commitment without one is left out.
    public var dueBy: Day?

    /// A filter for all of these at once; for everything where none is given.
    public init(whose: Whose? = nil, state: Commitment.State? = nil, onlyOverdue: Bool = false, dueBy: Day? = nil) {
        self.whose = whose
        self.state = state
        self.onlyOverdue = onlyOverdue
        self.dueBy = dueBy
    }

    /// Whether a commitment is wanted.
    ///
    /// - Parameters:
    ///   - role: who the journal's owner is in the commitment's pair.
    ///   - names: the words for that pair's people; asked for only where the filter has a name.
    public func includes(
        _ commitment: Commitment, today: Day, role: Role, names: @autoclosure () -> PairNames? = nil
    ) -> Bool {
        includes(
            state: commitment.state, due: commitment.due, owner: commitment.owner, today: today, role: role,
            names: names())
    }

    /// Whether a commitment of that state, due date and owner is wanted; for readers that know no more of it yet.
    public func includes(
        state: Commitment.State, due: Day?, owner: Owner?, today: Day, role: Role,
        names: @autoclosure () -> PairNames? = nil
    ) -> Bool {
        if let wanted = self.state, state != wanted { return false }
        if onlyOverdue {
            guard state == .open, let due, due < today else { return false }
        }
        if let dueBy {
            guard let due, due <= dueBy else { return false }
        }
        let wanted: Owner?
        switch whose {
        case nil: return true
        case .owner(let owner): wanted = owner
        case .me: wanted = role.side.map { Owner($0) }
        case .named(let name): wanted = names()?.owner(of: name)
        }
        guard let wanted, let owner else { return false }
        return owner == wanted || owner == .both
    }
}
