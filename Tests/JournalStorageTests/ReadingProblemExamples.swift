import Testing

/// A broken file, and where it is reported as what.
struct ProblemExample: Sendable, CustomTestStringConvertible {
    static let session = "pairs/p/sessions/2026-11-20.md"
    static let pair = "pairs/p/pair.md"
    static let outside = "pairs/p/commitments.md"
    private static let names = "mentor: Ada\nmentee: Grace\n"

    let file: String
    let text: String
    let problems: [String]

    init(_ file: String, _ text: String, _ problems: String...) {
        self.file = file
        self.text = text
        self.problems = problems.map { "\(file):\($0)" }
    }

    var testDescription: String { "\(file) \(problems)" }
}

extension ProblemExample {
    /// One example of each thing that is reported, and some more.
    static let all = [
        // Errors: a thing with a meaning that could not be read.
        ProblemExample(
            pair, "---\n\(names)", "1:1 error missing-name", "1:1 error missing-name", "1:1 error open-front-matter"),
        ProblemExample(session, "\u{FEFF}---\r\ntitle: a\r\n", "1:1 error open-front-matter"),
        ProblemExample(session, "---\na: b\n---\n\n---\nc: d\n---\n", "5:1 error second-front-matter"),
        ProblemExample(pair, "---\nmentor: Ada\n---\n", "1:1 error missing-name"),
        ProblemExample(pair, "", "1:1 error missing-name", "1:1 error missing-name"),
        ProblemExample(pair, "---\nmentor: Ada\nmentee: \"  \"\n---\n", "1:1 error missing-name"),
        ProblemExample(pair, "---\nmentor: [Ada]\nmentee: Grace\n---\n", "2:9 error bad-value"),
        ProblemExample(pair, "---\n\(names)cadence: now and then\n---\n", "4:10 error bad-value"),
        ProblemExample(pair, "---\n\(names)review: every 0 days\n---\n", "4:9 error bad-value"),
        ProblemExample(
            pair, "---\n\(names)started: 2026-02-30\nuntil: x\n---\n", "4:10 error bad-value", "5:8 error bad-value"),
        ProblemExample(pair, "---\n\(names)status: dormant\n---\n", "4:9 error bad-value"),
        ProblemExample(pair, "---\n\(names)programme: |\n  a\n---\n", "4:12 error bad-value"),
        ProblemExample(session, "---\ntime: 25:00\n---\n", "2:7 error bad-value"),
        ProblemExample(session, "---\nminutes: many\n---\n", "2:10 error bad-value"),
        ProblemExample(session, "---\nmode:  telepathy\n---\n", "2:8 error bad-value"),
        ProblemExample(session, "---\nstatus: maybe\n---\n", "2:9 error bad-value"),
        ProblemExample(session, "---\ntitle: {a: b}\n---\n", "2:8 error bad-value"),
        ProblemExample("me.md", "---\nname: Ada\nbirthday: 02-30\n---\n", "3:11 error bad-value"),
        ProblemExample("me.md", "---\nname: Ada\naliases: {a: b}\n---\n", "3:10 error bad-value"),
        ProblemExample("pairs/p/sessions/notes.md", "", "1:1 error bad-session-name"),
        ProblemExample("pairs/p/sessions/2026-02-30.md", "", "1:1 error bad-session-name"),
        ProblemExample("pairs/p/sessions/2026-11-20-1.md", "", "1:1 error bad-session-name"),
        ProblemExample("pairs/p/sessions/2026-11-20-02.md", "", "1:1 error bad-session-name"),
        ProblemExample("stories/paper.md", "---\noutcome: mixed\n---\n", "2:10 error bad-value"),
        // Warnings: all else.
        ProblemExample("me.md", "", "1:1 warning missing-name"),
        ProblemExample("pairs/p/mentee.md", "## Goals\n", "1:1 warning missing-name"),
        ProblemExample(session, "---\ntitle: a\ntitle: b\n---\n", "3:1 warning repeated-key"),
        ProblemExample(session, "---\ntitle: a: b\n---\n", "2:8 warning colon-in-value"),
        ProblemExample(
            session, "---\nmood: {a: b}\nwords\n---\n", "2:7 warning unread-yaml", "3:1 warning unread-yaml"),
        ProblemExample(session, "a\n```\nb\n", "2:1 warning open-fence"),
        ProblemExample(session, "a\n  <!-- b\n", "2:3 warning open-comment"),
        ProblemExample(outside, "- [ ] a\n~~~\n", "2:1 warning open-fence"),
        ProblemExample("me.md", "---\nname: Ada\n---\n<!--\n", "4:1 warning open-comment"),
        ProblemExample(outside, "- [?] a\n", "1:4 warning unknown-mark"),
        ProblemExample(outside, "\t- [é] a\n", "1:5 warning unknown-mark"),
        ProblemExample(outside, "- [ ] @bob a\n", "1:7 warning unknown-owner"),
        ProblemExample(session, "é Q\nLearned: @bob a\n", "2:10 warning unknown-owner"),
        ProblemExample(outside, "- [ ] é due:2026-12-01 due:2026-12-02\n", "1:24 warning repeated-date"),
        ProblemExample(
            outside, "- [ ] a due:2026-02-30 kept:\n", "1:9 warning missing-date", "1:24 warning missing-date"),
        ProblemExample(outside, "- [ ] due:2026-12-01\n", "1:1 warning empty-commitment"),
        ProblemExample(outside, "- [ ] a\n  Moved: 2026-12-01 2026-12-02\n", "2:10 warning bad-move"),
        ProblemExample(
            pair, "---\n\(names)---\n## Agreed\n- mentor 2026-01-01\n- 2026-02-30 both\n", "6:3 warning bad-consent",
            "7:3 warning bad-consent"),
        ProblemExample(
            "private/p/attention.md", "- boredom\n- quiet until 2026-02-30\n", "1:3 warning unknown-attention",
            "2:15 warning bad-until"),
        ProblemExample("private/p/sessions/2026-11-21.md", "", "1:1 warning lone-check-in"),
        ProblemExample("notes.md", "", "1:1 warning stray-file"),
        ProblemExample("pairs/p/diary.md", "", "1:1 warning stray-file"),
        ProblemExample("pairs/readme.md", "", "1:1 warning stray-file"),
        ProblemExample("private/p/pair.md", "", "1:1 warning stray-file"),
        ProblemExample("private/diary.md", "", "1:1 warning stray-file"),
        ProblemExample("pairs/p/sessions/2026-11-20.conflict-1.md", "", "1:1 warning conflict"),
        ProblemExample("pairs/p/pair.conflict-12.md", "", "1:1 warning conflict"),
        ProblemExample("me.conflict-2.md", "", "1:1 warning conflict"),
        ProblemExample("stories/a.conflict-1.md", "", "1:1 warning conflict"),
        ProblemExample("questions/own.md", "```\n", "1:1 warning open-fence"),
        ProblemExample(session, "---\nstatus: planned\n---\n", "1:1 warning planned-in-the-past"),
    ]
}
