import Foundation
import TerminalGrid
import Testing

@testable import RapportApp

extension Story {
    /// Ada's journal with a library, and with what Grace wants and keeps away from.
    static let libraryFiles = files.merging([
        "pairs/grace-hopper/mentee.md": """
        ---
        name: Grace Hopper
        ---
        ## Goals

        - [ ] Lead a lab #leading

        ## Boundaries

        - #family
        - jokes #humour

        """,
        ownQuestionsPath: ownQuestions,
        "stories/the-lab-key.md": """
        ---
        title: The lab key
        outcome: wrong
        tags: [leading]
        ---

        ## Situation

        I had the only key.

        ## What I learned

        Give keys away.

        """,
        "stories/at-home.md": "---\ntitle: At home\ntags: [family, leading]\n---\n",
    ]) { $1 }

    static let ownQuestionsPath = "questions/own.md"
    static let ownQuestions = """
        ## Leading

        - Who would you hire first? #leading
        - What does your family make of it? #family #leading
        - What is the best joke about leading? #leading #humour

        """
    /// The head of a session that is made for one line.
    static let heldHead = "---\nstatus: held\n---\n"
}

/// Questions picked, asked, answered, added, and held back by boundaries: the lines on the screen, and the bytes on disk.
@Suite struct QuestionStories {
    @Test("A question is picked, asked and answered, is not offered again, and both are undone")
    func asked() throws {
        let story = try Story(Story.libraryFiles)
        try story.press("Q")
        story.expect(" Questions · Grace Hopper", " Open", "? What would make this year a success?", "That fit")
        try story.press("/hire<Enter>")
        story.expect("Who would you hire first?", "“Lead a lab”")
        try story.press("<Enter>")
        #expect(try story.text(Story.notesPath) == Story.heldHead + "- Q: Who would you hire first? #leading\n")
        story.expect(" Open", "asked on 22 Nov, not answered yet")
        story.expectNot("That fit")
        try story.press("<Enter>")
        story.expect("Answer to “Who would you hire first?")
        try story.press("Bo,<Space>who<Space>asks.<Enter>")
        #expect(
            try story.text(Story.notesPath) == Story.heldHead
                + "- Q: Who would you hire first? #leading\n- A: Bo, who asks.\n")
        story.expectNot("not answered yet")
        story.expect("✓ Who would you hire first?", "asked on 22 Nov: Bo, who asks.")
        try story.press("<Enter>")
        story.expect("It was asked on 22 Nov and answered: it is not offered again.")
        try story.press("u")
        #expect(try story.text(Story.notesPath) == Story.heldHead + "- Q: Who would you hire first? #leading\n")
        try story.press("u")
        #expect(!story.exists(Story.notesPath))
        story.expect("That fit")
    }

    @Test("A boundary holds back a question, a joke and a story; enter says which, and nothing is written")
    func boundaries() throws {
        let story = try Story(Story.libraryFiles)
        for (words, topic) in [("make of it", "family"), ("best joke", "humour")] {
            try story.press("Q/\(words.replacing(" ", with: "<Space>"))<Enter>")
            story.expect("beyond a boundary")
            story.expectNot("That fit")
            try story.press("<Enter>")
            story.expect("It touches Grace’s boundary #\(topic): it is not asked from here.")
            try story.press("<Esc><Esc>")
        }
        try story.press("S")
        story.expect("That fit", "★ The lab key", "× At home", "beyond a boundary")
        try story.press("Gt")
        story.expect("It touches Grace’s boundary #family: it is not told from here.")
        try story.press("<Esc>p")
        story.expect("A story that fits", "★ The lab key", "Keep away from")
        story.expectNot("At home")
        #expect(!story.exists(Story.notesPath))
    }

    @Test("A question goes into the notes that are open at the cursor, and is saved with them")
    func inserted() throws {
        let story = try Story(Story.libraryFiles)
        try story.press("nTired.<A-q>/hire<Enter><Enter>")
        #expect(story.written == "Tired.\n- Q: Who would you hire first? #leading")
        try story.press("<Esc>")
        #expect(
            try story.text(Story.notesPath) == Story.newHead + "Tired.\n- Q: Who would you hire first? #leading\n")
        try story.press("u")
        #expect(!story.exists(Story.notesPath))
    }

    @Test("A question of one's own is added under its theme, is found at once, and goes again")
    func added() throws {
        let story = try Story(Story.libraryFiles)
        try story.press("QaWho<Space>hires<Space>you?<Enter>lea<Enter>")
        story.expect("Question added: Who hires you?")
        #expect(
            try story.text(Story.ownQuestionsPath).contains(
                "- What is the best joke about leading? #leading #humour\n- Who hires you?\n"))
        try story.press("/hires<Enter>")
        story.expect("Who hires you?")
        try story.press("u")
        #expect(try story.text(Story.ownQuestionsPath) == Story.ownQuestions)
        story.expect("No question has these words.")
    }

    @Test("What others write into the questions shows without another key")
    func outside() throws {
        let story = try Story(Story.libraryFiles, watching: true)
        try story.press("Q/brand<Space>new<Enter>")
        story.expect("No question has these words.")
        try story.write(Story.ownQuestions + "- Is this brand new?\n", to: Story.ownQuestionsPath)
        story.settle()
        story.pass(.seconds(3))
        story.expect("Is this brand new?")
    }
}
