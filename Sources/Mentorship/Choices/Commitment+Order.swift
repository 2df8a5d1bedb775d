extension Commitment {
    /// Its file relative to the journal, `pairs/grace-hopper/sessions/2026-11-22.md`.
    public var path: String { "pairs/\(pair.name)/\(key.file)" }

    /// Whether it stands before another in lists: open, kept, released; then by due date, none last; then by file and
    /// line (cli.md, "JSON"). Files are compared byte by byte, relative to the journal.
    public func precedes(_ other: Commitment) -> Bool {
        if state != other.state { return state.rank < other.state.rank }
        if due != other.due {
            guard let due else { return false }
            return other.due.map { due < $0 } ?? true
        }
        if pair != other.pair {
            return (pair.name + "/").utf8.lexicographicallyPrecedes((other.pair.name + "/").utf8)
        }
        if !key.file.utf8.elementsEqual(other.key.file.utf8) {
            return key.file.utf8.lexicographicallyPrecedes(other.key.file.utf8)
        }
        return line < other.line
    }
}

extension Commitment.State {
    fileprivate var rank: Int {
        switch self {
        case .open: 0
        case .kept: 1
        case .released: 2
        }
    }
}

extension Sequence<Commitment> {
    /// The commitments in the order of lists (``Commitment/precedes(_:)``).
    public func inListOrder() -> [Commitment] {
        sorted { $0.precedes($1) }
    }
}
