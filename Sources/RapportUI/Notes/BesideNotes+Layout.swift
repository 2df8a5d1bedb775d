import DisplayText
import TerminalGrid

/// What stands beside a note, in rows for a room: worked out when the room or the notes change, drawn as often as need
/// be.
struct BesideRows: Equatable, Sendable {
    /// A row, and how it looks.
    struct Row: Equatable, Sendable {
        let text: CleanText
        let style: Style
        /// What leads the row in another style: a part's title with its only entry behind it.
        var title: CleanText = ""
    }

    /// The rows, at most as many as there is room for.
    let rows: [Row]

    /// Draws the rows.
    func draw(on canvas: inout Canvas) {
        for (index, row) in rows.enumerated() where index < canvas.size.rows {
            let column = canvas.write(row.title, at: Position(column: 0, row: index), style: .heading)
            canvas.write(row.text, at: Position(column: column, row: index), style: row.style)
        }
    }
}

extension BesideNotes {
    /// How many rows an entry takes at most; a boundary is never cut so short.
    private static let mostRows = 3
    private static let mostBoundaryRows = 8

    /// Lays the parts out in a room. Where it is too small, each part shows as much as there is room for and says how
    /// much more there is; boundaries come first, then what is open.
    func laidOut(in size: Size, _ theme: Theme) -> BesideRows {
        guard size.columns > 0, size.rows > 0 else { return BesideRows(rows: []) }
        guard !parts.isEmpty else { return BesideRows(rows: BesideNotes.emptyRows(size, theme)) }
        var blocks = parts.map { Block($0, countBeyond($0.kind), size, theme) }
        let order = blocks.indices.sorted { blocks[$0].rank < blocks[$1].rank }
        var room = size.rows
        var grew = true
        while grew {
            grew = false
            for index in order {
                guard let more = blocks[index].rowsToGrow, more <= room else { continue }
                room -= more
                blocks[index].shown += 1
                grew = true
            }
        }
        var rows = blocks.flatMap { $0.rows(theme) }
        let left = blocks.reduce(0) { $0 + ($1.shown == 0 ? $1.count : 0) }
        if left > 0, room > 0 { rows.append(BesideNotes.more(left, size.columns, theme)) }
        return BesideRows(rows: Array(rows.prefix(size.rows)))
    }

    fileprivate static func more(_ count: Int, _ columns: Int, _ theme: Theme) -> BesideRows.Row {
        .init(text: theme.cut(" \(theme.ellipsis) \(count) more", to: columns), style: .faint)
    }

    private static func emptyRows(_ size: Size, _ theme: Theme) -> [BesideRows.Row] {
        let sentence: CleanText =
            "What was said last time, what is still open, questions without an answer and what to keep away from will stand here."
        return theme.shown(sentence).wrapped(at: size.columns).prefix(size.rows).map {
            .init(text: $0, style: .faint)
        }
    }

    /// A part as rows, of which the first entries are shown.
    private struct Block {
        private let title: CleanText
        private let entries: [[BesideRows.Row]]
        /// How many things there are, shown or not.
        let count: Int
        /// Which part is served first.
        let rank: Int
        private let columns: Int
        /// Whether title and only entry fit into one row.
        private let isOneRow: Bool
        /// How many entries are shown; with none, nothing of the part is.
        var shown = 0

        init(_ part: Part, _ beyond: Int, _ size: Size, _ theme: Theme) {
            columns = size.columns
            title = theme.cut(part.title, to: size.columns)
            count = part.entries.count + beyond
            switch part.kind {
            case .boundaries: rank = 0
            case .open: rank = 1
            case .lastTime: rank = 2
            case .unanswered: rank = 3
            }
            let isBoundary = part.kind == .boundaries
            let most = isBoundary ? mostBoundaryRows : mostRows
            // More than there are rows can't be shown.
            let lists = part.entries.prefix(size.rows).map { entry in
                Block.rows(entry, atMost: most, size.columns, theme)
            }
            let inline = isBoundary ? part.entries.first.map { theme.shown($0.text) } : nil
            if let inline, title.width + 2 + inline.width <= size.columns {
                isOneRow = true
                entries = [[.init(text: "  " + inline, style: .plain)]]
            } else {
                isOneRow = false
                entries = lists
            }
        }

        /// How many rows the block takes.
        private func height(showing shown: Int) -> Int {
            guard shown > 0 else { return 0 }
            let rows = entries.prefix(shown).reduce(0) { $0 + $1.count }
            return (isOneRow ? 0 : 1) + rows + (shown < count ? 1 : 0)
        }

        /// How many more rows it takes to show one entry more; nothing where all are shown.
        var rowsToGrow: Int? {
            shown < entries.count ? height(showing: shown + 1) - height(showing: shown) : nil
        }

        func rows(_ theme: Theme) -> [BesideRows.Row] {
            guard shown > 0 else { return [] }
            if isOneRow, var row = entries.first?.first {
                row.title = title
                return [row]
            }
            var rows = [BesideRows.Row(text: title, style: .heading)] + entries.prefix(shown).joined()
            if shown < count { rows.append(more(count - shown, columns, theme)) }
            return rows
        }

        /// An entry in rows, indented by one and its further rows by two more.
        private static func rows(
            _ entry: Entry, atMost most: Int, _ columns: Int, _ theme: Theme
        ) -> [BesideRows.Row] {
            let style: Style = entry.isOverdue ? .warning : .plain
            let margin = min(3, max(0, columns - 8))
            var lines = theme.shown(entry.text).wrapped(at: max(1, columns - margin))
            if lines.count > most {
                let last = lines[(most - 1)...].joined(separator: " ")
                lines = lines.prefix(most - 1) + [theme.cut(last, to: max(1, columns - margin))]
            }
            return lines.enumerated().map { index, line in
                .init(text: .blanks(index == 0 ? min(1, margin) : margin) + line, style: style)
            }
        }
    }
}
