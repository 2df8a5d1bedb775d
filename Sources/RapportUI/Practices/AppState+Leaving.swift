import Mentorship

extension AppState {
    /// Why a session of the page's pair can't be read in the panes just now; nothing where it can.
    var reasonAgainstReading: String? {
        note == nil ? nil : "Notes are open: esc goes back to them."
    }

    /// Leaves the pages of the practices for a session of their pair, to be read in the place of the timeline.
    mutating func read(_ name: SessionName, in context: Context) -> [Effect] {
        guard let pair = practice?.pair, note == nil else { return [] }
        practices.removeAll()
        if selectedPair != pair, pairs.list.select(pair) { showSelectedPair(in: context) }
        focus = .timeline
        timeline.list.select(.session(name))
        return [.open(name, of: pair)]
    }
}
