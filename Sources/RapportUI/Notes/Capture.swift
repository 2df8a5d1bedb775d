import DisplayText
import Mentorship
import PlainText

/// What a capture key writes down (format.md, "Sessions").
enum Capture: CaseIterable, Hashable, Sendable {
    case commitment, question, answer, heard, learned, milestone, story, referral

    /// What a capture key does to a note.
    enum Deed: Equatable, Sendable {
        /// Changes a line; the cursor goes behind so many of its bytes.
        case edit(line: Int, LineEdit, cursor: Int)
        /// Opens a new line below another with a text, which ends as its neighbour does; the cursor goes behind so many
        /// of its bytes.
        case open(below: Int, text: String, cursor: Int)
        /// Nothing, because of what the sentence says.
        case refused(CleanText)
    }

    /// What the key does on a line of a note.
    ///
    /// A line with nothing typed on it yet is filled; else a new line is opened below it and below what belongs to it.
    /// Pressed again on a commitment's line, the key of commitments steps its owner; likewise that of things learned.
    /// A label never becomes a commitment's note.
    ///
    /// - Parameters:
    ///   - index: the line of the cursor.
    ///   - cursor: the byte of it the cursor stands before.
    func deed(at index: Int, cursor: Int, in lines: NoteLines, _ people: NotePeople) -> Deed {
        let line = NoteLine(lines[index])
        guard !lines.isHidden(index) else { return opening(below: index, lines, people) }
        if let line {
            if self == .commitment, line.box != nil, !Capture.isUntouched(line, people) || line.words.count == 1 {
                return stepOwner(of: line, at: index, cursor: cursor, people)
            }
            if self == .learned, line.label == .learned {
                return stepSubject(of: line, at: index, cursor: cursor, people)
            }
            if line.isBlank || line.isEmptyItem || Capture.isUntouched(line, people) {
                return filling(line, at: index, lines, people)
            }
        }
        return opening(below: index, lines, people)
    }

    /// What the line begins with, behind the bullet.
    func beginning(_ people: NotePeople) -> String {
        switch self {
        case .commitment: "[ ] @\(people.other.rawValue) "
        case .question: "Q: "
        case .answer: "A: "
        case .heard: "Heard: "
        case .learned: "Learned: @\(people.other.rawValue) "
        case .milestone: "Milestone: "
        case .story: "Story: "
        case .referral: "Refer: "
        }
    }

    /// Whether nothing was typed on a line behind an empty checkbox or a label, and perhaps an owner: it goes when the
    /// line is left.
    static func isUntouched(_ line: NoteLine, _ people: NotePeople) -> Bool {
        if let box = line.box {
            guard line.bytes[box] == [0x5B, 0x20, 0x5D] else { return false }
        } else {
            guard line.marker != nil, let label = line.label, !label.isOfCommitment else { return false }
        }
        guard let first = line.words.first else { return line.hasNoComment }
        guard line.words.count == 1, line.box != nil || line.ownerWord != nil,
            first.span.range.count > 1, line.bytes[first.span.start.value] == UInt8(ascii: "@")
        else { return false }
        return line.owner(first, people.names) != nil && line.hasNoComment
    }

    // MARK: Filling and opening

    private func filling(_ line: NoteLine, at index: Int, _ lines: NoteLines, _ people: NotePeople) -> Deed {
        let holder = self == .commitment ? nil : lines.commitment(holding: index)
        var indentation = Array(line.bytes[..<line.content])
        if let holder { indentation = Capture.indentation(of: lines[holder]) }
        // What is indented more below would become part of the new line.
        let columns = NoteLine.indent(of: indentation).columns
        if let next = lines.next(below: index), let indent = lines.indent(at: next), indent > columns,
            let parent = lines.parent(above: index, indentedLessThan: indent)
        {
            return opening(below: holder ?? parent, lines, people)
        }
        let marker = line.marker.map { Array(line.bytes[$0]) } ?? [UInt8(ascii: "-")]
        let text = indentation + marker + Array(" \(beginning(people))".utf8)
        if text == line.bytes { return .edit(line: index, LineEdit(replacing: 0..<0, with: ""), cursor: text.count) }
        let edit = LineEdit(replacing: 0..<line.bytes.count, with: String(decoding: text, as: UTF8.self))
        return .edit(line: index, edit, cursor: text.count)
    }

