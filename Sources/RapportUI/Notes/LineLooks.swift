import Mentorship

/// How the lines look that can be seen, worked out when something changes: then a key has only those lines read again
/// that it changed.
///
/// Nothing depends on it but how long drawing takes.
struct LineLooks: Sendable {
    /// All that the look of a line depends on.
    private struct Line: Hashable {
        let bytes: [UInt8]
        let isHidden: Bool
        let isBelowCommitment: Bool
    }

    /// The state of a text, and the day it was looked at.
    private struct Origin: Equatable {
        let key: NoteKey
        let revision: Int
        let today: Day
    }

    private var origin: Origin?
    private var known: [Line: NoteStyling.Spans] = [:]
    private var seen: [Int: NoteStyling.Spans] = [:]

    /// Works out the looks of the lines that can be seen.
    mutating func follow(_ sheet: NoteSheet, _ styling: NoteStyling) {
        let origin = Origin(key: sheet.key, revision: sheet.editor.revision, today: styling.today)
        let former = self.origin?.today == styling.today ? known : [:]
        self.origin = origin
        (known, seen) = ([:], [:])
        let lines = sheet.lines
        for row in sheet.editor.rows where seen[row.line] == nil {
            let line = Self.line(row.line, in: lines)
            let spans = known[line] ?? former[line] ?? Self.spans(of: line, styling)
            known[line] = spans
            seen[row.line] = spans
        }
    }

    /// How the parts of a line look: as it was worked out, where that still holds.
    func spans(of index: Int, in sheet: NoteSheet, _ styling: NoteStyling) -> NoteStyling.Spans {
        let origin = Origin(key: sheet.key, revision: sheet.editor.revision, today: styling.today)
        if origin == self.origin, let spans = seen[index] { return spans }
        return Self.spans(of: Self.line(index, in: sheet.lines), styling)
    }

    private static func line(_ index: Int, in lines: NoteLines) -> Line {
        let bytes = lines[index]
        // Nothing is read in a line that is longer.
        let isRead = bytes.count <= NoteLine.mostBytes
        return Line(
            bytes: isRead ? bytes : [], isHidden: isRead && lines.isHidden(index),
            isBelowCommitment: isRead && lines.commitment(holding: index) != nil)
    }

    private static func spans(of line: Line, _ styling: NoteStyling) -> NoteStyling.Spans {
        styling.spans(of: line.bytes, isHidden: line.isHidden, isBelowCommitment: line.isBelowCommitment)
    }
}

extension LineLooks: Equatable {
    /// What was worked out already makes no difference.
    static func == (left: LineLooks, right: LineLooks) -> Bool { true }
}
