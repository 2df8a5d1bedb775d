import TerminalGrid

/// A way for the cursor to go.
enum TextMotion: Hashable, Sendable {
    /// A cluster to the left or right.
    case left, right
    /// A row of the screen up or down.
    case up, down
    /// To the beginning of a word, to the end of one.
    case wordLeft, wordRight
    /// To the beginning or end of the row, and of the line where it is there already.
    case home, end
    /// As many rows up or down as are seen, but one.
    case pageUp, pageDown
    /// To the beginning or end of the text.
    case textStart, textEnd

    /// Whether it keeps the column.
    var isVertical: Bool { [.up, .down, .pageUp, .pageDown].contains(self) }

    /// What a key moves, and whether it selects; nil where it doesn't move.
    static func of(_ key: Key) -> (motion: TextMotion, selects: Bool)? {
        switch key {
        case .left, .control("b"): (.left, false)
        case .right, .control("f"): (.right, false)
        case .up, .control("p"): (.up, false)
        case .down, .control("n"): (.down, false)
        case .home, .control("a"): (.home, false)
        case .end, .control("e"): (.end, false)
        case .pageUp: (.pageUp, false)
        case .pageDown: (.pageDown, false)
        case .alt("b"): (.wordLeft, false)
        case .alt("f"): (.wordRight, false)
        case .alt("<"): (.textStart, false)
        case .alt(">"): (.textEnd, false)
        case .movement(let movement, let modifiers):
            (of(movement, far: !modifiers.isDisjoint(with: [.control, .alt])), modifiers.contains(.shift))
        default: nil
        }
    }

    private static func of(_ movement: Key.Movement, far: Bool) -> TextMotion {
        switch movement {
        case .up: .up
        case .down: .down
        case .left: far ? .wordLeft : .left
        case .right: far ? .wordRight : .right
        case .home: far ? .textStart : .home
        case .end: far ? .textEnd : .end
        case .pageUp: .pageUp
        case .pageDown: .pageDown
        }
    }
}

extension TextEditor {
    /// Goes a way, and selects what lies on it.
    mutating func move(_ motion: TextMotion, selecting: Bool) {
        history.close()
        if !motion.isVertical { wantedColumn = nil }
        if selecting {
            anchor = anchor ?? cursor
        } else if !isMarking {
            let left = selection
            deselect()
            if let left, motion == .left || motion == .right {
                cursor = motion == .left ? left.lowerBound : left.upperBound
                return settle()
            }
        }
        cursor = target(of: motion)
        settle()
    }

    private mutating func target(of motion: TextMotion) -> TextPlace {
        switch motion {
        case .left: place(before: cursor)
        case .right: place(after: cursor)
        case .up: place(rows: -1)
        case .down: place(rows: 1)
        case .wordLeft: wordStart(before: cursor)
        case .wordRight: wordEnd(behind: cursor)
        case .home: rowBeginning
        case .end: rowEnd
        case .pageUp: page(-1)
        case .pageDown: page(1)
        case .textStart: .start
        case .textEnd: text.end
        }
    }

    /// The place so many rows below or above, in the wanted column; as far as there are rows.
    private mutating func place(rows: Int) -> TextPlace {
        let row = row(of: cursor)
        let column = wantedColumn ?? column(of: cursor, in: row)
        wantedColumn = column
        let (target, moved) =
            rows < 0 ? self.row(above: row, by: -rows) : self.row(below: row, by: rows)
        return moved == 0 ? cursor : place(in: target, column: column)
    }

    /// Turns a page, and brings the rows that are seen along.
    private mutating func page(_ direction: Int) -> TextPlace {
        let count = max(1, size.rows - 1)
        let first = row(of: text.clamped(top))
        let turned = direction < 0 ? row(above: first, by: count).row : row(below: first, by: count).row
        top = start(of: turned)
        return place(rows: direction * count)
    }

    private var rowBeginning: TextPlace {
        mutating get {
            let start = start(of: row(of: cursor))
            return start == cursor ? TextPlace(line: cursor.line, byte: 0) : start
        }
    }

    private var rowEnd: TextPlace {
        mutating get {
            let end = place(in: row(of: cursor), column: .max)
            return end == cursor ? TextPlace(line: cursor.line, byte: text.lines[cursor.line].bytes.count) : end
        }
    }
}
