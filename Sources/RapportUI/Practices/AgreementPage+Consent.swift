import DisplayText
import Mentorship
import TerminalGrid

extension AgreementPage {
    /// The most lines of who agreed that show: the newest.
    private static let mostConsents = 6

    /// Lays out who agreed and when, whether something has changed since, and when another look is due.
    static func writeConsents(
        of pair: Pair, _ words: SideWords, in context: Context, to column: inout PracticeWriter
    ) {
        let (agreement, today) = (pair.agreement, context.today)
        column.heading("Agreed")
        let consents = agreement.consents
        for consent in consents.suffix(mostConsents).reversed() {
            let who: CleanText =
                switch consent.by {
                case .both: "both"
                case .mentor: words.inside(.mentor)
                case .mentee: words.inside(.mentee)
                }
            column.item(
                .consent(consent.line), mark: column.theme.agreement, "\(CalendarWords.full(consent.day))  \(who)")
        }
        if consents.count > mostConsents { column.note("and \((consents.count - mostConsents).grouped) earlier") }
        for sentence in standing(of: agreement, words, on: today) { column.note(sentence.0, at: 1, sentence.1) }
        for sentence in [review(of: pair, on: today), cadence(of: pair, words)] { column.note(sentence) }
    }

    /// Who has not agreed yet, and who agreed to something else than what stands there now.
    private static func standing(
        of agreement: Agreement, _ words: SideWords, on today: Day
    ) -> [(CleanText, Style)] {
        let silent = Side.allCases.filter { agreement.newestConsent(of: $0, on: today) == nil }
        let changed = Side.allCases.filter { agreement.hasChanged(since: $0, on: today) }
        let agree = key("agreement.agree")
        var sentences: [(CleanText, Style)] = []
        if silent.count == 2 {
            sentences.append(("Nobody has agreed yet. \(agree) notes who does.", .faint))
        } else if let side = silent.first {
            let has = words.verb(side, "have", "has")
            sentences.append(("\(words.first(side)) \(has) not agreed yet. \(agree) notes it.", .faint))
        }
        if !changed.isEmpty {
            let who = changed.count == 2 ? "both" : changed.first.map { words.inside($0) } ?? ""
            sentences.append(("! Changed since \(who) agreed. \(agree) agrees to what stands here now.", .plain))
        }
        return sentences
    }

    /// When another look is due.
    static func review(of pair: Pair, on today: Day) -> CleanText {
        guard let review = pair.review else {
            return "No day is set for another look. \(key("agreement.review")) sets how often."
        }
        let often = CleanText(review.description)
        guard let day = pair.reviewDay(on: today) else {
            return "Another look: \(often), once both have agreed."
        }
        let when: CleanText = "\(CalendarWords.full(day)), \(CalendarWords.distance(to: day, from: today))"
        return day < today
            ? "It is a good time for another look together: it was meant for \(when) (\(often))."
            : "Another look is due on \(when) (\(often))."
    }

    /// How often the two meet.
    static func cadence(of pair: Pair, _ words: SideWords) -> CleanText {
        guard let cadence = pair.cadence else {
            return "How often to meet is open. \(key("agreement.cadence")) settles it."
        }
        let who = pair.role == .observer ? "The two" : "You"
        return "\(who) meet \(CleanText(cadence.description))."
    }
}
