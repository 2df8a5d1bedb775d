import Mentorship

@testable import JournalStorage

/// What is said in sessions, and what is the owner's own.
extension PracticeTable {
    private static let held = "---\nstatus: held\n---\n"

    static let saying: [PracticeRow] = [
        .init("a session is made", .say(.question, "Why?"), nil, held + "- Q: Why?\n"),
        .init(
            "a story at the end", .say(.story, "the-rejected-paper"), held + "Words\n",
            held + "Words\n- Story: the-rejected-paper\n"),
        .init(
            "a milestone behind an unended line", .say(.milestone, "first paper #writing"), held + "Words\r\nx",
            held + "Words\r\nx\r\n- Milestone: first paper #writing\r\n"),
        .init(
            "a thing learned about somebody", .say(.learned, "climbs", by: .mentor), held,
            held + "- Learned: @mentor climbs\n"),
        .init(
            "a thing learned about the other side", .say(.learned, "climbs"), held, held + "- Learned: @mentee climbs\n"
        ),
        .init("a thing heard", .say(.heard, "too much"), held, held + "- Heard: too much\n"),
        .init(
            "a referral", .say(.referral, "Dr Chen for law"), "- Q: x\n  y\n\n",
            "- Q: x\n  y\n\n- Refer: Dr Chen for law\n"),
        .init("a question somebody asked", .say(.question, "Why?", by: .mentee), held, held + "- Q: @mentee Why?\n"),
        .init("above a fence left open", .say(.question, "Why?"), "a\n```\nb", "a\n- Q: Why?\n```\nb"),
    ]

    static let answering: [PracticeRow] = [
        .init(
            "answer a question", .answer(PracticeChange.remark("Why?", .question), "So", by: nil), "- Q: Why?\n- x\n",
            "- Q: Why?\n- A: So\n- x\n"),
        .init(
            "answer a plain question", .answer(PracticeChange.remark("Why?", .question), "So", by: .mentee),
            "Q: Why?\r\nx\r\n", "Q: Why?\r\nA: @mentee So\r\nx\r\n"),
        .init(
            "answer below what belongs to it", .answer(PracticeChange.remark("Why?\nreally", .question), "So", by: nil),
            "  * Q: Why?\n    really\n\nx", "  * Q: Why?\n    really\n  * A: So\n\nx"),
        .init(
            "answer below former answers", .answer(PracticeChange.remark("Why?", .question), "So", by: nil),
            "- Q: Why?\n- A: No\n  more\n- x", "- Q: Why?\n- A: No\n  more\n- A: So\n- x"),
        .init(
            "answer without a last newline", .answer(PracticeChange.remark("Why?", .question), "So", by: nil),
            "- Q: Why?", "- Q: Why?\n- A: So"),
        .init(
            "fill an answer left empty", .answer(PracticeChange.remark("Why?", .question), "So", by: nil),
            "- Q: Why?\n- A:\n- Q: b\n", "- Q: Why?\n- A: So\n- Q: b\n"),
        .init(
            "answer the one on that line", .answer(PracticeChange.remark("Why?", .question, line: 2), "So", by: nil),
            "- Q: Why?\n- Q: Why?\n", "- Q: Why?\n- Q: Why?\n- A: So\n"),
        .init(
            "answer above a question that belongs to it",
            .answer(PracticeChange.remark("Why?", .question), "So", by: nil), "- Q: Why?\n  - Q: How?\n",
            "- Q: Why?\n  - A: So\n  - Q: How?\n"),
        .init(
            "a referral helped", .helped(.session(PracticeChange.remark("B\nmore", .referral)), Helped("yes")),
            "- Refer: B\n  more\n- x\n", "- Refer: B\n  more\n  Helped: yes\n- x\n"),
        .init(
            "a plain referral helped", .helped(.session(PracticeChange.remark("B", .referral)), Helped("a little")),
            "Refer: B\r\n", "Refer: B\r\n  Helped: a little\r\n"),
        .init(
            "helped after all, in a session", .helped(.session(PracticeChange.remark("B", .referral)), Helped("yes")),
            "1. Refer: B\n   - Helped: no\n", "1. Refer: B\n   - Helped: yes\n"),
    ]

    private static let aside = PutAside(kind: .oneSided, until: day("2026-12-01"), because: "we know")

    static let nudges: [PracticeRow] = [
        .init("put aside", .putAside(aside, in: .ada), nil, "- one-sided until 2026-12-01 we know\n"),
        .init(
            "put aside for good", .putAside(PutAside(kind: .quiet), in: .ada), "# x\r\n* ending y",
            "# x\r\n* ending y\r\n- quiet"),
        .init(
            "put aside otherwise", .putAside(aside, in: .ada),
            "* One-Sided: so <!-- c --> said\n- quiet\n- one-sided x\n  y\n",
            "* one-sided until 2026-12-01 we know <!-- c -->\n- quiet\n"),
        .init(
            "put aside above a fence left open", .putAside(aside, in: .ada), "```\n- quiet\n",
            "- one-sided until 2026-12-01 we know\n```\n- quiet\n"),
        .init(
            "a reason may begin with until behind a date",
            .putAside(PutAside(kind: .quiet, until: day("2026-12-01"), because: "until then"), in: .ada), nil,
            "- quiet until 2026-12-01 until then\n"),
        .init(
            "take up", .takeUp(.quiet, in: .ada), "- quiet x\n  y\n- ending\n* QUIET: until 2026-12-01\n", "- ending\n"),
        .init(
            "what puts nothing aside stays", .takeUp(.quiet, in: .ada), "- quiet until soon\n- quiet\n> - quiet\n",
            "- quiet until soon\n> - quiet\n"),
    ]

