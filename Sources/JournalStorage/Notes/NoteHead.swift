import Mentorship
import PlainText

/// The front matter of a note, apart from what is written below it.
struct NoteHead: Hashable, Sendable {
    /// The front matter with the lines that enclose it, and a byte order mark before it.
    let bytes: [UInt8]

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether there is no front matter.
    var isEmpty: Bool { bytes.isEmpty || bytes == Self.mark }

    /// The head of a session's file that is about to be made, with what else the template's says.
    ///
    /// - Parameters:
    ///   - template: the head of `session-template.md`; empty where it has none.
    ///   - body: what is to stand below; where the template has no head, its lines are ended as the first of these is.
    init(of new: NewNote, template: NoteHead = NoteHead([]), above body: [UInt8] = []) {
        var settings: [(key: String, value: FrontMatterEdit.Value?)] = []
        func add(_ key: String, _ value: FrontMatterEdit.Value?) {
            if let value, !value.string.allSatisfy(\.isWhitespace) { settings.append((key, value)) }
        }
        add("title", new.title.map { .text($0) })
        add("time", new.time.map { .quoted("\($0)") })
        add("minutes", new.minutes.map { .plain("\(max(0, $0))") })
        add("place", new.place.map { .text($0) })
        add("mode", new.mode.map { .plain($0.rawValue) })
        add("status", .plain(new.status.rawValue))
        if !template.isEmpty,
            let made = try? FrontMatterEdit.applying(settings, to: template.bytes, of: JournalLayout.sessionTemplate)
        {
            self.init(made)
            return
        }
        let plain = ["---"] + settings.compactMap { key, value in value.map { "\(key): \($0.written)" } } + ["---", ""]
        let ending = template.isEmpty && !body.isEmpty ? Document(body).ending(like: LineNumber(1)) : "\n"
        self.init((template.isEmpty ? template.bytes : []) + Array(plain.joined(separator: ending).utf8))
    }

    /// What stands behind a key, as it is read.
    func value(of key: String) -> FrontMatter.Value {
        Document(bytes).frontMatter[key]?.value ?? .empty
    }
}

/// The whole text of a note, in its two parts.
struct NoteText: Hashable, Sendable {
    var head: NoteHead
    var body: [UInt8]

    /// A text of two parts; what parts them is added where it is missing.
    init(head: NoteHead, body: [UInt8]) {
        self.body = body
        self.head = head
        guard !head.isEmpty, !body.isEmpty, head.bytes.last != UInt8(ascii: "\n") else { return }
        let document = Document(head.bytes)
        self.head = NoteHead(head.bytes + Array(document.ending(like: LineNumber(document.lines.count)).utf8))
    }

    /// Parts a text; one whose front matter is never closed is all body. Linear in its bytes.
    init(_ bytes: [UInt8]) {
        let lines = Document(bytes).lines
        let end = lines.prefix { $0.kind == .frontMatter }.last?.whole.end ?? lines.first?.start
        let place = end?.value ?? bytes.count
        head = NoteHead(Array(bytes[..<place]))
        body = Array(bytes[place...])
    }

    var bytes: [UInt8] { head.bytes + body }
}
