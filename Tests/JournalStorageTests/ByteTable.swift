import Mentorship

@testable import JournalStorage

/// A change as a row of the table writes it; each is made on 22 November 2026.
enum TableChange: Sendable {
    case keep, reopen, remove
    case release(String)
    case move(String, String? = nil)
    case reword(String)
    case reassign(Owner)
    case add(String, Owner = .mentor, due: String? = nil)

    static let today = day("2026-11-22")

    func change(_ key: CommitmentKey?) -> Change? {
        if case .add(let text, let owner, let due) = self {
            return .add(NewCommitment(pair: .ada, owner: owner, text: text, due: due.map(day), made: Self.today))
        }
        guard let key else { return nil }
        return switch self {
        case .keep: .keep(key, on: Self.today)
        case .reopen: .reopen(key)
        case .remove: .remove(key)
        case .release(let reason): .release(key, on: Self.today, because: reason)
        case .move(let due, let reason): .move(key, to: day(due), because: reason)
        case .reword(let text): .reword(key, text: text)
        case .reassign(let owner): .reassign(key, to: owner)
        case .add: nil
        }
    }
}

/// One row: a text, a change of one of its commitments, and the text it must become, to the byte.
struct ByteRow: Sendable, CustomStringConvertible {
    let description: String
    let change: TableChange
    let before: String
    let after: String
    /// Which of the file's commitments it is about, from 0.
    let index: Int

    init(_ description: String, _ change: TableChange, _ before: String, _ after: String, at index: Int = 0) {
        self.description = description
        self.change = change
        self.before = before
        self.after = after
        self.index = index
    }
}

