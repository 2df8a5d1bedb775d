import Foundation
import JournalStorage
import Mentorship
import Testing

@testable import RapportApp

/// Very many changes at once: keys are answered meanwhile, it can be stopped, and is taken back as one.
@Suite struct BatchStories {
    private static let outside = "pairs/grace-hopper/commitments.md"
    private static let count = 60

    /// Grace's commitments, as many as count, and none elsewhere.
    private static var files: [String: String] {
        var files = Story.files
        files[outside] = text(kept: 0)
        files[Story.gracePath] = "---\nstatus: held\n---\nTea.\n"
        files["pairs/maria-mitchell/sessions/2026-11-17.md"] = "---\nstatus: held\n---\nComets.\n"
        return files
    }

    private static func text(kept: Int) -> String {
        (0..<count).map { $0 < kept ? "- [x] Task \($0) kept:2026-11-22\n" : "- [ ] Task \($0)\n" }.joined()
    }

    /// All of them marked and kept, as far as three slices of two changes each come.
    private func begun() throws -> Story {
        let story = try Story(Self.files)
        try story.press("3V")
        story.clock.tick = .milliseconds(6)
        try story.press("<Space>")
        story.expect("Keep all 60 marked?")
        try story.terminal.press("y")
        for _ in 0..<3 { _ = story.loop.step() }
        return story
    }

    private func kept(in story: Story) throws -> Int {
        try story.text(Self.outside).split(separator: "\n").count { $0.hasPrefix("- [x]") }
    }

    @Test("it says how far it is, and moving works meanwhile")
    func progress() throws {
        let story = try begun()
        let soFar = try kept(in: story)
        #expect((3...12).contains(soFar))
        story.expect("Keeping: \(soFar) of 60 — esc stops")
        let selected = story.loop.state.selectedCommitment
        try story.terminal.press("j")
        #expect(story.loop.step() == .working)
        #expect(try kept(in: story) == soFar)
        #expect(story.loop.state.selectedCommitment != selected)
        story.expect("Keeping: \(soFar) of 60 — esc stops")
        _ = story.loop.step()
        #expect(try kept(in: story) > soFar)
    }

    @Test(
        "other changes say why not, and so does leaving, from wherever one is",
        arguments: ["u", "<Space>", "a", "e", "q", "v", "1sp", "1q", "2q", "2<Enter>q", "*q", "jq", "zzq", "?<Esc>q"])
    func refused(keys: String) throws {
        let story = try begun()
        try story.terminal.press(keys)
        _ = story.loop.step()
        story.expect("Not while changes are being made: esc stops them.", "of 60 — esc stops")
        #expect(story.loop.state.place.isSubset(of: .panes))
    }

    @Test("the answer to q stays while changes are made, also where they are taken back")
    func answerStays() throws {
        let story = try begun()
        try story.terminal.press("q")
        for _ in 0..<4 { _ = story.loop.step() }
        story.expect("Not while changes are being made: esc stops them.", "Keeping: ", " of 60 — esc stops")
        story.clock.tick = .milliseconds(1)
        story.settle()
        story.clock.tick = .milliseconds(6)
        try story.terminal.press("uq")
        for _ in 0..<4 { _ = story.loop.step() }
        story.expect("Not while changes are being made: esc stops them.", "Taking back: ", " of 60 — esc stops")
        #expect(story.ending == nil)
    }

    @Test("esc and ^C stop it: what was made stays made, the rest stays marked", arguments: ["<Esc>", "<C-c>"])
    func stopped(key: String) throws {
        let story = try begun()
        let soFar = try kept(in: story)
        try story.press(key)
        #expect(try story.text(Self.outside) == Self.text(kept: soFar))
        let left = Self.count - soFar
        story.expect("✓ Stopped, \(left) left as they were. Kept \(soFar): Task 0, Task 1", "— u to undo")
        try story.press("<Space>")
        story.expect("Keep all \(left) marked?")
        try story.press("n")
        try story.press("u")
        #expect(try story.text(Self.outside) == Self.text(kept: 0))
        story.expect("✓ Undone: kept \(soFar) (Task 0, Task 1")
        try story.press("u")
        story.expect("There is nothing to undo.")
        story.clock.tick = .zero
        try story.press("U<Space>y")
        #expect(try story.text(Self.outside) == Self.text(kept: Self.count))
    }

    @Test("it is finished, undone and made again as one, a few at a time, and each can be stopped")
    func whole() throws {
        let story = try begun()
        story.clock.tick = .milliseconds(1)
        story.settle()
        story.expect("✓ Kept 60: Task 0, Task 1")
        #expect(try story.text(Self.outside) == Self.text(kept: Self.count))
        try story.terminal.press("u")
        _ = story.loop.step()
        story.expect("Taking back: ", " of 60 — esc stops")
        try story.press("<Esc>")
        story.expect("✓ Stopped, ", " left as they were. Undone: kept ")
        #expect(try (1..<Self.count).contains(kept(in: story)))
        try story.press("u")
        #expect(try story.text(Self.outside) == Self.text(kept: 0))
        try story.terminal.press("U")
        _ = story.loop.step()
        story.expect("Making again: ", " — esc stops")
        story.settle()
        try story.press("U")
        #expect(try story.text(Self.outside) == Self.text(kept: Self.count))
    }

