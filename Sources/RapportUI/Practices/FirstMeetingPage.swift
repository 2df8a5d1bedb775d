import DisplayText
import Mentorship
import TerminalGrid

/// The page of a first meeting: what it can settle, step by step, with a question to ask aloud for each.
enum FirstMeetingPage {
    /// The most entries of a step that show.
    private static let mostShown = 3

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return writer.note("There is no pair here.") }
        let words = SideWords(pair)
        let done = FirstMeetingStep.allCases.filter { pair.isDone($0, on: context.today) }
        let open = CleanText(KeyMap.standard.name(of: "firstMeeting.fill") ?? "enter")
        let all = FirstMeetingStep.allCases.count
        if done.count == all {
            writer.note("All of it is there. \(open) on a step adds to it; the agreement has the whole.")
        } else {
            writer.note("About ten minutes in all, in any order; what is written stays, so you can go on another time.")
            writer.note("\(done.count) of \(all) done. \(open) fills a step in.")
        }
        writer.blank()
        for step in FirstMeetingStep.allCases {
            let isDone = done.contains(step)
            let mark = isDone ? writer.theme.tick : writer.theme.planned
            var more: [(CleanText, Style)] = [("“\(step.question(words))”", .italic)]
            more += step.standing(in: pair, words, on: context.today, atMost: mostShown).map { ($0, .faint) }
            writer.item(
                .step(step), mark: mark, "\(step.title(words))\(writer.theme.dot)\(step.length)",
                isDone ? .plain : .strong, more: more)
        }
    }
}

extension FirstMeetingStep {
    /// What it settles, in a few words.
    func title(_ words: SideWords) -> CleanText {
        switch self {
        case .menteeHopes: hopes(.mentee, words)
        case .mentorHopes: hopes(.mentor, words)
        case .mentorGives: "What \(words.inside(.mentor)) can give"
        case .menteeGives: "What \(words.inside(.mentee)) can give"
        case .groundRules: "Ground rules"
        case .cadence: "How often to meet"
        case .review: "When to look again"
        case .interests: "Interests of both"
        case .boundaries: "What to keep away from"
        case .consent: "That both agree"
        }
    }

    private func hopes(_ side: Side, _ words: SideWords) -> CleanText {
        "What \(words.inside(side)) \(words.verb(side, "hope", "hopes")) to gain"
    }

    /// What can be asked aloud to come to it.
    func question(_ words: SideWords) -> CleanText {
        switch self {
        case .menteeHopes:
            words.isOwn(.mentee)
                ? "Imagine we look back in a year and I am glad: what has become different for me?"
                : "Imagine we look back in a year and you are glad: what has become different for you?"
        case .mentorHopes: "And what would make these hours worthwhile for the one who mentors?"
        case .mentorGives: "What from those years, those people and those mistakes could be of use here?"
        case .menteeGives: "What do you see, know or know how to do that the other one could learn from?"
        case .groundRules: "What should we be able to rely on, so that we can speak freely?"
        case .cadence: "How often can we meet so that it stays alive and never becomes a burden?"
        case .review: "When do we sit down to ask whether all this still fits?"
        case .interests: "What do you do when nobody wants anything of you?"
        case .boundaries: "What is better left alone between us, in earnest and in jokes?"
        case .consent: "Is that how we want to do it? What is still missing?"
        }
    }

    /// About how long it takes; ten minutes in all.
    var length: CleanText {
        switch self {
        case .menteeHopes: "2 minutes"
        case .cadence, .review: "half a minute"
        case .mentorHopes, .mentorGives, .menteeGives, .groundRules, .interests, .boundaries, .consent: "1 minute"
        }
    }

    /// What stands there already, in lines; at most so many and one that counts the rest.
    func standing(in pair: Pair, _ words: SideWords, on today: Day, atMost most: Int) -> [CleanText] {
        switch self {
        case .menteeHopes: lines(pair.agreement.mentee.hopes.map(\.entry), most)
        case .mentorHopes: lines(pair.agreement.mentor.hopes.map(\.entry), most)
        case .mentorGives: lines(pair.agreement.mentor.gives, most)
        case .menteeGives: lines(pair.agreement.mentee.gives, most)
        case .groundRules: lines(pair.agreement.groundRules, most)
        case .cadence: pair.cadence.map { [CleanText($0.description)] } ?? []
        case .review: pair.review.map { [CleanText($0.description)] } ?? []
        case .interests: ofBoth(.interests, in: pair, words, most)
        case .boundaries: ofBoth(.boundaries, in: pair, words, most)
        case .consent:
            Side.allCases.compactMap { side in
                pair.agreement.newestConsent(of: side, on: today).map {
                    "\(words.inside(side)): \(CalendarWords.full($0.day))"
                }
            }
        }
    }

    private func lines(_ entries: [ListEntry], _ most: Int) -> [CleanText] {
        let shown = entries.prefix(most).map { CleanText(quoting: $0.words) }
        return entries.count > most ? shown + ["and \((entries.count - most).grouped) more"] : shown
    }

    private func ofBoth(
        _ section: EntryList.ProfileSection, in pair: Pair, _ words: SideWords, _ most: Int
    ) -> [CleanText] {
        words.order.compactMap { side in
            guard let entries = pair.profile(of: side)?[section], !entries.isEmpty else { return nil }
            return "\(words.inside(side)): \(lines(entries, most).joined(separator: "; "))"
        }
    }

    /// What is asked to fill it in; nothing where that is chosen by a key.
    func prompt(in pair: Pair) -> Prompt? {
        let who = SideWords(pair)
        func add(_ list: EntryList) -> Prompt {
            Prompt(.practice(.agreement(.add(list, who: who, isStep: true))))
        }
        switch self {
        case .menteeHopes: return add(.hopes(.mentee, of: pair.id))
        case .mentorHopes: return add(.hopes(.mentor, of: pair.id))
        case .mentorGives: return add(.gives(.mentor, of: pair.id))
        case .menteeGives: return add(.gives(.mentee, of: pair.id))
        case .groundRules: return add(.groundRules(pair.id))
        case .cadence:
            return Prompt(.practice(.agreement(.cadence(pair.id))), text: pair.cadence?.description ?? "")
        case .review: return Prompt(.practice(.agreement(.review(pair.id))), text: pair.review?.description ?? "")
        case .interests: return PersonQuestion.steps(.interests, in: pair)
        case .boundaries: return PersonQuestion.steps(.boundaries, in: pair)
        case .consent: return nil
        }
    }
}
