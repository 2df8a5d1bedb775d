/// A key, as a terminal can tell it.
public enum Key: Hashable, Sendable {
    /// A character as typed, a blank included.
    case character(Character)
    /// Control and a character, in its small form: `.control("c")`.
    case control(Character)
    /// Alt (or Meta) and a character.
    case alt(Character)
    /// Enter or Return.
    case enter
    /// Escape by itself.
    case escape
    /// Tab, and Tab with Shift.
    case tab, backTab
    /// What deletes to the left, what deletes to the right, and what switches insertion.
    case backspace, delete, insert
    /// Arrows.
    case up, down, left, right
    /// First and last.
    case home, end
    /// A page up and down.
    case pageUp, pageDown
    /// A key that moves, held together with others; without any it is one of those above.
    case movement(Movement, Modifiers)
    /// A function key, from 1.
    case function(Int)
    /// A key that means nothing here.
    case unknown

    /// Keys that move.
    public enum Movement: Hashable, Sendable, CaseIterable {
        /// Arrows.
        case up, down, left, right
        /// First and last.
        case home, end
        /// A page up and down.
        case pageUp, pageDown

        /// The key by itself.
        public var key: Key {
            switch self {
            case .up: .up
            case .down: .down
            case .left: .left
            case .right: .right
            case .home: .home
            case .end: .end
            case .pageUp: .pageUp
            case .pageDown: .pageDown
            }
        }
    }

    /// What is held while another key is pressed.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The keys as bits.
        public let rawValue: UInt8

        /// Keys from their bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Shift.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt or Meta.
        public static let alt = Modifiers(rawValue: 2)
        /// Control.
        public static let control = Modifiers(rawValue: 4)
    }

    /// A key that moves, held together with others, if any.
    public static func moving(_ movement: Movement, _ modifiers: Modifiers) -> Key {
        modifiers.isEmpty ? movement.key : .movement(movement, modifiers)
    }

    /// The key that moves the same way with nothing held; any other key as it is.
    public var withoutModifiers: Key {
        if case .movement(let movement, _) = self { movement.key } else { self }
    }
}

extension Key: CustomStringConvertible {
    /// The key in the notation that `sequence` reads: `j`, `<Space>`, `<C-c>`, `<PageDown>`.
    public var description: String {
        switch self {
        case .character(let character): Self.bracketed(character) ?? String(character)
        case .control(let character): "<C-\(Self.nameInBrackets(character))>"
        case .alt(let character): "<A-\(Self.nameInBrackets(character))>"
        case .function(let number): "<F\(number)>"
        case .movement(let movement, let modifiers): "<\(modifiers.prefix)\(Self.name(of: movement.key))>"
        default: "<\(Self.name(of: self))>"
        }
    }

    private static func name(of key: Key) -> String {
        names.first { $0.key == key }?.name ?? "Unknown"
    }

    /// Names of keys that aren't characters; the first of two is the one shown.
    static let names: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Return", .enter), ("CR", .enter), ("Esc", .escape), ("Escape", .escape), ("Tab", .tab),
        ("S-Tab", .backTab), ("BackTab", .backTab), ("BS", .backspace), ("Backspace", .backspace), ("Del", .delete),
        ("Delete", .delete), ("Insert", .insert), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
        ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PgUp", .pageUp),
        ("PageDown", .pageDown), ("PgDn", .pageDown), ("Space", .character(" ")), ("lt", .character("<")),
        ("Unknown", .unknown),
    ]

    private static func bracketed(_ character: Character) -> String? {
        switch character {
        case " ": "<Space>"
        case "<": "<lt>"
        default: nil
        }
    }

    private static func nameInBrackets(_ character: Character) -> String {
        switch character {
        case " ": "Space"
        case "<": "lt"
        case ">": "gt"
        case "\u{7F}": "BS"
        default: String(character)
        }
    }
}

extension Key.Modifiers {
    /// The letters and hyphens before the name of a key: `C-S-`.
    fileprivate var prefix: String {
        (contains(.control) ? "C-" : "") + (contains(.alt) ? "A-" : "") + (contains(.shift) ? "S-" : "")
    }
}
