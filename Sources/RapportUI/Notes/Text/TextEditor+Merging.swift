extension TextEditor {
    /// Makes the text that of some bytes, by replacing only lines that differ. The cursor stays with its line. One step
    /// to undo; nothing where nothing differs.
    mutating func replaceAll(with bytes: [UInt8]) {
        let new = NoteText(bytes)
        let matching = LineMatching(from: text.lines, to: new.lines)
        guard !matching.changes.isEmpty else { return }
        let before = cursor
        var edits: [TextEdit] = []
        for change in matching.changes.reversed() {
            let start = TextPlace(line: change.old.lowerBound, byte: 0)
            let reachesEnd = change.old.upperBound == text.lines.count
            let end = reachesEnd ? text.end : TextPlace(line: change.old.upperBound, byte: 0)
            let inserted = NoteText(wholeLines: new.lines[change.new])
            // Above what is seen the view stays with its first line, too.
            let removed = exchange(start..<end, for: inserted)
            edits.append(TextEdit(start: start, removed: removed, inserted: inserted))
        }
        deselect()
        wantedColumn = nil
        cursor = text.clamped(TextPlace(line: matching.line(for: before.line), byte: before.byte))
        history.note(EditStep(edits: edits, cursorBefore: before, cursorAfter: cursor))
        settle()
    }
}
