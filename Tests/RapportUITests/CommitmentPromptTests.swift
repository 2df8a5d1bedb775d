import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// How what is typed for a commitment is read before it is taken.
@Suite struct CommitmentPromptTests {
    @Test(
        "a date is told as it is read, or how to write one",
        arguments: [
            ("fri", "Fri 27 Nov 2026, in 5 days"), ("today", "Sun 22 Nov 2026, today"), ("+1d", "tomorrow"),
            ("2026-11-19", "3 days ago"), ("in 2 weeks", "Sun 6 Dec 2026, in 14 days"), ("soon", "not a day yet: fri"),
            ("", "fri, 1 dec, +3d, in 2 weeks"),
        ])
    func dates(typed: String, reading: String) throws {
        let panes = Panes()
        let prompt = Prompt(.move(Moving([])), text: typed)
        let shown = try #require(prompt.reading(in: panes.context))
        #expect(shown.whole.string.contains(reading))
    }

    @Test(
        "a new commitment is told as it is read, or what it lacks",
        arguments: [
            ("lend the book due:fri", "you · lend the book · due Fri 27 Nov 2026"),
            ("@grace: send it due:in 2 weeks", "Grace · send it · due Sun 6 Dec 2026"), ("@both plan", "both · plan"),
            ("@me go", "you · go"), ("@olga go", "“@olga” is neither of you two"), ("@grace", "needs words"),
            ("go due:soon", "“due:soon” is no day"), ("go due:", "wants a day right behind it"),
            ("go due:fri due:sat", "one due date too many"), ("", "@word says whose it is"),
            ("made:fri water the plants", "you · water the plants · made Fri 27 Nov 2026, a day still to come"),
            ("made:2026-11-20 water", "you · water · made Fri 20 Nov 2026"),
            ("foo due:2026-11-19", "foo · due Thu 19 Nov 2026, 3 days ago: overdue at once"),
            ("ask @both about it", "“@both” is only a word here: whose it is stands first"),
            ("write to @jimmy", "you · write to @jimmy"),
            ("write it ^abc", "“^abc” at the end would be read as a block id: put a word behind it"),
            ("write kept:2026-11-20 it", "“kept:2026-11-20” would be read as a date"),
            ("write <!-- not --> it", "“<!--” would begin a comment"),
        ])
    func adding(typed: String, reading: String) throws {
        let panes = Panes()
        let prompt = Prompt(.add(SampleJournal.grace, called: "Grace"), text: typed)
        let shown = try #require(prompt.reading(in: panes.context))
        #expect(shown.whole.string.contains(reading), "\(shown)")
    }

    @Test(
        "how a new commitment is read takes as many lines as there is room for, and cuts its words first",
        arguments: [
            (20, 5, "write<Space>due:in<Space>2<Space>weeks", ["2026"]),
            (20, 5, "write<Space>the<Space>whole<Space>report<Space>again<Space>due:fri", ["Fri", "27 Nov 2026"]),
            (40, 12, "write<Space>^abc", ["put a word behind it, or", " leave it out."]),
            (40, 12, "ask<Space>@both<Space>now", ["whose it is stands first"]),
        ])
    func addingInLittleRoom(columns: Int, rows: Int, keys: String, words: [String]) throws {
        var panes = Panes(columns: columns, rows: rows)
        try panes.press("j3a" + keys)
        for words in words { #expect(panes.screen.contains(words), "\(panes.screen)") }
    }

    @Test("other words that would be read as more than words are named before they are taken")
    func oddWords() throws {
        var panes = Panes()
        try panes.press("j3c<Space>^abc")
        #expect(panes.screen.contains("“^abc” at the end would be read as a block id"), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.effects.isEmpty && panes.state.prompt != nil)
        try panes.press("<C-u>@grace<Space>go")
        #expect(panes.screen.contains("“@grace” at the start would say whose it is"), "\(panes.screen)")
        try panes.press("<C-u>@jimmy<Space>^abc<Space>go<Enter>")
        #expect(panes.effects.count == 1)
    }

    @Test("an observer has to say whose a new commitment is")
    func observer() throws {
        let pair = SampleJournal.pair("p", mentor: "Olga", mentee: "Otto")
        let panes = Panes(Journal(pairs: [pair]))
        let shown = Prompt(.add(pair.id, called: "p"), text: "go").reading(in: panes.context)
        #expect(shown?.whole.string.contains("begin with @mentor, @mentee or @both") == true)
        let answer = Prompt(.add(pair.id, called: "p"), text: "@otto go").answer(in: panes.context)
        #expect(
            answer
                == .changes([.add(NewCommitment(pair: pair.id, owner: .mentee, text: "go", made: SampleJournal.today))])
        )
    }

    @Test("a pair that is gone meanwhile is said to be gone")
    func gonePair() {
        let answer = Prompt(.add(PairID("gone"), called: "x"), text: "go").answer(in: Panes().context)
        #expect(answer == .missing("This pair is no longer there. Esc leaves it."))
    }

    @Test("why is asked only of what had a date, and the same date is no move")
    func moving() throws {
        var panes = Panes()
        try panes.press("j3m2026-11-19<Enter>")
        #expect(panes.screen.contains("It is due on Thu 19 Nov 2026 already."))
        try panes.press("<C-u>soon<Enter>")
        #expect(panes.screen.contains("That is no day: fri"))
        try panes.press("<C-u>fri<Enter>ill<Enter>")
        let key = CommandProof.key("introduce Dr Chen")
        #expect(panes.effects == [.apply([.move(key, to: SampleJournal.day("2026-11-27"), because: "ill")])])
        let undated = Moving([SampleJournal.commitment(nil, .both, "go")])
        guard case .changes(let changes) = Prompt(.move(undated), text: "fri").answer(in: panes.context) else {
            Issue.record("it is not moved at once")
            return
        }
        #expect(changes.count == 1)
    }

    @Test("words that are blank, or would name a date, are not taken; the same words change nothing")
    func rewording() throws {
        var panes = Panes()
        try panes.press("j3c<C-u><Enter>")
        #expect(panes.screen.contains("A commitment needs words."))
        try panes.press("go due:fri")
        #expect(panes.screen.contains("“due:fri” would not become a date: m moves"))
        try panes.press("<Enter>")
        #expect(panes.effects.isEmpty && panes.state.prompt != nil)
        try panes.press("<C-u>introduce Dr Chen<Enter>".replacing(" ", with: "<Space>"))
        #expect(panes.effects.isEmpty && panes.state.prompt == nil && panes.screen.contains("as they were"))
    }

    @Test("an endless line is not read again at each key, and is cut wherever it shows")
    func endless() throws {
        var panes = Panes()
        let paste = String(repeating: "due:x \u{1F468}\u{200D}\u{1F469} ", count: 8_000)
        for keys in ["j3/", "m", "c", "a", "r"] {
            try panes.press(keys)
            _ = panes.state.update(.event(.paste(paste)), in: panes.context)
            #expect(panes.grid.size == panes.state.layout.size)
            try panes.press("<Esc>")
        }
        #expect(panes.effects.isEmpty)
    }

    @Test("whose it is can be chosen, and what is so already is not written")
    func owner() throws {
        var panes = Panes()
        try panes.press("j3o1")
        #expect(panes.effects.isEmpty && panes.screen.contains("That is so already."))
        try panes.press("o3")
        #expect(panes.effects == [.apply([.reassign(CommandProof.key("introduce Dr Chen"), to: .both)])])
    }
}
