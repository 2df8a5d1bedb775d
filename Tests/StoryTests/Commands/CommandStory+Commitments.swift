extension CommandStory {
    static let commitments: [String: CommandStory] = [
        "commitment.keep": CommandStory(
            after: "3",
            shows: ["✓ Kept: introduce Dr Chen — u to undo", "▌[ ] Grace send the draft", "2 kept — z a shows them"],
            hides: ["[ ] you   introduce Dr Chen"],
            writes: session(
                introduce, becomes: "- [x] @mentor introduce Dr Chen due:2026-11-19 kept:2026-11-22\n")),
        "commitment.reopen": CommandStory(
            after: "3zaG", shows: ["✓ Opened again: lend the book — u to undo", "▌[ ] you   lend the book"],
            hides: ["[x] you   lend the book"],
            writes: session("- [x] @mentor lend the book kept:2026-11-21\n", becomes: "- [ ] @mentor lend the book\n")),
        "commitment.release": CommandStory(
            after: "3", asks: ["Release “introduce Dr Chen” because:"], answer: "too<Space>far<Enter><Enter>",
            shows: ["✓ Released: introduce Dr Chen — u to undo", "1 kept · 1 released — z a shows"],
            hides: ["[ ] you   introduce Dr Chen"],
            writes: session(
                introduce,
                becomes: """
                    - [-] @mentor introduce Dr Chen due:2026-11-19 released:2026-11-22
                      Because: too far\n
                    """)),
        "commitment.move": CommandStory(
            after: "3j", asks: ["Move “send the draft” to:"],
            answer: "1<Space>dec<Enter>she<Space>is<Space>away<Enter>",
            shows: ["✓ Moved: send the draft to Tue 1 Dec — u to undo", "due Tue 1 Dec"],
            writes: session(
                draft,
                becomes: "- [ ] @mentee send the draft due:2026-12-01\r\n"
                    + "  Moved: 2026-11-27 -> 2026-12-01 she is away\r\n")),
        "commitment.reword": CommandStory(
            after: "3j", asks: ["Reword: send the draft"], answer: "<Space>today<Enter>",
            shows: ["✓ Reworded: send the draft today — u to undo", "▌[ ] Grace send the draft today"],
            writes: session(draft, becomes: "- [ ] @mentee send the draft today due:2026-11-27\r\n")),
        "commitment.reassign": CommandStory(
            after: "3j", asks: ["Whose is “send the draft”?   1 you  2 Grace  3 both  esc leave it"], answer: "1",
            shows: ["✓ Given to Ada Byron: send the draft — u to undo", "▌[ ] you   send the draft"],
            writes: session(draft, becomes: "- [ ] @mentor send the draft due:2026-11-27\r\n")),
        "commitment.remove": CommandStory(
            after: "3j", asks: ["Remove “send the draft” to the trash?   y remove  n leave it"], answer: "y",
            shows: ["✓ Removed: send the draft — u to undo"], hides: ["[ ] Grace send the draft"],
            writes: withoutDraft),
        "commitment.add": CommandStory(
            after: "3", asks: ["New commitment with Grace Hopper:"],
            answer: "@grace<Space>lend<Space>the<Space>skates<Space>due:next<Space>week<Enter>",
            shows: ["✓ Added: lend the skates — u to undo", "▌[ ] Grace lend the skates"],
            writes: [
                "pairs/grace-hopper/commitments.md": """
                - [ ] @both plan the visit due:2027-01-15 made:2026-11-01
                - [ ] @mentee lend the skates due:2026-11-23 made:2026-11-22\n
                """
            ]),
    ]

    static let marking: [String: CommandStory] = [
        "mark.toggle": CommandStory(
            after: "3", shows: ["[ ]•you   introduce Dr Chen", "▌[ ] Grace send the draft", "1 marked"]),
        "mark.all": CommandStory(
            after: "3",
            shows: ["[ ]•you   introduce Dr Chen", "[ ]•Grace send the draft", "[ ]•both  plan the visit", "3 marked"]),
        "scope.session": CommandStory(
            after: "2", shows: ["3 Commitments · of 20 Nov"], hides: ["[ ] both  plan the visit"]),
        "scope.all": CommandStory(
            shows: ["3 Commitments · all pairs", "[ ] you   sweep the sky", "NO DATE", inCommitments],
            hides: [inPairs]),
        "closed.toggle": CommandStory(
            shows: ["─ 1 kept ─", "[x] you   lend the book"], hides: ["1 kept — z a shows them"]),
    ]

    /// Grace's session without her draft, which is kept in the trash under its ID.
    static let withoutDraft = session(draft, becomes: "").merging([
        ".rapport/trash/d6yopvri4w.md": "---\nfrom: \(Story.gracePath)\nline: 10\n---\n\(draft)"
    ]) { $1 }
}