/// `\u{E0FF}` in these texts is the byte FF, and so on.
enum ByteTable {
    static let keeping = [
        ByteRow("keep a plain one", .keep, "- [ ] @mentee Go\n", "- [x] @mentee Go kept:2026-11-22\n"),
        ByteRow("keep one that is under way", .keep, "- [/] Go\n", "- [x] Go kept:2026-11-22\n"),
        ByteRow("keep one with an unknown mark", .keep, "- [?] Go\n", "- [x] Go kept:2026-11-22\n"),
        ByteRow("keep one with a mark beyond ASCII", .keep, "- [é] Go\n", "- [x] Go kept:2026-11-22\n"),
        ByteRow(
            "keep behind a due date", .keep, "- [ ] Go due:2026-12-01\n", "- [x] Go due:2026-12-01 kept:2026-11-22\n"),
        ByteRow("keep with CRLF", .keep, "a\r\n- [ ] Go\r\nb\r\n", "a\r\n- [x] Go kept:2026-11-22\r\nb\r\n"),
        ByteRow("keep with mixed endings", .keep, "a\n- [ ] Go\r\nb\n", "a\n- [x] Go kept:2026-11-22\r\nb\n"),
        ByteRow("keep behind a BOM", .keep, "\u{FEFF}- [ ] Go\n", "\u{FEFF}- [x] Go kept:2026-11-22\n"),
        ByteRow("keep without a last newline", .keep, "- [ ] Go", "- [x] Go kept:2026-11-22"),
        ByteRow("keep before a CR that ends no line", .keep, "- [ ] Go\r", "- [x] Go\r kept:2026-11-22"),
        ByteRow(
            "keep among bytes that are no UTF-8", .keep, "\u{E0FF}\n- [ ] G\u{E0FE}o\n\u{E0C0}",
            "\u{E0FF}\n- [x] G\u{E0FE}o kept:2026-11-22\n\u{E0C0}"),
        ByteRow("keep beside a NUL", .keep, "- [ ] G\u{0}o\n\u{0}\n", "- [x] G\u{0}o kept:2026-11-22\n\u{0}\n"),
        ByteRow("keep before trailing blanks", .keep, "- [ ] Go \t \n", "- [x] Go kept:2026-11-22 \t \n"),
        ByteRow("keep between tabs", .keep, "-\t[ ]\tGo\tnow\n", "-\t[x]\tGo\tnow kept:2026-11-22\n"),
        ByteRow(
            "keep a numbered one", .keep, "1. [ ] Go\n2. [ ] Stay\n", "1. [ ] Go\n2. [x] Stay kept:2026-11-22\n", at: 1),
        ByteRow("keep one numbered with a bracket", .keep, "10) [ ] Go\n", "10) [x] Go kept:2026-11-22\n"),
        ByteRow(
            "keep with other bullets", .keep, "* [ ] Go\n+ [ ] Stay\n", "* [ ] Go\n+ [x] Stay kept:2026-11-22\n", at: 1),
        ByteRow("keep a nested one", .keep, "- a\n    - [ ] Go\n", "- a\n    - [x] Go kept:2026-11-22\n"),
        ByteRow("keep before a block id", .keep, "- [ ] Go ^a1-b\n", "- [x] Go kept:2026-11-22 ^a1-b\n"),
        ByteRow(
            "keep before a block id with blanks before it", .keep, "- [ ] Go  \t^a \n",
            "- [x] Go kept:2026-11-22  \t^a \n"),
        ByteRow(
            "keep before a block id with a date behind", .keep, "- [ ] Go ^a due:2026-12-01\n",
            "- [x] Go kept:2026-11-22 ^a due:2026-12-01\n"),
        ByteRow(
            "keep behind what only looks like a block id", .keep, "- [ ] Go ^a! \n", "- [x] Go ^a! kept:2026-11-22 \n"),
        ByteRow("keep behind a comment", .keep, "- [ ] Go <!-- soon -->\n", "- [x] Go <!-- soon --> kept:2026-11-22\n"),
        ByteRow(
            "keep with dates before the owner", .keep, "- [ ] due:2026-12-01 @mentor Go\n",
            "- [x] due:2026-12-01 @mentor Go kept:2026-11-22\n"),
        ByteRow(
            "keep with a date within the words", .keep, "- [ ] Go due:2026-12-01 home\n",
            "- [x] Go due:2026-12-01 home kept:2026-11-22\n"),
        ByteRow(
            "keep with a date there already", .keep, "- [ ] Go kept:2025-01-01 x\n", "- [x] Go kept:2026-11-22 x\n"),
        ByteRow(
            "keep with a date there already in capitals and with a blank", .keep, "- [ ] Go KEPT: 2025-01-01\n",
            "- [x] Go KEPT: 2026-11-22\n"),
        ByteRow(
            "keep with a release's date there", .keep, "- [ ] Go released:2025-01-01\n",
            "- [x] Go released:2025-01-01 kept:2026-11-22\n"),
        ByteRow(
            "keep the second of twins", .keep, "- [ ] Go\n- [ ] Go\n- [ ] Go\n",
            "- [ ] Go\n- [x] Go kept:2026-11-22\n- [ ] Go\n", at: 1),
        ByteRow(
            "keep below a fence that shows the same", .keep, "```\n- [ ] Go\n```\n- [ ] Go\n",
            "```\n- [ ] Go\n```\n- [x] Go kept:2026-11-22\n"),
        ByteRow(
            "keep below a comment that hides the same", .keep, "<!--\n- [ ] Go\n-->\n- [ ] Go\n",
            "<!--\n- [ ] Go\n-->\n- [x] Go kept:2026-11-22\n"),
        ByteRow(
            "keep below a quote of the same", .keep, "> - [ ] Go\n\n- [ ] Go\n",
            "> - [ ] Go\n\n- [x] Go kept:2026-11-22\n"),
        ByteRow(
            "keep below front matter", .keep, "---\nx: y\n---\n- [ ] Go\n", "---\nx: y\n---\n- [x] Go kept:2026-11-22\n"
        ),
    ]

