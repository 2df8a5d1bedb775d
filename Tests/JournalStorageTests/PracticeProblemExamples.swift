extension ProblemExample {
    private static let front = "---\nmentor: Ada\nmentee: Grace\n---\n"
    private static let long = String(repeating: "é", count: 100)
    private static let topic = "#" + long
    /// Words of 1 MiB, in lines long enough to be read at once.
    private static let mebibyte = String(repeating: String(repeating: "x", count: 8191) + "\n", count: 128)
    private static let story = "stories/a.md"
    private static let bank = "questions/own.md"
    private static let attention = "private/p/attention.md"
    private static let checkIn = "private/p/sessions/2026-11-20.md"

    /// One example of each thing that is reported of the practices, and what lies right beside it and isn't.
    static let practices = profiles + agreements + sessions + privateFiles + library

    private static let profiles = [
        ProblemExample("me.md", "## Goals\n- a\n", "1:1 warning missing-name"),
        ProblemExample("pairs/p/mentor.md", "---\nname:\n---\n", "1:1 warning missing-name"),
        ProblemExample("pairs/p/mentee.md", "---\nname: \"  \"\n---\n", "1:1 warning missing-name"),
        ProblemExample("me.md", "---\nname: Ada\n---\n## Goals\n- a #\(long)\n"),
        ProblemExample("me.md", "---\nname: Ada\n---\n## Goals\n- a #\(long)b\n", "5:5 warning long-topic"),
        ProblemExample(
            "pairs/p/mentee.md", "---\nname: G\n---\n## interests\n- é #\(long)b #\(long)c\n  more #\(long)d\n",
            "5:5 warning long-topic", "5:108 warning long-topic", "6:8 warning long-topic"),
        ProblemExample("me.md", "---\nname: Ada\n---\n## Own\n- a #\(long)b \(long)\(long)\n"),
    ]

    private static let agreements = [
        ProblemExample(pair, front + "## Ground rules\n- #\(long)b\n", "6:3 warning long-topic"),
        ProblemExample(
            pair, front + "## Mentee hopes to gain\n- [ ] a #x\n  Refer: Bo\n## Mentor can give\n- b #y\n- c #X\n",
            "6:7 warning covered-and-referred"),
        ProblemExample(
            pair, front + "## Mentor hopes to gain\n- A talk!\n  - Refer: Bo\n## Mentee can give\n- a talk #y\n",
            "6:3 warning covered-and-referred"),
        ProblemExample(
            pair,
            front
                + "## Mentee hopes to gain\n- a #x\n  Refer: Bo\n- b #y\n- c #y\n  Refer:\n## Mentee can give\n- a #x\n"
                + "## Mentor can give\n- b #y\n"),
        ProblemExample(
            pair,
            front + "## Agreed\n- 2026-01-20 mentor\n- 2026-01-20 mentee\n- 2026-01-21 both\n- 2026-01-22 Mentor\n"),
        ProblemExample(
            pair, front + "## Agreed\n- 2026-01-20 mentor\n- 2026-01-20 both\n- [x] 2026-01-20 MENTEE\n",
            "7:3 warning consent-twice", "8:7 warning consent-twice"),
        ProblemExample(
            pair, front + "## Agreed\n- 2026-11-22 mentor\n- 2026-11-23 mentee\n", "7:3 warning future-consent"),
        ProblemExample(
            pair, front + "## Agreed\n- 2026-01-20 both text:3f2a9c1b\n- 2026-01-21 both text:3F2A9C1B more\n"),
        ProblemExample(
            pair,
            front
                + "## Agreed\n- 2026-01-20 both text:\n- 2026-01-21 both é text:3f2a9c1\n- 2026-01-22 both text:3f2a9c1g\n",
            "6:19 warning bad-hash", "7:21 warning bad-hash", "8:19 warning bad-hash"),
        ProblemExample(
            pair,
            front
                + "## Mentee hopes to gain\n- a\n  - Refer: Bo\n    - Helped:\n    - Helped: <!-- yes -->\n- b\n  Helped:\n",
            "8:5 warning empty-helped", "9:5 warning empty-helped"),
        ProblemExample(pair, front + "## Mentor can give\n- a\n  - Refer: Bo\n    - Helped:\n"),
    ]

    private static let sessions = [
        ProblemExample(session, "- Refer: Bo\n  Helped:\n- Helped:\n", "2:3 warning empty-helped"),
        ProblemExample(
            session, "Q: a #\(long)b\nA: c\n  more #\(long)d\n", "1:6 warning long-topic", "3:8 warning long-topic"),
        ProblemExample(session, "- Learned: a #\(long)\n\nprose #\(long)b\n"),
        ProblemExample(session, "Story: no-such-story\n"),
    ]

    private static let privateFiles = [
        ProblemExample(
            attention, "- quiet until 2026-12-01 away\n- review\n- Quiet: for good\n- quiet\n",
            "3:3 warning nudge-twice", "4:3 warning nudge-twice"),
        ProblemExample(
            attention, "- quiet\n  - quiet\n- boredom\n- boredom\n", "3:3 warning unknown-attention",
            "4:3 warning unknown-attention"),
        ProblemExample(
            checkIn, "---\ncomfort: 0\ntrust: 6\nguidance: -1\n---\n", "1:1 warning lone-check-in",
            "2:10 error bad-value",
            "3:8 error bad-value", "4:11 error bad-value"),
        ProblemExample(
            checkIn, "---\ncomfort: 3.5\ntrust: five\nguidance: 05\n---\n", "1:1 warning lone-check-in",
            "2:10 error bad-value", "3:8 error bad-value", "4:11 error bad-value"),
        ProblemExample(
            checkIn, "---\ncomfort:\ntrust: \"\"\nguidance: \" 3\"\n---\n", "1:1 warning lone-check-in",
            "4:11 error bad-value"),
    ]

    private static let library = [
        ProblemExample(story, ""),
        ProblemExample(story, "---\ntitle: A\n---\n## Situation\n"),
        ProblemExample(story, "---\ntitle: A\n---\n## Own heading\na\n## what i did\nb\n"),
        ProblemExample(story, "## Situation\na\n", "1:1 warning missing-title"),
        ProblemExample(
            story, "---\ntitle: \" \"\noutcome: mixed\n---\n### Situation\n", "1:1 warning missing-title",
            "3:10 error bad-value"),
        ProblemExample(story, "---\ntitle: [A]\n---\n## Situation\n", "2:8 error bad-value"),
        ProblemExample(story, "---\ntitle: A\n---\n# Situation\na\n## Other\n", "1:1 warning empty-story"),
        ProblemExample(story, "a\n", "1:1 warning empty-story", "1:1 warning missing-title"),
        ProblemExample(story, "---\ntitle: A\n---\n<!-- a\n-->\n"),
        ProblemExample(
            story, "---\ntitle: A\ntags: [a, \(long)b]\n---\n## Situation\n### \(topic)c\na \(topic)\n",
            "3:7 warning long-topic",
            "6:5 warning long-topic"),
        ProblemExample(bank, "- a? #\(long)b\n", "1:6 warning long-topic"),
        ProblemExample(bank, "- \(String(repeating: "é", count: 1000))\n"),
        ProblemExample(bank, "- \(String(repeating: "é", count: 1001))\n", "1:3 warning long-question"),
        ProblemExample(
            bank, "## Trust\n- Why not? #a\n- [ ] why not! #b\n## Goals\n1. WHY NOT\n- why?\n- ?\n- ?\n",
            "3:7 warning question-twice", "5:4 warning question-twice"),
        ProblemExample(bank, (1...2000).map { "- \($0)?\n" }.joined()),
        ProblemExample(bank, (1...2001).map { "- \($0)?\n" }.joined(), "1:1 warning large-bank"),
        ProblemExample(bank, mebibyte),
        ProblemExample(bank, mebibyte + "x", "1:1 warning large-bank"),
    ]
}
