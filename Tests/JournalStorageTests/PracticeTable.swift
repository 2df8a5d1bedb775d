import Mentorship

@testable import JournalStorage

/// One row: a change, the file it is about before it, and what that must become, to the byte.
struct PracticeRow: Sendable, CustomStringConvertible {
    let description: String
    let change: PracticeChange
    /// The file before; nothing where there is none.
    let before: String?
    let after: String
    let path: String

    init(_ description: String, _ change: PracticeChange, _ before: String?, _ after: String, in path: String? = nil) {
        self.description = description
        self.change = change
        self.before = before
        self.after = after
        self.path = path ?? change.path
    }
}

extension PracticeChange {
    /// The one file it writes, where its change says so.
    var path: String {
        switch self {
        case .add(_, let list): list.path
        case .rewordEntry(let key, _), .removeEntry(let key), .reach(let key, _), .link(let key, _, _),
            .refer(let key, _), .withdrawReferral(let key), .helped(.hope(let key), _):
            key.list.path
        case .agree(let pair, _, _), .setTerm(let pair, _): "pairs/\(pair.name)/pair.md"
        case .say(let new): NoteKey(SessionKey(SessionName(day: new.day), of: new.pair)).path
        case .answer(let key, _, _), .helped(.session(let key), _): NoteKey(key.session).path
        case .putAside(_, let pair), .takeUp(_, let pair): "private/\(pair.name)/attention.md"
        case .write: "stories/story.md"
        case .keepQuestion: "questions/own.md"
        case .setDetail(let file, _, _): file.path
        }
    }

    /// The words of an item of ada's.
    static func key(_ words: String, _ list: EntryList = .hopes(.mentee, of: .ada), line: Int = 0) -> EntryKey {
        EntryKey(ListEntry(words: words, line: line), in: list)
    }

    static func goal(_ words: String, line: Int = 0) -> EntryKey { key(words, .goals, line: line) }

    static func remark(_ text: String, _ label: SessionText.Label, line: Int = 0) -> RemarkKey {
        RemarkKey(Remark(text: text, line: line), label, in: .adas)
    }

    static func say(_ label: SessionText.Label, _ text: String, by owner: Owner? = nil) -> PracticeChange {
        .say(NewRemark(pair: .ada, day: day("2026-11-22"), label: label, text: text, owner: owner))
    }
}

extension SessionKey {
    static let adas = SessionKey(SessionName(day: day("2026-11-22")), of: .ada)
}

extension EntryList {
    static let goals = EntryList.profile(.goals, of: .side(.mentee, of: .ada))
    static let interests = EntryList.profile(.interests, of: .side(.mentee, of: .ada))
    static let hopes = EntryList.hopes(.mentee, of: .ada)
    static let gives = EntryList.gives(.mentor, of: .ada)
}

/// What becomes of lists. `\u{E0FF}` in these texts is the byte FF, and so on.
enum PracticeTable {
    static let head = "---\nmentor: Grace Hopper\nmentee: Ada Lovelace\n---\n"

