import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// What lies over the panes or changes their room: help, the commands by name, sequences of keys, the zoom.
@Suite struct PagesTests {
    @Test("a key that begins a sequence shows how it goes on, what can't be done with its reason")
    func pending() throws {
        var panes = Panes()
        try panes.press("s")
        #expect(panes.statusLine.contains("s…") && panes.statusLine.contains("esc leave it"))
        #expect(panes.screen.contains("p  Pause the selected pair"))
        #expect(panes.screen.contains("r  resume: It is active already."))
        #expect(panes.screen.contains("c  Close the selected pair"))
        try panes.press("<Esc>")
        #expect(panes.state.pending.isEmpty && panes.state.message == nil && panes.effects.isEmpty)
        try panes.press("sy")
        #expect(panes.statusLine.contains("s y does nothing here."))
        try panes.press("sx")
        #expect(panes.statusLine.contains("“cancel” works in Timeline (2)."))
        try panes.press("s<C-c>")
        #expect(panes.state.question == nil && panes.state.pending.isEmpty)
    }

    @Test("a key that works everywhere ends a sequence that has begun, and does what it does", arguments: ["s", "z"])
    func everywhereWhilePending(beginning: String) throws {
        for (key, effect) in [("<C-z>", Effect.suspend), ("<C-l>", .redraw)] {
            var panes = Panes()
            try panes.press(beginning + key)
            #expect(panes.effects == [effect] && panes.state.pending.isEmpty && panes.state.message == nil)
        }
        var panes = Panes()
        try panes.press("zq")
        #expect(panes.effects.isEmpty && panes.statusLine.contains("z q does nothing here."))
    }

    @Test("where there is no room for a box, the last line says how a sequence goes on")
    func pendingInLittleRoom() throws {
        var panes = Panes(columns: 40, rows: 8)
        try panes.press("s")
        #expect(panes.statusLine.contains("s…  p pause  c close  esc leave it"), "\(panes.screen)")
    }

    @Test("the help page groups what can be done, with reasons for what can't below")
    func help() throws {
        var panes = Panes(columns: 120, rows: 100)
        try panes.press("?")
        let order = [
            "HERE AND NOW", "Open the timeline", "PAIRS", "Begin a new pair", "MOVING", "THE PROGRAM", "NOT NOW",
        ]
        let places = order.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
        #expect(panes.screen.contains("There is nothing to undo."))
    }

    @Test(
        "commands are found by words of their names and help, in any order, the best first",
        arguments: [
            ("redo", "history.redo"), ("zoom", "zoom.toggle"), ("pair new", "pair.begin"), ("new pair", "pair.begin"),
            ("PAUSE", "pair.pause"), ("move.last", "move.last"), ("shell back", "program.suspend"),
            ("qui", "program.quit"),
            ("screenful down", "move.pageDown"),
        ])
    func search(words: String, identifier: String) {
        #expect(CommandSearch.commands(for: words).first?.identifier == identifier)
    }

    @Test("what is in no command finds none, nor does a text of a hundred thousand characters")
    func searchNothing() {
        #expect(CommandSearch.commands(for: "zzz").isEmpty)
        #expect(CommandSearch.commands(for: String(repeating: "move ", count: 20_000)).isEmpty)
        #expect(CommandSearch.commands(for: "  ").count == CommandSearch.commands(for: "").count)
    }

    @Test("the list of commands is narrowed as one types, completes, runs, and says why what can't be done can't")
    func palette() throws {
        var panes = Panes()
        try panes.press(":")
        #expect(panes.statusLine.contains("type what you want done"))
        #expect(panes.screen.contains("─ Commands ─") && panes.screen.contains("new pair"))
        try panes.press("rele")
        #expect(panes.screen.contains("“release” works in Commitments (3)."), "\(panes.screen)")
        try panes.press("<Tab>")
        #expect(panes.statusLine == " :release", "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.statusLine.contains("“release” works in Commitments (3).") && panes.state.palette == nil)
        try panes.press(":zzz<Enter>")
        #expect(panes.screen.contains("No command has that name.") && panes.state.palette != nil)
        try panes.press("<C-u>timeline<Enter>")
        #expect(panes.state.focus == .timeline && panes.state.palette == nil)
        _ = panes.state.update(.event(.key(.character(":"))), in: panes.context)
        _ = panes.state.update(.event(.paste(String(repeating: "quit ", count: 20_000))), in: panes.context)
        #expect(panes.screen.contains("That is too long: there is room for 200 characters."), "\(panes.screen)")
        try panes.press("<Esc>")
        #expect(panes.state.palette == nil && panes.effects.isEmpty)
    }