    @Test("a signal ends the program between two changes")
    func signal() throws {
        let story = try begun()
        let soFar = try kept(in: story)
        story.signals.waiting = [.terminate]
        #expect(story.loop.step() == .ended(.signal(.terminate)))
        #expect(try story.text(Self.outside) == Self.text(kept: soFar))
        let names = try FileManager.default.contentsOfDirectory(
            atPath: story.folder.appending(path: "pairs/grace-hopper").path)
        #expect(names.sorted() == ["commitments.md", "pair.md", "sessions"])
    }

    @Test(
        "a release, another day, another owner and a removal are made a few at a time too, and taken back as one",
        arguments: [
            ("rno time<Enter><Enter>", "Releasing: "), ("m+3d<Enter>", "Moving: "), ("o2", "Giving away: "),
            ("dy", "Removing: "),
        ])
    func others(keys: String, words: String) throws {
        let story = try Story(Self.files)
        try story.press("3V")
        story.clock.tick = .milliseconds(6)
        try story.terminal.press(keys)
        for _ in 0..<3 { _ = story.loop.step() }
        story.expect(words, " of 60 — esc stops")
        #expect(story.loop.state.place.isSubset(of: .panes))
        story.settle()
        story.expect("✓ ", "to undo")
        let changed = try story.text(Self.outside)
        for number in 0..<Self.count { #expect(!changed.contains("- [ ] Task \(number)\n")) }
        try story.press("u")
        #expect(try story.text(Self.outside) == Self.text(kept: 0))
        try story.press("u")
        story.expect("There is nothing to undo.")
    }

    @Test("what is too much to be undone whole says how much of it can be")
    func tooMuch() throws {
        let story = try Story()
        let maria = "pairs/maria-mitchell/sessions/2026-11-17.md"
        let before = try [Story.gracePath, maria].map { try story.text($0) }
        story.loop.history = ChangeHistory(byteLimit: 1)
        try story.press("*V<Space>")
        story.expect("✓ Too much to undo it whole: only the last 1 can be. Kept ")
        try story.press("uu")
        story.expect("There is nothing to undo.")
        #expect(try [Story.gracePath, maria].map { try story.text($0) } != before)
    }

    @Test("few changes are made in one step, however long they take")
    func few() throws {
        let story = try Story()
        story.clock.tick = .seconds(1)
        try story.press("3V")
        try story.terminal.press("<Space>")
        _ = story.loop.step()
        story.expect("✓ Kept 3: introduce Dr Chen, send the draft, plan the visit — u to undo")
    }
}

/// What can't be taken back never keeps from undo what was done before it.
@Suite struct GivingWayStories {
    private let maria = "pairs/maria-mitchell/sessions/2026-11-17.md"

    @Test("undo that no longer fits says so, changes nothing, and goes on to the one before")
    func undo() throws {
        let story = try Story()
        try story.press("1j3<Space>1k3<Space>")
        let before = try story.text(Story.gracePath)
        let edited = before.replacing("introduce Dr Chen", with: "introduce Dr Chan")
        try story.write(edited, to: Story.gracePath)
        try story.press("u")
        story.expect(
            "! Not undone: ",
            "put back; nothing was written. u again takes back the one before it, and this last of all.")
        #expect(try story.text(Story.gracePath) == edited)
        #expect(try story.text(maria).contains("- [x] @mentee sweep the sky"))
        try story.press("u")
        story.expect("✓ Undone: kept “sweep the sky”")
        #expect(try story.text(maria) == Story.files[maria])
        #expect(try story.text(Story.gracePath) == edited)
        try story.press("u")
        story.expect("! Not undone: ")
        story.expectNot("again takes back")
        try story.write(before, to: Story.gracePath)
        try story.press("u")
        story.expect("✓ Undone: kept “introduce Dr Chen”")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("redo that no longer fits gives way to the one after it")
    func redo() throws {
        let story = try Story()
        try story.press("3<Space>1j3<Space>uu")
        let edited = Story.graceSession.replacing("introduce Dr Chen", with: "introduce Dr Chan")
        try story.write(edited, to: Story.gracePath)
        try story.press("U")
        story.expect("! Not done again: ", "U again makes the one after it, and this last of all.")
        try story.press("U")
        story.expect("✓ Done again: kept “sweep the sky”")
        #expect(try story.text(Story.gracePath) == edited)
        #expect(try story.text(maria).contains("- [x] @mentee sweep the sky"))
    }
}
