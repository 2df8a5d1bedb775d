import Mentorship

@testable import RapportUI

/// Ada and Grace with an agreement, two profiles and things learned, made of values.
enum AgreementSample {
    static let grace = SampleJournal.grace
    static let mentee = ProfileFile.side(.mentee, of: grace)

    static var journal: Journal {
        var journal = SampleJournal.journal
        let place = journal.pairs.firstIndex { $0.id == grace } ?? 0
        fill(&journal.pairs[place])
        return journal
    }

    /// The pair of the sample journal with all of it.
    static func fill(_ pair: inout Pair) {
        pair.review = Interval("every 6 months")
        pair.agreement = agreement
        var ada = Profile(name: "Ada Byron")
        ada.file = .owner
        ada.interests = [entry("Sings alto #singing", 10), entry("Bread", 11)]
        ada.boundaries = [entry("evenings", 14)]
        var hopper = Profile(name: "Grace Hopper")
        hopper.file = mentee
        hopper.pronouns = "she/her"
        hopper.birthday = Birthday("12-09")
        hopper.goals = [
            entry("Lead a lab by:2026-12-18 #leading", 8, isTicked: false),
            entry("Say no early #boundaries", 9, isTicked: true),
            entry("Write the report by:2026-11-20", 10, isTicked: false),
        ]
        hopper.growthAreas = [entry("Silence #listening", 13)]
        hopper.interests = [entry("A choir #singing", 16), entry("Clocks", 17)]
        pair.mentorProfile = ada
        pair.menteeProfile = hopper
        let catchUp = pair.sessions.firstIndex { $0.name.day == SampleJournal.day("2026-11-06") } ?? 0
        pair.sessions[catchUp].learned = [
            Remark(text: "bakes bread on Sundays", owner: .mentee, line: 9),
            Remark(text: "mentor is shy of stages", owner: .mentor, line: 10),
        ]
    }

    static var agreement: Agreement {
        var agreement = Agreement()
        agreement.mentee.hopes = [
            .init(entry("To lead a lab #leading", 12)),
            .init(entry("To file a patent", 13), referral: "Dr Chen for patent law", helped: Helped("yes")),
            .init(entry("To earn as much as the men", 16)),
        ]
        agreement.mentor.gives = [
            entry("Introductions #network", 5), entry("How I led my first group #leading", 6),
            entry("What went wrong #leading #mistakes", 7),
        ]
        agreement.mentor.hopes = [.init(entry("Compilers", 20))]
        agreement.mentee.gives = [entry("compilers!", 24)]
        agreement.groundRules = [entry("What is said here stays here.", 28)]
        agreement.consents = [.init(day: SampleJournal.day("2026-01-20"), by: .both, textHash: "00000000", line: 32)]
        return agreement
    }

    /// An item of a list as it is read.
    static func entry(_ words: String, _ line: Int, isTicked: Bool? = nil) -> ListEntry {
        let parts = words.split(separator: " ")
        let topics = parts.filter { $0.first == "#" }.map { String($0.dropFirst()) }
        let text = parts.filter { $0.first != "#" }.joined(separator: " ")
        return ListEntry(words: words, topics: topics, text: text, isTicked: isTicked, line: line)
    }

    /// The key of an item of the agreement.
    static func key(_ words: String, _ line: Int, in list: EntryList) -> EntryKey {
        EntryKey(entry(words, line), in: list)
    }

    static let lead = key("To lead a lab #leading", 12, in: .hopes(.mentee, of: grace))
    static let patent = key("To file a patent", 13, in: .hopes(.mentee, of: grace))
    static let earn = key("To earn as much as the men", 16, in: .hopes(.mentee, of: grace))
    static let introductions = key("Introductions #network", 5, in: .gives(.mentor, of: grace))
    static let goal = key("Lead a lab by:2026-12-18 #leading", 8, in: .profile(.goals, of: mentee))
}

extension Panes {
    /// The panes with Grace selected and her agreement filled.
    static func agreed(columns: Int = 120, rows: Int = 44, unicode: Bool = true, _ keys: String = "") throws -> Panes {
        var panes = Panes(AgreementSample.journal, columns: columns, rows: rows, unicode: unicode)
        try panes.press("j" + keys)
        return panes
    }

    /// Goes to an item of the page that shows.
    mutating func go(to item: PracticeItem) {
        state.revisePractice(in: context) { $0.list.select(item) }
    }

    /// What is asked for in a line, as it is worded where there is room.
    var asked: String? { state.prompt?.wordings.first?.whole.string }

    /// The changes that were wanted last.
    var lastChanges: [Change]? {
        if case .apply(let changes) = effects.last { changes } else { nil }
    }
}
