import DisplayText
import Mentorship
import TerminalGrid

/// A good ending: what the two said they would do, what came of it, thanks, and how they stay in touch.
enum EndingPage {
    /// Up to how many milestones are told.
    private static let mostMilestones = 12

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let ending = pair.ending(on: context.today)
        writeSpan(of: ending, pair, on: context.today, to: &writer)
        writeWishes(of: ending, pair, to: &writer)
        writeOutcome(of: ending, pair, to: &writer)
        writeOpen(of: ending, pair, on: context.today, to: &writer)
        if !ending.thanks.isEmpty {
            writer.heading("Something to thank for")
            writer.first(of: ending.thanks) { remark, writer in
                let who: CleanText = remark.owner.map { "\(OwnerNames(pair)[$0]): " } ?? ""
                writer.reading("\(who)\(CleanText.line(remark.text))")
            }
            writer.note("\(PageWords.key("notes.today")) opens today's notes, for words of thanks")
        }
        writeTouch(of: pair, on: context.today, to: &writer)
        guard !ending.message.isEmpty else { return }
        writer.heading("A message to copy, and to make your own")
        writer.message(ending.message)
    }

    private static func writeSpan(
        of ending: Ending, _ pair: Pair, on today: Day, to writer: inout PracticeWriter
    ) {
        writer.heading("So far")
        switch pair.status(on: today) {
        case .alumni: writer.reading("The programme is over; the two of you go on at your own pace.")
        case .paused: writer.reading("The pair is paused.")
        case .closed: writer.reading("The pair is closed, and stays to be read.")
        case .active: break
        }
        var parts: [CleanText] = []
        if let programme = pair.programme { parts.append(CleanText.line(programme)) }
        if let started = ending.started { parts.append("since \(CalendarWords.full(started))") }
        if let until = ending.until {
            let distance = CalendarWords.distance(to: until, from: today)
            parts.append("until \(CalendarWords.full(until)), \(distance)")
        }
        parts.append(
            ending.sessions == 0 ? "no session held yet" : "\(PageWords.count(ending.sessions, "session")) held")
        writer.reading(parts.joined(separator: writer.theme.dot))
    }

    private static func writeWishes(of ending: Ending, _ pair: Pair, to writer: inout PracticeWriter) {
        guard !ending.hopes.isEmpty || !ending.goals.isEmpty else { return }
        writer.heading("What we said we would do")
        let theme = writer.theme
        writer.first(of: ending.hopes) { state, writer in
            let name = PageWords.name(of: state.side, in: pair)
            let (mark, words): (CleanText, CleanText) =
                switch state.state {
                case .covered: (theme.mark, "a hope the other could help with")
                case .referred: (theme.isUnicode ? "→" : ">", "a hope somebody else was found for")
                case .unmet: (theme.planned, "a hope still open")
                }
            writer.item(
                .entry(EntryKey(state.hope.entry, in: .hopes(state.side, of: pair.id))), mark: mark,
                CleanText.line(state.hope.entry.text), more: [("\(name)\(theme.dot)\(words)", .faint)])
        }
        writer.first(of: ending.goals) { goal, writer in
            let name = PageWords.name(of: goal.side, in: pair)
            let isReached = goal.entry.isTicked == true
            let goalWords = GoalWords(String(goal.entry.text.prefix(2_000)), today: nil)
            let by: CleanText = isReached ? "" : goalWords.by.map { ", by \(CalendarWords.full($0))" } ?? ""
            let file = pair.profile(of: goal.side)?.file ?? .side(goal.side, of: pair.id)
            writer.item(
                .entry(EntryKey(goal.entry, in: .profile(.goals, of: file))),
                mark: isReached ? theme.tick : theme.planned,
                CleanText.line(goalWords.text),
                more: [
                    ("\(name)\(theme.dot)\(isReached ? "a goal reached" : "a goal to go on with")\(by)", .faint)
                ])
        }
    }

    private static func writeOutcome(of ending: Ending, _ pair: Pair, to writer: inout PracticeWriter) {
        writer.heading("What came of it")
        for side in pair.role.side.map({ [$0, $0.other] }) ?? Side.allCases {
            let counts = ending.counts[side]
            writer.reading(
                "\(PageWords.name(of: side, in: pair)): \(counts.kept.grouped) kept, \(counts.released.grouped) released, \(counts.open.grouped) open"
            )
        }
        for milestone in ending.milestones.prefix(mostMilestones) { writer.milestone(milestone) }
        let rest = ending.milestones.count - mostMilestones
        if rest > 0 { writer.note("and \(rest.grouped) more: \(PageWords.key("practice.milestones")) shows them") }
    }

    private static func writeOpen(of ending: Ending, _ pair: Pair, on today: Day, to writer: inout PracticeWriter) {
        guard !ending.open.isEmpty else { return }
        writer.heading("Still open")
        let (keep, release) = (PageWords.key("commitment.keep"), PageWords.key("commitment.release"))
        writer.note("\(keep) keeps it, \(release) releases it; what stays open is taken along")
        let names = OwnerNames(pair)
        writer.first(of: ending.open) { commitment, writer in writer.commitment(commitment, names, on: today) }
    }

    private static func writeTouch(of pair: Pair, on today: Day, to writer: inout PracticeWriter) {
        writer.heading("How we stay in touch")
        let (until, often) = (PageWords.key("ending.until"), PageWords.key("ending.cadence"))
        let close = PageWords.key("ending.close")
        let day: CleanText = pair.until.map { "The last day is \(CalendarWords.full($0))." } ?? "No last day is set."
        writer.reading("\(day) \(until) changes it.")
        let cadence: CleanText = pair.cadence.map { "You meet \($0.description)." } ?? "You meet as it comes."
        writer.reading("\(cadence) \(often) says how often from now on.")
        if pair.writtenStatus != .closed {
            writer.reading("Nothing has to end: without a word the pair goes on. \(close) closes it for good.")
        }
    }
}
