extension CommandStory {
    static let prompts: [String: CommandStory] = [
        "prompt.accept": CommandStory(
            after: "3rtoo<Space>far<Enter>", by: .key(over: .prompt),
            shows: ["✓ Released: introduce Dr Chen — u to undo"], hides: ["For lack of expertise? Refer it"],
            writes: session(
                introduce,
                becomes: """
                    - [-] @mentor introduce Dr Chen due:2026-11-19 released:2026-11-22
                      Because: too far\n
                    """)),
        "prompt.leave": CommandStory(
            after: "3rtoo<Space>far", by: .key(over: .prompt),
            shows: ["▌[ ] you   introduce Dr Chen", inCommitments], hides: ["because: too far"]),
        "prompt.leaveAll": CommandStory(
            after: "3mfri<Enter>too<Space>far", by: .key(over: .prompt),
            shows: ["▌[ ] you   introduce Dr Chen", inCommitments], hides: ["because", "too far"]),
        "prompt.recall": CommandStory(
            after: "3rtoo<Space>far<Esc>r", by: .key(over: .prompt), shows: ["because: too far"]),
    ]

    static let questions: [String: CommandStory] = [
        "question.yes": CommandStory(
            after: "3jd", by: .key(over: .question), shows: ["✓ Removed: send the draft — u to undo"],
            hides: ["Remove “send the draft”", "[ ] Grace send the draft"],
            writes: withoutDraft),
        "question.first": CommandStory(
            after: "3jo", by: .key(over: .question),
            shows: ["✓ Given to Ada Byron: send the draft — u to undo", "▌[ ] you   send the draft"],
            hides: ["Whose is “send the draft”?"],
            writes: session(draft, becomes: "- [ ] @mentor send the draft due:2026-11-27\r\n")),
        "question.second": CommandStory(
            after: "3o", by: .key(over: .question),
            shows: ["✓ Given to Grace Hopper: introduce Dr Chen — u to undo", "▌[ ] Grace introduce Dr Chen"],
            hides: ["Whose is “introduce Dr Chen”?"],
            writes: session(introduce, becomes: "- [ ] @mentee introduce Dr Chen due:2026-11-19\n")),
        "question.third": CommandStory(
            after: "3o", by: .key(over: .question),
            shows: ["✓ Given to both: introduce Dr Chen — u to undo", "▌[ ] both  introduce Dr Chen"],
            hides: ["Whose is “introduce Dr Chen”?"],
            writes: session(introduce, becomes: "- [ ] @both introduce Dr Chen due:2026-11-19\n")),
        "question.no": CommandStory(
            after: "3jd", by: .key(over: .question), shows: ["▌[ ] Grace send the draft", inCommitments],
            hides: ["Remove “send the draft”"]),
        "question.leave": CommandStory(
            after: "3o", by: .key(over: .question), shows: ["▌[ ] you   introduce Dr Chen", inCommitments],
            hides: ["Whose is “introduce Dr Chen”?"]),
        "question.leaveAll": CommandStory(
            after: "aBo<Space>Chen<Enter>", by: .key(over: .question), shows: [inPairs], hides: ["Bo Chen"]),
        "question.explain": CommandStory(
            after: "3o", by: .key(over: .question),
            shows: ["1 you, 2 Grace, 3 both; esc leaves it.", "Whose is “introduce Dr Chen”?"]),
    ]
}