    static let adding: [PracticeRow] = [
        .init(
            "add behind the last", .add("To fly #air", to: .hopes), "## Mentee hopes to gain\n\n- a\n- b\n",
            "## Mentee hopes to gain\n\n- a\n- b\n- To fly #air\n"),
        .init(
            "add with that one's bullet and indentation", .add("x", to: .hopes),
            "## mentee HOPES to gain ##\n  *   a\n", "## mentee HOPES to gain ##\n  *   a\n  *   x\n"),
        .init(
            "add between tabs", .add("x", to: .hopes), "## Mentee hopes to gain\n\t+\ta\n",
            "## Mentee hopes to gain\n\t+\ta\n\t+\tx\n"),
        .init(
            "count on", .add("x", to: .hopes), "## Mentee hopes to gain\n9) a\n",
            "## Mentee hopes to gain\n9) a\n10) x\n"),
        .init(
            "add behind what belongs to the last", .add("x", to: .hopes),
            "## Mentee hopes to gain\n- a\n  Refer: B\n\n  - nested\n\ntext\n",
            "## Mentee hopes to gain\n- a\n  Refer: B\n\n  - nested\n- x\n\ntext\n"),
        .init(
            "add behind what is hidden in the last", .add("x", to: .hopes),
            "## Mentee hopes to gain\n- a\n  ```\n  - b\n\n  ```\n\n## Agreed\n",
            "## Mentee hopes to gain\n- a\n  ```\n  - b\n\n  ```\n- x\n\n## Agreed\n"),
        .init(
            "add behind a fence that ends with the last", .add("x", to: .hopes),
            "## Mentee hopes to gain\n- a\n  ```\n  - b\n\n", "## Mentee hopes to gain\n- a\n  ```\n  - b\n- x\n\n"),
        .init(
            "add with CRLF", .add("x", to: .hopes), "## Mentee hopes to gain\r\n- a\r\n\r\nb\n",
            "## Mentee hopes to gain\r\n- a\r\n- x\r\n\r\nb\n"),
        .init(
            "add without a last newline", .add("x", to: .hopes), "## Mentee hopes to gain\r\n- a",
            "## Mentee hopes to gain\r\n- a\r\n- x"),
        .init(
            "add to the last of two parts of a section", .add("x", to: .hopes),
            "## Mentee hopes to gain\n- a\n## Agreed\n## Mentee hopes to gain\n- b\n",
            "## Mentee hopes to gain\n- a\n## Agreed\n## Mentee hopes to gain\n- b\n- x\n"),
        .init(
            "add below an empty heading", .add("x", to: .hopes), "## Mentee hopes to gain\n\n## Agreed\n",
            "## Mentee hopes to gain\n\n- x\n\n## Agreed\n"),
        .init(
            "add below a heading with nothing around", .add("x", to: .hopes), "## Mentee hopes to gain\n## Agreed\n",
            "## Mentee hopes to gain\n\n- x\n\n## Agreed\n"),
        .init(
            "add below a heading that ends the file", .add("x", to: .hopes), "## Mentee hopes to gain",
            "## Mentee hopes to gain\n\n- x"),
        .init(
            "add above prose", .add("x", to: .hopes), "## Mentee hopes to gain\n\nwords\n",
            "## Mentee hopes to gain\n\n- x\n\nwords\n"),
        .init(
            "several lines become one", .add(" a\n\tb  c\u{0}", to: .hopes), "## Mentee hopes to gain\n- z\n",
            "## Mentee hopes to gain\n- z\n- a b c\n"),
        .init(
            "a heading hidden by a fence is none", .add("x", to: .hopes), "```\n## Mentee hopes to gain\n- a\n```\n",
            "```\n## Mentee hopes to gain\n- a\n```\n\n## Mentee hopes to gain\n\n- x\n"),
        .init(
            "bytes that are no UTF-8 stay", .add("x", to: .hopes),
            "\u{FEFF}\u{E0FF}\n## Mentee hopes to gain\n- \u{E0C3}(\n\u{0}",
            "\u{FEFF}\u{E0FF}\n## Mentee hopes to gain\n- \u{E0C3}(\n- x\n\u{0}"),
        // Sections that are missing.
        .init("a section at the end", .add("x", to: .hopes), head, head + "\n## Mentee hopes to gain\n\n- x\n"),
        .init(
            "a section in its order", .add("x", to: .hopes), head + "\n## Mentor can give\n\n- a\n\n## Agreed\n\n- b\n",
            head + "\n## Mentor can give\n\n- a\n\n## Mentee hopes to gain\n\n- x\n\n## Agreed\n\n- b\n"),
        .init(
            "a section before the first that is known", .add("x", to: .groundRules(.ada)), "## Agreed\n- b\n",
            "## Ground rules\n- x\n\n## Agreed\n- b\n"),
        .init(
            "a section set as the others are", .add("x", to: .hopes), "a\n## Mentor can give\n- a\n## Agreed\n- b\n",
            "a\n## Mentor can give\n- a\n## Mentee hopes to gain\n- x\n## Agreed\n- b\n"),
        .init(
            "a section behind another kind of text", .add("x", to: .hopes), "## Notes\n\nz",
            "## Notes\n\nz\n\n## Mentee hopes to gain\n\n- x"),
        .init(
            "a section of the level of the next", .add("x", to: .hopes), "# Us\n\n### Agreed\n\n- b\n",
            "# Us\n\n### Mentee hopes to gain\n\n- x\n\n### Agreed\n\n- b\n"),
        .init(
            "a section above a fence left open", .add("x", to: .hopes), "a\n\n```\n- b\n",
            "a\n\n## Mentee hopes to gain\n\n- x\n\n```\n- b\n"),
        .init(
            "a section above a comment left open", .add("x", to: .hopes), "a\n<!-- \n- b",
            "a\n\n## Mentee hopes to gain\n\n- x\n\n<!-- \n- b"),
        .init(
            "a section with CRLF and no last newline", .add("x", to: .hopes), "\u{FEFF}---\r\nmentor: A\r\n---",
            "\u{FEFF}---\r\nmentor: A\r\n---\r\n\r\n## Mentee hopes to gain\r\n\r\n- x"),
        .init("a section in an empty file", .add("x", to: .hopes), "", "## Mentee hopes to gain\n\n- x\n"),
        // Profiles.
        .init(
            "a goal gets a checkbox", .add("Lead by:2027-01-01 #lead", to: .goals), "## Goals\n- [x] a\n",
            "## Goals\n- [x] a\n- [ ] Lead by:2027-01-01 #lead\n"),
        .init(
            "a goal behind one without a checkbox", .add("b", to: .goals), "## Goals\n* a\n", "## Goals\n* a\n* [ ] b\n"
        ),
        .init("a profile is made", .add("b", to: .goals), nil, "---\nname: Ada Lovelace\n---\n\n## Goals\n\n- [ ] b\n"),
        .init(
            "an interest before the boundaries", .add("chess", to: .interests),
            "---\nname: Ada\n---\n\n## Goals\n\n- a\n\n## Boundaries\n\n- b\n",
            "---\nname: Ada\n---\n\n## Goals\n\n- a\n\n## Interests\n\n- chess\n\n## Boundaries\n\n- b\n"),
        .init(
            "the owner's own", .add("chess", to: .profile(.interests, of: .owner)), "---\nname: Grace Hopper\n---\n",
            "---\nname: Grace Hopper\n---\n\n## Interests\n\n- chess\n"),
    ]

