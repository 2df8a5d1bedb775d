import TerminalGrid

/// A sequence that a terminal sends for a key, without the escape at its front: `[` and parameters, or `O` and a
/// letter.
struct ControlSequence {
    /// What was meant by it.
    enum Meaning: Equatable {
        case key(Key)
        case paste
        /// An answer or a report that nobody asked for.
        case nothing
    }

    /// A sequence that goes on for longer is none.
    static let limit = 64

    /// How many bytes it has.
    let length: Int
    let meaning: Meaning

    /// Reads one at the start of some bytes; nil where it isn't finished yet.
    init?(parsing bytes: ArraySlice<UInt8>) {
        guard let kind = bytes.first, let second = bytes.dropFirst().first else { return nil }
        if kind == UInt8(ascii: "O") {
            length = 2
            let isHeld = (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(second)
            meaning = isHeld ? Self.letter(second & 0xDF, modifiers: 4) : Self.letter(second, modifiers: 0)
        } else if second == UInt8(ascii: "[") {
            guard let third = bytes.dropFirst(2).first else { return nil }
            length = 3
            meaning = Self.consoleFunctionKey(third)
        } else {
            var parameters: [UInt8] = []
            for (index, byte) in bytes.dropFirst().enumerated() {
                switch byte {
                case 0x20..<0x40 where index < Self.limit:
                    parameters.append(byte)
                case 0x40..<0x7F:
                    length = index + 2
                    meaning = Self.meaning(parameters, final: byte)
                    return
                default:
                    // What can't belong to it is left for the next step.
                    length = index + 1
                    meaning = .key(.unknown)
                    return
                }
            }
            return nil
        }
    }

    private static func consoleFunctionKey(_ byte: UInt8) -> Meaning {
        let first = UInt8(ascii: "A")
        return (first...UInt8(ascii: "E")).contains(byte) ? .key(.function(Int(byte - first) + 1)) : .key(.unknown)
    }

    private static func meaning(_ parameters: [UInt8], final: UInt8) -> Meaning {
        // Private answers, mouse reports, and reports of gaining and losing the focus.
        if let first = parameters.first, (UInt8(ascii: "<")...UInt8(ascii: "?")).contains(first) { return .nothing }
        if parameters.isEmpty, final == UInt8(ascii: "I") || final == UInt8(ascii: "O") { return .nothing }
        let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
            Int(String(decoding: digits.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
        }
        let modifiers = numbers.count > 1 ? min(max(numbers[1], 1) - 1, 0xFF) : 0
        switch final {
        case UInt8(ascii: "~"):
            if numbers.first == 27, numbers.count > 2 { return character(numbers[2], modifiers: modifiers) }
            return numbered(numbers.first ?? 0, modifiers: modifiers)
        case UInt8(ascii: "^"):
            return numbered(numbers.first ?? 0, modifiers: 4)
        case UInt8(ascii: "@"):
            return numbered(numbers.first ?? 0, modifiers: 5)
        case UInt8(ascii: "a")...UInt8(ascii: "d") where parameters.isEmpty:
            return letter(final & 0xDF, modifiers: 1)
        case UInt8(ascii: "u"):
            return character(numbers.first ?? 0, modifiers: modifiers)
        default:
            return letter(final, modifiers: modifiers)
        }
    }

    private static func letter(_ byte: UInt8, modifiers: Int) -> Meaning {
        switch byte {
        case UInt8(ascii: "A"): moving(.up, modifiers)
        case UInt8(ascii: "B"): moving(.down, modifiers)
        case UInt8(ascii: "C"): moving(.right, modifiers)
        case UInt8(ascii: "D"): moving(.left, modifiers)
        case UInt8(ascii: "H"): moving(.home, modifiers)
        case UInt8(ascii: "F"): moving(.end, modifiers)
        case UInt8(ascii: "Z"): .key(.backTab)
        case UInt8(ascii: "M"): .key(.enter)
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .key(.function(Int(byte - UInt8(ascii: "P")) + 1))
        default: .key(.unknown)
        }
    }

    private static func numbered(_ number: Int, modifiers: Int) -> Meaning {
        switch number {
        case 1, 7: moving(.home, modifiers)
        case 2: .key(.insert)
        case 3: .key(modifiers & 6 != 0 ? .alt("d") : .delete)
        case 4, 8: moving(.end, modifiers)
        case 5: moving(.pageUp, modifiers)
        case 6: moving(.pageDown, modifiers)
        case 11...15: .key(.function(number - 10))
        case 17...21: .key(.function(number - 11))
        case 23...26: .key(.function(number - 12))
        case 28, 29: .key(.function(number - 13))
        case 31...34: .key(.function(number - 14))
        case 200: .paste
        case 201: .nothing
        default: .key(.unknown)
        }
    }

    /// A key that moves, and what was held with it: 1 Shift, 2 Alt, 4 Control, 8 Meta.
    private static func moving(_ movement: Key.Movement, _ modifiers: Int) -> Meaning {
        var held = Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: modifiers & 7))
        if modifiers & 8 != 0 { held.insert(.alt) }
        return .key(.moving(movement, held))
    }

    /// A character told by its number, as some terminals do where modifiers would be lost.
    private static func character(_ code: Int, modifiers: Int) -> Meaning {
        guard let scalar = Unicode.Scalar(UInt32(clamping: code)), code > 0 else { return .key(.unknown) }
        let character = Character(scalar)
        switch code {
        case 9: return .key(modifiers & 1 != 0 ? .backTab : .tab)
        case 10, 13: return .key(.enter)
        case 27: return .key(.escape)
        case 8, 127: return .key(.backspace)
        case ..<32: return .key(.unknown)
        default: break
        }
        if modifiers & 4 != 0 { return .key(.control(character.lowercased().first ?? character)) }
        return .key(modifiers & 2 != 0 ? .alt(character) : .character(character))
    }
}
