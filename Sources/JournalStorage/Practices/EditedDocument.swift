import PlainText

/// A text before and after some edits, and whether all that was not meant is read as it was.
struct EditedDocument {
    let before: Document
    let after: Document
    /// The lines that came in, in order.
    let added: [LineNumber]
    /// Where each former line is now; nothing where it was taken out.
    private let places: [LineNumber?]
    /// Whether all former lines that were not taken out are still lines of their own.
    private let isWhole: Bool

    /// Makes edits of a document of that purpose. Linear in its bytes.
    init(_ before: Document, _ edits: [Edit], as purpose: Document.Purpose) {
        self.before = before
        after = Document(before.applying(edits), as: purpose)
        var numbers: [ByteOffset: LineNumber] = [:]
        numbers.reserveCapacity(after.lines.count)
        for number in after.lineNumbers { numbers[after[number].start] = number }
        let ordered = edits.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
        var next = 0
        var shift = 0
        var places: [LineNumber?] = []
        var isWhole = true
        for line in before.lines {
            while next < ordered.count, ordered[next].span.end <= line.start {
                shift += ordered[next].replacement.count - ordered[next].span.range.count
                next += 1
            }
            let isGone = ordered[next...].prefix { $0.span.start <= line.start }.contains {
                $0.replacement.isEmpty && $0.span.end >= line.whole.end && !$0.span.isEmpty
            }
            let place = isGone ? nil : numbers.removeValue(forKey: ByteOffset(line.start.value + shift))
            if place == nil, !isGone { isWhole = false }
            places.append(place)
        }
        self.places = places
        self.isWhole = isWhole
        added = numbers.values.sorted()
    }

    /// Where a former line is now; nothing where it was taken out.
    func place(of number: LineNumber) -> LineNumber? { places[number.value - 1] }

    /// Whether every line that stayed is read as before: what it is, what it belongs to, and in which section it stands.
    /// A line whose words were changed may have another checkbox.
    ///
    /// - Parameter names: the sections that are told apart, in small letters.
    func keepsOthers(in names: Set<String> = []) -> Bool {
        guard isWhole, keepsFaults, keepsSections(names) else { return false }
        return before.lineNumbers.allSatisfy { old in
            guard let new = place(of: old) else { return true }
            return isSame(old, new)
        }
    }

    private var keepsFaults: Bool {
        guard before.faults.count == after.faults.count else { return false }
        return zip(before.faults, after.faults).allSatisfy { old, new in
            old.kind == new.kind && place(of: old.line) == new.line
        }
    }

    private func keepsSections(_ names: Set<String>) -> Bool {
        guard !names.isEmpty else { return true }
        let new = after.sections(named: names)
        let added = Set(self.added)
        return before.sections(named: names).allSatisfy { name, section in
            section.items.compactMap(place) == new[name]?.items.filter { !added.contains($0) }
        }
    }

    private func isSame(_ old: LineNumber, _ new: LineNumber) -> Bool {
        let (line, other) = (before[old], after[new])
        let isUntouched = before.bytes[line.text.range] == after.bytes[other.text.range]
        // A blank line at the end of what a fence hides shows nothing either way.
        if line.isEmpty, other.isEmpty { return true }
        guard line.kind == other.kind, line.level == other.level, line.indent == other.indent,
            line.markerWidth == other.markerWidth, line.label == other.label
        else { return false }
        if isUntouched, (line.mark == nil) != (other.mark == nil) { return false }
        guard line.kind == .words else { return true }
        return isSame(before.parent(of: old), after.parent(of: new))
            && isSame(before.holder(of: old), after.holder(of: new))
            && isSame(before.item(of: old), after.item(of: new))
    }

    private func isSame(_ old: LineNumber?, _ new: LineNumber?) -> Bool {
        guard let old else { return new == nil }
        return place(of: old) == new && new != nil
    }
}

extension Line {
    /// Whether there is nothing but blanks in it, also where it is hidden.
    var isEmpty: Bool { content >= text.end }
}
