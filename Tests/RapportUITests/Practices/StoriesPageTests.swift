import DisplayText
import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// The owner's stories: found, read, told once, written.
@Suite struct StoriesPageTests {
    private func panes(_ change: (inout Pair) -> Void = { _ in }) throws -> Panes {
        var journal = SampleJournal.knownJournal
        change(&journal.pairs[1])
        var panes = Panes(journal)
        try panes.press("jS")
        return panes
    }

    private static func told(_ text: String) -> Effect {
        .apply([
            .practice(.say(NewRemark(pair: SampleJournal.grace, day: SampleJournal.today, label: .story, text: text)))
        ])
    }

    @Test("those that fit come first with the reason, then all others; beyond a boundary none fits")
    func order() throws {
        let panes = try panes()
        let words = [
            "That fit", "★ The lab key · went wrong", "“Lead a lab”", "All others", "× At home", "beyond a boundary",
            "★ untitled",
        ]
        let places = words.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
    }

    @Test("a story is told once; before it is told again it asks")
    func tellsOnce() throws {
        var panes = try panes()
        try panes.press("t")
        #expect(panes.effects.last == Self.told("the-lab-key"))
        panes = try self.panes { $0.sessions[0].stories = [Remark(text: "the-lab-key", line: 6)] }
        panes.state.practices[0].list.select(.story("the-lab-key"))
        #expect(
            panes.screen.contains("✓ The lab key") && panes.screen.contains("told here on 6 Nov"), "\(panes.screen)")
        try panes.press("t")
        #expect(panes.screen.contains("Told on 6 Nov: tell it again?"), "\(panes.screen)")
        try panes.press("n")
        #expect(panes.effects.last == .readLibrary)
        try panes.press("ty")
        #expect(panes.effects.last == Self.told("the-lab-key"))
    }

    @Test("what touches a boundary is not told from here")
    func boundary() throws {
        var panes = try panes()
        panes.state.practices[0].list.select(.story("at-home"))
        try panes.press("t")
        #expect(panes.statusLine.contains("It touches Grace’s boundary #family"), "\(panes.screen)")
        #expect(panes.effects.last == .readLibrary)
    }

    @Test("a story that was told to somebody else says to whom")
    func toldElsewhere() throws {
        var journal = SampleJournal.knownJournal
        journal.pairs[0].sessions[0].stories = [Remark(text: "The lab key", line: 6)]
        var panes = Panes(journal)
        try panes.press("jS<Enter>")
        #expect(panes.screen.contains("told to Alan Turing on 30 Oct"), "\(panes.screen)")
        #expect(panes.screen.contains("My first week. I had the only key."), "\(panes.screen)")
        try panes.press("t")
        #expect(panes.effects.last == Self.told("the-lab-key"))
    }

    @Test("over open notes a story goes in at the cursor by its slug")
    func inserts() throws {
        var panes = Panes(SampleJournal.knownJournal)
        try panes.press("jn<A-t>t")
        let text = panes.state.note.map { String(decoding: $0.sheet.editor.text.bytes, as: UTF8.self) }
        #expect(text == "- Story: the-lab-key")
        #expect(panes.state.practice == nil)
    }

    @Test("a story is written part by part; esc goes back a step, and what was typed comes back")
    func writes() throws {
        var panes = try panes()
        try panes.press("a<Enter>")
        #expect(panes.screen.contains("A story needs a title"))
        try panes.press("The<Space>flood<Enter>")
        #expect(
            panes.screen.contains("How did it go?   1 went right  2 went wrong  3 went right and wrong"),
            "\(panes.screen)")
        try panes.press("2It<Space>rained.<Enter>")
        #expect(panes.screen.contains("What did you do? (may stay empty)"), "\(panes.screen)")
        try panes.press("I<Space>left.<Esc>")
        #expect(panes.state.prompt?.line.text == "It rained.", "\(panes.screen)")
        try panes.press("<Enter><Up>")
        #expect(panes.state.prompt?.line.text == "I left.")
        try panes.press("<Enter><Enter>Stay.<Enter>#courage,<Space>Trust")
        #expect(panes.screen.contains("#courage #trust"), "\(panes.screen)")
        try panes.press("<Enter>")
        let story = NewStory(
            title: "The flood", outcome: .wrong, topics: ["courage", "trust"],
            parts: [.situation: "It rained.", .whatIDid: "I left.", .whatILearned: "Stay."])
        #expect(panes.effects.last == .apply([.practice(.write(story))]))
    }

    @Test(
        "a story is told by its slug, its file or its title, in any case and with topics",
        arguments: [
            "the-lab-key", "The Lab Key #courage", "the-lab-key.md",
        ])
    func tellsByName(line: String) throws {
        let panes = try panes { $0.sessions[0].stories = [Remark(text: line, line: 6)] }
        #expect(panes.screen.contains("✓ The lab key"), "\(panes.screen)")
        var pair = SampleJournal.known
        pair.sessions[0].stories = [Remark(text: line, line: 6)]
        let stories = StoryList(SampleJournal.library, for: pair, on: SampleJournal.today)
        #expect(stories.stories.last?.slug == "the-lab-key")
    }

    @Test("where there is no story yet, it says how to write one")
    func empty() throws {
        var panes = Panes()
        panes.library = Library()
        try panes.press("jS")
        #expect(panes.screen.contains("No story yet.") && panes.screen.contains("a  write one"), "\(panes.screen)")
    }

    @Test(
        "behind Story: slugs are offered by what they or their titles begin with, those that fit first",
        arguments: [
            ("- Story: ", ["the-lab-key", "untitled"]), ("- Story: key", ["the-lab-key"]),
            ("Story: the lab", ["the-lab-key"]), ("- Story: home", []), ("- Story: the-lab-key", []),
            ("Heard: key", []),
        ])
    func completes(typed: String, slugs: [String]) {
        let stories = StoryList(SampleJournal.library, for: SampleJournal.known, on: SampleJournal.today)
        let line = Array(typed.utf8)
        let people = NotePeople(SampleJournal.known)
        let completion = Completion(line, cursor: line.count, people, TopicList(), stories)
        #expect(completion?.candidates.map(\.word) ?? [] == slugs)
        if let completion {
            #expect(completion.cursor == completion.range.lowerBound + completion.edit.replacement.utf8.count)
        }
    }
}
