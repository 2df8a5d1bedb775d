import DisplayText
import TerminalGrid

/// Lines of the first page that belong together, and how soon they may be left out where there is little room.
struct WelcomeBlock {
    /// One line of the page.
    struct Row {
        /// Texts and their looks, one behind the other.
        var pieces: [(text: CleanText, style: Style)] = []
        /// Blanks before them.
        var indent = 0
        /// Whether the answer to the question is given here, so that it has to be seen.
        var isFocus = false
        /// Whether the line being typed stands behind the pieces.
        var holdsLine = false
    }

    /// What the block is for; those that are declared first stay the longest.
    enum Weight: Int, Comparable {
        case question, place, answers, notes, tagline, advice, introduction

        static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
    }

    var weight: Weight
    /// Whether it follows the block above without an empty line between.
    var isJoined = false
    var rows: [Row]

    /// A text wrapped to so many columns, in at most so many lines, the last of which shows that more were cut.
    init(
        _ weight: Weight, _ text: CleanText, style: Style = .plain, indent: Int = 0, columns: Int, most: Int = .max,
        ellipsis: CleanText = "~", isJoined: Bool = false
    ) {
        self.weight = weight
        self.isJoined = isJoined
        let room = max(columns - indent, 1)
        var lines = text.wrapped(at: room)
        if lines.count > most {
            // More than there is room for, so that the cut shows.
            let last = lines[max(most, 1) - 1] + " " + lines[max(most, 1)]
            lines = lines.prefix(max(most, 1) - 1) + [(last + .blanks(room)).truncated(to: room, with: ellipsis)]
        }
        rows = lines.map { Row(pieces: [($0, style)], indent: indent) }
    }

    /// A block of these rows.
    init(_ weight: Weight, rows: [Row], isJoined: Bool = false) {
        self.weight = weight
        self.isJoined = isJoined
        self.rows = rows
    }

    /// The rows of blocks in a column of so many rows: what matters least is left out first, empty lines only where not
    /// even notes fit otherwise; in the end the answer is left, and what stands below it.
    static func fitting(_ blocks: [WelcomeBlock], in height: Int) -> [Row] {
        guard height > 0 else { return [] }
        let weights = Set(blocks.map(\.weight)).sorted(by: >)
        let attempts =
            weights.map { (weight: $0, hasGaps: true) }.filter { $0.weight >= .notes }
            + weights.flatMap { [(weight: $0, hasGaps: true), (weight: $0, hasGaps: false)] }
            .filter { $0.weight <= .notes }
        for attempt in attempts {
            let rows = rows(of: blocks.filter { $0.weight <= attempt.weight }, hasGaps: attempt.hasGaps)
            if rows.count <= height { return rows }
        }
        let rest = rows(of: blocks.filter { $0.weight == weights.last }, hasGaps: false)
        let focus = rest.firstIndex { $0.isFocus } ?? 0
        let start = min(focus, max(rest.count - height, 0))
        return Array(rest[start...].prefix(height))
    }

    private static func rows(of blocks: [WelcomeBlock], hasGaps: Bool) -> [Row] {
        var rows: [Row] = []
        for block in blocks {
            if hasGaps, !rows.isEmpty, !block.isJoined { rows.append(Row()) }
            rows += block.rows
        }
        return rows
    }
}
