import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("What becomes of practices in the files, to the byte")
struct PracticeBytesTests {
    static func journal(_ row: PracticeRow) throws -> (JournalStore, MemoryFiles) {
        var files = ["pairs/ada/pair.md": bytes(PracticeTable.head), "me.md": bytes("---\nname: Grace Hopper\n---\n")]
        files[row.path] = row.before.map(bytes)
        let memory = MemoryFiles(files)
        return (try JournalStore(memory), memory)
    }

    private static func withoutTrash(_ files: MemoryFiles) -> [String: [UInt8]] {
        files.files.filter { !$0.key.hasPrefix(".rapport/") }
    }

    @Test(
        "Every change is the smallest edit; undo puts back every byte and redo makes it again",
        arguments: PracticeTable.all.indices)
    func bytesAreAsDocumented(index: Int) throws {
        let row = PracticeTable.all[index]
        let (store, files) = try Self.journal(row)
        let before = files.files
        let outcome = try store.apply(.practice(row.change))
        let after = Self.withoutTrash(files)
        #expect(readable(after[row.path]) == readable(bytes(row.after)), "\(row)")
        #expect(outcome.pair == row.change.pair)
        for (path, text) in before where path != row.path { #expect(after[path] == text, "\(row)") }
        #expect(after.count == Set(before.keys).union([row.path]).count)
        let redo = try store.revert(try #require(outcome.reversal))
        #expect(files.files == before, "\(row)")
        _ = try store.revert(redo)
        #expect(Self.withoutTrash(files) == after, "\(row)")
    }

    @Test("What is asked for twice is written once", arguments: PracticeTable.all.indices)
    func askedTwice(index: Int) throws {
        let row = PracticeTable.all[index]
        let isRepeatable =
            switch row.change {
            case .add, .removeEntry, .say: false
            // Where there was a twin, the other one is meant next.
            case .rewordEntry(let key, _): key.line == 0
            default: true
            }
        guard isRepeatable else { return }
        let (store, files) = try Self.journal(row)
        _ = try store.apply(.practice(row.change))
        let after = files.files
        #expect(try store.apply(.practice(row.change)).reversal == nil, "\(row)")
        #expect(files.files == after)
    }

    /// What is refused: a change, the text of its file, and why.
    private static let refusals: [(PracticeChange, String?, JournalError.Kind)] = [
        (.add(" \u{200B} ", to: .hopes), "", .refused), (.add("> a", to: .hopes), "", .refused),
        (.add("```", to: .hopes), "", .refused), (.add("[ ] a", to: .hopes), "", .refused),
        (.add("[x] a", to: .interests), "", .refused), (.add("a <!-- b --> c", to: .hopes), "", .refused),
        (.add("- -", to: .hopes), "", .refused), (.add("<!-- b", to: .hopes), "", .refused),
        (.add("a", to: .hopes), nil, .wrongState), (.add("a", to: .hopes(.mentee, of: PairID("bob"))), "", .notFound),
        (.add("a", to: .hopes(.mentee, of: PairID("../ada"))), "", .notFound),
        (.rewordEntry(PracticeChange.key("a"), to: "b"), "## Mentee hopes to gain\n- c\n", .changedMeanwhile),
        (.rewordEntry(PracticeChange.key("a"), to: "b"), "## Mentee can give\n- a\n", .changedMeanwhile),
        (.rewordEntry(PracticeChange.key("a"), to: "> b"), "## Mentee hopes to gain\n- a\n", .refused),
        (.rewordEntry(PracticeChange.key("a"), to: "[ ] b"), "## Mentee hopes to gain\n- a\n", .refused),
        (.rewordEntry(PracticeChange.key("a"), to: ""), "## Mentee hopes to gain\n- a\n", .refused),
        (.removeEntry(PracticeChange.goal("a")), nil, .changedMeanwhile),
        (.reach(PracticeChange.key("a"), true), "## Mentee hopes to gain\n- a\n", .refused),
        (
            .link(hope: PracticeChange.key("a"), give: PracticeChange.key("b", .gives), topic: "a b"),
            "## Mentor can give\n- b\n## Mentee hopes to gain\n- a\n", .refused
        ),
        (
            .link(hope: PracticeChange.key("a"), give: PracticeChange.key("b", .gives), topic: "12"),
            "## Mentor can give\n- b\n## Mentee hopes to gain\n- a\n", .refused
        ),
        (
            .link(hope: PracticeChange.key("a"), give: PracticeChange.key("a"), topic: "x"),
            "## Mentee hopes to gain\n- a\n", .refused
        ),
        (
            .link(hope: PracticeChange.key("a"), give: PracticeChange.key("b", .gives), topic: "x"),
            "## Mentee hopes to gain\n- a\n", .changedMeanwhile
        ),
        (.refer(hope: PracticeChange.key("a", .gives), to: "b"), "## Mentor can give\n- a\n", .refused),
        (.refer(hope: PracticeChange.key("a"), to: "<!-- b -->"), "## Mentee hopes to gain\n- a\n", .refused),
        (.helped(.hope(PracticeChange.key("a")), Helped("yes")), "## Mentee hopes to gain\n- a\n", .wrongState),
        (.helped(.session(PracticeChange.remark("a", .referral)), Helped("yes")), "- Refer: b\n", .changedMeanwhile),
        (.helped(.session(PracticeChange.remark("a", .referral)), Helped(" ")), "- Refer: a\n", .refused),
        (
            .rewordEntry(PracticeChange.key("a", line: 9), to: "b"), "## Mentee hopes to gain\n- a\n- a\n",
            .changedMeanwhile
        ),
        (.removeEntry(PracticeChange.key("a", line: 4)), "## Mentee hopes to gain\n- a\n- a\n", .changedMeanwhile),
        (.answer(PracticeChange.remark("a", .question, line: 9), "b", by: nil), "- Q: a\n- Q: a\n", .changedMeanwhile),
        (.agree(.ada, by: .both, on: day("2026-11-22")), "## Agreed\n", .refused),
        (.agree(.ada, by: .both, on: day("2026-11-22")), nil, .refused),
        (.agree(PairID("bob"), by: .both, on: day("2026-11-22")), "", .notFound),
        (.say(.question, ""), nil, .refused), (.say(.question, "@ada what?"), nil, .refused),
        (.say(.answer, "x"), nil, .refused), (.say(.because, "x"), nil, .refused), (.say(.helped, "x"), nil, .refused),
        (.say(.story, "x", by: .mentee), nil, .refused), (.say(.milestone, "a <!-- b -->"), nil, .refused),
        (.answer(PracticeChange.remark("a", .question), "b", by: nil), nil, .changedMeanwhile),
        (.answer(PracticeChange.remark("a", .question), "b", by: nil), "- Q: c\n", .changedMeanwhile),
        (.answer(PracticeChange.remark("a", .question), "@mentor b", by: nil), "- Q: a\n", .refused),
        (.answer(PracticeChange.remark("a", .story), "b", by: nil), "- Story: a\n", .refused),
        (.putAside(PutAside(kind: .quiet, because: "until spring"), in: .ada), nil, .refused),
        (.putAside(PutAside(kind: .quiet, because: "Until 2026-12-01"), in: .ada), nil, .refused),
        (.putAside(PutAside(kind: .quiet, because: "a <!-- b -->"), in: .ada), nil, .refused),
        (.takeUp(.quiet, in: PairID("bob")), nil, .notFound),
        (.write(NewStory(title: " ")), nil, .refused),
        (.write(NewStory(title: "a", parts: [.situation: "## What I did\n\nx"])), nil, .refused),
        (.write(NewStory(title: "a", parts: [.situation: "# x"])), nil, .refused),
        (.write(NewStory(title: "a", parts: [.situation: "```"])), nil, .refused),
        (.write(NewStory(title: "a", parts: [.situation: "<!-- x -->"])), nil, .refused),
        (.keepQuestion("", theme: "Trust"), nil, .refused), (.keepQuestion("#a", theme: "Trust"), nil, .refused),
        (.keepQuestion("a?", theme: " "), nil, .refused), (.keepQuestion("> a?", theme: "Trust"), nil, .refused),
        (.setDetail(.owner, .name, ""), "---\nname: A\n---\n", .refused),
        (.setDetail(.owner, .birthday, "30-02"), "---\nname: A\n---\n", .refused),
        (.setDetail(.owner, .birthday, "02-30"), "---\nname: A\n---\n", .refused),
        (.setDetail(.owner, .email, "a"), "---\nname: A\n", .wrongState),
        (.setTerm(PairID("bob"), .programme("x")), nil, .notFound),
    ]

    @Test("What can't be written is refused with the reason, and nothing is written", arguments: refusals.indices)
    func refused(index: Int) throws {
        let (change, text, kind) = Self.refusals[index]
        var files = ["pairs/ada/pair.md": bytes(PracticeTable.head), "me.md": bytes("---\nname: Grace Hopper\n---\n")]
        if change.path != "pairs/ada/pair.md" || text != nil { files[change.path] = text.map(bytes) }
        if change.path == "pairs/ada/pair.md", text == nil, kind == .wrongState {
            files[change.path] = nil
            files["pairs/ada/commitments.md"] = []
        }
        if case .helped(.hope, _) = change {} else if change.pair == PairID("bob") { files[change.path] = nil }
        let memory = MemoryFiles(files)
        let store = try JournalStore(memory)
        let before = memory.files
        let result = Result { () throws(JournalError) in try store.apply(.practice(change)) }
        #expect(throws: JournalError.self, "\(change)") { try result.get() }
        if case .failure(let error) = result { #expect(error.kind == kind, "\(change): \(error.message)") }
        #expect(memory.files == before)
    }
}
