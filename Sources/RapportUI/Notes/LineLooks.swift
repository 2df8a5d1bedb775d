import Mentorship

/// How the lines look that can be seen, worked out when something changes: then a key has only those lines read again
/// that it changed.
///
/// Nothing depends on it but how long drawing takes.
struct LineLooks: Sendable {
    /// All that the look of a line depends on.
    private struct Line: Equatable {
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

    /// A line that can be seen, and how its parts look.
    private struct Look {
        let index: Int
        let line: Line
        let spans: NoteStyling.Spans
    }

    private var origin: Origin?
    /// How many lines the text had.
    private var count = 0
    /// The lines that can be seen, from the top.
    private var seen: [Look] = []

    /// Works out the looks of the lines that can be seen. What stands where it stood, or moved as all below an edit
    /// did, is compared with what it was and not read again.
    mutating func follow(_ sheet: NoteSheet, _ styling: NoteStyling) {
        let origin = Origin(key: sheet.key, revision: sheet.editor.revision, today: styling.today)
        let former = self.origin?.today == styling.today && self.origin?.key == sheet.key ? seen : []
        let lines = sheet.lines
        let shift = lines.count - count
        self.origin = origin
        count = lines.count
        seen.removeAll(keepingCapacity: true)
        for row in sheet.editor.rows where seen.last?.index != row.line {
            let line = Self.line(row.line, in: lines)
            let known = [row.line, row.line - shift].lazy
                .compactMap { Self.look(of: $0, in: former) }.first { $0.line == line }
            seen.append(Look(index: row.line, line: line, spans: known?.spans ?? Self.spans(of: line, styling)))
        }
    }

    /// The look of a line among those of lines in a row.
    private static func look(of index: Int, in looks: [Look]) -> Look? {
        guard let first = looks.first?.index, looks.indices.contains(index - first) else { return nil }
        return looks[index - first]
    }

    /// How the parts of a line look: as it was worked out, where that still holds.
    func spans(of index: Int, in sheet: NoteSheet, _ styling: NoteStyling) -> NoteStyling.Spans {
        let origin = Origin(key: sheet.key, revision: sheet.editor.revision, today: styling.today)
        if origin == self.origin, let look = Self.look(of: index, in: seen) { return look.spans }
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
