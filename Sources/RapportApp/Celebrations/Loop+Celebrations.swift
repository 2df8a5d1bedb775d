extension Loop {
    /// Remembers that something was celebrated, so that it isn't again.
    func remember(_ mark: String) {
        guard context.celebrated.insert(mark).inserted else { return }
        celebrations?.remember(mark)
    }
}