    static let changing: [PracticeRow] = [
        .init(
            "reword", .rewordEntry(PracticeChange.key("a b", line: 2), to: "c #d"),
            "## Mentee hopes to gain\n-  a  b \n  Refer: x\n", "## Mentee hopes to gain\n-  c #d \n  Refer: x\n"),
        .init(
            "reword a goal", .rewordEntry(PracticeChange.goal("a", line: 2), to: "b"), "## Goals\n1. [x]  a\r\n",
            "## Goals\n1. [x]  b\r\n"),
        .init(
            "reword around a comment", .rewordEntry(PracticeChange.key("a b c", line: 2), to: "d"),
            "## Mentee hopes to gain\n- a <!-- z --> b c\n", "## Mentee hopes to gain\n- d <!-- z -->\n"),
        .init(
            "reword the one on that line", .rewordEntry(PracticeChange.key("a", line: 3), to: "b"),
            "## Mentee hopes to gain\n- a\n- a\n", "## Mentee hopes to gain\n- a\n- b\n"),
        .init(
            "reword the only one where the line is gone", .rewordEntry(PracticeChange.key("a", line: 9), to: "b"),
            "## Mentee hopes to gain\n- a\n- c", "## Mentee hopes to gain\n- b\n- c"),
        .init(
            "reword one in a line that has moved", .rewordEntry(PracticeChange.key("a", line: 2), to: "b"),
            "## Mentee hopes to gain\n- b\n- a\n", "## Mentee hopes to gain\n- b\n- b\n"),
        .init(
            "reach", .reach(PracticeChange.goal("a"), true), "## Goals\n- [ ] a\n  note\n",
            "## Goals\n- [x] a\n  note\n"),
        .init("reach one under way", .reach(PracticeChange.goal("a"), true), "## Goals\n- [/] a", "## Goals\n- [x] a"),
        .init(
            "reach one without a checkbox", .reach(PracticeChange.goal("a"), true), "## Goals\n-   a\n",
            "## Goals\n-   [x] a\n"),
        .init("open again", .reach(PracticeChange.goal("a"), false), "## Goals\n- [X] a\n", "## Goals\n- [ ] a\n"),
        .init(
            "link",
            .link(
                hope: PracticeChange.key("a", line: 4), give: PracticeChange.key("b #c", .gives, line: 2), topic: "lead"
            ),
            "## Mentor can give\r\n- b #c\r\n## Mentee hopes to gain\r\n- a  \r\n  note",
            "## Mentor can give\r\n- b #c #lead\r\n## Mentee hopes to gain\r\n- a #lead  \r\n  note"),
        .init(
            "link where one has it",
            .link(hope: PracticeChange.key("a #LEAD"), give: PracticeChange.key("b", .gives, line: 2), topic: "#lead"),
            "## Mentor can give\n- b\n## Mentee hopes to gain\n- a #LEAD\n",
            "## Mentor can give\n- b #lead\n## Mentee hopes to gain\n- a #LEAD\n"),
        .init(
            "refer", .refer(hope: PracticeChange.key("a"), to: "Dr Chen"),
            "## Mentee hopes to gain\n- a\n  note\n- b\n",
            "## Mentee hopes to gain\n- a\n  Refer: Dr Chen\n  note\n- b\n"),
        .init(
            "refer below a wide marker", .refer(hope: PracticeChange.key("a"), to: "B"),
            "## Mentee hopes to gain\r\n\t10. a", "## Mentee hopes to gain\r\n\t10. a\r\n\t    Refer: B"),
        .init(
            "refer to somebody else", .refer(hope: PracticeChange.key("a"), to: "B"),
            "## Mentee hopes to gain\n- a\n  - refer:  C c\n    Helped: no\n  Refer: D\n",
            "## Mentee hopes to gain\n- a\n  - refer:  B\n    Helped: no\n  Refer: D\n"),
        .init(
            "refer where nobody is named yet", .refer(hope: PracticeChange.key("a"), to: "B"),
            "## Mentee hopes to gain\n- a\n  Refer:\n", "## Mentee hopes to gain\n- a\n  Refer: B\n"),
        .init(
            "withdraw", .withdrawReferral(hope: PracticeChange.key("a")),
            "## Mentee hopes to gain\n- a\n  x\n  Refer: B\n    Helped: no\n  y\n",
            "## Mentee hopes to gain\n- a\n  x\n  y\n"),
        .init(
            "withdraw all there are", .withdrawReferral(hope: PracticeChange.key("a")),
            "## Mentee hopes to gain\n- a\n  Refer: B\n  Refer: C", "## Mentee hopes to gain\n- a\n"),
        .init(
            "a hope's referral helped", .helped(.hope(PracticeChange.key("a")), Helped("yes, twice")),
            "## Mentee hopes to gain\n- a\n  Refer: B\n  y\n",
            "## Mentee hopes to gain\n- a\n  Refer: B\n    Helped: yes, twice\n  y\n"),
        .init(
            "a referral in a list helped", .helped(.hope(PracticeChange.key("a")), Helped("no")),
            "## Mentee hopes to gain\n- a\n  - Refer: B\n",
            "## Mentee hopes to gain\n- a\n  - Refer: B\n    Helped: no\n"),
        .init(
            "helped after all", .helped(.hope(PracticeChange.key("a")), Helped("yes")),
            "## Mentee hopes to gain\n- a\n  Refer: B\n    helped:no\n    Helped:\n",
            "## Mentee hopes to gain\n- a\n  Refer: B\n    helped:yes\n    Helped:\n"),
    ]

