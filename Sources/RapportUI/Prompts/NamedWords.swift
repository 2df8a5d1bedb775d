import DisplayText

/// Words of a question with somebody's name or something quoted among them, which is cut first where there is little
/// room.
struct NamedWords: Equatable, Sendable {
    /// The fewest columns to which the name is cut.
    fileprivate static let shortestName = 8
    /// The fewest columns to which it is cut where nothing shorter can be said.
    fileprivate static let leastName = 4

    private let before: CleanText
    private let name: CleanText
    private let after: CleanText

    /// Words that stay as they are.
    init(_ words: CleanText) {
        self.init(words, "", "")
    }

    /// A name, and what stands before and behind it.
    init(_ before: CleanText, _ name: CleanText, _ after: CleanText) {
        self.before = before
        self.name = name
        self.after = after
    }

    /// All of it.
    var whole: CleanText { before + name + after }

    /// Whether there is room for all of it.
    func isWhole(in columns: Int, _ theme: Theme) -> Bool { theme.shown(whole).fits(in: columns) }

    /// All of it, or with the name cut so that it takes at most so many columns; nothing where that leaves too little
    /// of the name.
    ///
    /// - Parameter shortest: the fewest columns to which the name is cut.
    func fitted(to columns: Int, shortest: Int = shortestName, _ theme: Theme) -> CleanText? {
        let whole = theme.shown(whole)
        guard !whole.fits(in: columns) else { return whole }
        let (before, after) = (theme.shown(before), theme.shown(after))
        let room = columns - before.width - after.width
        guard !name.isEmpty, room >= shortest else { return nil }
        return before + theme.cut(name, to: room) + after
    }
}

extension NamedWords {
    /// All of it in lines of so many columns, at most so many: the name is cut where they are too few, and the last line
    /// where that is not enough.
    func wrapped(at columns: Int, atMost most: Int, _ theme: Theme) -> [CleanText] {
        guard columns > 0, most > 0 else { return [] }
        let whole = theme.shown(whole)
        if whole.fits(in: columns) { return [whole] }
        var lines = whole.wrapped(at: columns)
        if lines.count > most, !name.isEmpty {
            // A line may end several columns early, where the next word has no room.
            let (before, after) = (theme.shown(before), theme.shown(after))
            let slack = (most - 1) * min(10, columns / 4)
            let room = max(most * columns - slack - before.width - after.width, NamedWords.leastName)
            lines = (before + theme.cut(name, to: room) + after).wrapped(at: columns)
        }
        if lines.count > most { lines = lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] }
        return lines.map { $0.truncated(to: columns, with: theme.ellipsis) }
    }
}

extension [NamedWords] {
    /// The first of them, from long to short, that fits into so many columns; nothing where none does.
    func fitted(to columns: Int, _ theme: Theme) -> CleanText? {
        for words in self {
            if let fitted = words.fitted(to: columns, theme) { return fitted }
        }
        return nil
    }

    /// As ``fitted(to:_:)``; where none fits, the last of them, cut: its name first.
    func cut(to columns: Int, _ theme: Theme) -> CleanText {
        fitted(to: columns, theme) ?? last?.fitted(to: columns, shortest: NamedWords.leastName, theme)
            ?? theme.cut(last?.whole ?? "", to: columns)
    }
}
