import DisplayText
public import TerminalGrid

extension AppState {
    /// The whole screen. Only what can be seen is looked at, so it takes as long for a large journal as for a small
    /// one.
    public func draw(in context: Context) -> Grid {
        var grid = Grid(size: layout.size)
        if layout.form == .tooSmall {
            if !overlay.asks {
                grid.write(Layout.tooSmallNote(columns: layout.size.columns, context.theme), at: .origin)
                return grid
            }
        } else {
            if let practice {
                practice.draw(on: &grid, in: layout, context.theme)
            } else if let note {
                note.draw(on: &grid, in: context)
            } else {
                drawTitle(on: &grid, in: context)
                for pane in layout.panes(focus: focus) { draw(pane, on: &grid, in: context) }
            }
            drawCelebration(on: &grid, context.theme)
            help?.draw(on: &grid, in: layout.page, context.theme)
            palette?.draw(on: &grid, in: layout.page, context.theme)
            if case .draft(let page) = overlay { page.draw(on: &grid, in: layout.page, context.theme) }
        }
        drawStatus(on: &grid, in: context)
        return grid
    }

    /// Where the cursor stands; nothing where nothing is being typed.
    public func cursor(in context: Context) -> Position? {
        guard !layout.size.isEmpty else { return nil }
        return switch overlay {
        case .prompt(let prompt): promptPieces(prompt, context.theme).cursor
        case .palette(let palette, _): layout.form == .tooSmall ? nil : palette.cursor(in: layout.status)
        case .none, .keys: layout.form == .tooSmall || !practices.isEmpty ? nil : note?.cursor
        case .question, .help, .draft: nil
        }
    }

    private func draw(_ pane: Pane, on grid: inout Grid, in context: Context) {
        let theme = context.theme
        let frame = layout.frame(of: pane)
        let inside = layout.inside(of: pane)
        let title = title(of: pane, in: context) + (layout.isZoomed && layout.canZoom ? "\(theme.dot)zoomed" : "")
        let isFocused = pane == focus && !overlay.isPage
        grid.fill(frame)
        grid.frame(
            frame, title: theme.shown(title), style: isFocused ? .accent : .faint,
            titleStyle: isFocused ? .strong : .plain, border: theme.border)
        let selection = SelectionStyle(theme: theme, isFocused: isFocused)
        let whyNoPair = pairs.whyHidden(in: context)
        grid.clipped(to: inside) { canvas in
            switch pane {
            case .pairs: pairs.draw(on: &canvas, in: context, selection)
            case .timeline:
                if let session {
                    session.draw(on: &canvas, in: context, selection)
                } else {
                    let pair = context.pair(timeline.pair)
                    timeline.draw(on: &canvas, of: pair, in: context, selection, whyNoPair: whyNoPair)
                }
            case .commitments:
                commitments.draw(
                    on: &canvas, of: context.pair(timeline.pair), in: context, selection, whyNoPair: whyNoPair)
            }
        }
    }

    private func title(of pane: Pane, in context: Context) -> CleanText {
        if pane == .timeline, let session { return session.title }
        let name: CleanText = "\(pane.number) \(pane.title)"
        if pane == .commitments {
            return commitments.title(columns: layout.inside(of: pane).size.columns - 2, in: context)
        }
        if pane == .pairs, pairs.filter.isActive { return "\(name) /\(pairs.filter.words.shown)" }
        guard pane == .timeline, let pair = context.pair(timeline.pair) else { return name }
        let dot = context.theme.dot
        let filter: CleanText = timeline.filter.isActive ? "\(dot)/\(timeline.filter.words.shown)" : ""
        let role = pair.role == .observer ? "" : ", \(pair.role.otherSide.rawValue)"
        return "\(name)\(filter)\(dot)\(pair.title)\(role)"
    }
}

/// How the selected item of a list is told from the others: by a mark, and reversed in the pane that has the focus.
struct SelectionStyle {
    let theme: Theme
    let isFocused: Bool

    /// Marks a row of a selected item: its first one, and the others too where the list has the focus.
    func mark(_ row: Int, isFirst: Bool, on canvas: inout Canvas) {
        guard isFirst || isFocused else { return }
        canvas.write(theme.selection, at: Position(column: 0, row: row), style: isFocused ? .accent : .plain)
        guard isFocused, isFirst else { return }
        let rest = Rect(column: 1, row: row, columns: max(canvas.size.columns - 1, 0), rows: 1)
        canvas.restyle(rest) { $0 = Style(.standard, .reverse) }
    }
}

extension ItemList {
    /// Draws the lines that can be seen, each by the closure, and marks the selected ones.
    func draw(
        on canvas: inout Canvas, _ selection: SelectionStyle, _ drawLine: (Line, Int, inout Canvas) -> Void
    ) {
        let selected = selectedLines
        for (row, index) in visible.enumerated() {
            drawLine(line(at: index), row, &canvas)
            if selected.contains(index) {
                selection.mark(row, isFirst: index == selected.lowerBound, on: &canvas)
            }
        }
    }
}