    static let removing: [PracticeRow] = [
        .init(
            "remove with what belongs to it", .removeEntry(PracticeChange.key("b")),
            "## Mentee hopes to gain\n- a\n- b\n  Refer: x\n\n    - deep\n- c\n",
            "## Mentee hopes to gain\n- a\n\n- c\n"),
        .init(
            "remove the last", .removeEntry(PracticeChange.key("b")), "## Mentee hopes to gain\r\n- b",
            "## Mentee hopes to gain\r\n"),
        .init(
            "remove a fence that would hide what comes", .removeEntry(PracticeChange.key("b")),
            "## Mentee hopes to gain\n- b\n  ```\n  x\n- c\n", "## Mentee hopes to gain\n- c\n"),
    ]

    private static let text = "## Mentor can give\n- a\n"
    static let hash = "3ffc3968"

    static let agreeing: [PracticeRow] = [
        .init(
            "agree", .agree(.ada, by: .both, on: day("2026-11-22")), text,
            text + "\n## Agreed\n- 2026-11-22 both text:\(hash)\n"),
        .init(
            "agree again another day", .agree(.ada, by: .mentor, on: day("2026-11-22")),
            text + "## Agreed\n* 2026-01-20 both text:00000000\n",
            text + "## Agreed\n* 2026-01-20 both text:00000000\n* 2026-11-22 mentor text:\(hash)\n"),
        .init(
            "agree beside the other side", .agree(.ada, by: .mentee, on: day("2026-11-22")),
            text + "## Agreed\n- 2026-11-22 mentor text:\(hash)\n",
            text + "## Agreed\n- 2026-11-22 mentor text:\(hash)\n- 2026-11-22 mentee text:\(hash)\n"),
        .init(
            "agree to what changed the same day", .agree(.ada, by: .mentor, on: day("2026-11-22")),
            text + "## Agreed\n- 2026-11-22  Mentor text:00000000 x\n",
            text + "## Agreed\n- 2026-11-22  Mentor text:\(hash) x\n"),
        .init(
            "agree where no hash was noted", .agree(.ada, by: .mentor, on: day("2026-11-22")),
            text + "## Agreed\n- 2026-11-22 mentor at tea", text + "## Agreed\n- 2026-11-22 mentor text:\(hash) at tea"),
        .init(
            "one side agrees to what changed since both did", .agree(.ada, by: .mentor, on: day("2026-11-22")),
            text + "## Agreed\n- 2026-11-22 both text:00000000\n",
            text + "## Agreed\n- 2026-11-22 mentee text:00000000\n- 2026-11-22 mentor text:\(hash)\n"),
        .init(
            "both agree where one has", .agree(.ada, by: .both, on: day("2026-11-22")),
            text + "## Agreed\n- 2026-11-22 mentor text:00000000\n",
            text + "## Agreed\n- 2026-11-22 mentor text:\(hash)\n- 2026-11-22 mentee text:\(hash)\n"),
    ]
}
