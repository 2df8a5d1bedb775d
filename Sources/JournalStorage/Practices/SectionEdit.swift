import PlainText

/// The sections of a kind of file, in the order in which they are written (format.md).
struct KnownSections {
    let headings: [String]

    /// Those of `pair.md`.
    static let agreement = KnownSections(headings: [
        "Mentor hopes to gain", "Mentor can give", "Mentee hopes to gain", "Mentee can give", "Ground rules", "Agreed",
    ])
    /// Those of a profile.
    static let profile = KnownSections(headings: [
        "Goals", "Strengths", "Growth areas", "Interests", "Boundaries", "About",
    ])
    /// None: any heading of the file parts it.
    static let none = KnownSections(headings: [])

    /// Their names in small letters.
    var names: Set<String> { Set(headings.map { $0.lowercased() }) }

    /// The names of those that come after one.
    func names(after heading: String) -> Set<String> {
        Set(headings.drop { $0 != heading }.dropFirst().map { $0.lowercased() })
    }
}

/// Puts an item at the end of a section, which is made where it is missing.
struct SectionEdit {
    let document: Document
    let known: KnownSections

    /// The edit that puts an item at the end of a known section.
    func adding(_ words: String, to heading: String) -> Edit {
        let name = heading.lowercased()
        if let last = document.sections(named: known.names)[name]?.items.last { return adding(words, behind: last) }
        if let line = self.heading(where: { $0 == name }) { return adding(words, below: line) }
        let later = known.names(after: heading)
        return making(heading, with: words, before: self.heading(where: later.contains))
    }

    /// The first heading of level two or more with such a name.
    func heading(where isMeant: (String) -> Bool) -> LineNumber? {
        document.lineNumbers.first { number in
            let line = document[number]
            return line.kind == .heading && line.level >= 2 && isMeant(document.headingName(line))
        }
    }

    /// An item behind another one and what belongs to that.
    func adding(_ words: String, behind last: LineNumber) -> Edit {
        document.newLine(
            document.itemStart(like: last, isNext: true) + words, below: document.lastLine(ofWhatBelongsTo: last))
    }

    /// The first item below a heading.
    func adding(_ words: String, below heading: LineNumber) -> Edit {
        let ending = document.ending(like: heading)
        var text = ending + ending + "- " + words
        if heading.value < document.lines.count, !document[LineNumber(heading.value + 1)].isEmpty { text += ending }
        return Edit(inserting: text, at: document[heading].text.end)
    }

    /// A new section with its first item, before a line, or else at the end: above a fence or comment that is never
    /// closed, which would hide it.
    func making(_ heading: String, with words: String, before anchor: LineNumber?) -> Edit {
        let opening = document.faults.filter { $0.kind == .openFence || $0.kind == .openComment }.map(\.line).min()
        if let anchor = [anchor, opening].compactMap(\.self).min() {
            return making(heading, with: words, above: anchor)
        }
        guard let last = document.lineNumbers.last else {
            return Edit(
                inserting: "## \(heading)\n\n- \(words)\n", at: ByteOffset(document.bytes.count))
        }
        let ending = document.ending(like: last)
        let isUnended = document[last].ending.isEmpty
        var text = isUnended ? ending : ""
        if !document[last].isEmpty, hasBlankAbove { text += ending }
        text += "## \(heading)" + ending + (hasBlankBelow ? ending : "") + "- " + words
        return Edit(inserting: text + (isUnended ? "" : ending), at: ByteOffset(document.bytes.count))
    }

    private func making(_ heading: String, with words: String, above anchor: LineNumber) -> Edit {
        let line = document[anchor]
        let ending = document.ending(like: anchor)
        let isParted = hasBlankAbove || line.kind != .heading
        var text = ""
        if anchor.value > 1, isParted {
            let above = document[LineNumber(anchor.value - 1)]
            if !above.isEmpty, above.kind != .frontMatter { text += ending }
        }
        let signs = String(repeating: "#", count: max(2, Int(line.level)))
        text += "\(signs) \(heading)" + ending + (hasBlankBelow ? ending : "") + "- " + words + ending
        return Edit(inserting: text + (isParted ? ending : ""), at: line.start)
    }

    // MARK: How the file is set

    /// Whether headings are parted from what stands above them; as the first one that has something above it is.
    private var hasBlankAbove: Bool {
        let lines = document.lines
        let first = lines.indices.dropFirst().first { index in
            lines[index].kind == .heading && (lines[index - 1].kind != .frontMatter)
        }
        return first.map { lines[$0 - 1].isEmpty } ?? true
    }

    /// Whether headings are parted from what stands below them; as the first one that has something below it is.
    private var hasBlankBelow: Bool {
        let lines = document.lines
        let first = lines.indices.dropLast().first { index in
            lines[index].kind == .heading && lines[index + 1].kind != .heading
        }
        return first.map { lines[$0 + 1].isEmpty } ?? true
    }
}
