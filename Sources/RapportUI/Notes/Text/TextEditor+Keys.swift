import TerminalGrid

extension TextEditor {
    /// Takes a key that moves, types or edits; answers false for any other.
    ///
    /// Home and End go to the ends of the row, and pressed again to those of the line. Keys with Shift select; so does
    /// every motion between two Ctrl-Space.
    mutating func handle(_ key: Key) -> Bool {
        if let (motion, selects) = TextMotion.of(key) {
            move(motion, selecting: selects)
            return true
        }
        switch key {
        case .character(let character): type(character)
        case .enter: breakLine()
        case .tab: if !indent() { insert("\t") }
        case .backTab: return outdent()
        case .backspace, .control("h"): erase(forwards: false)
        case .delete, .control("d"): erase(forwards: true)
        case .control("k"): kill(to: killEnd)
        case .control("u"): kill(to: TextPlace(line: cursor.line, byte: 0))
        case .control("w"): kill(to: blankWordStart(before: cursor))
        case .alt("\u{7F}"), .alt("\u{8}"): kill(to: wordStart(before: cursor))
        case .alt("d"): kill(to: wordEnd(behind: cursor))
        case .control(" "): toggleMark()
        default: return false
        }
        return true
    }

    /// The end of the line; at it, the beginning of the next.
    private var killEnd: TextPlace {
        let end = text.lines[cursor.line].bytes.count
        return cursor.byte < end ? TextPlace(line: cursor.line, byte: end) : place(after: cursor)
    }

    /// Sets a mark at the cursor from which motion selects, or takes it away.
    private mutating func toggleMark() {
        history.close()
        let wasMarking = isMarking
        deselect()
        guard !wasMarking else { return }
        isMarking = true
        anchor = cursor
    }
}
