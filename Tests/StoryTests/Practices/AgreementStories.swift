import Foundation
import Mentorship
import Testing

@testable import RapportApp

/// Expectations by keys: a first meeting, hopes linked and referred, agreed and changed, with the bytes looked at.
@Suite struct AgreementStories {
    private static let path = "pairs/grace-hopper/pair.md"

    private static let written = """
        ---
        mentor: Ada Byron
        mentee: Grace Hopper
        cadence: every 2 weeks
        ---

        ## Mentor can give

        - Introductions #network

        ## Mentee hopes to gain

        - To file a patent
        - To lead a lab #leading

        """

    /// Ada's journal with an agreement in Grace's pair.
    private static func files(_ text: String = written) -> [String: String] {
        Story.files.merging([path: text]) { $1 }
    }

    @Test("a first meeting is filled in by keys alone, left, and gone on with where things stand")
    func firstMeeting() throws {
        let story = try Story()
        try story.press("w")
        story.expect("First meeting · Grace Hopper", "○ What Grace hopes to gain · 2 minutes", "1 of 10 done")
        try story.press("<Enter>")
        story.expect("What does Grace hope to gain?")
        try story.press("To<Space>lead<Space>a<Space>lab<Space>#leading<Enter>")
        story.expect("✓ Hope added: To lead a lab #leading — u to undo", "What does Grace hope to gain?")
        try story.press("To<Space>file<Space>a<Space>patent<Enter><Enter>")
        story.expect("✓ What Grace hopes to gain")
        try story.press("jj<Enter>What<Space>went<Space>wrong<Space>#leading<Enter><Enter><Esc>")
        #expect(
            try story.text(Self.path) == """
                ---
                mentor: Ada Byron
                mentee: Grace Hopper
                cadence: every 2 weeks
                ---

                ## Mentor can give

                - What went wrong #leading

                ## Mentee hopes to gain

                - To lead a lab #leading
                - To file a patent

                """)
        // It goes on where things stand: at what the mentor hopes for.
        try story.press("w")
        story.expect("3 of 10 done")
        try story.press("<Enter>Compilers<Enter><Enter>")
        try story.press("Gkkk<Enter>every<Space>6<Space>months<Enter>")
        try story.press("G<Enter>3")
        story.expect("✓ Agreed by both — u to undo", "6 of 10 done")
        var agreement = Agreement()
        agreement.mentor.hopes = [.init(ListEntry(words: "Compilers"))]
        agreement.mentor.gives = [ListEntry(words: "What went wrong #leading")]
        agreement.mentee.hopes = ["To lead a lab #leading", "To file a patent"].map { .init(ListEntry(words: $0)) }
        let whole = """
            ---
            mentor: Ada Byron
            mentee: Grace Hopper
            cadence: every 2 weeks
            review: every 6 months
            ---

            ## Mentor hopes to gain

            - Compilers

            ## Mentor can give

            - What went wrong #leading

            ## Mentee hopes to gain

            - To lead a lab #leading
            - To file a patent

            ## Agreed

            - 2026-11-22 both text:\(agreement.textHash)

            """
        #expect(try story.text(Self.path) == whole)
        // Each step is taken back by itself, down to the file as it was.
        try story.press("uuuuuu")
        #expect(try story.text(Self.path) == Story.files[Self.path])
        try story.press("UUUUUU")
        #expect(try story.text(Self.path) == whole)
    }

    @Test("a hope is referred, shown so, and taken back")
    func refer() throws {
        let story = try Story(Self.files())
        try story.press("A")
        story.expect("! unmet", "To file a patent", "1 Introductions #network")
        try story.press("rDr<Space>Chen<Space>for<Space>patent<Space>law<Enter>")
        story.expect("✓ Referred to Dr Chen for patent law: To file a patent", "referred to Dr Chen for patent law")
        let referred = Self.written.replacing(
            "- To file a patent\n", with: "- To file a patent\n  Refer: Dr Chen for patent law\n")
        #expect(try story.text(Self.path) == referred)
        try story.press("x")
        #expect(try story.text(Self.path) == Self.written)
        try story.press("u")
        #expect(try story.text(Self.path) == referred)
        try story.press("u")
        #expect(try story.text(Self.path) == Self.written)
    }

    @Test("a hope is linked to a give by a topic that both get, and the link can be taken back")
    func link() throws {
        let story = try Story(Self.files())
        try story.press("Al")
        story.expect("Linking “To file a patent”: go to what you can give for it")
        try story.press("<Enter>")
        story.expect("#network")
        try story.press("<C-u>patents<Enter>")
        let linked = Self.written
            .replacing("- To file a patent\n", with: "- To file a patent #patents\n")
            .replacing("#network", with: "#network #patents")
        #expect(try story.text(Self.path) == linked)
        story.expect("To file a patent #patents", "──▶ 1")
        try story.press("u")
        #expect(try story.text(Self.path) == Self.written)
    }

    @Test("what is agreed and then changed is shown as changed, until it is as it was or agreed anew")
    func changed() throws {
        let story = try Story(Self.files())
        try story.press("Ay3")
        story.expect("◆ Sun 22 Nov 2026  both")
        story.expectNot("Changed since")
        try story.press("aTo<Space>rest<Enter>")
        story.expect("Changed since both agreed", "▌To rest")
        try story.press("u")
        story.expectNot("Changed since")
        try story.press("U")
        story.expect("Changed since both agreed")
        try story.press("y1")
        story.expect("Changed since Grace agreed")
        try story.press("u")
        story.expect("Changed since both agreed")
    }

    @Test("words are changed and taken back to the trash, and come back")
    func reword() throws {
        let story = try Story(Self.files())
        try story.press("Ac<C-u>To<Space>file<Space>two<Enter>")
        #expect(try story.text(Self.path) == Self.written.replacing("To file a patent", with: "To file two"))
        try story.press("udy")
        #expect(try story.text(Self.path) == Self.written.replacing("- To file a patent\n", with: ""))
        try story.press("u")
        #expect(try story.text(Self.path) == Self.written)
    }
}