    static let releasing = [
        ByteRow(
            "release a plain one", .release("no time"), "- [ ] Go\n",
            "- [-] Go released:2026-11-22\n  Because: no time\n"),
        ByteRow(
            "release with CRLF", .release("no"), "- [ ] Go\r\nb\r\n",
            "- [-] Go released:2026-11-22\r\n  Because: no\r\nb\r\n"),
        ByteRow(
            "release without a last newline", .release("no"), "a\n- [ ] Go",
            "a\n- [-] Go released:2026-11-22\n  Because: no"),
        ByteRow(
            "release without a last newline and with CRLF", .release("no"), "a\r\n- [ ] Go",
            "a\r\n- [-] Go released:2026-11-22\r\n  Because: no"),
        ByteRow(
            "release the only line, without a newline", .release("no"), "- [ ] Go",
            "- [-] Go released:2026-11-22\n  Because: no"),
        ByteRow(
            "release before trailing blanks", .release("no"), "- [ ] Go  \n",
            "- [-] Go released:2026-11-22  \n  Because: no\n"),
        ByteRow(
            "release a numbered one", .release("no"), "1. [ ] Go\n", "1. [-] Go released:2026-11-22\n   Because: no\n"),
        ByteRow(
            "release one numbered with two digits", .release("no"), "10) [ ] Go\n",
            "10) [-] Go released:2026-11-22\n    Because: no\n"),
        ByteRow(
            "release with a wide marker", .release("no"), "-   [ ] Go\n",
            "-   [-] Go released:2026-11-22\n    Because: no\n"),
        ByteRow(
            "release a nested one", .release("no"), "- a\n  - [ ] Go\n",
            "- a\n  - [-] Go released:2026-11-22\n    Because: no\n"),
        ByteRow(
            "release one indented by a tab", .release("no"), "- a\n\t- [ ] Go\n",
            "- a\n\t- [-] Go released:2026-11-22\n\t  Because: no\n"),
        ByteRow(
            "release above a note", .release("no"), "- [ ] Go\n  a note\n",
            "- [-] Go released:2026-11-22\n  Because: no\n  a note\n"),
        ByteRow(
            "release below moves, indented as they are", .release("no"),
            "- [ ] Go due:2026-12-02\n\tMoved: 2026-11-01 -> 2026-12-01\n\tMoved: 2026-12-01 -> 2026-12-02\n\tnote\n",
            "- [-] Go due:2026-12-02 released:2026-11-22\n\tMoved: 2026-11-01 -> 2026-12-01\n\tMoved: 2026-12-01 -> 2026-12-02\n\tBecause: no\n\tnote\n"
        ),
        ByteRow(
            "release below earlier ones", .release("no"),
            "- [ ] Go\n    Because: old\n    Released: 2025-01-01 older\n",
            "- [-] Go released:2026-11-22\n    Because: old\n    Released: 2025-01-01 older\n    Because: no\n"),
        ByteRow(
            "release below moves behind a note", .release("no"),
            "- [ ] Go due:2026-12-02\n  note\n\n  Moved: 2026-11-01 -> 2026-12-02",
            "- [-] Go due:2026-12-02 released:2026-11-22\n  note\n\n  Moved: 2026-11-01 -> 2026-12-02\n  Because: no"),
        ByteRow(
            "release with a child of its own", .release("no"), "- [ ] Go\n  - [ ] Child\n",
            "- [-] Go released:2026-11-22\n  Because: no\n  - [ ] Child\n"),
        ByteRow(
            "release with a child that was moved", .release("no"),
            "- [ ] Go\n  - [ ] Child due:2026-12-02\n    Moved: 2026-11-01 -> 2026-12-02\n",
            "- [-] Go released:2026-11-22\n  Because: no\n  - [ ] Child due:2026-12-02\n    Moved: 2026-11-01 -> 2026-12-02\n"
        ),
        ByteRow(
            "release with a date there already", .release("no"), "- [ ] Go released:2025-01-01\n",
            "- [-] Go released:2026-11-22\n  Because: no\n"),
        ByteRow(
            "release before a block id", .release("no"), "- [ ] Go ^a\n",
            "- [-] Go released:2026-11-22 ^a\n  Because: no\n"),
        ByteRow(
            "release for a reason of several lines", .release("no\ntime\r\n\tnow"), "- [ ] Go\n",
            "- [-] Go released:2026-11-22\n  Because: no time now\n"),
        ByteRow(
            "release for a reason with dates in it", .release("due:2027-01-01 is too early @mentee ^x"), "- [ ] Go\n",
            "- [-] Go released:2026-11-22\n  Because: due:2027-01-01 is too early @mentee ^x\n"),
        ByteRow(
            "release behind a BOM", .release("no"), "\u{FEFF}- [ ] Go\n",
            "\u{FEFF}- [-] Go released:2026-11-22\n  Because: no\n"),
    ]

    static let moving = [
        ByteRow("move one without a date", .move("2026-12-12"), "- [ ] Go\n", "- [ ] Go due:2026-12-12\n"),
        ByteRow(
            "move one without a date, before a block id", .move("2026-12-12"), "- [ ] Go ^a \n",
            "- [ ] Go due:2026-12-12 ^a \n"),
        ByteRow(
            "move with a reason", .move("2026-12-12", "ill"), "- [ ] Go due:2026-12-05\n",
            "- [ ] Go due:2026-12-12\n  Moved: 2026-12-05 -> 2026-12-12 ill\n"),
        ByteRow(
            "move without a reason", .move("2026-12-12"), "- [ ] Go due:2026-12-05\n",
            "- [ ] Go due:2026-12-12\n  Moved: 2026-12-05 -> 2026-12-12\n"),
        ByteRow(
            "move a date within the words", .move("2026-12-12"), "- [ ] Go DUE: 2026-12-05 home\r\n",
            "- [ ] Go DUE: 2026-12-12 home\r\n  Moved: 2026-12-05 -> 2026-12-12\r\n"),
        ByteRow(
            "move a date before the owner", .move("2026-12-12"), "- [ ] due:2026-12-05 @mentor Go",
            "- [ ] due:2026-12-12 @mentor Go\n  Moved: 2026-12-05 -> 2026-12-12"),
        ByteRow(
            "move again", .move("2026-12-12", "ill"),
            "- [ ] Go due:2026-12-05\n    Moved: 2026-12-01 -> 2026-12-05\n    note\n",
            "- [ ] Go due:2026-12-12\n    Moved: 2026-12-01 -> 2026-12-05\n    Moved: 2026-12-05 -> 2026-12-12 ill\n    note\n"
        ),
        ByteRow(
            "move the first of two dates", .move("2026-12-12"), "- [ ] Go due:2026-12-05 due:2026-12-06\n",
            "- [ ] Go due:2026-12-12 due:2026-12-06\n  Moved: 2026-12-05 -> 2026-12-12\n"),
        ByteRow(
            "move a numbered one", .move("2026-12-12"), "3) [ ] Go due:2026-12-05\n",
            "3) [ ] Go due:2026-12-12\n   Moved: 2026-12-05 -> 2026-12-12\n"),
        ByteRow(
            "move without a date, where one is named that doesn't exist", .move("2026-12-12"),
            "- [ ] Go due:2026-02-30\n", "- [ ] Go due:2026-02-30 due:2026-12-12\n"),
    ]

