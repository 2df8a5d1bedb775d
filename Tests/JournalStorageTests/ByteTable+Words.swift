import JournalStorage
import Mentorship

extension ByteTable {
    static let wording = [
        ByteRow(
            "reword", .reword("Stay here"), "- [ ] @mentor Go  there due:2026-12-01 ^a \n",
            "- [ ] @mentor Stay here due:2026-12-01 ^a \n"),
        ByteRow("reword a kept one", .reword("Stay"), "- [x] Go kept:2026-11-01\r\n", "- [x] Stay kept:2026-11-01\r\n"),
        ByteRow(
            "reword around a date", .reword("Stay"), "- [ ] Go due:2026-12-01 home\n", "- [ ] Stay due:2026-12-01\n"),
        ByteRow("reword around a comment", .reword("Stay"), "- [ ] Go <!-- c --> home\n", "- [ ] Stay <!-- c -->\n"),
        ByteRow(
            "reword what was no UTF-8", .reword("Stay"), "- [ ] @both G\u{E0FF}o\n\u{E0FF}",
            "- [ ] @both Stay\n\u{E0FF}"),
        ByteRow("reword the second of twins", .reword("Stay"), "- [ ] Go\n- [ ] Go\n", "- [ ] Go\n- [ ] Stay\n", at: 1),
        ByteRow(
            "reword from one normal form to the other", .reword("Caf\u{E9}"), "- [ ] Cafe\u{301}\n", "- [ ] Caf\u{E9}\n"
        ),
        ByteRow("reword without a last newline", .reword("Stay"), "- [ ] Go", "- [ ] Stay"),
        ByteRow("reword with an unknown word at its head", .reword("Stay"), "- [ ] @nobody Go\n", "- [ ] Stay\n"),
        ByteRow("reword with line breaks", .reword("Stay\n here\t"), "- [ ] Go\n", "- [ ] Stay here\n"),
        ByteRow("reassign from the role", .reassign(.mentee), "- [ ] @mentor Go\n", "- [ ] @mentee Go\n"),
        ByteRow("reassign from a name with a colon", .reassign(.mentee), "- [ ] @Grace: Go\n", "- [ ] @mentee: Go\n"),
        ByteRow(
            "reassign behind a date", .reassign(.both), "- [ ] due:2026-12-01 @grace, Go\r\n",
            "- [ ] due:2026-12-01 @both, Go\r\n"),
        ByteRow("assign what was nobody's", .reassign(.mentee), "-  [ ]  Go\n", "-  [ ]  @mentee Go\n"),
        ByteRow(
            "assign what was nobody's with a date at its head", .reassign(.mentee), "- [ ] due:2026-12-01 Go\n",
            "- [ ] @mentee due:2026-12-01 Go\n"),
    ]

    static let removing = [
        ByteRow("remove", .remove, "a\n- [ ] Go\nb\n", "a\nb\n"),
        ByteRow("remove the only line", .remove, "- [ ] Go\n", ""),
        ByteRow("remove behind a BOM", .remove, "\u{FEFF}- [ ] Go\r\nb", "\u{FEFF}b"),
        ByteRow("remove the last line, which has no newline", .remove, "a\n- [ ] Go", "a\n"),
        ByteRow(
            "remove with all that belongs to it", .remove,
            "- [ ] Go\n  note\n  - [x] Child\n    Because: x\n- [ ] Next\n", "- [ ] Next\n"),
        ByteRow(
            "remove a nested one", .remove, "- [ ] Go\n\t- [ ] Child\n\t  note\n\tmore\n", "- [ ] Go\n\tmore\n", at: 1),
        ByteRow("remove leaves blank lines", .remove, "- [ ] Go\n\n  note\n\nb\n", "\n\nb\n"),
        ByteRow(
            "remove the second of twins", .remove, "- [ ] Go\r\n- [ ] Go\r\n  mine\r\n- [ ] Go", "- [ ] Go\r\n- [ ] Go",
            at: 1),
        ByteRow(
            "remove leaves a fence that is closed", .remove, "- [ ] Go\n  ```\n  - [ ] no\n  ```\n- [ ] Next\n",
            "  ```\n  - [ ] no\n  ```\n- [ ] Next\n"),
        ByteRow(
            "remove takes along a fence that ends with it", .remove, "- [ ] Go\n  ```\n  x\n- [ ] Next\n",
            "- [ ] Next\n"),
        ByteRow("remove what is no UTF-8", .remove, "\u{E0FF}\n- [ ] \u{E0FF}\n\u{E0FE}", "\u{E0FF}\n\u{E0FE}"),
    ]

