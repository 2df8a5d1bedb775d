import DisplayText
import Mentorship
import TerminalGrid

/// The title bar in words: whose journal it is, what is due in it, and the day.
///
/// Where there is little room, the day goes first, then the name of the program, then what is due in a week; the
/// owner's name is cut last.
struct TitleBar: Equatable, Sendable {
    /// Whose journal it is.
    let left: CleanText
    /// What there is to say of all pairs together; empty where there is nothing.
    let middle: CleanText
    /// The column in which it begins.
    let middleStart: Int
    /// How it looks.
    let style: Style
    /// The day; empty where there is no room for it.
    let day: CleanText

    /// The bar in so many columns.
    init(of context: Context, columns: Int) {
        let theme = context.theme
        let owner = context.journal.owner?.name.map { theme.cut(CleanText($0), to: max(columns - 1, 0)) }
        let name: CleanText = owner.map { " \($0)" } ?? " rapport"
        let long: CleanText = owner.map { " rapport\(theme.dot)\($0)" } ?? name
        let counts = context.headline
        let hasTrouble = context.due.overdue > 0 || !context.faults.isEmpty
        let isUrgent = context.access.isGone || !context.isReading && hasTrouble
        style = isUrgent ? .warning : context.isReading ? .faint : .plain
        let today = CalendarWords.full(context.today) + " "
        let ways = [
            (long, counts, today), (name, counts, today), (long, counts, ""), (name, counts, ""),
        ]
        let fits = { (left: CleanText, middle: CleanText, day: CleanText) in
            let room = { (text: CleanText) in text.isEmpty ? 0 : text.width + 2 }
            return room(left) + room(middle) + room(day) - 2 <= columns
        }
        if let fitting = ways.first(where: fits) {
            (left, middle, day) = fitting
        } else {
            let short = context.shortHeadline
            let room = columns - short.width - 2
            if fits(name, short, "") {
                (left, middle) = (name, short)
            } else {
                (left, middle) = room < 8 ? (theme.cut(name, to: columns), "") : (theme.cut(name, to: room), short)
            }
            day = ""
        }
        let end = columns - (day.isEmpty ? 0 : day.width + 2) - middle.width
        middleStart = min(max((columns - middle.width) / 2, left.width + 2), end)
    }
}

extension Context {
    /// Whether pairs are still to be read.
    var isReading: Bool { pairsRead < journal.pairs.count }

    /// What the title bar says of all pairs together.
    fileprivate var headline: CleanText {
        if access.isGone { return "the journal is gone" }
        if isReading { return "\(progress(of: "reading pair "))  \(theme.bar(pairsRead, of: journal.pairs.count))" }
        let marked: CleanText = faults.isEmpty ? "" : "! \(faults.words)"
        return [overdue, thisWeek, marked].filter { !$0.isEmpty }.joined(separator: theme.dot)
    }

    /// The same in a few words: the most urgent of it.
    fileprivate var shortHeadline: CleanText {
        if access.isGone { return "gone" }
        if isReading { return progress(of: "") }
        let marked: CleanText = faults.isEmpty ? "" : "! \(faults.shortWords)"
        return [overdue.isEmpty ? thisWeek : overdue, marked].filter { !$0.isEmpty }.joined(separator: theme.dot)
    }

    /// Which pair is being read, as wide for the first as for the last, so that nothing moves meanwhile.
    private func progress(of words: CleanText) -> CleanText {
        let count: CleanText = "\(journal.pairs.count)"
        let number: CleanText = "\(pairsRead + 1)"
        return "\(words)\(number) of \(count)" + CleanText(String(repeating: " ", count: count.width - number.width))
    }

    private var overdue: CleanText { due.overdue > 0 ? "\(due.overdue) overdue" : "" }
    private var thisWeek: CleanText { due.thisWeek > 0 ? "\(due.thisWeek) due this week" : "" }
}
