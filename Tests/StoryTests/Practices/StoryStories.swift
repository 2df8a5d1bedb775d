import Foundation
import TerminalGrid
import Testing

@testable import RapportApp

/// Stories told once, told again only when asked, and written by keys alone: the lines on the screen, and the bytes on
/// disk.
@Suite struct StoryStories {
    @Test("A story is told once: then it fits no more, and telling it again is asked about")
    func told() throws {
        let story = try Story(Story.libraryFiles)
        try story.press("S")
        story.expect("That fit", "★ The lab key · went wrong", "“Lead a lab”")
        try story.press("<Enter>")
        story.expect(" Story · Grace Hopper", "Situation", "I had the only key.", "What I learned")
        try story.press("t")
        #expect(try story.text(Story.notesPath) == Story.heldHead + "- Story: the-lab-key\n")
        story.expect("told here on 22 Nov")
        try story.press("<Esc>")
        story.expectNot("That fit")
        story.expect("✓ The lab key")
        try story.press("G")
        try story.press("t")
        story.expect("Told on 22 Nov: tell it again?")
        try story.press("n")
        #expect(try story.text(Story.notesPath) == Story.heldHead + "- Story: the-lab-key\n")
        try story.press("ty")
        #expect(
            try story.text(Story.notesPath) == Story.heldHead + "- Story: the-lab-key\n- Story: the-lab-key\n")
        try story.press("uu")
        #expect(!story.exists(Story.notesPath))
        story.expect("That fit")
    }

    @Test("A story goes into open notes by its slug, picked from the page or offered while it is typed")
    func inserted() throws {
        let story = try Story(Story.libraryFiles)
        try story.press("n<A-t>t")
        #expect(story.written == "- Story: the-lab-key")
        try story.press("<Enter><A-s>")
        story.expect("tab takes the-lab-key")
        try story.press("lab<Tab>")
        #expect(story.written == "- Story: the-lab-key\n- Story: the-lab-key")
        try story.press("<Esc>")
        #expect(
            try story.text(Story.notesPath) == Story.newHead + "- Story: the-lab-key\n- Story: the-lab-key\n")
    }

    @Test("A story is written by keys alone, is there at once, and goes again when that is undone")
    func writtenByKeys() throws {
        let story = try Story(Story.libraryFiles)
        try story.press("SaThe<Space>flood:<Space>a<Space>model<Enter>3It<Space>rained.<Enter><Enter>")
        story.expect("What happened? (may stay empty)")
        try story.press("It<Space>held.<Enter>Ask<Space>early.<Enter>#Leading,<Space>asking<Enter>")
        story.expect("Story written: The flood: a model", "That fit", "★ The flood: a model · went right and wrong")
        #expect(
            try story.text("stories/the-flood-a-model.md") == """
                ---
                title: "The flood: a model"
                outcome: both
                tags: [leading, asking]
                ---

                ## Situation

                It rained.

                ## What I did

                ## What happened

                It held.

                ## What I learned

                Ask early.

                """)
        try story.press("u")
        #expect(!story.exists("stories/the-flood-a-model.md"))
        story.expectNot("★ The flood")
        try story.press("U")
        story.expect("★ The flood: a model")
    }
}
