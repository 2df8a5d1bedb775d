import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// The page of the agreement: what stands there, what covers what, and what becomes of it by keys.
@Suite struct AgreementPageTests {
    private typealias Sample = AgreementSample

    @Test("hopes stand against gives: what covers them by its number, to whom they are referred, and what nobody meets")
    func columns() throws {
        let panes = try Panes.agreed("A")
        let lines = panes.lines
        func row(_ words: String) -> String { lines.first { $0.contains(words) } ?? "" }
        #expect(row("Grace hopes to gain").contains("You can give"))
        #expect(row("To lead a lab #leading").contains("──▶ 2, 3"), "\(panes.screen)")
        #expect(row("To earn as much").contains("! unmet"))
        #expect(row("To file a patent").contains("unmet") == false)
        #expect(panes.screen.contains("referred to Dr Chen for patent law") && panes.screen.contains("helped: yes"))
        #expect(row("Compilers").contains("──▶ 1") && row("Compilers").contains("1 compilers!"))
        #expect(row("2 How I led my first group").isEmpty == false)
        #expect(panes.screen.contains("• What is said here stays here."))
        #expect(panes.screen.contains("◆ Tue 20 Jan 2026  both"))
        #expect(panes.screen.contains("Changed since both agreed"))
        #expect(panes.screen.contains("It is a good time for another look together"))
        #expect(panes.screen.contains("You meet every 2 weeks."))
    }

