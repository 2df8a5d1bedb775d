import Mentorship

extension CommandStory {
    static let agreement: [String: CommandStory] = [
        "practice.firstMeeting": CommandStory(
            shows: ["── First meeting · Grace Hopper ──", "1 of 10 done"], hides: ["─ 1 Pairs ─"]),
        "firstMeeting.fill": CommandStory(
            after: "w", by: .key(over: .page), asks: ["What does Grace hope to gain?"],
            answer: "To<Space>rest<Enter><Enter>", shows: ["✓ What Grace hopes to gain", "To rest"],
            hides: ["1 of 10 done"], writes: [path: begun + "\n## Mentee hopes to gain\n\n- To rest\n"]),
        "agreement.join": CommandStory(
            after: "Al", by: .key(over: .page), asks: ["Link by which topic?"], answer: "<C-u>patents<Enter>",
            shows: ["✓ Linked by #patents: To file a patent", "──▶ 1"], hides: ["link…"],
            writes: [
                path: written.replacing("a patent", with: "a patent #patents")
                    .replacing("#network", with: "#network #patents")
            ], in: files),
        "agreement.choose": CommandStory(
            after: "A", by: .key(over: .page),
            shows: ["“To file a patent”:", "1 link to a give  2 refer to somebody  3 reword"],
            hides: ["esc back"], in: files),
        "agreement.link": CommandStory(
            after: "A", by: .key(over: .page), shows: ["Linking “To file a patent”: go to what you can give for it"],
            in: files),
        "agreement.refer": CommandStory(
            after: "A", by: .key(over: .page), asks: ["Refer “To file a patent” to whom, and what for?"],
            answer: "Dr<Space>Chen<Enter>",
            shows: ["✓ Referred to Dr Chen: To file a patent", "referred to Dr Chen"],
            writes: [path: written.replacing("a patent\n", with: "a patent\n  Refer: Dr Chen\n")], in: files),
        "agreement.withdraw": CommandStory(
            after: "A", by: .key(over: .page), shows: ["✓ No longer referred: To file a patent"],
            hides: ["referred to Dr Chen"],
            writes: [
                path: written,
                ".rapport/trash/pair.md":
                    "---\nfrom: pairs/grace-hopper/pair.md\nline: 14\n---\n  Refer: Dr Chen\n",
            ], in: referred),
        "agreement.add": CommandStory(
            after: "A", by: .key(over: .page), asks: ["What does Grace hope to gain?"], answer: "To<Space>rest<Enter>",
            shows: ["✓ Hope added: To rest", "▌To rest"], writes: [path: written + "- To rest\n"], in: files),
        "agreement.reword": CommandStory(
            after: "A", by: .key(over: .page), asks: ["Reword the hope"], answer: "<Space>soon<Enter>",
            shows: ["✓ Hope reworded: To file a patent soon", "▌To file a patent soon"],
            writes: [path: written.replacing("a patent", with: "a patent soon")], in: files),
        "agreement.remove": CommandStory(
            after: "A", by: .key(over: .page), asks: ["Take back the hope “To file a patent”?"], answer: "y",
            shows: ["✓ Hope removed: To file a patent"],
            writes: [
                path: written.replacing("- To file a patent\n", with: ""),
                ".rapport/trash/pair.md": "---\nfrom: pairs/grace-hopper/pair.md\nline: 13\n---\n- To file a patent\n",
            ], in: files),
        "agreement.agree": CommandStory(
            after: "A", by: .key(over: .page), asks: ["Who agrees to what stands here, as of today?"], answer: "3",
            shows: ["✓ Agreed by both", "◆ Sun 22 Nov 2026  both"], hides: ["Nobody has agreed yet."],
            writes: [path: written + "\n## Agreed\n\n- 2026-11-22 both text:\(hash)\n"], in: files),
        "agreement.review": CommandStory(
            after: "A", by: .key(over: .page), asks: ["How often do you look at the agreement again?"],
            answer: "every<Space>6<Space>months<Enter>", shows: ["✓ Changed: review of Grace Hopper"],
            hides: ["No day is set for another look."],
            writes: [path: written.replacing("weeks\n", with: "weeks\nreview: every 6 months\n")], in: files),
        "agreement.cadence": CommandStory(
            after: "A", by: .key(over: .page), asks: ["How often do you want to meet?"], answer: "<C-u>monthly<Enter>",
            shows: ["✓ Changed: cadence of Grace Hopper", "You meet monthly."], hides: ["You meet every 2 weeks."],
            writes: [path: written.replacing("every 2 weeks", with: "monthly")], in: files),
    ]

