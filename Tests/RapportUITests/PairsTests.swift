import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// Pairs: beginning one, narrowing the list of them.
@Suite struct PairsTests {
    private static func begin(
        _ mentor: String, _ mentee: String, programme: String? = nil, cadence: String? = nil
    ) -> [Effect] {
        let pair = NewPair(
            mentor: mentor, mentee: mentee, programme: programme, cadence: cadence.flatMap { Interval($0) },
            started: SampleJournal.today)
        return [.apply([.begin(pair)])]
    }

    @Test(
        "a new pair is asked for name, role, cadence and programme",
        arguments: [
            (
                "aZoë<Space>Lund<Enter>1weekly<Enter>Lab<Enter>",
                begin("Ada Byron", "Zoë Lund", programme: "Lab", cadence: "weekly")
            ),
            ("aZoë<Enter>2<Enter><Enter>", begin("Zoë", "Ada Byron")),
            ("aZoë<Enter>3Otto<Enter><Enter><Enter>", begin("Zoë", "Otto")),
            ("aZoë<Enter>12<Space>weeks<Enter><Enter>", begin("Ada Byron", "Zoë", cadence: "every 2 weeks")),
            ("aZoë<Enter>1EVERY<Space>month<Enter><Enter>", begin("Ada Byron", "Zoë", cadence: "monthly")),
            ("a<Space><Enter><Esc>", []), ("aZoë<Enter><Esc><Esc>", []), ("aZoë<Enter>1<Esc>", []),
            ("aada<Space>byron<Enter><Esc>", []), ("aZoë<Enter>1often<Enter><Esc>", []),
        ])
    func beginning(keys: String, effects: [Effect]) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.effects == effects, "\(panes.screen)")
    }

    @Test("where nobody's name is known, both names are asked for, and two people are needed")
    func observing() throws {
        var panes = Panes(Journal())
        try panes.press("aOlga<Enter>olga<Enter>")
        #expect(panes.lines[34].contains("That is the mentor's name: a pair is two people."))
        #expect(panes.statusLine.contains("Whom does Olga mentor? olga"))
        try panes.press("<C-u>Otto<Enter>monthly<Enter><Enter>")
        #expect(panes.effects == Self.begin("Olga", "Otto", cadence: "monthly"))
    }

    @Test(
        "what is typed is read above the line before it is taken",
        arguments: [
            ("agrace<Space>hopper", "There is a pair with grace hopper already: this will be another."),
            ("aNew<Enter>1", "as it comes"), ("aNew<Enter>110<Space>days", "every 10 days"),
            ("aNew<Enter>1soon", "not an interval yet: weekly, every 10 days, 2 weeks, once a month"),
            (
                "aNew<Enter>1soon<Enter>",
                "That is no interval: weekly, every 10 days, 2 weeks, once a month, or nothing."
            ),
            ("aNew<Enter>1<Enter>Lab", "Ada Byron and New: in “Lab”"), ("a<Enter>", "A pair needs a name"),
            ("aAda<Space>Byron<Enter>", "That is your own name: a pair is two people."),
        ])
    func reading(keys: String, words: String) throws {
        var panes = Panes()
        try panes.press(keys)
        #expect(panes.lines[34].contains(words), "\(panes.screen)")
        #expect(panes.state.prompt != nil)
    }

    @Test(
        "a hundred thousand characters are no name and no programme: refused, and kept",
        arguments: ["a", "aNew<Enter>1<Enter>"])
    func longPaste(keys: String) throws {
        var panes = Panes()
        try panes.press(keys)
        _ = panes.state.update(.event(.paste(String(repeating: "e\u{301}日", count: 33_334))), in: panes.context)
        #expect(panes.lines[34].contains("That is too long"))
        try panes.press("<Enter>")
        #expect(panes.effects.isEmpty)
        #expect((panes.state.prompt?.line.text.unicodeScalars.count ?? 0) > 100_000)
        try panes.press("<C-c>")
        #expect(panes.state.prompt == nil)
    }

    @Test("esc goes back one question at a time, each as it was answered, and ^C leaves all of them")
    func steps() throws {
        var panes = Panes()
        try panes.press("aZoë<Enter>")
        #expect(panes.statusLine.contains("esc back"), "\(panes.screen)")
        try panes.press("x")
        #expect(panes.screen.contains("1, 2 or 3; esc goes back."), "\(panes.screen)")
        try panes.press("1weekly<Enter>Lab")
        #expect(panes.statusLine.contains("In which programme?"))
        try panes.press("<Esc>")
        #expect(panes.statusLine.contains("How often do you want to meet? (enter for none) weekly"), "\(panes.screen)")
        try panes.press("<Esc>")
        #expect(panes.statusLine.contains("1 I am the mentor"), "\(panes.screen)")
        try panes.press("3<Enter>")
        #expect(panes.screen.contains("A pair needs two names") && panes.screen.contains("Esc goes back."))
        try panes.press("<F5>")
        #expect(panes.screen.contains("esc goes back."), "\(panes.screen)")
        try panes.press("<Esc><Esc>")
        #expect(panes.statusLine == " New pair with whom? Zoë", "\(panes.screen)")
        try panes.press("<Esc>")
        #expect(panes.state.prompt == nil && panes.state.question == nil && panes.effects.isEmpty)
        for keys in ["aZoë<Enter><C-c>", "aZoë<Enter>1<C-c>", "aZoë<Enter>1weekly<Enter><C-c>"] {
            try panes.press(keys)
            #expect(panes.state.prompt == nil && panes.state.question == nil && panes.effects.isEmpty)
        }
    }

    @Test("where nothing can be changed, no pair is begun, paused or closed", arguments: ["a", "sp", "sc"])
    func readOnly(keys: String) throws {
        var panes = Panes()
        panes.context.access = .readOnly("This journal is of format 2.")
        try panes.press(keys)
        #expect(panes.statusLine.contains("format 2"))
        #expect(panes.effects.isEmpty && panes.state.prompt == nil && panes.state.question == nil)
    }

    @Test(
        "a status a pair has already is refused with the reason",
        arguments: [
            (Pair.WrittenStatus.active, "sr", "It is active already."), (.paused, "sp", "It is paused already."),
            (.closed, "sp", "It is closed: resume it first."), (.closed, "sc", "It is closed already."),
        ])
    func refusals(status: Pair.WrittenStatus, keys: String, reason: String) throws {
        var pair = SampleJournal.pair("p", mentee: "Ann")
        pair.writtenStatus = status
        var panes = Panes(Journal(owner: Profile(name: "Ada Byron"), pairs: [pair]))
        try panes.press(keys)
        #expect(panes.statusLine.contains(reason), "\(panes.screen)")
        #expect(panes.effects.isEmpty)
    }

    @Test("closing asks first, and no is no")
    func closing() throws {
        var panes = Panes()
        try panes.press("jscn")
        #expect(panes.effects.isEmpty)
        try panes.press("scy")
        #expect(panes.effects == [.apply([.setStatus(SampleJournal.grace, to: .closed)])])
    }

    @Test("an empty list names the key that begins a pair")
    func empty() throws {
        var panes = Panes(Journal())
        #expect(panes.screen.contains("No pair yet.") && panes.screen.contains("a begins one."))
        try panes.press("sp")
        #expect(panes.statusLine.contains("There is no pair here."))
    }

    @Test(
        "where a filter hides all pairs, keys that want one say so, and which key shows them again",
        arguments: ["3a", "2a", "3f", "2f", "*", "2za", "<Enter>", "sp", "sc"])
    func hidden(keys: String) throws {
        var panes = Panes()
        try panes.press("/zzz<Enter>" + keys)
        let sentence = "The filter “zzz” hides all pairs: esc in Pairs shows them again."
        #expect(panes.state.message?.text.string == sentence, "\(panes.screen)")
        #expect(panes.effects.isEmpty && panes.state.prompt == nil)
    }

    @Test("and so do timeline and commitments, in the place of what an empty journal has there")
    func hiddenInPanes() throws {
        var panes = Panes(columns: 200)
        try panes.press("/zzz<Enter>")
        #expect(panes.screen.split(separator: "hides all pairs", omittingEmptySubsequences: false).count == 3)
        #expect(!panes.screen.contains("What both sides promise") && !panes.screen.contains("What happens in a pair"))
        try panes.press("<Esc>")
        #expect(!panes.screen.contains("hides all pairs"))
    }

    @Test("a journal without a pair says that there is none, whatever is typed as a filter")
    func noneToHide() throws {
        var panes = Panes(Journal())
        try panes.press("/zzz<Enter>3a")
        #expect(panes.statusLine.contains("There is no pair yet") && !panes.screen.contains("hides all pairs"))
    }

    @Test("each pane of a journal without a pair names the key that begins one, and where", arguments: ["", "2", "3"])
    func beginning(key: String) throws {
        var panes = Panes(Journal(), columns: 40, rows: 20)
        try panes.press(key)
        let words = key.isEmpty ? "a begins one." : "a in Pairs (1) begins a pair."
        #expect(panes.screen.contains(words), "\(panes.screen)")
    }

    @Test(
        "the list is narrowed while one types, by names, programme, reasons for care and status, without accents",
        arguments: [
            ("MÁRIA", ["maria-mitchell"]), ("overdue<Space>grace", ["grace-hopper"]),
            ("quiet", ["katherine-johnson", "mary-somerville"]),
            ("alumni", ["mary-somerville"]), ("introduce<Space>dr", ["grace-hopper"]),
            ("mentee<Space>mitch", ["maria-mitchell"]),
            ("laboratory", ["alan-turing"]), ("nobody", []),
        ])
    func narrowing(words: String, pairs: [String]) throws {
        var journal = SampleJournal.journal
        journal.pairs[0].programme = "Laboratory Mentorship"
        var panes = Panes(journal)
        try panes.press("/" + words)
        #expect(panes.state.pairs.list.items.map(\.id.name) == pairs, "\(panes.screen)")
        #expect(panes.state.selectedPair?.name == pairs.first)
        #expect(panes.screen.contains("─ 1 Pairs /"))
        if pairs.isEmpty { #expect(panes.screen.contains("Nothing here has “\(words)”.")) }
    }

    @Test("enter keeps the filter, esc shows all again, what was found still selected; esc while typing goes back")
    func leaving() throws {
        var panes = Panes()
        try panes.press("j/maria<Enter>")
        #expect(panes.state.prompt == nil && panes.state.selectedPair?.name == "maria-mitchell")
        #expect(panes.screen.contains("1 Pairs /maria") && panes.screen.contains("Maria Mitchell, mentor"))
        try panes.press("<Esc>")
        #expect(panes.state.selectedPair?.name == "maria-mitchell" && panes.state.pairs.list.items.count == 5)
        try panes.press("gj")
        try panes.press("/mary<Esc>")
        #expect(panes.state.selectedPair == SampleJournal.grace && panes.state.timeline.pair == SampleJournal.grace)
        try panes.press("/mary<Enter><C-c>")
        #expect(panes.state.pairs.list.items.count == 5 && panes.state.question == nil)
        try panes.press("<C-c>")
        #expect(panes.state.question == .quit)
    }

    @Test(
        "esc while typing over a filter brings that filter back, and what was selected in it",
        arguments: ["", "<BS>", "<C-u>", "<C-u>maria", "x", "xyz<C-u>", "<C-u><C-h>zz<C-w>mar"])
    func leavingOther(typed: String) throws {
        var panes = Panes()
        try panes.press("/mary<Enter><C-c>G/ma<Enter>j")
        let (selected, items) = (panes.state.selectedPair, panes.state.pairs.list.items.map(\.id))
        #expect(items.count == 2)
        try panes.press("/" + typed + "<Esc>")
        #expect(panes.state.pairs.list.items.map(\.id) == items, "\(panes.screen)")
        #expect(panes.state.selectedPair == selected && panes.state.timeline.pair == selected)
        #expect(panes.screen.contains("1 Pairs /ma ") && panes.state.prompt == nil)
        try panes.press("<Esc>")
        #expect(panes.state.selectedPair == selected && panes.state.pairs.list.items.count == 5)
    }

    @Test("a pair whose beginning was taken back is not selected when another of that name comes much later")
    func takenBack() throws {
        var panes = Panes()
        let begin = Change.begin(NewPair(mentor: "Ada Byron", mentee: "Zoë"))
        panes.tell(.undone([begin], "Undone", select: .pair(PairID("zoe"))))
        panes.context.remove(PairID("mary-somerville"))
        panes.tell(.outlined)
        let selected = panes.state.selectedPair
        var journal = panes.context.journal
        journal.pairs.append(SampleJournal.pair("zoe", mentee: "Zoë"))
        panes.context.take(outline: journal)
        panes.tell(.outlined)
        #expect(panes.state.selectedPair == selected && panes.screen.contains("Zoë"))
    }

    @Test("the selected pair stays though the words no longer stand in it, and a new one is never hidden")
    func staying() throws {
        var panes = Panes()
        try panes.press("/overdue<Enter>")
        var grace = try #require(panes.context.pair(SampleJournal.grace))
        grace.sessions = []
        grace.commitmentsOutside = []
        panes.context.take(grace)
        _ = panes.state.update(.read([grace.id]), in: panes.context)
        #expect(panes.state.selectedPair == SampleJournal.grace, "\(panes.screen)")
        var journal = panes.context.journal
        journal.pairs.append(SampleJournal.pair("zoe", mentee: "Zoë"))
        _ = panes.state.update(
            .changed([.begin(NewPair(mentor: "Ada Byron", mentee: "Zoë"))], "New pair", select: .pair(PairID("zoe"))),
            in: panes.context)
        panes.context.take(outline: journal)
        _ = panes.state.update(.outlined, in: panes.context)
        #expect(panes.state.selectedPair?.name == "zoe" && panes.state.pairs.list.items.count == 6)
    }
}
