import TerminalGrid

extension TextEditor {
    /// Puts a text in the place of a range that lies inside, the cursor behind it, to be undone.
    mutating func put(_ new: NoteText, in range: Range<TextPlace>, as deed: EditHistory.Deed) {
        let before = cursor
        let removed = exchange(range, for: new)
        deselect()
        wantedColumn = nil
        cursor = new.end(from: range.lowerBound)
        guard !removed.isEmpty || !new.isEmpty else { return settle() }
        history.note(
            TextEdit(start: range.lowerBound, removed: removed, inserted: new), as: deed, cursorBefore: before,
            cursorAfter: cursor)
        settle()
    }

    /// What is selected, or nothing at the cursor.
    var selectionOrCursor: Range<TextPlace> { selection ?? cursor..<cursor }

    /// How a line ends that begins behind a place: as its neighbour does.
    func ending(at place: TextPlace) -> TextLine.Ending {
        let own = text.lines[place.line].ending
        if own != .none { return own }
        return place.line > 0 ? text.lines[place.line - 1].ending : .lf
    }

    /// Types a character in the place of what is selected.
    mutating func type(_ character: Character) {
        put(
            NoteText(String(character), ending: ending(at: cursor)), in: selectionOrCursor,
            as: character.isNewline ? .other : .typing)
    }

    /// Puts in what was pasted, in the place of what is selected: LF, CR LF and CR become the text's own line ending.
    /// One step to undo.
    mutating func insert(_ pasted: String) {
        put(NoteText(pasted, ending: ending(at: selectionOrCursor.lowerBound)), in: selectionOrCursor, as: .other)
    }

    /// Puts a text in the place of a range, the cursor behind it: LF, CR LF and CR become the text's own line ending.
    /// One step to undo. A range that reaches outside is cut.
    mutating func replace(_ range: Range<TextPlace>, with new: String) {
        let (start, end) = (text.clamped(range.lowerBound), text.clamped(range.upperBound))
        history.close()
        put(NoteText(new, ending: ending(at: start)), in: start..<max(start, end), as: .other)
    }

    /// Takes away what is selected, or the cluster before or behind the cursor.
    mutating func erase(forwards: Bool) {
        if let selection { return put(NoteText(), in: selection, as: .other) }
        let other = forwards ? place(after: cursor) : place(before: cursor)
        put(NoteText(), in: min(cursor, other)..<max(cursor, other), as: .erasing(forwards: forwards))
    }

    /// Takes away what is selected, or what stands between the cursor and a place, and keeps it in the clipboard, with
    /// what was killed just before.
    mutating func kill(to place: TextPlace) {
        let range = selection ?? min(cursor, place)..<max(cursor, place)
        guard !range.isEmpty else { return deselect() }
        let killed = text[range]
        if history.open != .killing || selection != nil {
            clipboard = killed
        } else if range.lowerBound < cursor {
            clipboard.prepend(killed)
        } else {
            clipboard.append(killed)
        }
        put(NoteText(), in: range, as: .killing)
    }

    /// Puts what is selected in the clipboard and takes it away; answers whether anything was.
    mutating func cut() -> Bool {
        guard let selection else { return false }
        clipboard = text[selection]
        put(NoteText(), in: selection, as: .other)
        return true
    }

    /// Puts what is selected in the clipboard, byte for byte, and selects nothing; answers whether anything was.
    mutating func copy() -> Bool {
        guard let selection else { return false }
        clipboard = text[selection]
        deselect()
        history.close()
        return true
    }

    /// Puts what is in the clipboard in the place of what is selected, byte for byte; answers whether anything was.
    mutating func paste() -> Bool {
        guard !clipboard.isEmpty else { return false }
        put(clipboard, in: selectionOrCursor, as: .other)
        return true
    }

    /// Selects nothing, and lets motion select nothing.
    mutating func deselect() {
        anchor = nil
        isMarking = false
    }
}

extension TextEditor {
    /// Whether there is a step to take back.
    var canUndo: Bool { history.canTakeBack }

    /// Whether there is a step to make again.
    var canRedo: Bool { history.canTakeAgain }

    /// Takes the last step back; answers whether there was one.
    mutating func undo() -> Bool {
        guard let step = history.takeBack() else { return false }
        for edit in step.edits.reversed() {
            _ = exchange(edit.start..<edit.inserted.end(from: edit.start), for: edit.removed)
        }
        stand(at: step.cursorBefore)
        return true
    }

    /// Makes the step again that was taken back last; answers whether there was one.
    mutating func redo() -> Bool {
        guard let step = history.takeAgain() else { return false }
        for edit in step.edits {
            _ = exchange(edit.start..<edit.removed.end(from: edit.start), for: edit.inserted)
        }
        stand(at: step.cursorAfter)
        return true
    }

    private mutating func stand(at place: TextPlace) {
        deselect()
        wantedColumn = nil
        cursor = text.clamped(place)
        settle()
    }
}
