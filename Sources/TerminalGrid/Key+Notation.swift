/// Why a text is no sequence of keys.
public enum KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Angle brackets around something that is no key.
    case unknownKey(String)

    /// A sentence for the person who wrote it.
    public var description: String {
        switch self {
        case .unknownKey(let name):
            "There is no key <\(name)>: write <Enter>, <Esc>, <C-c>, <A-x>, <F1> and the like, and <lt> for a plain <."
        }
    }
}

extension Key {
    /// Reads keys in the notation of `description`, in any case of the names: `jj<Enter>`. A `<` that opens no brackets
    /// stands for itself.
    public static func sequence(_ notation: some StringProtocol) throws(KeyNotationError) -> [Key] {
        var keys: [Key] = []
        var rest = Substring(notation)
        while let character = rest.popFirst() {
            if character == "<", let close = rest.firstIndex(of: ">"), close > rest.startIndex {
                keys.append(try named(rest[..<close]))
                rest = rest[rest.index(after: close)...]
            } else {
                keys.append(typed(character))
            }
        }
        return keys
    }

    /// The key that types a character; control characters are the keys that send them.
    static func typed(_ character: Character) -> Key {
        switch character {
        case "\n", "\r", "\r\n": .enter
        case "\t": .tab
        case "\u{1B}": .escape
        case "\u{7F}": .backspace
        default: .character(character)
        }
    }

    private static func named(_ name: Substring) throws(KeyNotationError) -> Key {
        let lowercased = name.lowercased()
        if let known = names.first(where: { $0.name.lowercased() == lowercased }) { return known.key }
        if lowercased.first == "f", let number = Int(name.dropFirst()), (1...63).contains(number) {
            return .function(number)
        }
        if let moving = moving(named: lowercased) { return moving }
        if let character = character(named: name.dropFirst(2)) {
            switch lowercased.prefix(2) {
            case "c-": return control(sending: character)
            case "a-", "m-": return .alt(character)
            default: break
            }
        }
        throw .unknownKey(String(name))
    }

    /// Reads the name of a key that moves behind those of what is held, in any order; nil where it is none.
    private static func moving(named lowercased: String) -> Key? {
        let parts = lowercased.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last, let named = names.first(where: { $0.name.lowercased() == last }),
            let movement = Movement.allCases.first(where: { $0.key == named.key })
        else { return nil }
        var modifiers: Modifiers = []
        for part in parts.dropLast() {
            switch part {
            case "c": modifiers.insert(.control)
            case "a", "m": modifiers.insert(.alt)
            case "s": modifiers.insert(.shift)
            default: return nil
            }
        }
        return moving(movement, modifiers)
    }

    private static func character(named name: Substring) -> Character? {
        switch name.lowercased() {
        case "space": " "
        case "lt": "<"
        case "gt": ">"
        case "bs": "\u{7F}"
        default: name.count == 1 ? name.first : nil
        }
    }

    /// The key that Control and a character make: terminals send the same for some of them as for keys of their own.
    private static func control(sending character: Character) -> Key {
        let small = character.lowercased().first ?? character
        return switch small {
        case "m", "j": .enter
        case "i": .tab
        case "[": .escape
        case "h", "?": .backspace
        default: .control(small)
        }
    }
}
