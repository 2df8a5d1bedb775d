import DisplayText
import Mentorship

/// Writes JSON as bytes: keys in the order they are put, absent values as `null`, every control and invisible character
/// escaped.
struct JSONWriter {
    /// What has been written; not yet passed through ``JSONText``.
    private var raw: [UInt8] = []
    private var needsComma = false
    private let isASCII: Bool

    /// A writer with nothing written yet; for ASCII alone, where that is all that can be shown.
    init(isASCII: Bool = false) {
        self.isASCII = isASCII
    }

    /// The finished bytes.
    var bytes: [UInt8] { JSONText.escapingInvisible(raw) }

    // MARK: Values

    mutating func null() { token("null") }
    mutating func value(_ flag: Bool) { token(flag ? "true" : "false") }
    mutating func value(_ number: Int) { token(String(number)) }
    mutating func value(_ day: Day) { string(day.description) }

    mutating func value(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
        open(UInt8(ascii: "["))
        for element in elements { write(&self, element) }
        close(UInt8(ascii: "]"))
    }

    mutating func strings(_ texts: some Sequence<String>) {
        array(texts) { $0.string($1) }
    }

    mutating func object(_ write: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        write(&self)
        close(UInt8(ascii: "}"))
    }

    // MARK: Keys

    /// Puts a key; the next value is its value.
    mutating func key(_ name: StaticString) {
        separate()
        raw.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { raw.append(contentsOf: $0) }
        raw.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        needsComma = false
    }

    mutating func put(_ name: StaticString, _ text: String?) {
        key(name)
        value(text)
    }

    mutating func put(_ name: StaticString, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    mutating func put(_ name: StaticString, _ flag: Bool) {
        key(name)
        value(flag)
    }

    mutating func put(_ name: StaticString, _ day: Day?) {
        key(name)
        if let day { value(day) } else { null() }
    }

    mutating func put(_ name: StaticString, _ texts: some Sequence<String>) {
        key(name)
        strings(texts)
    }

    /// Puts a value that another writer has finished.
    mutating func put(raw value: [UInt8]) {
        separate()
        raw.append(contentsOf: value)
    }

    /// Writes a list with each element on a line of its own.
    mutating func lines<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
        open(UInt8(ascii: "["))
        for element in elements {
            if needsComma { raw.append(UInt8(ascii: ",")) }
            raw.append(0x0A)
            needsComma = false
            write(&self, element)
        }
        raw.append(0x0A)
        close(UInt8(ascii: "]"))
    }

    // MARK: Bytes

    private mutating func separate() {
        if needsComma { raw.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        raw.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        raw.append(bracket)
        needsComma = true
    }

    private mutating func token(_ text: String) {
        separate()
        raw.append(contentsOf: text.utf8)
    }

    private mutating func string(_ text: String) {
        separate()
        raw.append(UInt8(ascii: "\""))
        if isASCII {
            for unit in text.utf16 { unit < 0x80 ? put(byte: UInt8(unit)) : escape(unit) }
        } else {
            for byte in text.utf8 { put(byte: byte) }
        }
        raw.append(UInt8(ascii: "\""))
    }

    private mutating func put(byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            raw.append(UInt8(ascii: "\\"))
            raw.append(byte)
        case 0x0A: raw.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
        case 0x00..<0x20, 0x7F: escape(UInt16(byte))
        default: raw.append(byte)
        }
    }

    private mutating func escape(_ unit: UInt16) {
        raw.append(UInt8(ascii: "\\"))
        raw.append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(unit >> shift & 15)
            raw.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