    @Test("what tab completes to stands in the list, and stays selected among others of that name")
    func completing() throws {
        for command in CommandSearch.commands(for: "") {
            var panes = Panes()
            try panes.press(":")
            panes.tell(.event(.paste(command.identifier)))
            try panes.press("<Tab>")
            #expect(
                panes.statusLine == " :\(command.title)" && panes.state.palette?.list.selected == command.identifier)
        }
    }

    @Test("a key that means nothing on the help page does there what it does in the panes, or the page says why not")
    func keysInHelp() throws {
        var panes = Panes()
        try panes.press("j3?r")
        #expect(panes.statusLine.contains("Release “introduce Dr Chen” because:"), "\(panes.screen)")
        #expect(panes.state.help == nil)
        try panes.press("<Esc>?u")
        #expect(panes.screen.contains("There is nothing to undo.") && panes.state.help != nil, "\(panes.screen)")
        try panes.press("s")
        #expect(panes.screen.contains("works in Pairs (1)") || panes.screen.contains("s does nothing here"))
        #expect(panes.state.help != nil && panes.state.pending.isEmpty)
        try panes.press("za")
        #expect(panes.state.help == nil && panes.state.commitments.showsClosed)
        try panes.press("1?sp")
        #expect(panes.effects == [.apply([.setStatus(SampleJournal.grace, to: .paused)])])
        try panes.press("?<F5>")
        #expect(panes.state.help != nil && panes.screen.contains("F5 does nothing here."), "\(panes.screen)")
    }

    @Test("in an empty list no key that moves is named")
    func helpOnNothing() throws {
        var panes = Panes(Journal(owner: Profile(name: "Ada Byron")), columns: 120, rows: 100)
        try panes.press("2?")
        #expect(!panes.screen.contains("Select the next one") && panes.screen.contains("Go to the next pane"))
    }

    @Test(
        "all of the help page can be read at any size, and it keeps its place through others",
        arguments: [(20, 5), (40, 12), (60, 20), (80, 24), (120, 36)])
    func wholeHelp(columns: Int, rows: Int) throws {
        var panes = Panes(columns: columns, rows: rows)
        try panes.press("j3?")
        var seen = ""
        for _ in 0..<600 {
            let inside = panes.lines.dropFirst(2).dropLast(2).map { $0.filter { !"│▌".contains($0) } }
            seen += " " + inside.joined(separator: " ")
            #expect(!inside.contains { $0.contains("…") }, "\(panes.screen)")
            try panes.press("j")
        }
        let words = Set(seen.split(separator: " ").map(String.init))
        for command in Command.all where !command.places.isDisjoint(with: .panes) {
            let isRead = command.help.split(separator: " ").allSatisfy { words.contains(String($0)) }
            #expect(isRead, "\(command.help)")
        }
        let selected = panes.state.help?.list.selected?.command
        panes.tell(.event(.resize(Size(columns: 20, rows: 5))))
        panes.tell(.event(.resize(Size(columns: columns, rows: rows))))
        #expect(panes.state.help?.list.selected?.command == selected)
    }

    @Test("from the help page, esc leaves the list of commands to the page, and what is run closes both")
    func narrowedHelp() throws {
        var panes = Panes()
        try panes.press("?/last<Esc>")
        #expect(panes.state.help != nil && panes.state.palette == nil)
        try panes.press("/zoom<Enter>")
        #expect(panes.state.help == nil && panes.state.palette == nil && panes.state.layout.isZoomed)
    }

    @Test(
        "a zoomed pane has the whole screen, the others stay within reach, and everything comes back",
        arguments: [60, 80, 120, 300])
    func zoom(columns: Int) throws {
        var panes = Panes(columns: columns, rows: 24)
        try panes.press("j3")
        let before = panes.grid
        try panes.press("zz")
        #expect(panes.screen.contains("3 Commitments · zoomed"), "\(panes.screen)")
        #expect(panes.screen.contains("1 Pairs") && panes.screen.contains("2 Timeline"))
        #expect(panes.state.layout.frame(of: .commitments).size.columns == columns)
        #expect(panes.state.selectedCommitment?.text == "introduce Dr Chen")
        try panes.press("2")
        #expect(panes.screen.contains("mentee · zoomed") && panes.state.layout.isZoomed)
        try panes.press("3zz")
        #expect(panes.grid == before, "\(panes.screen)")
        try panes.press("zz<Esc>")
        #expect(panes.grid == before, "\(panes.screen)")
        try panes.press("zz<C-c>")
        #expect(!panes.state.layout.isZoomed && panes.state.question == nil)
    }

    @Test("where each pane has the whole screen, a zoom says so, and one from a wider screen does no harm")
    func harmlessZoom() throws {
        var panes = Panes(columns: 40, rows: 12)
        try panes.press("zz")
        #expect(panes.statusLine.contains("whole screen already") && !panes.state.layout.isZoomed)
        _ = panes.state.update(.event(.resize(Size(columns: 120, rows: 36))), in: panes.context)
        try panes.press("zz")
        _ = panes.state.update(.event(.resize(Size(columns: 40, rows: 12))), in: panes.context)
        #expect(!panes.screen.contains("zoomed"))
        _ = panes.state.update(.event(.resize(Size(columns: 10, rows: 2))), in: panes.context)
        try panes.press("zz")
        _ = panes.state.update(.event(.resize(Size(columns: 120, rows: 36))), in: panes.context)
        #expect(panes.screen.contains("zoomed"))
        try panes.press("zz")
        #expect(panes.state.layout.form == .triple)
    }

    @Test(
        "enter in the list of commands does nothing where nothing is typed and none was chosen by moving",
        arguments: ["j3:", "j3:<Tab><C-u>", "j3:x<BS>", "j3:<Space>", "j3:<Down>x<BS>"])
    func nothingTyped(keys: String) throws {
        var panes = Panes()
        try panes.press(keys + "<Enter>")
        #expect(panes.state.place == .commitments && panes.effects.isEmpty, "\(panes.screen)")
        #expect(panes.state.message == nil && panes.state.question == nil)
    }

    @Test("over the help page it comes back to that, and a command that was moved to is done")
    func chosenByMoving() throws {
        var panes = Panes()
        try panes.press("j3?:<Enter>")
        #expect(panes.state.place == .help)
        try panes.press("<Esc>:<Down><Up><Enter>")
        #expect(panes.effects.count == 1 && panes.state.place == .commitments)
    }

    @Test("while pairs are read nothing in the bar moves but the figures", arguments: [40, 80, 120])
    func steadyProgress(columns: Int) throws {
        var outline = Journal(owner: Profile(name: "Ada Byron"))
        for number in 100..<220 {
            var pair = SampleJournal.pair("p\(number)", mentee: "Person \(number)")
            pair.isComplete = false
            outline.pairs.append(pair)
        }
        var panes = Panes(outline, columns: columns, rows: 24)
        let start = TitleBar(of: panes.context, columns: columns)
        for (count, pair) in outline.pairs.dropLast().enumerated() {
            let bar = TitleBar(of: panes.context, columns: columns)
            #expect(bar.middleStart == start.middleStart && bar.middle.width == start.middle.width)
            #expect(bar.middle.string.contains("\(count + 1) of 120"))
            if columns == 120 { #expect(bar.middle.string.count { $0 == "▮" } == count * 10 / 120) }
            panes.context.take(pair)
        }
    }

    @Test(
        "what there is to say is seen while a question is open or keys are pending, too", arguments: ["sc", "z", "s"],
        [(120, 36), (80, 24), (40, 12), (20, 5)])
    func messages(keys: String, size: (Int, Int)) throws {
        var panes = Panes(columns: size.0, rows: size.1)
        try panes.press(keys)
        let last = panes.statusLine
        panes.tell(.failed("It is lost."))
        #expect(panes.screen.contains("! It is lost."), "\(panes.screen)")
        #expect(panes.statusLine == last)
        try panes.press("<Esc>")
        #expect(!panes.screen.contains("It is lost."))
    }

    @Test("a paste ends a sequence of keys that has begun, and never goes into a line behind a question")
    func pasteElsewhere() throws {
        var panes = Panes()
        try panes.press("z")
        panes.tell(.event(.paste("z")))
        #expect(panes.state.pending.isEmpty && panes.statusLine.contains("There is no line open"))
        try panes.press("aZoë<Enter>")
        panes.tell(.event(.paste("more")))
        #expect(panes.state.question != nil && panes.screen.contains("There is no line open"))
        #expect(panes.state.prompt?.line.text == "Zoë")
    }
}
