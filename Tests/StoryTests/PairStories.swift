import Foundation
import TerminalGrid
import Testing

@testable import RapportApp

/// Pairs by keys: begun, paused, resumed, closed, found, with the bytes of their files looked at.
@Suite struct PairStories {
    private static let gracePair = "pairs/grace-hopper/pair.md"

    @Test("a begins a pair: name, role, how often, programme; it is on disk, selected, and u takes it back")
    func begin() throws {
        let story = try Story()
        try story.press("a")
        story.expect("New pair with whom?")
        try story.press("Zoë<Space>Lund<Enter>")
        story.expect("Zoë Lund and you:", "1 I am the mentor", "2 I am the mentee", "3 neither")
        try story.press("1every<Space>10<Space>days")
        story.expect("every 10 days")
        try story.press("<Enter>Laboratory<Space>Mentorship<Enter>")
        #expect(
            try story.text("pairs/zoë-lund/pair.md") == """
                ---
                mentor: Ada Byron
                mentee: Zoë Lund
                programme: Laboratory Mentorship
                started: 2026-11-22
                cadence: every 10 days
                ---

                """)
        #expect(story.loop.state.selectedPair?.name == "zoë-lund")
        story.expect("✓ New pair: Ada Byron and Zoë Lund — u to undo", "2 Timeline · Zoë Lund, mentee")
        try story.press("u")
        story.expect("Undone: began the pair of Ada Byron and Zoë Lund")
        story.expectNot("│▌Zoë")
        #expect(throws: (any Error).self) { try story.text("pairs/zoë-lund/pair.md") }
        try story.press("U")
        #expect(story.loop.state.selectedPair?.name == "zoë-lund")
        #expect(try story.text("pairs/zoë-lund/pair.md").contains("Zoë Lund"))
    }

    @Test("a second pair with somebody is said and begun")
    func twin() throws {
        let story = try Story()
        try story.press("agrace<Space>HOPPER")
        story.expect("There is a pair with grace HOPPER already: this will be another.")
        try story.press("<Enter>2<Enter><Enter>")
        #expect(
            try story.text("pairs/grace-hopper-2/pair.md")
                == "---\nmentor: grace HOPPER\nmentee: Ada Byron\nstarted: 2026-11-22\n---\n")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper-2")
    }

    @Test("an observer begins pairs of others")
    func observer() throws {
        let story = try Story(["pairs/old/pair.md": "---\nmentor: A\nmentee: B\n---\n"])
        try story.press("aOlga<Enter>Otto<Enter>weekly<Enter><Enter>")
        #expect(
            try story.text("pairs/olga--otto/pair.md")
                == "---\nmentor: Olga\nmentee: Otto\nstarted: 2026-11-22\ncadence: weekly\n---\n")
        story.expect("Olga and Otto")
        #expect(story.loop.state.selectedPair?.name == "olga--otto")
    }

    @Test("a full disk begins no pair: what was typed stays, to be tried again")
    func fullDisk() throws {
        let story = try Story(wrap: { FullDisk($0) })
        try story.press("aZoë<Enter>1<Enter>Lab<Enter>")
        story.expect("Not saved", "no space left on device", "Lab")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
        try story.press("<Esc>")
        story.expectNot("Zoë")
    }

    @Test("a hundred thousand characters are no name: refused in a sentence, the text kept, and nothing written")
    func longPaste() throws {
        let story = try Story()
        try story.press("a")
        story.terminal.paste(String(repeating: "long ", count: 20_000))
        try story.press("<Enter>")
        story.expect("That is too long: there is room for 200 characters.", "long long")
        try story.press("<C-u>Zoë<Enter>1<Enter><Enter>")
        #expect(try story.text("pairs/zoë/pair.md").contains("mentee: Zoë\n"))
    }

    @Test("s p pauses, s r resumes, each by one line; the selection goes with the pair, and u takes it back")
    func pauseAndResume() throws {
        let story = try Story()
        let before = try story.text(Self.gracePair)
        try story.press("s")
        story.expect("p  Pause the selected pair")
        try story.press("p")
        #expect(try story.text(Self.gracePair) == before.replacing("weeks\n---", with: "weeks\nstatus: paused\n---"))
        story.expect("─ paused ─", "✓ Paused: Grace Hopper", "u to undo", "2 Timeline · Grace Hopper")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
        try story.press("sp")
        story.expect("It is paused already.")
        try story.press("sr")
        #expect(try story.text(Self.gracePair) == before.replacing("weeks\n---", with: "weeks\nstatus: active\n---"))
        story.expect("Resumed: Grace Hopper")
        story.expectNot("─ paused ─")
        try story.press("Gu")
        story.expect("Undone: resumed", "─ paused ─")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
        try story.press("u")
        #expect(try story.text(Self.gracePair) == before)
        story.expectNot("─ paused ─")
        try story.press("UU")
        story.expect("Done again: resumed")
    }

    @Test("s c asks before it closes; the pair stays to be read")
    func close() throws {
        let story = try Story()
        let before = try story.text(Self.gracePair)
        try story.press("sc")
        story.expect("Close the pair “Grace Hopper”?", "y close it", "n leave it")
        try story.press("n")
        #expect(try story.text(Self.gracePair) == before)
        try story.press("scy")
        #expect(try story.text(Self.gracePair).contains("status: closed\n"))
        story.expect("─ closed ─", "Closed: Grace Hopper", "The review")
        #expect(story.loop.state.selectedPair?.name == "grace-hopper")
    }

    @Test("a pair whose file can't take a status says why, and nothing is written")
    func refused() throws {
        var files = Story.files
        files[Self.gracePair] = "---\nmentor: Ada Byron\nmentee: Grace Hopper\n"
        let story = try Story(files)
        try story.press("/grace<Enter>sp")
        story.expect("Not saved")
        #expect(try story.text(Self.gracePair) == files[Self.gracePair])
    }

    @Test("/ narrows the pairs while one types; what is read meanwhile is found, and esc shows all again")
    func filter() throws {
        let story = try Story(settling: false)
        try story.press("/comet")
        story.expect("Nothing here has “comet”.", "esc shows everything again.", "1 Pairs /comet")
        try story.press("<C-u>MARIA")
        story.expect("Maria Mitchell, mentor", "sweep the sky")
        story.expectNot("Grace")
        try story.press("<Enter>3<Space>")
        story.expect("1 Pairs /MARIA", "Kept: sweep the sky")
        try story.press("1<Esc>")
        story.expect("Grace Hopper", "Maria Mitchell")
        #expect(story.loop.state.selectedPair?.name == "maria-mitchell")
    }
}

