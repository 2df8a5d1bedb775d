/// One replacement in a text: the bytes of a span make way for others.
public struct Edit: Hashable, Sendable {
    /// What makes way; empty where something is only put in.
    public let span: Span
    /// What comes in its place; empty where something is only taken out.
    public let replacement: [UInt8]

    /// Puts bytes in the place of a span.
    public init(replacing span: Span, with replacement: [UInt8]) {
        self.span = span
        self.replacement = replacement
    }

    /// Puts a text in at a place.
    public init(inserting text: String, at place: ByteOffset) {
        self.init(replacing: Span(at: place), with: Array(text.utf8))
    }

    /// Takes a span out.
    public init(removing span: Span) {
        self.init(replacing: span, with: [])
    }
}

extension Document {
    /// The bytes after some edits, all of which name places of this document and none of which overlap.
    ///
    /// Edits at the same place come out in the order they are given. What lies outside their spans is untouched.
    public func applying(_ edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
        var place = 0
        let ordered = edits.enumerated().sorted {
            ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
        }
        for (_, edit) in ordered {
            let start = min(max(edit.span.start.value, place), bytes.count)
            result.append(contentsOf: bytes[place..<start])
            result.append(contentsOf: edit.replacement)
            place = min(max(edit.span.end.value, start), bytes.count)
        }
        result.append(contentsOf: bytes[place...])
        return result
    }
}
