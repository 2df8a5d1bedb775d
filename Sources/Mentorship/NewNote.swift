/// What is known of a session whose notes begin: what its file says first.
public struct NewNote: Hashable, Sendable {
    /// Whether it lies ahead or takes place; always written.
    public var status: Session.Status
    /// When it began, or will begin.
    public var time: TimeOfDay?
    /// What it is called.
    public var title: String?
    /// How long it took.
    public var minutes: Int?
    /// Where the two meet.
    public var place: String?
    /// How the two meet.
    public var mode: Session.Mode?

    /// A session of that status.
    public init(
        status: Session.Status, time: TimeOfDay? = nil, title: String? = nil, minutes: Int? = nil,
        place: String? = nil, mode: Session.Mode? = nil
    ) {
        self.status = status
        self.time = time
        self.title = title
        self.minutes = minutes
        self.place = place
        self.mode = mode
    }
}
