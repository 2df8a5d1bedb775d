/// What is known of a session whose notes begin: what its file says first.
public struct NewNote: Hashable, Sendable {
    /// Whether it lies ahead or takes place; always written.
    public var status: Session.Status
    /// When it began, or will begin.
    public var time: TimeOfDay?
    /// What it is called.
    public var title: String?

    /// A session of that status.
    public init(status: Session.Status, time: TimeOfDay? = nil, title: String? = nil) {
        self.status = status
        self.time = time
        self.title = title
    }
}
