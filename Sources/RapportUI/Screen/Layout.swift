import DisplayText
import TerminalGrid

/// Where everything stands on a screen of some size.
///
/// Three panes stand side by side from 100 columns. From 60, timeline and commitments share the width, and the pairs
/// are a drawer over them while they have the focus. Below that one pane shows at a time, the others as tabs; and so it
/// is on a wider screen while it is zoomed. Below 20 columns or 5 lines there is room for a single line only.
struct Layout: Equatable, Sendable {
    /// The manner in which the panes share the screen.
    enum Form: Int, Comparable, Sendable {
        case tooSmall, single, double, triple

        static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
    }

    /// The smallest screen that shows a pane.
    static let smallest = Size(columns: 20, rows: 5)

    let size: Size
    /// Whether the pane that has the focus is wanted on the whole screen, also where there is room for others.
    let isZoomed: Bool
    /// How the panes share the screen.
    let form: Form

    /// The layout of a screen of that size.
    init(_ size: Size, isZoomed: Bool = false) {
        self.size = size
        self.isZoomed = isZoomed
        form = isZoomed ? min(Layout.form(of: size), .single) : Layout.form(of: size)
    }

    /// How the panes share a screen of that size where none is zoomed.
    static func form(of size: Size) -> Form {
        if size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows {
            .tooSmall
        } else if size.columns < 60 {
            .single
        } else if size.columns < 100 {
            .double
        } else {
            .triple
        }
    }

    /// What a screen too small for a pane says: the longest wording that fits.
    static func tooSmallNote(columns: Int, _ theme: Theme) -> CleanText {
        let wordings: [CleanText] = [
            "Rapport needs \(smallest.columns) columns and \(smallest.rows) rows",
            "Rapport needs \(smallest.columns)x\(smallest.rows)", "too small", "Rapport",
        ]
        return wordings.first { $0.fits(in: columns) } ?? theme.cut("Rapport", to: columns)
    }

    /// Whether a zoom makes a difference on a screen of this size.
    var canZoom: Bool { Layout.form(of: size) > .single }

    /// The title bar.
    var title: Rect { Rect(origin: Position(column: 0, row: 0), size: Size(columns: size.columns, rows: 1)) }

    /// The line of hints, messages and prompts.
    var status: Rect {
        Rect(origin: Position(column: 0, row: max(size.rows - 1, 0)), size: Size(columns: size.columns, rows: 1))
    }

    /// The names of the panes, where one shows at a time; in the title's place where there are few lines.
    var tabs: Rect? {
        form == .single ? Rect(column: 0, row: size.rows < 8 ? 0 : 1, columns: size.columns, rows: 1) : nil
    }

    /// The room between the bars.
    var body: Rect {
        let top = (tabs ?? title).maxRow
        return Rect(column: 0, row: top, columns: size.columns, rows: max(size.rows - top - 1, 0))
    }

    /// The frame of a pane, seen when it has the focus or doesn't need it to be seen.
    func frame(of pane: Pane) -> Rect {
        let columns = size.columns
        switch (form, pane) {
        case (.tooSmall, _), (.single, _):
            return body
        case (.double, .pairs):
            return column(from: 0, width: min(max(columns * 45 / 100, 30), 40))
        case (.double, .timeline):
            return column(from: 0, width: columns / 2)
        case (.double, .commitments):
            return column(from: columns / 2, width: columns - columns / 2)
        case (.triple, .pairs):
            return column(from: 0, width: pairsWidth)
        case (.triple, .timeline):
            return column(from: pairsWidth, width: columns - pairsWidth - commitmentsWidth)
        case (.triple, .commitments):
            return column(from: columns - commitmentsWidth, width: commitmentsWidth)
        }
    }

    /// The room inside a pane's frame.
    func inside(of pane: Pane) -> Rect {
        frame(of: pane).inset(by: 1)
    }

    /// The panes to be drawn, one over the other, while `focus` has the focus.
    func panes(focus: Pane) -> [Pane] {
        switch form {
        case .tooSmall: []
        case .single: [focus]
        case .double: focus == .pairs ? [.timeline, .commitments, .pairs] : [.timeline, .commitments]
        case .triple: Pane.allCases
        }
    }

    /// The frame of a page that lies over the panes.
    var page: Rect {
        let columns = min(size.columns, 96)
        return Rect(
            origin: Position(column: (size.columns - columns) / 2, row: 1),
            size: Size(columns: columns, rows: max(size.rows - 2, 0))
        )
    }

    private var pairsWidth: Int { min(max(size.columns * 28 / 100, 32), 44) }
    private var commitmentsWidth: Int { min(max(size.columns * 30 / 100, 32), 64) }

    private func column(from start: Int, width: Int) -> Rect {
        Rect(origin: Position(column: start, row: body.origin.row), size: Size(columns: width, rows: body.size.rows))
    }
}
