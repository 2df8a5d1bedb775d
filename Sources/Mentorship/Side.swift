/// One of the two people of a pair.
public enum Side: String, CaseIterable, Hashable, Sendable {
    case mentor, mentee

    /// The other one.
    public var other: Side { self == .mentor ? .mentee : .mentor }
}

/// Whose a commitment is, or whom a line concerns: one side, or both together.
public enum Owner: String, CaseIterable, Hashable, Sendable {
    case mentor, mentee, both

    /// The owner that is this one side.
    public init(_ side: Side) {
        self = side == .mentor ? .mentor : .mentee
    }

    /// Whether what this owner owns counts for that side; what is both's counts for each.
    public func includes(_ side: Side) -> Bool {
        self == .both || rawValue == side.rawValue
    }
}

/// Who the journal's owner is in a pair.
public enum Role: String, Hashable, Sendable {
    case mentor, mentee
    /// Neither of the two.
    case observer

    /// The owner's side; nothing for an observer.
    public var side: Side? { Side(rawValue: rawValue) }

    /// The side of the one who isn't the owner; the mentee for an observer.
    public var otherSide: Side { side?.other ?? .mentee }
}