    private func opening(below index: Int, _ lines: NoteLines, _ people: NotePeople) -> Deed {
        var anchor = index
        if let holder = lines.commitment(holding: index) { anchor = holder }
        let bytes = lines[anchor]
        var bullet = "-"
        if let line = NoteLine(bytes), let marker = line.marker, marker.count == 1 {
            bullet = String(decoding: bytes[marker], as: UTF8.self)
        }
        let indentation = String(decoding: Capture.indentation(of: bytes), as: UTF8.self)
        let text = "\(indentation)\(bullet) \(beginning(people))"
        guard !lines.wouldHide(text, below: index) else {
            return .refused("A code fence or a comment hides what is written here: nothing in it is read.")
        }
        return .open(below: lines.lastBelonging(to: anchor), text: text, cursor: text.utf8.count)
    }

    /// The blanks a line begins with; none where it has nothing else.
    private static func indentation(of line: [UInt8]) -> [UInt8] {
        Array(line.prefix(NoteLine.mostBytes).prefix(while: \.isBlank))
    }

    // MARK: Stepping

    /// The owners in the order they are stepped through.
    private func stepOwner(of line: NoteLine, at index: Int, cursor: Int, _ people: NotePeople) -> Deed {
        let reading = CommitmentReading(line.bytes, names: people.names, today: .first)
        let order: [Owner?] = [people.other, people.mine, .both, nil]
        let place = order.firstIndex(of: reading?.owner) ?? 0
        var owner = order[(place + 1) % order.count]
        if owner == nil, line.wordBehind(reading?.ownerRange).map({ line.owner($0, people.names) != nil }) ?? false {
            // The next word would be taken for the owner.
            owner = people.other
        }
        let start = line.words.first?.span.start.value ?? line.bytes.count
        return line.setOwner(owner, in: reading?.ownerRange, orAt: start, index: index, cursor: cursor)
    }

    private func stepSubject(of line: NoteLine, at index: Int, cursor: Int, _ people: NotePeople) -> Deed {
        let word = line.ownerWord
        let named = word.flatMap { line.owner($0, people.names) }
        let owner = (named ?? people.other) == people.other ? people.mine : people.other
        let range = named == nil ? nil : word.map { line.withoutPunctuation($0) }
        let start = line.words.first?.span.start.value ?? line.bytes.count
        return line.setOwner(owner, in: range, orAt: start, index: index, cursor: cursor)
    }
}

extension NoteLine {
    /// Whether it is a list item with nothing behind its marker.
    fileprivate var isEmptyItem: Bool {
        guard let marker else { return false }
        return bytes[marker.upperBound...].allSatisfy(\.isBlank)
    }

    /// Whether no comment lies behind its words, which would be lost with the line.
    fileprivate var hasNoComment: Bool {
        !bytes.indices.contains { bytes[$0...].starts(with: "<!--".utf8) }
    }

    fileprivate func withoutPunctuation(_ word: Word) -> Range<Int> {
        let range = word.span.range
        guard let last = bytes[range].last, last == UInt8(ascii: ":") || last == UInt8(ascii: ",") else { return range }
        return range.lowerBound..<range.upperBound - 1
    }

    /// The word that would stand in the owner's place if the owner were taken out, where it begins with `@`.
    fileprivate func wordBehind(_ owner: Range<Int>?) -> Word? {
        guard let owner, let next = words.first(where: { $0.span.start.value >= owner.upperBound + 1 }),
            next.span.range.count > 1, bytes[next.span.start.value] == UInt8(ascii: "@")
        else { return nil }
        return next
    }

    /// What writes an owner in the place of another, or at a place where none stands; the cursor stays with its words.
    fileprivate func setOwner(
        _ owner: Owner?, in range: Range<Int>?, orAt start: Int, index: Int, cursor: Int
    ) -> Capture.Deed {
        let edit: LineEdit
        switch (owner, range) {
        case (let owner?, let range?):
            // A punctuation right behind stays.
            edit = LineEdit(replacing: range, with: "@\(owner.rawValue)")
        case (let owner?, nil):
            let needsBlank = start > 0 && !bytes[start - 1].isBlank
            edit = LineEdit(replacing: start..<start, with: "\(needsBlank ? " " : "")@\(owner.rawValue) ")
        case (nil, let range?):
            var end = range.upperBound
            if end < bytes.count, !bytes[end].isBlank { end += 1 }
            while end < bytes.count, bytes[end].isBlank { end += 1 }
            edit = LineEdit(replacing: range.lowerBound..<end, with: "")
        case (nil, nil):
            edit = LineEdit(replacing: 0..<0, with: "")
        }
        let grown = edit.replacement.utf8.count - edit.range.count
        let place =
            cursor < edit.range.lowerBound
            ? cursor
            : max(edit.range.lowerBound + (owner == nil ? 0 : edit.replacement.utf8.count), cursor + grown)
        return .edit(line: index, edit, cursor: place)
    }
}