    @Test("the numbers behind a hope are those of the gives that cover it, and of no others")
    func coverage() {
        let agreement = Sample.agreement
        for side in Side.allCases {
            let gives = agreement[side.other].gives
            let coverage = AgreementCoverage(gives)
            for hope in agreement[side].hopes {
                #expect(
                    coverage.places(covering: hope.entry).map { gives[$0] } == agreement.gives(covering: hope, of: side)
                )
            }
        }
    }

    @Test("columns stand below each other where there is little room", arguments: [(75, 40), (60, 40), (40, 60)])
    func narrow(columns: Int, rows: Int) throws {
        let panes = try Panes.agreed(columns: columns, rows: rows, "A")
        let order = [
            "Grace hopes to gain", "To lead a lab", "You can give", "1 Introductions", "Ground rules", "Agreed",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted() && Set(places).count == 6, "\(panes.screen)")
    }

    @Test("a terminal of ASCII has an arrow of its own")
    func ascii() throws {
        let panes = try Panes.agreed(unicode: false, "A")
        #expect(panes.screen.contains("--> 2, 3") && panes.screen.utf8.allSatisfy { $0 < 0x80 }, "\(panes.screen)")
    }

    @Test("only what is selected is marked, though others stand beside it")
    func selection() throws {
        var panes = try Panes.agreed("A")
        panes.go(to: .entry(Sample.introductions))
        let row = try #require(panes.lines.firstIndex { $0.contains("Introductions") })
        let cells = panes.grid.row(row)
        #expect(cells[0].text == " " && cells[60].text == "▌", "\(panes.screen)")
        #expect(!cells[5].style.attributes.contains(.reverse) && cells[70].style.attributes.contains(.reverse))
    }

    @Test("an agreement with nothing in it says what belongs there, and which keys write it")
    func empty() throws {
        var panes = Panes()
        try panes.press("A")
        #expect(panes.screen.contains("Nothing is written yet. w walks you through a first meeting"), "\(panes.screen)")
        #expect(panes.screen.contains("a adds what Alan hopes to gain."))
        try panes.press("y")
        #expect(panes.statusLine.contains("There is nothing to agree to yet"))
        try panes.press("<Enter>")
        #expect(panes.asked == "What does Alan hope to gain?")
    }

    @Test(
        "a adds to the list that is selected, and asks for whose it is",
        arguments: [
            (AgreementSample.lead, "What does Grace hope to gain?"),
            (AgreementSample.introductions, "What can you give?"),
            (
                AgreementSample.key("compilers!", 24, in: .gives(.mentee, of: AgreementSample.grace)),
                "What can Grace give?"
            ),
            (
                AgreementSample.key("What is said here stays here.", 28, in: .groundRules(AgreementSample.grace)),
                "What do both keep to?"
            ),
        ])
    func add(key: EntryKey, question: String) throws {
        var panes = try Panes.agreed("A")
        panes.go(to: .entry(key))
        try panes.press("a")
        #expect(panes.asked == question)
        try panes.press("<Enter>")
        #expect(panes.effects.isEmpty && panes.state.prompt != nil, "nothing was typed, so nothing is added")
        try panes.press("New<Space>words<Enter>")
        #expect(panes.lastChanges == [.practice(.add("New words", to: key.list))])
    }

    @Test("what was added is selected once it is there")
    func added() throws {
        var panes = try Panes.agreed("A")
        try panes.press("aTo<Space>rest<Enter>")
        let changes = try #require(panes.lastChanges)
        panes.tell(.changed(changes, "Hope added: To rest", select: nil))
        #expect(panes.state.prompt == nil)
        var pair = try #require(panes.context.pair(Sample.grace))
        pair.agreement.mentee.hopes.append(.init(Sample.entry("To rest", 17)))
        panes.read(pair)
        #expect(panes.state.selectedHope?.words == "To rest")
        try panes.press("k")
        panes.read(pair)
        #expect(panes.state.selectedHope?.words == "To earn as much as the men")
    }

    @Test("a hope is linked to a give, and a give to a hope, by a topic that is asked for")
    func link() throws {
        for keys in ["l", "<Enter>1"] {
            var panes = try Panes.agreed("A")
            panes.go(to: .entry(Sample.earn))
            try panes.press(keys)
            #expect(panes.screen.contains("Linking “To earn as much as the men”: go to what you can give for it"))
            #expect(panes.state.selectedEntry == Sample.introductions)
            try panes.press("<Enter>")
            #expect(panes.state.prompt?.line.text == "#network")
            try panes.press("<C-u>Pay<Enter>")
            #expect(
                panes.lastChanges == [.practice(.link(hope: Sample.earn, give: Sample.introductions, topic: "pay"))])
        }
        var panes = try Panes.agreed("A")
        panes.go(to: .entry(Sample.introductions))
        try panes.press("l")
        #expect(panes.state.selectedHope == Sample.lead)
        try panes.press("jjl")
        #expect(panes.state.prompt?.line.text == "#network")
        try panes.press("<Enter>")
        #expect(
            panes.lastChanges == [.practice(.link(hope: Sample.earn, give: Sample.introductions, topic: "network"))])
    }

    @Test("linking can be left, and is not done with what doesn't belong together")
    func linkingLeft() throws {
        var panes = try Panes.agreed("A")
        panes.go(to: .entry(Sample.earn))
        try panes.press("l")
        panes.go(to: .entry(Sample.lead))
        try panes.press("<Enter>")
        #expect(panes.statusLine.contains("A hope is linked to something that the other side can give."))
        try panes.press("d")
        #expect(panes.statusLine.contains("Link it first"))
        try panes.press("<Esc>")
        #expect(panes.state.practice?.kind == .agreement && panes.state.practice?.choice.linking == nil)
        try panes.press("<Esc>")
        #expect(panes.state.practices.isEmpty && panes.effects.isEmpty)
    }

    @Test("a topic is one word", arguments: ["two<Space>words", "#", "12", "a,b"])
    func noTopic(word: String) throws {
        var panes = try Panes.agreed("A")
        panes.go(to: .entry(Sample.earn))
        try panes.press("l<Enter><C-u>\(word)<Enter>")
        #expect(panes.effects.isEmpty && panes.screen.contains("A topic is one word"), "\(panes.screen)")
    }

    @Test("a hope is referred, to whom and what for; again says it anew, and x takes it back")
    func refer() throws {
        var panes = try Panes.agreed("A")
        panes.go(to: .entry(Sample.earn))
        try panes.press("x")
        #expect(panes.statusLine.contains("It is not referred to anybody."))
        try panes.press("rDr<Space>Wu<Space>for<Space>pay")
        #expect(panes.screen.contains("to Dr Wu, for pay"), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.lastChanges == [.practice(.refer(hope: Sample.earn, to: "Dr Wu for pay"))])
        try panes.press("<Esc>")
        panes.go(to: .entry(Sample.patent))
        try panes.press("r")
        #expect(panes.state.prompt?.line.text == "Dr Chen for patent law")
        try panes.press("<Esc>x")
        #expect(panes.lastChanges == [.practice(.withdrawReferral(hope: Sample.patent))])
        panes.go(to: .entry(Sample.introductions))
        try panes.press("r")
        #expect(panes.statusLine.contains("Only a hope is referred"))
    }

    @Test("words are changed, and taken back after a question")
    func reword() throws {
        var panes = try Panes.agreed("A")
        try panes.press("c<Enter>")
        #expect(panes.statusLine.contains("The words are as they were.") && panes.effects.isEmpty)
        try panes.press("c<Space>now<Enter>")
        #expect(panes.lastChanges == [.practice(.rewordEntry(Sample.lead, to: "To lead a lab #leading now"))])
        try panes.press("<Esc>d")
        #expect(panes.state.question?.text == "Take back the hope “To lead a lab #leading”? It goes to the trash.")
        try panes.press("y")
        #expect(panes.lastChanges == [.practice(.removeEntry(Sample.lead))])
    }

    @Test("y asks who agrees, as of today", arguments: [("1", Owner.mentor), ("2", .mentee), ("3", .both)])
    func agree(key: String, owner: Owner) throws {
        var panes = try Panes.agreed("Ay")
        #expect(panes.state.question?.answers.map(\.title.string) == ["you", "Grace", "both"])
        try panes.press(key)
        #expect(panes.lastChanges == [.practice(.agree(Sample.grace, by: owner, on: SampleJournal.today))])
    }

    @Test("how often is asked with what stands there, read while it is typed, and taken away by nothing")
    func intervals() throws {
        var panes = try Panes.agreed("Ao")
        #expect(panes.state.prompt?.line.text == "every 6 months")
        try panes.press("<C-u>twice")
        #expect(panes.screen.contains("not an interval yet"))
        try panes.press("<Enter><C-u>yearly<Enter>")
        #expect(panes.lastChanges == [.practice(.setTerm(Sample.grace, .review(Interval("every 12 months"))))])
        try panes.press("<Esc>v<C-u><Enter>")
        #expect(panes.lastChanges == [.practice(.setTerm(Sample.grace, .cadence(nil)))])
    }

    @Test("very many hopes of very many words are laid out in part, at once", .timeLimit(.minutes(1)))
    func many() throws {
        var pair = try #require(AgreementSample.journal[Sample.grace])
        let words = Array(repeating: String(repeating: "word", count: 30), count: 40).joined(separator: " ")
        pair.agreement.mentee.hopes = (1...5_000).map { .init(Sample.entry("\(words) #t\($0)", $0)) }
        pair.agreement.mentor.gives = (1...5_000).map { Sample.entry("\(words) #t\($0)", $0 + 6_000) }
        pair.agreement.consents = (1...100_000).map { .init(day: SampleJournal.today, by: .both, line: $0) }
        var panes = Panes(Journal(pairs: [pair]), columns: 80, rows: 24)
        let start = ContinuousClock.now
        try panes.press("A")
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(panes.state.practice.map { $0.list.items.count } ?? 0 < 1_000)
        let all = panes.state.practice?.list.lines.flatMap(\.pieces).map(\.text.string) ?? []
        #expect(all.contains { $0.contains("and 4,800 more: e opens the file") })
        try panes.press("G")
        #expect(panes.screen.contains("and 99,994 earlier"), "\(panes.screen)")
    }
}
