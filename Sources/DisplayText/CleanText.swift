/// Text that may reach a screen: it has passed the one sanitiser, so it moves no cursor, hides nothing and turns
/// nothing round.
///
/// Controls show as `^X`, what is invisible as `<U+202E>`, a cell holds at most four combining marks; see `Sanitiser`
/// for the rules. There is no way to make a `CleanText` from text that has not been cleaned, literals included, so that
/// whatever takes one (a grid, a message, plain output) can trust it.
///
///     let name: CleanText = "\(person.name), \(daysAgo) d"
public struct CleanText: Hashable, Sendable {
    /// The text itself, safe to print.
    public private(set) var string: String
    /// Whether every character is printable ASCII, one cell and one byte each.
    public private(set) var isASCII: Bool

    /// Cleans a text; linear in its length, and without copying where it is printable ASCII.
    public init(_ raw: String) {
        self.init(cleaning: raw)
    }

    /// Cleans a part of a text, or the like.
    public init(_ raw: some StringProtocol) {
        self.init(cleaning: String(raw))
    }

    /// Cleans bytes read as UTF-8; ill-formed sequences become U+FFFD.
    public init(bytes: some Sequence<UInt8>) {
        let text = bytes.withContiguousStorageIfAvailable { String(decoding: $0, as: UTF8.self) }
        self.init(cleaning: text ?? String(decoding: Array(bytes), as: UTF8.self))
    }

    /// The empty text.
    public init() {
        self.init(cleaned: "", isASCII: true)
    }

    /// Trusts a string made of cleaned pieces.
    init(cleaned string: String, isASCII: Bool) {
        self.string = string
        self.isASCII = isASCII
    }

    /// Trusts a string made of cleaned pieces.
    init(cleaned string: String) {
        self.init(cleaned: string, isASCII: string.utf8.allSatisfy { $0 < 0x80 })
    }

    fileprivate init(cleaning raw: String) {
        if raw.isPrintableASCII {
            self.init(cleaned: raw, isASCII: true)
        } else {
            self.init(cleaned: Sanitiser.clean(raw))
        }
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { string.isEmpty }

    /// Two cleaned texts, one behind the other.
    public static func + (left: CleanText, right: CleanText) -> CleanText {
        CleanText(cleaned: left.string + right.string, isASCII: left.isASCII && right.isASCII)
    }

    /// Appends a cleaned text.
    public static func += (left: inout CleanText, right: CleanText) {
        guard !left.isEmpty else { return left = right }
        left.string += right.string
        left.isASCII = left.isASCII && right.isASCII
    }
}

extension CleanText: CustomStringConvertible {
    /// The text itself.
    public var description: String { string }
}

extension CleanText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Cleans a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Puts the pieces of an interpolation together.
    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.text
    }

    /// Gathers the pieces of an interpolation, cleaning those that are not clean yet.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = CleanText()

        /// Begins with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Appends a piece of the literal, cleaned.
        public mutating func appendLiteral(_ literal: String) {
            text += CleanText(cleaning: literal)
        }

        /// Appends text that is clean, as it is.
        public mutating func appendInterpolation(_ clean: CleanText) {
            text += clean
        }

        /// Appends a number.
        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            text += CleanText(cleaned: String(number), isASCII: true)
        }

        /// Appends a number.
        public mutating func appendInterpolation(_ number: Int) {
            text += CleanText(cleaned: String(number), isASCII: true)
        }

        /// Appends raw text, cleaned.
        public mutating func appendInterpolation(_ raw: String) {
            text += CleanText(cleaning: raw)
        }

        /// Appends a raw character, cleaned.
        public mutating func appendInterpolation(_ raw: Character) {
            text += CleanText(String(raw))
        }

        /// Appends raw text, cleaned.
        public mutating func appendInterpolation(_ raw: some StringProtocol) {
            text += CleanText(raw)
        }
    }
}

extension Sequence where Element == CleanText {
    /// The texts in a row, with a separator between each two.
    public func joined(separator: CleanText = "") -> CleanText {
        var joined = CleanText()
        var isFirst = true
        for text in self {
            if !isFirst { joined += separator }
            joined += text
            isFirst = false
        }
        return joined
    }
}

extension String {
    /// Whether there are only bytes from blank to tilde in it.
    var isPrintableASCII: Bool {
        var copy = self
        return copy.withUTF8 { bytes in bytes.allSatisfy { $0 &- 0x20 < 0x5F } }
    }
}
