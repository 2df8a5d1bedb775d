extension TextEditor {
    /// Begins another line, in the place of what is selected: behind an item of a list the next item, on an empty item
    /// the end of the list.
    mutating func breakLine() {
        let ending = ending(at: selectionOrCursor.lowerBound)
        let plain = NoteText(breakOf: ending)
        guard selection == nil, let item = ListItem(line.bytes), cursor.byte >= item.words else {
            return put(plain, in: selectionOrCursor, as: .other)
        }
        if item.isEmpty { return leave(item) }
        guard let next = item.next else { return put(plain, in: cursor..<cursor, as: .other) }
        var begun = plain
        begun.append(NoteText(Array(line.bytes[..<item.indentation]) + next))
        // Blanks at the break would stand before the new item's words.
        let blanks = line.bytes[cursor.byte...].prefix { $0.isBlank }.count
        put(begun, in: cursor..<TextPlace(line: cursor.line, byte: cursor.byte + blanks), as: .other)
    }

    /// Makes an empty item the next one of the list around it, or, where there is none, an empty line.
    private mutating func leave(_ item: ListItem) {
        let outer = outerItem(of: item)
        let front = outer.flatMap { outer in
            outer.item.next.map { Array(outer.line.bytes[..<outer.item.indentation]) + $0 }
        }
        let whole = TextPlace(line: cursor.line, byte: 0)..<TextPlace(line: cursor.line, byte: line.bytes.count)
        put(NoteText(front ?? []), in: whole, as: .other)
    }

    /// How many lines are looked through for the item that an item belongs to.
    private static let reach = 1_000

    /// The item that an item on the cursor's line lies below; nothing where there is none.
    private func outerItem(of item: ListItem) -> (line: TextLine, item: ListItem)? {
        guard item.indentation > 0 else { return nil }
        for line in text.lines[max(0, cursor.line - Self.reach)..<cursor.line].reversed() {
            if let outer = ListItem(line.bytes) {
                if outer.indentation < item.indentation { return (line, outer) }
            } else if let first = line.bytes.first, !first.isBlank {
                return nil
            }
        }
        return nil
    }

    /// Moves an item to the right by the width of its marker, where the cursor stands at the beginning of its words;
    /// answers whether it did.
    mutating func indent() -> Bool {
        guard selection == nil, let item = ListItem(line.bytes), cursor.byte == item.words else { return false }
        let usesTabs = item.indentation > 0 && line.bytes[item.indentation - 1] == 0x09
        let blanks: [UInt8] = usesTabs ? [0x09] : Array(repeating: 0x20, count: item.width)
        shift(by: NoteText(blanks), at: item.indentation..<item.indentation)
        return true
    }

    /// Moves an item to the left by the width of its marker, as far as it is indented; answers whether it did.
    mutating func outdent() -> Bool {
        guard selection == nil, let item = ListItem(line.bytes), item.indentation > 0 else { return false }
        var start = item.indentation - 1
        if line.bytes[start] == 0x20 {
            while start > 0, item.indentation - start < item.width, line.bytes[start - 1] == 0x20 { start -= 1 }
        }
        shift(by: NoteText(), at: start..<item.indentation)
        return true
    }

    /// Puts blanks in the place of others at the beginning of the cursor's line; the cursor stays with its character.
    private mutating func shift(by blanks: NoteText, at range: Range<Int>) {
        let place = cursor
        let places =
            TextPlace(line: place.line, byte: range.lowerBound)..<TextPlace(line: place.line, byte: range.upperBound)
        let removed = exchange(places, for: blanks)
        cursor = place.moved(by: places, endingNow: blanks.end(from: places.lowerBound))
        deselect()
        wantedColumn = nil
        history.note(
            EditStep(
                edits: [TextEdit(start: places.lowerBound, removed: removed, inserted: blanks)], cursorBefore: place,
                cursorAfter: cursor))
        settle()
    }
}
