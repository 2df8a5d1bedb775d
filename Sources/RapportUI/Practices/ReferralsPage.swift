import DisplayText
import Mentorship
import TerminalGrid

/// What was sent to somebody better placed, and whether that helped.
enum ReferralsPage {
    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let referrals = pair.referrals
        guard !referrals.isEmpty else {
            writer.reading("Nobody else was asked for help yet.")
            writer.blank()
            writer.reading(
                "Nobody knows everything: \(PageWords.key("referrals.add")) writes into today's notes who is better placed, and what for."
            )
            return
        }
        writer.heading("Sent to someone better placed")
        writer.first(of: referrals) { referral, writer in
            write(referral, of: pair, on: context.today, to: &writer)
        }
    }

    private static func write(
        _ referral: Referral, of pair: Pair, on today: Day, to writer: inout PracticeWriter
    ) {
        let what: CleanText = referral.what.map { "for \(CleanText.line($0))" } ?? "for whatever comes"
        // A hope that is what it is for is said once.
        let isHope = referral.hope != nil && referral.what.map { Wording($0) } == referral.hope.map { Wording($0) }
        var origin: [CleanText] = []
        if let day = referral.day { origin.append(CalendarWords.short(day, today: today)) }
        if let side = referral.side, let hope = referral.hope {
            origin.append("a hope of \(whose(side, in: pair)): \(CleanText.line(hope))")
        }
        var more: [(CleanText, Style)] = isHope ? [] : [(what, .plain)]
        if !origin.isEmpty { more.append((origin.joined(separator: writer.theme.dot), .faint)) }
        if let helped = referral.helped {
            more.append(
                ("helped: \(CleanText.line(helped.text))", helped.verdict == .yes ? .good : .plain))
        } else {
            more.append(("not said yet whether it helped", .faint))
        }
        writer.item(.referral(referral.place), CleanText.line(referral.who), .strong, more: more)
    }

    private static func whose(_ side: Side, in pair: Pair) -> CleanText {
        pair.role.side == side ? "yours" : PageWords.name(of: side, in: pair)
    }
}
