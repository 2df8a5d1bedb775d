import Mentorship
import PlainText

/// The front matter of a note, apart from what is written below it.
struct NoteFrontMatter: Hashable, Sendable {
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
    init(of new: NewNote, template: NoteFrontMatter = NoteFrontMatter([]), above body: [UInt8] = []) {
        var settings: [(key: String, value: FrontMatterEdit.Value?)] = []
        func add(_ key: String, _ value: FrontMatterEdit.Value?) {
            if let value, !value.string.allSatisfy(\.isWhitespace) { settings.append((key, value)) }
        }
        add("title", new.title.map { .text($0) })
        add("time", new.time.map { .quoted("\($0)") })
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
