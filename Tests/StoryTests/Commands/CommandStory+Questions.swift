import TerminalGrid

extension CommandStory {
    private static let asked = [Story.notesPath: Story.heldHead + "- Q: Who would you hire first? #leading\n"]
    private static let told = [Story.notesPath: Story.heldHead + "- Story: the-lab-key\n"]

    static let asking: [String: CommandStory] = [
        "questions.ask": CommandStory(
            after: "Q/hire<Enter>", by: .key(over: .page), shows: ["asked on 22 Nov, not answered yet"],
            hides: ["That fit"], writes: asked, in: Story.libraryFiles),
        "questions.answer": CommandStory(
            after: "Q", by: .key(over: .page), asks: ["Answer to “What would make this year a success?”:"],
            answer: "A<Space>lab.<Enter>", hides: ["not answered yet"],
            writes: session(
                "- Q: What would make this year a success?\n",
                becomes: "- Q: What would make this year a success?\n- A: A lab.\n"), in: Story.libraryFiles),
        "questions.chooseTheme": CommandStory(
            after: "Qt", by: .key(over: .page), shows: ["Theme: First meetings"], hides: ["Themes"],
            in: Story.libraryFiles),
        "questions.themes": CommandStory(
            after: "Q", by: .key(over: .page), shows: ["Themes", "▌  First meetings"], hides: ["That fit"],
            in: Story.libraryFiles),
        "questions.nextTheme": CommandStory(
            after: "Q", by: .key(over: .page), shows: ["Theme: First meetings"], hides: ["not answered yet"],
            in: Story.libraryFiles),
        "questions.previousTheme": CommandStory(
            after: "Q", by: .key(over: .page), shows: ["Theme: Leading"], hides: ["not answered yet"],
            in: Story.libraryFiles),
        "questions.fitting": CommandStory(
            after: "Q", by: .key(over: .page), shows: ["only those that fit"], in: Story.libraryFiles),
        "questions.narrow": CommandStory(
            after: "Q", by: .key(over: .page), asks: ["Show what has:"], answer: "hire<Enter>", shows: ["/hire"],
            hides: ["not answered yet"], in: Story.libraryFiles),
        "questions.add": CommandStory(
            after: "Q", by: .key(over: .page), asks: ["A question of your own:"],
            answer: "Who<Space>hires<Space>you?<Enter>leading<Enter>",
            shows: ["✓ Question added: Who hires you? — u to undo"],
            writes: [Story.ownQuestionsPath: Story.ownQuestions + "- Who hires you?\n"], in: Story.libraryFiles),
        "notes.questions": CommandStory(
            after: "n", by: .key(over: .writing), shows: [" Questions · Grace Hopper"], hides: ["─ Beside you ─"],
            in: Story.libraryFiles),
    ]

    static let telling: [String: CommandStory] = [
        "stories.open": CommandStory(
            after: "S", by: .key(over: .page), shows: [" Story · Grace Hopper", "Give keys away."],
            hides: ["That fit"], in: Story.libraryFiles),
        "stories.tell": CommandStory(
            after: "S", by: .key(over: .page), shows: ["told here on 22 Nov"], hides: ["That fit"], writes: told,
            in: Story.libraryFiles),
        "stories.tellAgain": CommandStory(
            after: "SG", by: .key(over: .page), shows: ["✓ Story noted: the-lab-key — u to undo"],
            writes: [Story.notesPath: Story.heldHead + "- Story: the-lab-key\n"], in: alreadyTold),
        "stories.write": CommandStory(
            after: "S", by: .key(over: .page), asks: ["What is the story called?"],
            answer: "Tin<Enter>1<Enter><Enter><Enter><Enter><Enter>", shows: ["✓ Story written: Tin — u to undo"],
            writes: [
                "stories/tin.md":
                    "---\ntitle: Tin\noutcome: right\n---\n\n## Situation\n\n## What I did\n\n## What happened\n\n## What I learned\n"
            ], in: Story.libraryFiles),
        "notes.stories": CommandStory(
            after: "n", by: .key(over: .writing), shows: [" Stories · Grace Hopper"], hides: ["─ Beside you ─"],
            in: Story.libraryFiles),
    ]

    private static let alreadyTold = Story.libraryFiles.merging([
        Story.gracePath: Story.graceSession + "- Story: the-lab-key\n"
    ]) { $1 }
}