    static let people: [String: CommandStory] = [
        "person.reach": CommandStory(
            after: "Pjjjjjjjjj", by: .key(over: .page), shows: ["✓ Goal reached: Lead a lab", "✓ Lead a lab"],
            hides: ["○ Lead a lab"], writes: [profilePath: profile.replacing("[ ]", with: "[x]")], in: known),
        "person.open": CommandStory(
            after: "PG", by: .key(over: .page), shows: ["2 Session · 20 Nov · The review", "▌Learned: bakes bread"],
            hides: ["People ·"],
            in: known.merging([Story.gracePath: Story.graceSession + "- Learned: bakes bread\n"]) { $1 }),
        "person.reword": CommandStory(
            after: "P", by: .key(over: .page), asks: ["Grace’s pronouns"], answer: "she/her<Enter>",
            shows: ["pronouns  she/her"],
            writes: [profilePath: profile.replacing("Hopper\n", with: "Hopper\npronouns: she/her\n")], in: known),
        "person.add": CommandStory(
            after: "Pjjjjjjjjj", by: .key(over: .page), asks: ["A goal of Grace"], answer: "Sail<Enter>",
            shows: ["✓ Goal added: Sail", "▌○ Sail"], writes: [profilePath: profile + "- [ ] Sail\n"], in: known),
        "person.remove": CommandStory(
            after: "Pjjjjjjjjj", by: .key(over: .page), asks: ["Take back the goal “Lead a lab”?"], answer: "y",
            shows: ["✓ Goal removed: Lead a lab"],
            writes: [
                profilePath: profile.replacing("- [ ] Lead a lab\n", with: ""),
                ".rapport/trash/mentee.md":
                    "---\nfrom: pairs/grace-hopper/mentee.md\nline: 7\n---\n- [ ] Lead a lab\n",
            ], in: known),
        "person.turn": CommandStory(
            after: "P", by: .key(over: .page),
            shows: ["Ada Byron · you, mentor                                     Grace"],
            in: known),
    ]

    private static let path = "pairs/grace-hopper/pair.md"
    private static let begun = "---\nmentor: Ada Byron\nmentee: Grace Hopper\ncadence: every 2 weeks\n---\n"
    private static let written =
        begun + "\n## Mentor can give\n\n- Introductions #network\n\n## Mentee hopes to gain\n\n"
        + "- To file a patent\n- To lead a lab #leading\n"
    private static let files = Story.files.merging([path: written]) { $1 }
    private static let referred = Story.files.merging([
        path: written.replacing("a patent\n", with: "a patent\n  Refer: Dr Chen\n")
    ]) { $1 }
    private static let profilePath = "pairs/grace-hopper/mentee.md"
    private static let profile = "---\nname: Grace Hopper\n---\n\n## Goals\n\n- [ ] Lead a lab\n"
    private static let known = Story.files.merging([profilePath: profile]) { $1 }

    /// The hash of what is written there.
    private static var hash: String {
        var agreement = Agreement()
        agreement.mentor.gives = [ListEntry(words: "Introductions #network")]
        agreement.mentee.hopes = ["To file a patent", "To lead a lab #leading"].map { .init(ListEntry(words: $0)) }
        return agreement.textHash
    }
}
