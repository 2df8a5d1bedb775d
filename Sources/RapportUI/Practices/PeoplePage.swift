import DisplayText
import Mentorship
import TerminalGrid

/// The page of the two people: common ground, both profiles, and what was learned on the way.
enum PeoplePage {
    /// The most things in common, and the most things learned about each, that show.
    private static let mostShown = 60

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return writer.note("There is no pair here.") }
        let words = SideWords(pair)
        let ground = CommonGround(pair, on: context.today)
        write(ground, pair, words, in: context, to: &writer)
        let first = page.choice.side ?? words.order[0]
        let people = [first, first.other].map { PersonColumn(pair, $0, words, ground, in: context) }
        if writer.hasTwoColumns {
            writer.blank()
            writer.beside({ people[0].writeDetails(to: &$0) }, { people[1].writeDetails(to: &$0) })
            for section in EntryList.ProfileSection.allCases {
                writer.blank()
                writer.beside({ people[0].write(section, to: &$0) }, { people[1].write(section, to: &$0) })
            }
            writer.blank()
            writer.beside({ people[0].writeLearned(to: &$0) }, { people[1].writeLearned(to: &$0) })
        } else {
            for person in people {
                person.writeDetails(to: &writer)
                for section in EntryList.ProfileSection.allCases { person.write(section, to: &writer) }
                person.writeLearned(to: &writer)
            }
        }
    }

    private static func write(
        _ ground: CommonGround, _ pair: Pair, _ words: SideWords, in context: Context, to writer: inout PracticeWriter
    ) {
        writer.heading("Common ground")
        if ground.interests.isEmpty {
            let key = CleanText(KeyMap.standard.name(of: "person.add") ?? "a")
            return writer.note(
                "Nothing seen yet. It shows where both have an interest, or something learned meets one: "
                    + "\(key) adds to the list that is selected.")
        }
        for interest in ground.interests.prefix(mostShown) {
            let name: CleanText = "\(interest.isTopic ? "#" : "")\(CleanText(quoting: interest.text))"
            let session = interest.learnedIn
            let source: CleanText =
                if let session {
                    "learned on \(CalendarWords.short(session.day, today: context.today))"
                } else {
                    interest.isLearned ? "learned on the way" : "an interest of both"
                }
            let text = name + writer.theme.dash + source
            if let session {
                writer.item(.session(session), mark: writer.theme.mark, text)
            } else {
                writer.note("\(writer.theme.mark) \(text)", at: 1, .plain)
            }
        }
        let rest = ground.interests.count - mostShown
        if rest > 0 { writer.note("and \(rest.grouped) more") }
    }

    /// A birthday in words: `9 Apr`.
    static func words(of birthday: Birthday) -> CleanText {
        "\(birthday.day) \(CleanText(Month(rawValue: birthday.month)?.shortName ?? ""))"
    }
}
