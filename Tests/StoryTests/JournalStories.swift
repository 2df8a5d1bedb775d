import Foundation
import JournalStorage
import NcursesTerminal
import TerminalGrid
import Testing

@testable import RapportApp

/// The journal on the screen: read in slices, read again when others change it, and only read where it is newer.
@Suite struct JournalStories {
    @Test("the first frame shows the names before any pair is read, and the slices fill in the rest")
    func slices() throws {
        var files = Story.files
        for number in 100..<180 {
            files["pairs/p\(number)/pair.md"] = "---\nmentor: Ada Byron\nmentee: Person \(number)\n---\n"
            files["pairs/p\(number)/sessions/2026-11-01.md"] =
                "---\nstatus: held\n---\n- [ ] @mentor call due:2026-11-02\n"
        }
        let story = try Story(files)
        let first = try #require(story.terminal.frames.first?.grid.text.joined(separator: "\n"))
        #expect(
            first.contains("Grace Hopper") && first.contains("Person 100") && first.contains("reading pair 1 of 82"))
        #expect(!first.contains("21 d"))
        #expect(story.terminal.frames.count > 3)
        story.expect("81 overdue", "Person 100         21 d")
    }

    @Test("keys work while the journal is still being read")
    func keysMeanwhile() throws {
        let story = try Story(settling: false)
        try story.terminal.press("j")
        #expect(story.loop.step() == .working)
        #expect(story.loop.state.selectedPair?.name == "maria-mitchell")
        story.expect("reading pair 1 of 2")
        story.settle()
        story.expect("sweep the sky")
    }

    @Test("a pair that vanishes before it is read is not waited for")
    func vanishedUnread() throws {
        let story = try Story(settling: false)
        try FileManager.default.removeItem(at: story.folder.appending(path: "pairs/grace-hopper"))
        story.settle()
        story.expectNot("reading")
        #expect(!story.lines.dropLast().joined().contains("Grace"))
        story.expect("Grace Hopper's folder is gone.")
        story.expect("Maria Mitchell", "sweep the sky")
    }

    @Test("what others write appears by itself once it has settled, and what was selected stays selected")
    func outsideEdit() throws {
        let story = try Story(watching: true)
        try story.press("3j")
        let longer = Story.graceSession + "- [ ] @mentor water the plants due:2026-11-10\n"
        try story.write(longer, to: Story.gracePath)
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect("water the plants", "2 overdue")
        #expect(story.loop.state.selectedCommitment?.text == "send the draft")
    }

    @Test("a pair that comes appears, and one that goes leaves")
    func comingAndGoing() throws {
        let story = try Story(watching: true)
        try story.write("---\nmentor: Ada Byron\nmentee: New Person\n---\n", to: "pairs/new/pair.md")
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        story.expect("New Person")
        try FileManager.default.removeItem(at: story.folder.appending(path: "pairs/grace-hopper"))
        story.settle()
        story.pass(.milliseconds(100))
        story.pass(.milliseconds(100))
        #expect(!story.lines.dropLast().joined().contains("Grace"))
        #expect(story.loop.state.selectedPair != nil)
    }

    @Test("another day is another day: what was due today is overdue tomorrow")
    func midnight() throws {
        let story = try Story()
        story.expect("Sun 22 Nov 2026", "due Thu, 3 d ago")
        story.turn(to: "2026-11-28")
        story.expect("Sat 28 Nov 2026", "due 19 Nov, 9 d ago", "due Fri, 1 d ago")
    }

    @Test("a journal of a newer format opens, says why it can't be changed, and isn't")
    func newerFormat() throws {
        var files = Story.files
        files[".rapport/format"] = "2\n"
        let story = try Story(files)
        story.expect("format 2", "Grace Hopper")
        try story.press("3<Space>")
        story.expect("format 2")
        try story.press("r")
        story.expect("format 2")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("reading and moving leave every file as it was")
    func readingWritesNothing() throws {
        let story = try Story()
        let before = try modificationTimes(story.folder)
        try story.press("jk2jjG3jjG1?jj<Esc>3rabc<Esc><Tab><S-Tab>")
        #expect(try modificationTimes(story.folder) == before)
    }

    private func modificationTimes(_ folder: URL) throws -> [String: Date] {
        var times: [String: Date] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
            times[path] = attributes[.modificationDate] as? Date
        }
        return times
    }
}

/// How the panes are left.
@Suite struct LeavingStories {
    @Test("q quits")
    func quit() throws {
        let story = try Story()
        try story.press("q")
        #expect(story.ending == .quit)
    }

    @Test(
        "^L has the whole screen drawn again, and leaves everything as it is",
        arguments: ["", "3rno", "3d", "?", ":ke"])
    func redraw(keys: String) throws {
        let story = try Story()
        try story.press(keys)
        let (screen, frames) = (story.terminal.lastGrid, story.terminal.frames.count)
        try story.press("<C-l>")
        #expect(story.terminal.acts == [.redrawn])
        #expect(story.terminal.frames.count > frames && story.terminal.lastGrid == screen, "\(story.screen)")
    }

    @Test("^C asks first: n stays, y quits")
    func interrupt() throws {
        let story = try Story()
        try story.press("<C-c>")
        story.expect("Leave rapport?   y quit  n stay")
        try story.press("x")
        story.expect("Leave rapport?")
        try story.press("n")
        #expect(story.ending == nil)
        try story.press("<C-c>y")
        #expect(story.ending == .quit)
    }

    @Test("^C leaves what is open before it asks to quit")
    func interruptOpen() throws {
        let story = try Story()
        try story.press("3r<C-c>")
        #expect(story.loop.state.place == .commitments)
        try story.press("?<C-c>")
        #expect(story.loop.state.place == .commitments)
        try story.press("<C-c>")
        #expect(story.loop.state.place == .question)
    }

    @Test("the end of input is a quiet end")
    func endOfInput() throws {
        let story = try Story()
        story.terminal.endInput()
        story.settle()
        #expect(story.ending == .endOfInput)
    }

    @Test("signals that ask for the end get it", arguments: Signal.allCases.filter(\.endsProgram))
    func signals(signal: Signal) throws {
        let story = try Story()
        story.signals.waiting = [signal]
        story.settle()
        #expect(story.ending == .signal(signal))
    }

    @Test("^Z and the stop signal give the terminal back for a while, and the screen comes back whole")
    func suspend() throws {
        let story = try Story()
        let frames = story.terminal.frames.count
        try story.press("<C-z>")
        story.signals.waiting = [.stop]
        story.settle()
        #expect(story.terminal.acts == [.suspended, .suspended])
        #expect(story.terminal.frames.count >= frames + 2)
        #expect(story.ending == nil)
    }

    @Test("? lists what can be done here and now, runs it, and Esc leads back")
    func help() throws {
        let story = try Story(rows: 100)
        try story.press("3?")
        story.expect(
            "What can be done", "HERE AND NOW", "Keep the selected commitment", "NOT NOW", "There is nothing to undo.")
        try story.press("<Esc>")
        story.expectNot("HERE AND NOW")
        try story.press("?<Enter>")
        story.expect("✓ Kept: introduce Dr Chen")
        #expect(try story.text(Story.gracePath).contains("kept:2026-11-22"))
    }
}