    static let owners: [PracticeRow] = [
        .init(
            "a story",
            .write(
                NewStory(
                    title: "The rejected paper: again", outcome: .both, topics: ["#writing", "a, b", "writing"],
                    parts: [.situation: " \nIt was\n\n### late\n- x  \n\n", .whatILearned: "Ask #courage\u{7}"])), nil,
            "---\ntitle: \"The rejected paper: again\"\noutcome: both\ntags: [writing, \"a, b\"]\n---\n\n## Situation\n\nIt was\n\n### late\n- x\n\n## What I did\n\n## What happened\n\n## What I learned\n\nAsk #courage\n",
            in: "stories/the-rejected-paper-again.md"),
        .init(
            "a story by no letter", .write(NewStory(title: "???")), nil,
            "---\ntitle: \"???\"\n---\n\n## Situation\n\n## What I did\n\n## What happened\n\n## What I learned\n",
            in: "stories/story.md"),
        .init(
            "a question", .keepQuestion("What  now? #goals", theme: "Goals"), nil, "## Goals\n\n- What now? #goals\n"),
        .init(
            "a question in its theme", .keepQuestion("x?", theme: "goals"),
            "# Mine\n\n## Goals\n\n* a? #b\n  more\n\n## Trust\n\n- b?\n",
            "# Mine\n\n## Goals\n\n* a? #b\n  more\n* x?\n\n## Trust\n\n- b?\n"),
        .init(
            "a question in a theme that is a title", .keepQuestion("x?", theme: "Trust"), "# Trust\n",
            "# Trust\n\n- x?\n"),
        .init(
            "a question in another theme", .keepQuestion("x?", theme: "Büros"), "# Trust\r\n\r\n- a?",
            "# Trust\r\n\r\n- a?\r\n\r\n## Büros\r\n\r\n- x?"),
    ]

    private static func term(_ term: PairTerm) -> PracticeChange { .setTerm(.ada, term) }
    private static func detail(_ detail: ProfileDetail, _ text: String) -> PracticeChange {
        .setDetail(.side(.mentee, of: .ada), detail, text)
    }

    static let keys: [PracticeRow] = [
        .init(
            "programme", term(.programme("A: b")), head,
            "---\nmentor: Grace Hopper\nmentee: Ada Lovelace\nprogramme: \"A: b\"\n---\n"),
        .init(
            "no programme", term(.programme(" ")), "---\r\nprogramme: x # y\r\na: b\r\n---\r\n",
            "---\r\na: b\r\n---\r\n"),
        .init(
            "started", term(.started(day("2026-01-02"))), "---\nstarted: someday # y\n---\nz",
            "---\nstarted: 2026-01-02 # y\n---\nz"),
        .init("until", term(.until(nil)), "---\nuntil: 2026-01-02\n---\n", "---\n---\n"),
        .init("until nothing that can be read", term(.until(nil)), "---\nuntil: soon\n---\n", "---\n---\n"),
        .init(
            "cadence", term(.cadence(Interval("every 2 weeks"))), "---\ncadence: weekly\n---\n",
            "---\ncadence: every 2 weeks\n---\n"),
        .init("review", term(.review(Interval("every 6 months"))), "# x\n", "---\nreview: every 6 months\n---\n# x\n"),
        .init("name", detail(.name, "no"), "---\nname: 'Ada'\n---\n", "---\nname: 'no'\n---\n"),
        .init(
            "aliases", detail(.aliases, " Countess , The, {x} ,"), "---\naliases:\n  - A\n---\n",
            "---\naliases: [Countess, The, \"{x}\"]\n---\n"),
        .init(
            "an alias in quotes", detail(.aliases, "A,B"), "---\naliases: \"A\" # c\n---\n",
            "---\naliases: [A, B] # c\n---\n"),
        .init("no aliases", detail(.aliases, " , "), "---\nname: A\naliases: [a]\n---\n", "---\nname: A\n---\n"),
        .init("birthday", detail(.birthday, "12-10"), "---\nname: A\n---\n", "---\nname: A\nbirthday: 12-10\n---\n"),
        .init(
            "birthday with its year", detail(.birthday, "1815-12-10"), "---\nbirthday: 12-10\n---\n",
            "---\nbirthday: 1815-12-10\n---\n"),
        .init(
            "pronouns of a profile that is made", detail(.pronouns, "she/her"), nil,
            "---\nname: Ada Lovelace\npronouns: she/her\n---\n"),
        .init("email", detail(.email, "#a@b"), "---\nname: A\n---", "---\nname: A\nemail: \"#a@b\"\n---"),
        .init("timezone", detail(.timezone, ""), "---\nname: A\ntimezone: UTC\n---\n", "---\nname: A\n---\n"),
    ]

    static let all = adding + changing + removing + agreeing + saying + answering + nudges + owners + keys
}
