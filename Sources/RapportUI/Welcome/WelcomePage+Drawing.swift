import DisplayText
public import TerminalGrid

extension WelcomePage {
    /// The whole screen. Takes time in proportion to the screen, however much was typed.
    public func draw() -> Grid {
        var grid = Grid(size: size)
        guard !size.isEmpty else { return grid }
        if isTooSmall {
            if isAskingToLeave {
                drawKeys(on: &grid)
            } else {
                grid.write(Layout.tooSmallNote(columns: size.columns, theme), at: .origin)
            }
            return grid
        }
        drawTitle(on: &grid)
        let layout = WelcomeLayout(of: self)
        if let frame = layout.frame {
            grid.frame(
                frame, title: step == .name ? "Welcome" : "The first pair", style: .faint, titleStyle: .strong,
                border: theme.isUnicode ? .rounded : .ascii)
        }
        grid.clipped(to: layout.column) { canvas in
            for (row, content) in layout.rows.enumerated() {
                var column = content.indent
                for piece in content.pieces {
                    column += canvas.write(piece.text, at: Position(column: column, row: row), style: piece.style)
                }
                guard content.holdsLine, let line else { continue }
                let room = canvas.size.columns - column
                canvas.write(theme.shown(line.window(columns: room).text), at: Position(column: column, row: row))
                canvas.restyle(Rect(column: column, row: row, columns: room, rows: 1)) { $0 = $0.with(.underline) }
            }
        }
        drawKeys(on: &grid)
        return grid
    }

    /// Where the cursor stands; nothing where no line is being typed.
    public var cursor: Position? {
        guard !isTooSmall, !isAskingToLeave, let line else { return nil }
        let layout = WelcomeLayout(of: self)
        guard let row = layout.rows.firstIndex(where: \.holdsLine) else { return nil }
        let content = layout.rows[row]
        let start = content.pieces.reduce(content.indent) { $0 + $1.text.width }
        let place = line.window(columns: layout.column.size.columns - start).cursor
        return layout.column.origin.moved(columns: start + place, rows: row)
    }

    private func drawTitle(on grid: inout Grid) {
        let title: CleanText =
            owner == nil ? " rapport" : theme.cut(" rapport\(theme.dot)\(owner ?? "")", to: size.columns - 9)
        grid.write(title, at: .origin, style: .strong)
        let count: CleanText = "\(step.rawValue + 1) of \(Step.allCases.count) "
        guard title.width + count.width < size.columns else { return }
        grid.write(count, at: Position(column: size.columns - count.width, row: 0), style: .faint)
    }

    /// Draws the last line: the question whether to leave, if it is asked, and the keys; whole ones only.
    private func drawKeys(on grid: inout Grid) {
        let row = size.rows - 1
        var column = 1
        if isAskingToLeave {
            let long: CleanText = owner == nil ? "Leave rapport?  " : "Leave rapport? Your journal stays.  "
            let text = long.width + 18 <= size.columns ? long : size.columns >= 24 ? "Leave?  " : ""
            column += grid.write(text, at: Position(column: column, row: row), style: .strong)
        }
        let hints = WelcomeKey.all(of: self).compactMap(\.hint)
        let isShort = hints.reduce(column - 2) { $0 + $1.width(isShort: false) + 2 } > size.columns
        for hint in hints where column + hint.width(isShort: isShort) <= size.columns {
            let title = isShort ? hint.shortTitle : hint.title
            column += grid.write(hint.name, at: Position(column: column, row: row), style: .strong) + 1
            column += grid.write(title, at: Position(column: column, row: row), style: .faint) + 2
        }
    }
}

/// Where the first page stands on the screen: in a frame where there is room for one, else on the bare screen.
struct WelcomeLayout {
    /// The frame around it, if there is one.
    let frame: Rect?
    /// The column of text.
    let column: Rect
    /// The lines of the column.
    let rows: [WelcomeBlock.Row]

    private static let widest = 84

    /// The layout of a page whose screen is not too small.
    init(of page: WelcomePage) {
        let size = page.size
        let body = Rect(column: 0, row: 1, columns: size.columns, rows: max(size.rows - 2, 0))
        guard size.columns >= 60, size.rows >= 16 else {
            column = Rect(column: 1, row: 1, columns: max(size.columns - 2, 0), rows: body.size.rows)
            rows = WelcomeBlock.fitting(
                page.blocks(columns: column.size.columns, rows: size.rows), in: column.size.rows)
            frame = nil
            return
        }
        let columns = min(size.columns, Self.widest)
        let inside = columns - 8
        rows = WelcomeBlock.fitting(page.blocks(columns: inside, rows: size.rows), in: body.size.rows - 4)
        // As high on all questions as on the longest, so that it doesn't jump; a little above the middle.
        let height = min(max(rows.count + 4, 20), body.size.rows)
        let top = body.minRow + (body.size.rows - height) / 3
        let left = (size.columns - columns) / 2
        frame = Rect(column: left, row: top, columns: columns, rows: height)
        column = Rect(column: left + 4, row: top + 2, columns: inside, rows: height - 4)
    }
}
