import TerminalGrid

/// Turns the bytes that a terminal sends into events. Bytes may come in any portions.
struct InputDecoder {
    /// A paste longer than this many bytes comes in several events.
    static let pasteLimit = 64 << 20
    /// The silence that ends a paste whose end has not come: what is typed after it are keys.
    static let pastePatience = Duration.milliseconds(500)

    /// Sequences of this terminal and their keys.
    private let keys: [[UInt8]: Key]
    private let prefixes: Set<[UInt8]>
    private var buffer: [UInt8] = []
    private var position = 0
    private var typed: ArraySlice<Event> = []
    private var paste: [UInt8]?

    /// A decoder that knows sequences besides the usual ones.
    init(keys: [[UInt8]: Key] = [:]) {
        let sequences = keys.filter { $0.key.count > 1 && $0.key.first == 0x1B }
        self.keys = sequences
        prefixes = Set(sequences.keys.flatMap { bytes in (2..<bytes.count).map { Array(bytes.prefix($0)) } })
    }

    /// Whether a paste has begun whose end has not come.
    var isPasting: Bool { paste != nil }

    /// Whether a sequence has begun whose rest should follow at once.
    var isWaitingForRest: Bool { paste == nil && position < buffer.count }

    /// Adds what came, after so long a silence.
    mutating func feed(_ bytes: some Collection<UInt8>, afterSilence silence: Duration = .zero) {
        endPaste(afterSilence: silence)
        if position > 0 {
            buffer.removeFirst(position)
            position = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next event in what came so far; nil where there is none, or only the beginning of one. When nothing more
    /// will follow soon, `isComplete` has such a beginning taken for what it is: Escape, or Alt and a character.
    mutating func next(isComplete: Bool) -> Event? {
        while true {
            if let event = typed.popFirst() { return event }
            if paste != nil { return nextOfPaste() }
            guard position < buffer.count else { return nil }
            switch step(isComplete: isComplete) {
            case .event(let event): return event
            case .nothing: continue
            case .needsMore: return nil
            }
        }
    }

    enum Step {
        case event(Event)
        case nothing
        case needsMore
    }

    private mutating func step(isComplete: Bool) -> Step {
        let byte = buffer[position]
        if byte == 0x1B { return escape(isComplete: isComplete) }
        if byte < 0x20 || byte == 0x7F {
            position += 1
            return .event(.key(Self.controlKey(byte)))
        }
        return characters(isComplete: isComplete)
    }

    private static func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        case 0x00: .control(" ")
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// Takes a run of typed characters, whole clusters as one.
    private mutating func characters(isComplete: Bool) -> Step {
        var end = position
        while end < buffer.count, buffer[end] >= 0x20, buffer[end] != 0x7F { end += 1 }
        if end == buffer.count, !isComplete { end -= Self.unfinishedTail(buffer[position...]) }
        guard end > position else { return .needsMore }
        let text = String(decoding: buffer[position..<end], as: UTF8.self)
        position = end
        for character in text {
            if character.unicodeScalars.count <= 16 {
                typed.append(.key(.character(character)))
            } else {
                typed += character.unicodeScalars.map { Event.key(.character(Character($0))) }
            }
        }
        return .nothing
    }

    /// Bytes at the end that begin a character without ending it.
    private static func unfinishedTail(_ bytes: ArraySlice<UInt8>) -> Int {
        for (behind, byte) in bytes.suffix(3).reversed().enumerated() {
            switch byte {
            case 0x80..<0xC0: continue
            case 0xC2..<0xE0: return behind < 1 ? behind + 1 : 0
            case 0xE0..<0xF0: return behind < 2 ? behind + 1 : 0
            case 0xF0..<0xF5: return behind < 3 ? behind + 1 : 0
            default: return 0
            }
        }
        return 0
    }
}

extension InputDecoder {
    /// Reads what begins with an escape.
    private mutating func escape(isComplete: Bool) -> Step {
        if let step = knownSequence(isComplete: isComplete) { return step }
        let rest = buffer[(position + 1)...]
        guard let second = rest.first else {
            return isComplete ? take(1, as: .escape) : .needsMore
        }
        switch second {
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            return sequence(isComplete: isComplete)
        case 0x7F:
            return take(2, as: .alt("\u{7F}"))
        case 0..<0x20:
            return take(1, as: .escape)
        default:
            return alt(isComplete: isComplete)
        }
    }

    private mutating func take(_ count: Int, as key: Key) -> Step {
        position += count
        return .event(.key(key))
    }

    /// The longest sequence that this terminal is known to send; nil where it is none of them.
    private mutating func knownSequence(isComplete: Bool) -> Step? {
        var length = 2
        var longest: (length: Int, key: Key)?
        while position + length <= buffer.count {
            let candidate = Array(buffer[position..<position + length])
            if let key = keys[candidate] { longest = (length, key) }
            guard prefixes.contains(candidate) else {
                return longest.map { take($0.length, as: $0.key) }
            }
            length += 1
        }
        if let longest, isComplete { return take(longest.length, as: longest.key) }
        return length > 2 && !isComplete ? .needsMore : nil
    }

    private mutating func alt(isComplete: Bool) -> Step {
        let rest = buffer[(position + 1)...]
        let length: Int
        switch rest.first ?? 0 {
        case 0xC2..<0xE0: length = 2
        case 0xE0..<0xF0: length = 3
        case 0xF0..<0xF5: length = 4
        default: length = 1
        }
        guard rest.count >= length || isComplete else { return .needsMore }
        let text = String(decoding: rest.prefix(length), as: UTF8.self)
        return take(1 + min(length, rest.count), as: .alt(text.first ?? "\u{FFFD}"))
    }

    /// Reads a control sequence or a key of the application keypad.
    private mutating func sequence(isComplete: Bool) -> Step {
        let rest = buffer[(position + 1)...]
        guard let parsed = ControlSequence(parsing: rest) else {
            guard isComplete else { return .needsMore }
            if rest.count == 1 { return take(2, as: .alt(rest.first == UInt8(ascii: "O") ? "O" : "[")) }
            return take(1 + rest.count, as: .unknown)
        }
        position += 1 + parsed.length
        switch parsed.meaning {
        case .key(let key): return .event(.key(key))
        case .nothing: return .nothing
        case .paste:
            paste = []
            return .nothing
        }
    }
}

extension InputDecoder {
    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    /// Gathers a paste until its end has come.
    private mutating func nextOfPaste() -> Event? {
        // Held in one place only, so that it isn't copied for each portion.
        var bytes = paste ?? []
        paste = nil
        // The end may have come in two portions: look a little way back.
        var search = max(0, bytes.count - Self.pasteEnd.count)
        bytes.append(contentsOf: buffer[position...])
        position = buffer.count
        while let escape = bytes[search...].firstIndex(of: 0x1B) {
            if bytes[escape...].starts(with: Self.pasteEnd) {
                buffer = Array(bytes[(escape + Self.pasteEnd.count)...])
                position = 0
                return Self.pasted(bytes[..<escape])
            }
            search = escape + 1
        }
        if bytes.count > Self.pasteLimit {
            paste = []
            return Self.pasted(bytes[...])
        }
        paste = bytes
        return nil
    }

    /// Takes a paste whose end has not come for what it is when there was silence for long enough. Its end, should it
    /// come after all, means nothing.
    mutating func endPaste(afterSilence silence: Duration) {
        guard let bytes = paste, silence >= Self.pastePatience else { return }
        typed.append(Self.pasted(bytes[...]))
        paste = nil
    }

    private static func pasted(_ bytes: ArraySlice<UInt8>) -> Event {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D {
                text.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                text.append(byte)
            }
            previous = byte
        }
        return .paste(String(decoding: text, as: UTF8.self))
    }
}
