import DisplayText
import Mentorship
import TerminalGrid

/// What wants care in a pair, each with its next step, and what was put aside.
enum NudgesPage {
    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let today = context.today
        let nudges = pair.attention(on: today, includingPrivate: context.includesPrivate)
        writer.heading("What wants care")
        if nudges.isEmpty { writer.reading(whyNone(of: pair, on: today)) }
        for nudge in nudges {
            let aside = PageWords.key("nudges.putAside")
            var more: [(CleanText, Style)] = [
                ("enter: \(nudge.kind.nextStep.words)\(writer.theme.dot)\(aside) puts it aside", .faint)
            ]
            if nudge.kind.isPrivate { more.append(("for your eyes alone", .faint)) }
            writer.item(
                .nudge(nudge.kind), mark: nudge.kind == .celebrate ? writer.theme.milestone : "!",
                CleanText.line(nudge.text), more: more)
        }
        guard context.includesPrivate else { return }
        let aside = pair.putAside.filter { pair.isPutAside($0.kind, on: today) }
        guard !aside.isEmpty else { return }
        writer.heading("Put aside\(writer.theme.dash)for your eyes alone")
        var told: Set<Attention.Kind> = []
        for nudge in aside where told.insert(nudge.kind).inserted {
            let until: CleanText = nudge.until.map { "through \(CalendarWords.full($0))" } ?? "for good"
            var more: [(CleanText, Style)] = []
            if let because = nudge.because { more.append(("because: \(CleanText.line(because))", .faint)) }
            more.append(("enter takes it up again", .faint))
            writer.item(.aside(nudge.kind), mark: writer.theme.minus, "\(nudge.kind.title), \(until)", more: more)
        }
    }

    /// Why nothing wants care.
    private static func whyNone(of pair: Pair, on today: Day) -> CleanText {
        switch pair.status(on: today) {
        case .paused: "The pair is paused: nothing wants care until it is resumed."
        case .closed: "The pair is closed: nothing wants care any more."
        case .active, .alumni: "Nothing just now."
        }
    }
}

extension Attention.Kind {
    /// What it is called where it is put aside.
    var title: CleanText {
        switch self {
        case .overdue: "Overdue commitments"
        case .quiet: "That it has been quiet"
        case .unmet: "Unmet hopes"
        case .oneSided: "One-sided giving"
        case .review: "The review of the agreement"
        case .unanswered: "Unanswered questions"
        case .checkIn: "The last check-in"
        case .ending: "The ending"
        case .celebrate: "Celebrations"
        }
    }
}

extension Attention.Kind {
    /// What it is called in a question about it, in a word or two.
    var shortTitle: CleanText {
        switch self {
        case .overdue: "overdue"
        case .quiet: "quiet"
        case .unmet: "unmet hopes"
        case .oneSided: "one-sided"
        case .review: "review"
        case .unanswered: "unanswered"
        case .checkIn: "check-in"
        case .ending: "ending"
        case .celebrate: "celebrate"
        }
    }
}

extension Attention.Kind.NextStep {
    /// What the key does that takes it.
    var words: CleanText {
        switch self {
        case .commitments: "go through the commitments"
        case .wayBack: "find a way back"
        case .agreement: "look at the agreement"
        case .questions: "find a question"
        case .ending: "prepare the ending"
        case .milestones: "see the milestones"
        }
    }
}