    static let adding = [
        ByteRow("add behind others", .add("Go"), "- [ ] Old\n", "- [ ] Old\n- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow(
            "add with a due date", .add("Go", .both, due: "2026-12-01"), "- [ ] Old\n",
            "- [ ] Old\n- [ ] @both Go due:2026-12-01 made:2026-11-22\n"),
        ByteRow("add to an empty file", .add("Go"), "", "- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow("add behind a BOM alone", .add("Go"), "\u{FEFF}", "\u{FEFF}- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow("add with CRLF", .add("Go"), "a\r\n", "a\r\n- [ ] @mentor Go made:2026-11-22\r\n"),
        ByteRow("add without a last newline", .add("Go"), "a\r\nb", "a\r\nb\r\n- [ ] @mentor Go made:2026-11-22"),
        ByteRow("add behind one line without a newline", .add("Go"), "a", "a\n- [ ] @mentor Go made:2026-11-22"),
        ByteRow("add behind blank lines", .add("Go"), "a\n\n", "a\n\n- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow(
            "add above a fence left open", .add("Go"), "a\n```\nx\n", "a\n- [ ] @mentor Go made:2026-11-22\n```\nx\n"),
        ByteRow(
            "add above a comment left open", .add("Go"), "a\r\n<!-- x\r\n",
            "a\r\n- [ ] @mentor Go made:2026-11-22\r\n<!-- x\r\n"),
        ByteRow(
            "add above a fence left open as the first and only line", .add("Go"), "```",
            "- [ ] @mentor Go made:2026-11-22\n```"),
        ByteRow(
            "add behind a fence in the last list item", .add("Go"), "- a\n  ```\n  x\n",
            "- a\n  ```\n  x\n- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow(
            "add behind front matter never closed", .add("Go"), "---\na: b\n",
            "---\na: b\n- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow(
            "add behind bytes that are no UTF-8", .add("Go"), "\u{E0FF}\n",
            "\u{E0FF}\n- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow(
            "add a twin", .add("Go"), "- [ ] @mentor Go made:2026-11-22\n",
            "- [ ] @mentor Go made:2026-11-22\n- [ ] @mentor Go made:2026-11-22\n"),
        ByteRow(
            "add words with an @ in them", .add("Ask @mentee why"), "a\n",
            "a\n- [ ] @mentor Ask @mentee why made:2026-11-22\n"),
    ]

    /// Changes that ask for what already is: nothing may be written.
    static let nothingToDo = [
        ByteRow("keep a kept one", .keep, "- [x] Go\n", ""),
        ByteRow("release a released one", .release("no"), "- [-] Go\n", ""),
        ByteRow("move to the same day", .move("2026-12-01", "why"), "- [ ] Go due:2026-12-01\n", ""),
        ByteRow("reopen an open one", .reopen, "- [ ] Go kept:2026-11-01\n", ""),
        ByteRow("reword with the same words", .reword(" Go  on"), "- [ ]  Go   on\n", ""),
        ByteRow("reassign to the same", .reassign(.mentor), "- [ ] @Hopper Go\n", ""),
    ]

    /// Changes that can't be made; nothing may be written.
    static let refused: [(ByteRow, JournalError.Kind)] = [
        (ByteRow("keep a released one", .keep, "- [-] Go\n", ""), .wrongState),
        (ByteRow("release a kept one", .release("no"), "- [x] Go\n", ""), .wrongState),
        (ByteRow("release without a reason", .release(" \n"), "- [ ] Go\n", ""), .refused),
        (ByteRow("release for a reason that is a comment", .release("<!-- x -->"), "- [ ] Go\n", ""), .refused),
        (ByteRow("move a kept one", .move("2026-12-01"), "- [x] Go\n", ""), .wrongState),
        (ByteRow("give a reason for a first date", .move("2026-12-01", "why"), "- [ ] Go\n", ""), .refused),
        (ByteRow("reword to nothing", .reword("\t"), "- [ ] Go\n", ""), .refused),
        (ByteRow("reword to an owner", .reword("@mentee"), "- [ ] Go\n", ""), .refused),
        (ByteRow("reword to words behind an owner", .reword("@ada Go"), "- [ ] Go\n", ""), .refused),
        (ByteRow("reword to words with a date", .reword("Go due:2026-12-01"), "- [ ] Go\n", ""), .refused),
        (
            ByteRow(
                "reword to words with a date that doesn't fit the mark", .reword("Go kept:2026-12-01"), "- [ ] Go\n", ""
            ), .refused
        ),
        (ByteRow("reword to words that end in a block id", .reword("Go ^a"), "- [ ] Go\n", ""), .refused),
        (ByteRow("reword to words with a comment", .reword("Go <!-- x --> home"), "- [ ] Go\n", ""), .refused),
        (ByteRow("add words with a date", .add("Go made:2026-12-01"), "a\n", ""), .refused),
        (ByteRow("add words that end in a block id", .add("Go ^a"), "a\n", ""), .refused),
        (ByteRow("add no words", .add("\u{85}"), "a\n", ""), .refused),
        (ByteRow("add too many words", .add(String(repeating: "a ", count: 60_000)), "a\n", ""), .refused),
    ]
}
