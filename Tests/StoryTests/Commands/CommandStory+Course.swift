extension CommandStory {
    static let course: [String: CommandStory] = [
        "course.commitment": CommandStory(
            after: "Hjj", by: .key(over: .page), shows: ["2 Session · 20 Nov · The review"], hides: ["How it goes ·"]),
        "followThrough.question": CommandStory(
            after: "HG", by: .key(over: .page), shows: [" Questions · Grace Hopper "], hides: ["How it goes ·"],
            in: withCheckIn),
        "referrals.helped": CommandStory(
            after: "R", by: .key(over: .page), shows: ["✓ Helped (yes)", "helped: yes"], hides: ["not said yet"],
            writes: helped("yes"), in: withReferral),
        "referrals.notHelped": CommandStory(
            after: "R", by: .key(over: .page), shows: ["✓ Helped (no)", "helped: no"], hides: ["not said yet"],
            writes: helped("no"), in: withReferral),
        "referrals.say": CommandStory(
            after: "R", by: .key(over: .page), asks: ["How did it help to ask Dr Chen?"],
            answer: "a<Space>little<Enter>", shows: ["helped: a little"], hides: ["not said yet"],
            writes: helped("a little"), in: withReferral),
        "referrals.add": CommandStory(
            after: "R", by: .key(over: .page), asks: ["Who is better placed to help, and with what?"],
            answer: "Bo<Space>for<Space>books<Enter>", shows: ["▌Bo", "for books"],
            hides: ["Nobody else was asked"], writes: [today: said("Refer: Bo for books")]),
        "referrals.open": CommandStory(
            after: "R", by: .key(over: .page), shows: ["2 Session · 20 Nov", "▌Refer: Dr Chen"],
            hides: ["Referrals ·"], in: withReferral),
        "milestones.open": CommandStory(
            after: "M", by: .key(over: .page), shows: ["2 Session · 20 Nov · The review"], hides: ["Milestones ·"]),
        "milestones.add": CommandStory(
            after: "M", by: .key(over: .page), asks: ["What is there to celebrate?"],
            answer: "First<Space>talk<Enter>", shows: ["First talk"],
            writes: [today: said("Milestone: First talk")]),
        "nudges.follow": CommandStory(
            after: "X", by: .key(over: .page), shows: [inCommitments], hides: ["What wants care"]),
        "nudges.takeUp": CommandStory(
            after: "XG", by: .key(over: .page), shows: ["✓ Taken up again"], hides: ["Put aside"],
            writes: ["private/grace-hopper/attention.md": ""], in: withAside),
        "nudges.putAside": CommandStory(
            after: "X", by: .key(over: .page), asks: ["Put “overdue” aside: why, and until when (may stay empty)?"],
            answer: "until<Space>1<Space>dec<Space>away<Enter>",
            shows: ["Put aside — for your eyes alone", "Overdue commitments, through Tue 1 Dec 2026", "because: away"],
            hides: ["1 overdue: introduce Dr Chen"],
            writes: ["private/grace-hopper/attention.md": "- overdue until 2026-12-01 away\n"], isUndone: false),
        "wayBack.open": CommandStory(
            after: "W", by: .key(over: .page), shows: ["2 Session · 20 Nov · The review"], hides: ["A way back ·"]),
        "wayBack.pause": CommandStory(
            after: "W", by: .key(over: .page), shows: ["✓ Paused: Grace Hopper", "This pair rests"],
            writes: pair(status: "paused")),
        "wayBack.resume": CommandStory(
            after: "jW", by: .key(over: .page), shows: ["✓ Resumed: Grace Hopper"], hides: ["This pair rests"],
            writes: pair(status: "active"), in: paused),
        "ending.until": CommandStory(
            after: "B", by: .key(over: .page), asks: ["The programme's last day (may stay empty):"],
            answer: "15<Space>dec<Enter>", shows: ["The last day is Tue 15 Dec 2026."], hides: ["No last day is set."],
            writes: pair(line: "until: 2026-12-15")),
        "ending.cadence": CommandStory(
            after: "B", by: .key(over: .page), asks: ["How often do you want to meet (may stay empty):"],
            answer: "<C-u>monthly<Enter>", shows: ["You meet monthly."], hides: ["You meet every 2 weeks."],
            writes: [
                pairPath: Story.files[pairPath]?.replacing("cadence: every 2 weeks", with: "cadence: monthly")
            ]),
        "ending.close": CommandStory(
            after: "B", by: .key(over: .page), asks: ["Close the pair “Grace Hopper”?"], answer: "y",
            shows: ["✓ Closed: Grace Hopper", "The pair is closed"], writes: pair(status: "closed")),
    ]

    private static let today = "pairs/grace-hopper/sessions/2026-11-22.md"
    private static let pairPath = "pairs/grace-hopper/pair.md"

    /// Notes of today that are made for one line.
    private static func said(_ line: String) -> String {
        "---\nstatus: held\n---\n- \(line)\n"
    }

    private static func pair(status: String) -> [String: String?] { pair(line: "status: \(status)") }

    private static func pair(line: String) -> [String: String?] {
        [pairPath: "---\nmentor: Ada Byron\nmentee: Grace Hopper\ncadence: every 2 weeks\n\(line)\n---\n"]
    }

    private static func with(_ path: String, _ text: String) -> [String: String] {
        Story.files.merging([path: text]) { $1 }
    }

    private static let withCheckIn = with(
        "private/grace-hopper/sessions/2026-11-20.md", "---\ncomfort: 2\ntrust: 3\nguidance: 4\n---\n")
    private static let withReferral = with(
        Story.gracePath, Story.graceSession + "- Refer: Dr Chen for patent law\n")
    private static let withAside = with("private/grace-hopper/attention.md", "- quiet until 2026-12-01 busy\n")
    private static let paused = with(
        pairPath, "---\nmentor: Ada Byron\nmentee: Grace Hopper\ncadence: every 2 weeks\nstatus: paused\n---\n")

    private static func helped(_ words: String) -> [String: String?] {
        [Story.gracePath: Story.graceSession + "- Refer: Dr Chen for patent law\n  Helped: \(words)\n"]
    }
}