    static let reopening = [
        ByteRow("reopen a kept one", .reopen, "- [x] Go kept:2026-11-01\n", "- [ ] Go\n"),
        ByteRow("reopen one ticked by hand", .reopen, "- [X] Go \n", "- [ ] Go \n"),
        ByteRow(
            "reopen one with the date among the words", .reopen, "- [x] Go  kept:2026-11-01 home ^a\n",
            "- [ ] Go  home ^a\n"),
        ByteRow("reopen with a blank within the date", .reopen, "- [x] Go\tkept: 2026-11-01 \n", "- [ ] Go \n"),
        ByteRow(
            "reopen a kept one that has a release's date", .reopen, "- [x] Go released:2025-01-01 kept:2026-11-01\n",
            "- [ ] Go released:2025-01-01\n"),
        ByteRow(
            "reopen with the date before the owner", .reopen, "- [x] kept:2026-11-01 @mentor Go\n", "- [ ] @mentor Go\n"
        ),
        ByteRow(
            "reopen a released one", .reopen, "- [-] Go released:2026-11-01\n  Because: no\n",
            "- [ ] Go\n  Released: 2026-11-01 no\n"),
        ByteRow(
            "reopen a released one with CRLF and tabs", .reopen, "- [~] Go released:2026-11-01\r\n\tbecause:\tno \r\n",
            "- [ ] Go\r\n\tReleased: 2026-11-01\tno \r\n"),
        ByteRow(
            "reopen with a reason right behind the colon", .reopen, "- [-] Go released:2026-11-01\n  Because:no\n",
            "- [ ] Go\n  Released: 2026-11-01 no\n"),
        ByteRow("reopen a release without a date", .reopen, "- [-] Go\n  Because: no\n", "- [ ] Go\n  Released: no\n"),
        ByteRow(
            "reopen a release without a reason", .reopen, "- [-] Go released:2026-11-01\n  note\n", "- [ ] Go\n  note\n"
        ),
        ByteRow(
            "reopen a release with an empty reason", .reopen, "- [-] Go released:2026-11-01\n  Because: \n  note\n",
            "- [ ] Go\n  note\n"),
        ByteRow(
            "reopen with several reasons", .reopen,
            "- [-] Go released:2026-11-01\n  Because: a\n  note\n  Because: b\n",
            "- [ ] Go\n  Because: a\n  note\n  Released: 2026-11-01 b\n"),
        ByteRow(
            "reopen with moves, which stay", .reopen,
            "- [-] Go due:2026-12-01 released:2026-11-01\n  Moved: 2026-11-30 -> 2026-12-01\n  Because: a\n",
            "- [ ] Go due:2026-12-01\n  Moved: 2026-11-30 -> 2026-12-01\n  Released: 2026-11-01 a\n"),
        ByteRow(
            "reopen with a reason as a list item", .reopen, "- [-] Go released:2026-11-01\n  * Because: a\n",
            "- [ ] Go\n  * Released: 2026-11-01 a\n"),
        ByteRow(
            "reopen with a second date, which is text until then", .reopen,
            "- [x] Go kept:2026-11-01 kept:2026-11-02\n", "- [ ] Go kept:2026-11-02\n"),
        ByteRow(
            "reopen without a last newline", .reopen, "- [-] Go released:2026-11-01\n  Because: a",
            "- [ ] Go\n  Released: 2026-11-01 a"),
    ]
}
