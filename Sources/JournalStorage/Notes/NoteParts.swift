import PlainText

/// The whole text of a note, in its two parts.
struct NoteParts: Hashable, Sendable {
    var head: NoteFrontMatter
    var body: [UInt8]

    /// A text of two parts; what parts them is added where it is missing.
    init(head: NoteFrontMatter, body: [UInt8]) {
        self.body = body
        self.head = head
        guard !head.isEmpty, !body.isEmpty, head.bytes.last != UInt8(ascii: "\n") else { return }
        let document = Document(head.bytes)
        self.head = NoteFrontMatter(head.bytes + Array(document.ending(like: LineNumber(document.lines.count)).utf8))
    }

    /// Parts a text; one whose front matter is never closed is all body. Linear in its bytes.
    init(_ bytes: [UInt8]) {
        let lines = Document(bytes).lines
        let end = lines.prefix { $0.kind == .frontMatter }.last?.whole.end ?? lines.first?.start
        let place = end?.value ?? bytes.count
        head = NoteFrontMatter(Array(bytes[..<place]))
        body = Array(bytes[place...])
    }

    var bytes: [UInt8] { head.bytes + body }
}
