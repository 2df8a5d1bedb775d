import PlainText

/// Turns another value of a front matter's key into the smallest edit of its text: comments, order, quotes, ends of
/// lines, and keys the program doesn't know stay as they are.
struct FrontMatterEdit {
    /// What is written behind a key.
    enum Value: Hashable, Sendable {
        /// A word of a fixed set, a number or a date: written as it is.
        case plain(String)
        /// Free text: in quotes where a reader of YAML would take it for something else.
        case text(String)
        /// A text that is always in quotes, such as a time of day.
        case quoted(String)
        /// Several free texts, in brackets.
        case list([String])

        /// The text as it is read.
        var string: String {
            switch self {
            case .plain(let text), .text(let text), .quoted(let text): text
            case .list(let items): items.joined(separator: ", ")
            }
        }

        /// What a reader finds where it is written.
        var read: FrontMatter.Value {
            switch self {
            case .plain(let text), .text(let text), .quoted(let text): text.isEmpty ? .empty : .text(text)
            case .list(let items): .list(items)
            }
        }

        /// The text as it is written where nothing was before.
        var written: String {
            switch self {
            case .plain(let text): text
            case .text(let text): FrontMatter.written(text)
            case .quoted(let text): FrontMatter.doubleQuoted(text)
            case .list(let items): "[" + items.map(Self.item).joined(separator: ", ") + "]"
            }
        }

        /// An item of a list in brackets, in quotes also where it has a sign that parts or ends such a list.
        private static func item(_ text: String) -> String {
            text.utf8.contains(where: Set(",[]{}:#".utf8).contains)
                ? FrontMatter.doubleQuoted(text) : FrontMatter.written(text)
        }
    }

    let document: Document
    /// The file, for messages.
    let path: String

    /// A text with some keys set or taken out, one after the other.
    ///
    /// - Parameter settings: the keys in the order in which new ones are to stand; nothing takes a key out.
    /// - Throws: as ``edits(setting:to:)``.
    static func applying(
        _ settings: [(key: String, value: Value?)], to bytes: [UInt8], of path: String,
        as purpose: Document.Purpose = .notes
    ) throws(JournalError) -> [UInt8] {
        var bytes = bytes
        for (key, value) in settings {
            let edit = FrontMatterEdit(document: Document(bytes, as: purpose), path: path)
            let edits = try edit.edits(setting: key, to: value)
            if !edits.isEmpty { bytes = edit.document.applying(edits) }
        }
        return bytes
    }

    /// The edits that make the front matter say a value, or no longer have the key; none where it does so already.
    ///
    /// A value is rewritten in its place and in its quotes; a new key becomes the last one; a front matter is made where
    /// there is none. Of a key given twice the first counts and is rewritten; taken out are all.
    ///
    /// - Throws: `.wrongState` where the front matter can't be understood well enough to write into it.
    func edits(setting key: String, to value: Value?) throws(JournalError) -> [Edit] {
        let frontMatter = document.frontMatter
        let entry = frontMatter[key]
        guard value == nil ? entry != nil : entry?.value != value?.read else { return [] }
        guard !document.faults.contains(where: { $0.kind == .openFrontMatter }) else {
            throw JournalError(
                .wrongState,
                "The front matter of \(path) is never closed, so that nothing can be written into it: put a line `---` "
                    + "behind it first.")
        }
        let edits: [Edit]
        if let value {
            edits = [entry.map { rewriting($0, to: value) } ?? adding(key, value)]
        } else {
            edits = frontMatter.entries.filter { $0.key == key }.map(removing)
        }
        let after = Document(document.applying(edits), as: .lists).frontMatter
        guard after[key]?.value == value?.read,
            others(than: key, value, after).elementsEqual(others(than: key, value, frontMatter), by: ==)
        else {
            throw JournalError(
                .wrongState,
                "The \(key) in \(path), line \(entry?.line.value ?? 1), can't be rewritten without changing what is "
                    + "around it: write `\(key):` by hand.")
        }
        return edits
    }

    /// Every key but the one that counts; of one that is taken out none.
    private func others(than key: String, _ value: Value?, _ frontMatter: FrontMatter) -> [Other] {
        let counts = frontMatter[key]?.line
        return frontMatter.entries.filter { value == nil ? $0.key != key : $0.line != counts }.map {
            Other(key: $0.key, value: $0.value)
        }
    }

    private struct Other: Equatable {
        let key: String
        let value: FrontMatter.Value
    }

    // MARK: The edits

    /// Another value in the place of the old one, in the same quotes; what goes on below the key's line belongs to it.
    private func rewriting(_ entry: FrontMatter.Entry, to value: Value) -> Edit {
        let line = document[entry.line]
        let below = lastLine(of: entry)
        let start = entry.valueSpan.start
        let end = below > entry.line ? document[below].text.end : entry.valueSpan.end
        let bytes = document.bytes
        var word = written(value, like: bytes[entry.valueSpan.range])
        if start.value > 0, !bytes[start.value - 1].isBlank { word = " " + word }
        // Only a comment can follow; it begins behind a blank.
        if end < line.text.end, !bytes[end.value].isBlank { word += " " }
        return Edit(replacing: Span(start, end), with: Array(word.utf8))
    }

    /// A value in the quotes of the one it takes the place of, where that has any and they can hold it.
    private func written(_ value: Value, like old: ArraySlice<UInt8>) -> String {
        if case .list = value { return value.written }
        guard old.count > 1, let quote = old.first, quote == old.last else { return value.written }
        let text = value.string
        if quote == UInt8(ascii: "\"") { return FrontMatter.doubleQuoted(text) }
        guard quote == UInt8(ascii: "'"), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return value.written
        }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// The lines of a key taken out, with what goes on below it.
    private func removing(_ entry: FrontMatter.Entry) -> Edit {
        Edit(removing: Span(document[entry.line].start, document[lastLine(of: entry)].whole.end))
    }

    /// The last line of a value: its key's own, or the last one indented or listed below it.
    private func lastLine(of entry: FrontMatter.Entry) -> LineNumber {
        var last = entry.line
        var next = LineNumber(entry.line.value + 1)
        while next.value < fence.value {
            let line = document[next]
            if let first = document.bytes[Span(line.content, line.text.end).range].first, first != UInt8(ascii: "#") {
                guard line.indent > 0 || line.isListed(in: document) else { break }
                last = next
            }
            next = LineNumber(next.value + 1)
        }
        return last
    }

    /// The line that closes the front matter.
    private var fence: LineNumber {
        LineNumber(document.lines.prefix { $0.kind == .frontMatter }.count)
    }

    /// A new last line of the front matter, or a front matter where there is none, ended as the lines around it are.
    private func adding(_ key: String, _ value: Value) -> Edit {
        let words = "\(key): \(value.written)"
        guard fence.value > 1 else {
            let first = document.lines.first
            let ending = first == nil ? "\n" : document.ending(like: LineNumber(1))
            let text = ["---", words, "---", ""].joined(separator: ending)
            return Edit(inserting: text, at: first?.start ?? ByteOffset(document.bytes.count))
        }
        let above = LineNumber(fence.value - 1)
        return Edit(inserting: words + document.ending(like: above), at: document[fence].start)
    }
}

extension Line {
    /// Whether a line of front matter is an item of a list.
    fileprivate func isListed(in document: Document) -> Bool {
        let text = document.bytes[Span(content, self.text.end).range]
        return text.first == UInt8(ascii: "-") && (text.count == 1 || text[text.startIndex + 1].isBlank)
    }
}
