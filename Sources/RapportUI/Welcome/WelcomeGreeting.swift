import Mentorship

/// What the status line says when the panes open for the first time: what was made, and the next key or two.
public enum WelcomeGreeting {
    /// The words for a new journal.
    ///
    /// - Parameter other: the other one of the first pair; nothing where there is no pair yet.
    public static func sentence(firstPairWith other: String?) -> String {
        guard let other else {
            return join("Your journal is there.", next: [key("pair.begin", "begins a pair"), help])
        }
        let next = [key("commitment.add", "adds a commitment"), help]
        return join("You and \(other) are a pair.", next: next)
    }

    /// The words for a journal that somebody else made meanwhile.
    public static var foundJournal: String {
        join("Somebody made a journal here meanwhile; it was opened, and nothing was written.", next: [help])
    }

    /// The words for the demo.
    public static func demo(in folder: String) -> String {
        join("A sample journal, in \(folder): change what you like.", next: [help])
    }

    private static var help: String? { key("help.open", "shows what can be done") }

    /// What the key of a command does; nothing where there is no such command, or it has no key.
    private static func key(_ identifier: String, _ deed: String) -> String? {
        KeyMap.standard.name(of: identifier).map { "\($0) \(deed)" }
    }

    private static func join(_ sentence: String, next: [String?]) -> String {
        let next = next.compactMap(\.self)
        return next.isEmpty ? sentence : "\(sentence) \(next.joined(separator: ", "))."
    }
}
