import TerminalGrid

/// Which keys run which commands.
public struct KeyMap: Sendable {
    /// What a sequence of keys means here and now.
    public enum Answer: Sendable {
        /// It runs this command.
        case matched(Command)
        /// It begins longer sequences, which would run these.
        case pending([Command])
        /// It would run a command, or begin to, but not here or not now; the sentence says why.
        case notHere(because: String)
        /// It means nothing here, nor in any pane.
        case unknown
    }

    private let commands: [Command]
    private let exact: [[Key]: [Int]]
    private let beginnings: [[Key]: [Int]]
    private let names: [String: String]

    /// The map of these commands' own keys.
    public init(_ commands: [Command] = Command.all) {
        self.commands = commands
        var exact: [[Key]: [Int]] = [:]
        var beginnings: [[Key]: [Int]] = [:]
        for (index, command) in commands.enumerated() {
            for sequence in command.keys {
                exact[sequence, default: []].append(index)
                for length in 1..<max(sequence.count, 1) {
                    beginnings[Array(sequence.prefix(length)), default: []].append(index)
                }
            }
        }
        self.exact = exact
        self.beginnings = beginnings
        let named = commands.compactMap { command in command.keyNames.first.map { (command.identifier, $0) } }
        names = Dictionary(named) { first, _ in first }
    }

    /// The map of the default keys.
    static let standard = KeyMap()

    /// What a sequence of keys means, here and now.
    ///
    /// Where several commands of a place share a key, the first that can be done is meant: one key keeps and reopens.
    /// An arrow or its like that means nothing with what is held means what it does by itself.
    public func answer(to sequence: [Key], in state: AppState, _ context: Context) -> Answer {
        let place = state.place
        if exact[sequence] == nil, beginnings[sequence] == nil {
            let plain = sequence.map(\.withoutModifiers)
            if plain != sequence { return answer(to: plain, in: state, context) }
        }
        let found = exact[sequence] ?? []
        var refusal: Answer?
        for index in found where commands[index].places.contains(place) {
            guard let reason = commands[index].refusal(in: state, context) else { return .matched(commands[index]) }
            if refusal == nil { refusal = .notHere(because: reason) }
        }
        if let refusal { return refusal }
        let longer = (beginnings[sequence] ?? []).map { commands[$0] }.filter { $0.places.contains(place) }
        if !longer.isEmpty { return .pending(longer) }
        for index in found + (beginnings[sequence] ?? []) {
            if let place = commands[index].whereInstead { return .notHere(because: place) }
        }
        return .unknown
    }

    /// The key that runs a command, as people write it; nothing where it has none.
    func name(of identifier: String) -> String? {
        names[identifier]
    }
}

extension Command {
    /// Why it can't be done right now, in a sentence, the size of the screen among the reasons; nothing where it can.
    func refusal(in state: AppState, _ context: Context) -> String? {
        if state.layout.form == .tooSmall, state.prompt == nil, !worksUnseen {
            return "The window is too small to see what “\(title)” would do."
        }
        if waits, context.progress != nil { return Command.reasonToWait }
        return whyNot(state, context)
    }

    /// In which panes it applies, for somebody who is elsewhere; nothing where it applies in none.
    var whereInstead: String? {
        let names = Pane.allCases.filter { places.contains(Places($0)) }.map { "\($0.title) (\($0.number))" }
        if names.isEmpty, places.contains(.session) { return "“\(title)” works in a session being read." }
        return names.isEmpty ? nil : "“\(title)” works in \(names.joined(separator: ", "))."
    }

    /// Its keys as people write them: `space`, `^C`, `g`.
    var keyNames: [String] {
        keys.map { sequence in sequence.map(\.shortName).joined(separator: " ") }
    }
}

extension Key {
    /// The key as the hint line and the help page name it.
    var shortName: String {
        switch self {
        case .character(" "): "space"
        case .character(let character): String(character)
        case .control(let character): "^" + String(character).uppercased()
        case .alt(" "): "alt-space"
        case .alt("\u{7F}"): "alt-backspace"
        case .alt(let character): "alt-" + String(character)
        case .escape: "esc"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .backTab: "shift-tab"
        case .function(let number): "F\(number)"
        case .pageUp: "page up"
        case .pageDown: "page down"
        case .movement(let movement, let modifiers):
            (modifiers.contains(.control) ? "ctrl-" : "") + (modifiers.contains(.alt) ? "alt-" : "")
                + (modifiers.contains(.shift) ? "shift-" : "") + movement.key.shortName
        default: description.lowercased().filter { $0 != "<" && $0 != ">" }
        }
    }
}
