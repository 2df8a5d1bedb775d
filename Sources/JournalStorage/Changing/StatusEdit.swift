import Mentorship
import PlainText

/// Turns another status of a pair into the smallest edit of its `pair.md` (format.md, "pair.md").
struct StatusEdit {
    let document: Document
    /// The file, for messages.
    let path: String

    /// The edits that make the file say a status; none where it already is read so.
    ///
    /// - Throws: `.wrongState` where the file's front matter can't be understood well enough to write into it.
    func edits(to status: Pair.WrittenStatus) throws(JournalError) -> [Edit] {
        guard status != read(document) else { return [] }
        guard !document.faults.contains(where: { $0.kind == .openFrontMatter }) else {
            throw JournalError(
                .wrongState,
                "The front matter of \(path) is never closed, so that nothing can be written into it: put a line `---` "
                    + "behind it first.")
        }
        let frontMatter = document.frontMatter
        let edit = frontMatter["status"].map { rewriting($0, to: status) } ?? adding(status)
        let after = Document(document.applying([edit]), as: .lists)
        guard read(after) == status, others(in: after.frontMatter).elementsEqual(others(in: frontMatter), by: ==) else {
            let line = frontMatter["status"]?.line.value ?? 1
            throw JournalError(
                .wrongState,
                "The status in \(path), line \(line), can't be rewritten without changing what is around it: "
                    + "write `status: \(status.rawValue)` by hand.")
        }
        return [edit]
    }

    /// The status as the file is read: one that is missing or not understood is active.
    private func read(_ document: Document) -> Pair.WrittenStatus {
        var reports = Reports.unwanted
        let reader = FrontMatterReader(Source(JournalLayout.pairFile, document: document))
        return reader.choice("status", &reports, of: Pair.WrittenStatus.self) ?? .active
    }

    /// Every key but the one that counts for the status.
    private func others(in frontMatter: FrontMatter) -> [Other] {
        let counts = frontMatter["status"]?.line
        return frontMatter.entries.filter { $0.line != counts }.map { Other(key: $0.key, value: $0.value) }
    }

    private struct Other: Equatable {
        let key: String
        let value: FrontMatter.Value
    }

    // MARK: The edits

    /// Another value in the place of the old one, in the same quotes; what goes on below the key's line belongs to it.
    private func rewriting(_ entry: FrontMatter.Entry, to status: Pair.WrittenStatus) -> Edit {
        let line = document[entry.line]
        let below = lastLine(of: entry)
        let start = entry.valueSpan.start
        let end = below > entry.line ? document[below].text.end : entry.valueSpan.end
        let bytes = document.bytes
        var word = status.rawValue
        if !entry.valueSpan.isEmpty, let quote = bytes[entry.valueSpan.range].first, isQuote(quote),
            bytes[entry.valueSpan.range].last == quote, entry.valueSpan.range.count > 1
        {
            let mark = String(UnicodeScalar(quote))
            word = mark + word + mark
        }
        if start.value > 0, !bytes[start.value - 1].isBlank { word = " " + word }
        // Only a comment can follow; it begins behind a blank.
        if end < line.text.end, !bytes[end.value].isBlank { word += " " }
        return Edit(replacing: Span(start, end), with: Array(word.utf8))
    }

    private func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
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
    private func adding(_ status: Pair.WrittenStatus) -> Edit {
        let words = "status: \(status.rawValue)"
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
