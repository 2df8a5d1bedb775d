/// The keys and values at the head of a document, in the documented subset of YAML (format.md, "Lines, front matter").
public struct FrontMatter: Sendable {
    /// One key with its value.
    public struct Entry: Hashable, Sendable {
        /// The key as written.
        public let key: String
        /// What stands behind it.
        public let value: Value
        /// The line the key stands on.
        public let line: LineNumber
        /// Where the value stands, without blanks around it; empty where there is none.
        public let valueSpan: Span
    }

    /// What was read behind a key.
    public enum Value: Hashable, Sendable {
        /// Nothing, or an empty text.
        case empty
        case text(String)
        case list([String])
        /// YAML beyond the subset: kept, reported, not read.
        case unread
    }

    /// Something that is not as documented.
    public struct Fault: Hashable, Sendable {
        /// What is wrong.
        public enum Kind: Hashable, Sendable {
            /// A key given before; the first one counts.
            case repeatedKey(String)
            /// A plain value with `: ` in it, of which other readers see only a part.
            case colonInValue(key: String)
            /// A value or line beyond the subset.
            case unread
        }

        /// What is wrong.
        public let kind: Kind
        /// The line it stands on.
        public let line: LineNumber
        /// Where it stands.
        public let place: ByteOffset
    }

    /// The entries, in order; of a key given twice both.
    public private(set) var entries: [Entry] = []
    /// What is not as documented, in order.
    public private(set) var faults: [Fault] = []
    /// The keys seen so far, where there are too many to look through.
    private var names: Set<String> = []

    /// The first entry of a key. Values are few, so this looks through them.
    public subscript(key: String) -> Entry? {
        entries.first { $0.key == key }
    }

    /// Where the colon behind the key that begins a text stands: the first one with a blank or nothing behind it.
    static func keyEnd(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = text.first, !first.isBlank, !notInPlain.contains(first), first != .dash, first != .colon,
            !isIndicator(text)
        else { return nil }
        return text.indices.first { place in
            text[place] == .colon && (place + 1 == text.endIndex || text[place + 1].isBlank)
        }
    }

    /// The bytes with which no plain scalar begins.
    static let notInPlain = Set("{}[]&*!|>%@`#\"',".utf8)

    /// Whether a text begins with `- `, `? ` or `: `, with which YAML begins structures that the subset doesn't have.
    static func isIndicator(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = text.first, first == .dash || first == .colon || first == UInt8(ascii: "?") else {
            return false
        }
        return text.count == 1 || text[text.startIndex + 1].isBlank
    }
}

extension Document {
    /// The keys and values at the head of the document; none where there is no front matter. Linear in its bytes.
    public var frontMatter: FrontMatter {
        guard let frontMatterLines else { return FrontMatter() }
        return bytes.withUnsafeBufferPointer { bytes in
            FrontMatter(bytes, lines: lines, in: frontMatterLines)
        }
    }
}

extension FrontMatter {
    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, lines: [Line], in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let line = lines[index]
            let number = LineNumber(index: index)
            index += 1
            let text = bytes[line.text.range]
            guard line.content < line.text.end, bytes[line.content.value] != .hash else { continue }
            guard let colon = Self.keyEnd(in: text) else {
                faults.append(Fault(kind: .unread, line: number, place: line.content))
                continue
            }
            var below = index
            while below < range.upperBound, Self.continues(bytes, lines[below]) { below += 1 }
            // Blank lines and comments at the end belong to nothing.
            while below > index, !Self.hasContent(bytes, lines[below - 1]) { below -= 1 }
            read(bytes, lines: lines, key: text.startIndex..<colon, number: number, below: index..<below)
            index = below
        }
    }

    /// Whether a line goes on with the value above it.
    private static func continues(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
        guard hasContent(bytes, line) else { return true }
        return line.indent > 0 || isListItem(bytes, line)
    }

    private static func hasContent(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
        line.content < line.text.end && bytes[line.content.value] != .hash
    }

    private static func isListItem(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
        let place = line.content.value
        guard bytes[place] == .dash else { return false }
        return place + 1 == line.text.end.value || bytes[place + 1].isBlank
    }

    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, lines: [Line], key: Range<Int>, number: LineNumber, below: Range<Int>
    ) {
        let end = lines[number.index].text.end.value
        var keyEnd = key.upperBound
        while keyEnd > key.lowerBound, bytes[keyEnd - 1].isBlank { keyEnd -= 1 }
        let name = String(decoding: bytes[key.lowerBound..<keyEnd], as: UTF8.self)
        let start = bytes.skipBlanks(from: key.upperBound + 1, to: end)
        let scalar = YAMLScalar(bytes, from: start, to: end)
        var value: Value
        if below.contains(where: { Self.hasContent(bytes, lines[$0]) }) {
            value = scalar.isAbsent ? readList(bytes, lines: lines, key: name, below) : .unread
        } else {
            value = scalar.value
        }
        if case .text("") = value { value = .empty }
        let place = ByteOffset(min(start, end))
        if value == .unread {
            faults.append(Fault(kind: .unread, line: number, place: place))
        } else if scalar.hasColon {
            faults.append(Fault(kind: .colonInValue(key: name), line: number, place: place))
        }
        if names.isEmpty, entries.count >= 16 { names.formUnion(entries.map(\.key)) }
        if names.isEmpty ? self[name] != nil : !names.insert(name).inserted {
            faults.append(Fault(kind: .repeatedKey(name), line: number, place: ByteOffset(key.lowerBound)))
        }
        entries.append(Entry(key: name, value: value, line: number, valueSpan: Span(place, ByteOffset(scalar.end))))
    }

    private mutating func readList(
        _ bytes: UnsafeBufferPointer<UInt8>, lines: [Line], key: String, _ below: Range<Int>
    ) -> Value {
        var items: [String] = []
        var colons: [Fault] = []
        for index in below where Self.hasContent(bytes, lines[index]) {
            guard Self.isListItem(bytes, lines[index]) else { return .unread }
            let end = lines[index].text.end.value
            let start = bytes.skipBlanks(from: lines[index].content.value + 1, to: end)
            let item = YAMLScalar(bytes, from: start, to: end)
            switch item.value {
            case .text(let text): items.append(text)
            case .empty: continue
            case .list, .unread: return .unread
            }
            if item.hasColon {
                let number = LineNumber(index: index)
                colons.append(Fault(kind: .colonInValue(key: key), line: number, place: ByteOffset(start)))
            }
        }
        faults += colons
        return .list(items)
    }
}
