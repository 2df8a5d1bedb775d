/// What is to become of the keys at the head of a note: those of a session, or the ratings on the owner's own side.
public struct HeadChanges: Hashable, Sendable {
    /// What is to become of one key.
    public enum Setting<Value: Hashable & Sendable>: Hashable, Sendable {
        /// It stays as it stands in the file.
        case asItIs
        /// It gets a value.
        case set(Value)
        /// It goes.
        case removed
    }

    /// Planned, held or cancelled.
    public var status: Setting<Session.Status> = .asItIs
    /// When it began, or will begin.
    public var time: Setting<TimeOfDay> = .asItIs
    /// How long it took; 0 to 999,999.
    public var minutes: Setting<Int> = .asItIs
    /// What it is called; blanks alone take it away.
    public var title: Setting<String> = .asItIs
    /// Why it was cancelled; blanks alone take it away.
    public var because: Setting<String> = .asItIs
    /// How comfortable the two were with each other, 1 to 5; on the owner's own side only.
    public var comfort: Setting<Int> = .asItIs
    /// How far the two trusted each other, 1 to 5; on the owner's own side only.
    public var trust: Setting<Int> = .asItIs
    /// How well the guidance fitted the person, 1 to 5; on the owner's own side only.
    public var guidance: Setting<Int> = .asItIs

    /// Changes of nothing yet.
    public init() {}

    /// Whether nothing is to become of any key.
    public var isEmpty: Bool { self == HeadChanges() }
}
