import DisplayText
import Mentorship
import TerminalGrid

/// Words that several pages share.
enum PageWords {
    /// Up to how many items of a list a page lays out.
    static let mostItems = 200

    /// The most of a text that is laid out, in characters as they are written.
    private static let mostScalars = 2_000

    /// A text on one line, of which no more is looked at than a page may show.
    static func line(_ text: String) -> CleanText {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: mostScalars, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return oneLine(text) }
        return oneLine(String(scalars[..<end])) + "…"
    }

    private static func oneLine(_ text: String) -> CleanText {
        guard text.contains(where: \.isNewline) else { return CleanText(text) }
        return CleanText(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    /// What one side is called at the beginning of a line: `You`, `Grace`, `The mentee`.
    static func name(of side: Side, in pair: Pair) -> CleanText {
        if pair.role.side == side { return "You" }
        let first = pair.name(of: side)?.split(whereSeparator: \.isWhitespace).first
        return first.map { CleanText($0).truncated(to: 20) } ?? (side == .mentor ? "The mentor" : "The mentee")
    }

    /// A number of things: `1 session`, `12 sessions`.
    static func count(_ number: Int, _ noun: CleanText) -> CleanText {
        number == 1 ? "1 \(noun)" : "\(number.grouped) \(noun)s"
    }

    /// The name of the key that runs a command, for a sentence.
    static func key(_ identifier: String) -> CleanText {
        CleanText(KeyMap.standard.name(of: identifier) ?? identifier)
    }
}

extension PracticeWriter {
    /// A commitment: whose it is and its words, and beneath what became of it.
    mutating func commitment(_ commitment: Commitment, _ names: OwnerNames, on today: Day) {
        var more: [(CleanText, Style)] = []
        var parts: [CleanText] = []
        switch commitment.state {
        case .open: if let due = commitment.due { parts.append(CalendarWords.due(due, today: today)) }
        case .kept:
            if let kept = commitment.kept { parts.append("kept \(CalendarWords.short(kept, today: today))") }
            if let due = commitment.due { parts.append("due \(CalendarWords.short(due, today: today))") }
        case .released:
            if let day = commitment.released { parts.append("released \(CalendarWords.short(day, today: today))") }
        }
        if !commitment.moves.isEmpty {
            let times: CleanText = commitment.moves.count == 1 ? "once" : "\(commitment.moves.count) times"
            parts.append("moved \(times)")
        }
        let isOverdue = commitment.isOverdue(on: today)
        if !parts.isEmpty { more.append((parts.joined(separator: theme.dot), isOverdue ? .warning : .faint)) }
        if let reason = commitment.reason, commitment.state == .released {
            more.append(("because: \(PageWords.line(reason))", .faint))
        }
        let owner: CleanText = commitment.owner == nil ? "" : "\(names[commitment.owner]): "
        item(
            .commitment(commitment.key), mark: commitment.state.box, "\(owner)\(PageWords.line(commitment.text))",
            more: more)
    }

    /// The first of a list, each as the closure writes it, and how many more there are.
    mutating func first<Element>(of list: [Element], _ write: (Element, inout PracticeWriter) -> Void) {
        for element in list.prefix(PageWords.mostItems) { write(element, &self) }
        let rest = list.count - PageWords.mostItems
        if rest > 0 { note("and \(rest.grouped) more") }
    }

    /// Text to be copied: each of its lines as it stands, wrapped, with nothing beside it.
    mutating func message(_ text: String) {
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(PageWords.mostItems) {
            guard !paragraph.isEmpty else {
                blank()
                continue
            }
            for line in wrapped(PageWords.line(String(paragraph))) { reading(line) }
        }
    }
}
