import DisplayText
import Mentorship

/// How somebody's words for putting a nudge aside are read: `until fri`, `until 1 dec busy term`,
/// `busy term until 1 dec`, `busy term`, or nothing.
struct PuttingAside: Equatable, Sendable {
    /// The last day on which it stays aside; nothing for good.
    let until: Day?
    /// Why; nothing where nobody says so.
    let because: String?
    /// Whether the day has passed.
    let isPast: Bool
    /// Whether an `until` with no day behind it comes first in why: as it is written down, it would want one.
    let isUnclear: Bool

    /// Reads what was typed: a date alone, or an `until` with a date at the beginning or at the end, is until when; the
    /// rest is why.
    init(_ line: String, on today: Day) {
        let words = line.split(separator: " ")
        var (until, rest): (Day?, ArraySlice<Substring>) = (nil, words[...])
        if words.count <= PuttingAside.mostWords, let day = NaturalDate.day(from: line, today: today) {
            (until, rest) = (day, [])
        } else if let day = PuttingAside.leading(words, today) {
            (until, rest) = (day.day, words[day.end...])
        } else if let day = PuttingAside.trailing(words, today) {
            (until, rest) = (day.day, words[..<day.start])
        }
        self.until = until
        let reason = rest.joined(separator: " ")
        because = reason.isEmpty ? nil : reason
        isPast = until.map { $0 < today } ?? false
        isUnclear = rest.first?.lowercased() == "until"
    }

    /// How it is read, before it is taken.
    func sentence(on today: Day) -> CleanText {
        if isUnclear { return "not a day yet: \(PuttingAside.examples)" }
        guard let until else {
            guard let because else { return "for good; or until when, and why: until 1 dec, busy term" }
            return "for good, because: \(because)"
        }
        let when: CleanText = "through \(CalendarWords.full(until))"
        if isPast { return "\(when): a day that has passed" }
        return because.map { "\(when), because: \($0)" } ?? when
    }

    /// What it leads to for that kind of nudge.
    func answer(_ kind: Attention.Kind, in pair: PairID) -> Prompt.Answer {
        if isUnclear { return .missing("That is no day: \(PuttingAside.examples).") }
        if isPast { return .missing("That day has passed. Esc leaves it.") }
        if let because, (try? TypedWords(because)) == nil {
            return .missing("Nothing of that would be seen, or it is too long. Esc leaves it.")
        }
        return .changes([.practice(.putAside(PutAside(kind: kind, until: until, because: because), in: pair))])
    }

    private static let examples: CleanText = "until fri, until 1 dec busy term"

    /// The most words of a date.
    private static let mostWords = 4

    /// A date behind an `until` at the beginning, in as many words as make one, and where the rest begins.
    private static func leading(_ words: [Substring], _ today: Day) -> (day: Day, end: Int)? {
        guard words.first?.lowercased() == "until" else { return nil }
        for end in stride(from: min(words.count, mostWords + 1), through: 2, by: -1) {
            let text = words[1..<end].joined(separator: " ").trimming(",:;.")
            if let day = NaturalDate.day(from: text, today: today) { return (day, end) }
        }
        return nil
    }

    /// A date behind an `until` that goes on to the end, and where that begins.
    private static func trailing(_ words: [Substring], _ today: Day) -> (day: Day, start: Int)? {
        let first = max(words.count - mostWords - 1, 0)
        guard let start = words.indices.last(where: { $0 >= first && words[$0].lowercased() == "until" }),
            let day = NaturalDate.day(
                from: words[(start + 1)...].joined(separator: " ").trimming("."), today: today)
        else { return nil }
        return (day, start)
    }
}

extension String {
    /// Without such characters at its end.
    fileprivate func trimming(_ characters: String) -> String {
        var text = self
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}
