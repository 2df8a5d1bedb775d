public import TerminalGrid

extension AppState {
    /// The panes after a key that does nothing but move in a list; nothing where it does anything else, or nothing at
    /// all.
    public func moved(by key: Key, in context: Context) -> AppState? {
        guard pending.isEmpty, case .matched(let command) = KeyMap.standard.answer(to: [key], in: self, context),
            command.moves
        else { return nil }
        var next = self
        return next.update(.event(.key(key)), in: context).isEmpty ? next : nil
    }
}
