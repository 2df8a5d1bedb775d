/// The list items below one heading, wherever it stands in a document (format.md, "Lines, front matter, sections").
public struct Section: Hashable, Sendable {
    /// Its items: list items of any kind that are no part of another item.
    public var items: [LineNumber]
}

extension Document {
    /// The sections with these names, which are given in small letters.
    ///
    /// A section begins at a heading of level two to six, in any case, and ends at the next heading of its own level or
    /// a higher one, or at the next with a name that is known. The same section twice is one. Linear in the lines.
    public func sections(named names: Set<String>) -> [String: Section] {
        var sections: [String: Section] = [:]
        var current: (name: String, level: UInt8)?
        for (index, line) in lines.enumerated() {
            switch line.kind {
            case .heading:
                let name = headingName(line)
                if line.level >= 2, names.contains(name) {
                    current = (name, line.level)
                    sections[name, default: Section(items: [])].items += []
                } else if let open = current, line.level <= open.level {
                    current = nil
                }
            case .words where line.isItem && line.itemIndex < 0:
                if let current { sections[current.name]?.items.append(LineNumber(index: index)) }
            case .blank, .frontMatter, .hidden, .words:
                continue
            }
        }
        return sections
    }

    /// A heading's words in small letters with single spaces, without comments and the signs that may close it.
    public func headingName(_ line: Line) -> String {
        var words = words(in: line.words)
        if let last = words.last, bytes[last.span.range].allSatisfy({ $0 == .hash }) { words.removeLast() }
        return text(of: words).lowercased()
    }
}