/// Pages, sequences and the zoom in the program itself, also while the journal is being read.
@Suite struct PageStories {
    @Test(": runs a command by its name, and says why one can't be done")
    func palette() throws {
        let story = try Story()
        try story.press(":keep")
        story.expect("─ Commands ─", "“keep” works in Commitments (3).")
        try story.press("<Enter>")
        story.expect("“keep” works in Commitments (3).")
        try story.press("3:keep<Enter>")
        #expect(
            try story.text(Story.gracePath).contains("- [x] @mentor introduce Dr Chen due:2026-11-19 kept:2026-11-22"))
        try story.press(":undo<Enter>")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        try story.press(":leave<Enter>")
        story.expect("Leave rapport?")
    }

    @Test("? does what is selected there")
    func help() throws {
        let story = try Story()
        try story.press("3?")
        story.expect("HERE AND NOW", "Keep the selected commitment")
        try story.press("<Enter>")
        #expect(try story.text(Story.gracePath).contains("introduce Dr Chen due:2026-11-19 kept:2026-11-22"))
        story.expectNot("HERE AND NOW")
    }

    @Test("z z gives a pane the whole screen; what is selected stays, and a commitment is kept there as elsewhere")
    func zoom() throws {
        let story = try Story()
        try story.press("3jzz")
        story.expect("3 Commitments · zoomed", "send the draft")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
        try story.press("<Space>")
        #expect(try story.text(Story.gracePath).contains("send the draft due:2026-11-27 kept:2026-11-22\r\n"))
        try story.press("1")
        story.expect("1 Pairs · zoomed", "Maria Mitchell")
        try story.press("zz")
        story.expect("1 Pairs ─", "3 Commitments ─")
    }

    @Test("keys, pages and sequences work between the slices of reading, and the bar says how far it has come")
    func whileReading() throws {
        var files = Story.files
        for number in 100..<180 {
            files["pairs/p\(number)/pair.md"] = "---\nmentor: Ada Byron\nmentee: Person \(number)\n---\n"
        }
        let story = try Story(files, settling: false)
        for (keys, words) in [
            ("j", "reading pair 1 of 82"), ("?", "HERE AND NOW"), ("<Esc>", "1 Pairs"), ("z", "z  Give this pane"),
            ("z", "zoomed"), ("zz", "2 Timeline"), (":", "─ Commands ─"), ("<Esc>/", "Show what has:"),
            ("179", "Person 179"),
        ] {
            try story.terminal.press(keys)
            #expect(story.loop.step() == .working)
            story.expect(words, " of 82 ", "▯")
        }
        _ = story.loop.step()
        try story.terminal.press("<C-u>Person<Space>178")
        _ = story.loop.step()
        story.expect("Person 178")
        try story.terminal.press("<C-u>179")
        story.settle()
        #expect(story.loop.state.selectedPair?.name == "p179")
        story.expectNot("reading pair")
    }
}
