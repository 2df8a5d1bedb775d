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
    /// A function key, from 1.
    case function(Int)
    /// A key that means nothing here.
    case unknown
}

extension Key: CustomStringConvertible {
    /// The key in the notation that `sequence` reads: `j`, `<Space>`, `<C-c>`, `<PageDown>`.
    public var description: String {
        switch self {
        case .character(let character): Self.bracketed(character) ?? String(character)
        case .control(let character): "<C-\(Self.nameInBrackets(character))>"
        case .alt(let character): "<A-\(Self.nameInBrackets(character))>"
        case .function(let number): "<F\(number)>"
        default: "<\(Self.names.first { $0.key == self }?.name ?? "Unknown")>"
        }
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
        default: String(character)
        }
    }
}
