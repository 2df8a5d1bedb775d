/// Whether a journal can be changed.
public enum Access: Equatable, Sendable {
    /// It can.
    case writable
    /// It can be read but not changed; the sentence says why.
    case readOnly(String)
    /// It is no longer where it was, so that what shows is what was last read of it; the sentence says so.
    case gone(String)

    /// Whether a journal can be changed that is there.
    ///
    /// - Parameter reason: why not, in a sentence; nothing where it can.
    public init(readOnlyBecause reason: String?) {
        self = reason.map { .readOnly($0) } ?? .writable
    }

    /// Why nothing can be changed, in a sentence; nothing where it can.
    public var reason: String? {
        switch self {
        case .writable: nil
        case .readOnly(let reason), .gone(let reason): reason
        }
    }

    /// Whether the journal is no longer where it was.
    public var isGone: Bool {
        if case .gone = self { true } else { false }
    }
}
