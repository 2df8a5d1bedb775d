import Mentorship
import PlainText
import Testing

@testable import JournalStorage

/// One row: a session's text, what is done with it, and the text it must become, to the byte.
struct SessionRow: Sendable, CustomStringConvertible {
    let description: String
    let change: Change
    let before: String
    /// As before, where nothing is to be written.
    let after: String

    init(_ description: String, _ change: Change, _ before: String, _ after: String? = nil) {
        self.description = description
        self.change = change
        self.before = before
        self.after = after ?? before
    }
}

@Suite("Changes of a session as a whole, to the byte")
struct SessionChangeTests {
    private static let key = SessionKey(SessionName(day: day("2026-11-27")), of: .ada)
    private static let path = "pairs/ada/sessions/2026-11-27.md"
    private static let twin = "private/ada/sessions/2026-11-27.md"

    private static func journal(_ files: [String: String]) throws -> (JournalStore, MemoryFiles) {
        let all = ["pairs/ada/pair.md": ScratchJournal.pairFile].merging(files) { $1 }
        let files = MemoryFiles(all.mapValues { bytes($0) })
        return (try JournalStore(files), files)
    }

    private static func move(_ date: String, _ time: String? = nil, _ status: Session.Status = .planned) -> Change {
        .moveSession(key, to: SessionMove(to: day(date), at: time.flatMap { TimeOfDay($0) }, status: status))
    }

    private static func plan(
        _ date: String = "2026-11-27", time: String? = nil, title: String? = nil,
        _ status: Session.Status = .planned
    ) -> Change {
        .plan(
            NewSession(
                pair: .ada, day: day(date), time: time.flatMap { TimeOfDay($0) }, title: title,
                status: status))
    }

    static let rows = [
        // Held.
        SessionRow("hold", .hold(key), "---\nstatus: planned\n---\nx\n", "---\nstatus: held\n---\nx\n"),
        SessionRow(
            "hold one in capitals", .hold(key), "---\nstatus: Planned # yes\n---\n", "---\nstatus: held # yes\n---\n"),
        SessionRow(
            "hold one without a status", .hold(key), "---\ntime: \"14:00\"\n---\n",
            "---\ntime: \"14:00\"\nstatus: held\n---\n"),
        SessionRow(
            "hold one whose status can't be read", .hold(key), "---\nstatus: soon\n---\n", "---\nstatus: held\n---\n"),
        SessionRow("hold one without front matter", .hold(key), "Words\n", "---\nstatus: held\n---\nWords\n"),
        SessionRow("hold an empty one", .hold(key), "", "---\nstatus: held\n---\n"),
        SessionRow(
            "hold with CRLF and a BOM", .hold(key), "\u{FEFF}---\r\nstatus: 'planned'\r\n---\r\nx",
            "\u{FEFF}---\r\nstatus: 'held'\r\n---\r\nx"),
        SessionRow(
            "hold beside what the program doesn't know", .hold(key),
            "---\nmood: {a: 1}\n# c\n\u{E0FF}: x\nstatus: planned\n---\n- [ ] @mentor Go\n",
            "---\nmood: {a: 1}\n# c\n\u{E0FF}: x\nstatus: held\n---\n- [ ] @mentor Go\n"),
        // Cancelled.
        SessionRow(
            "cancel", .cancel(key, because: "she is ill"), "---\nstatus: planned\n---\n",
            "---\nstatus: cancelled\nbecause: she is ill\n---\n"),
        SessionRow(
            "cancel for a reason that needs quotes", .cancel(key, because: " no:\n\ttime "), "---\ntitle: T\n---\n",
            "---\ntitle: T\nstatus: cancelled\nbecause: \"no: time\"\n---\n"),
        SessionRow(
            "cancel with an old reason there", .cancel(key, because: "ill"),
            "---\r\nbecause: 'old' # c\r\nstatus: planned\r\n---\r\n",
            "---\r\nbecause: 'ill' # c\r\nstatus: cancelled\r\n---\r\n"),
        SessionRow(
            "cancel one without front matter", .cancel(key, because: "ill"), "\u{FEFF}# Us\r\n",
            "\u{FEFF}---\r\nstatus: cancelled\r\nbecause: ill\r\n---\r\n# Us\r\n"),
        // Another time.
        SessionRow(
            "another time", move("2026-11-27", "09:30"), "---\nstatus: planned\ntime: \"14:00\"\n---\n",
            "---\nstatus: planned\ntime: \"09:30\"\n---\n"),
        SessionRow(
            "another time in place of one without quotes", move("2026-11-27", "09:30"),
            "---\nstatus: planned\ntime: 14:00 # c\n---\n", "---\nstatus: planned\ntime: \"09:30\" # c\n---\n"),
        SessionRow(
            "a first time", move("2026-11-27", "09:30"), "Words",
            "---\ntime: \"09:30\"\nstatus: planned\n---\nWords"),
        // The title.
        SessionRow(
            "a first title", .entitle(key, "The review"), "---\nstatus: held\n---\n",
            "---\nstatus: held\ntitle: The review\n---\n"),
        SessionRow(
            "another title", .entitle(key, "12: the \"end\""), "---\ntitle: The review # c\nstatus: held\n---\n",
            "---\ntitle: \"12: the \\\"end\\\"\" # c\nstatus: held\n---\n"),
        SessionRow(
            "no title any more", .entitle(key, ""), "---\ntitle: a\n# c\nstatus: held\n---\n",
            "---\n# c\nstatus: held\n---\n"),
        SessionRow("no title that can be seen", .entitle(key, "\u{200B}"), "---\ntitle: a\n---\n", "---\n---\n"),
        // The length.
        SessionRow(
            "a first length", .setMinutes(key, 45), "---\nstatus: held\n---\n", "---\nstatus: held\nminutes: 45\n---\n"),
        SessionRow("another length", .setMinutes(key, 50), "---\nminutes: 45 min\n---\n", "---\nminutes: 50\n---\n"),
        SessionRow(
            "a length that can't be read", .setMinutes(key, 50), "---\nminutes: long\n---\n", "---\nminutes: 50\n---\n"),
        SessionRow("no length any more", .setMinutes(key, nil), "---\r\nminutes: 45\r\n---\r\nx", "---\r\n---\r\nx"),
    ]

    @Test("Each writes the documented bytes, undo the old ones, redo the new ones", arguments: rows)
    func bytesAreAsDocumented(row: SessionRow) throws {
        let (store, files) = try Self.journal([Self.path: row.before])
        let outcome = try store.apply(row.change)
        #expect(readable(files.files[Self.path]) == readable(bytes(row.after)), "\(row)")
        #expect(outcome.pair == .ada)
        let reversal = try #require(outcome.reversal)
        #expect(reversal.session == SessionTrace(formerly: Self.key, now: Self.key))
        let again = try store.revert(reversal)
        #expect(readable(files.files[Self.path]) == readable(bytes(row.before)), "undo of: \(row)")
        _ = try store.revert(again)
        #expect(readable(files.files[Self.path]) == readable(bytes(row.after)), "redo of: \(row)")
    }

    static let unneeded = [
        SessionRow("held already", .hold(key), "---\nstatus: HELD\n---\n"),
        SessionRow(
            "cancelled for this already", .cancel(key, because: "ill"), "---\nstatus: cancelled\nbecause: 'ill'\n---\n"),
        SessionRow("called so already", .entitle(key, "a"), "---\ntitle: 'a'\n---\n"),
        SessionRow("without a title already", .entitle(key, " "), "x\n"),
        SessionRow("that long already", .setMinutes(key, 45), "---\nminutes: 45 MIN\n---\n"),
        SessionRow("without a length already", .setMinutes(key, nil), "---\nnever closed"),
        SessionRow("on that day already", move("2026-11-27"), "---\ntime: x\n---\n"),
        SessionRow("at that time already", move("2026-11-27", "14:00"), "---\ntime: 14:00\nstatus: planned\n---\n"),
    ]

    @Test("Asking for what already is writes nothing", arguments: unneeded)
    func nothingToDo(row: SessionRow) throws {
        let (store, files) = try Self.journal([Self.path: row.before])
        let before = files.files
        #expect(try store.apply(row.change).reversal == nil, "\(row)")
        #expect(files.files == before)
    }

    static let refused: [(SessionRow, JournalError.Kind)] = [
        (SessionRow("hold a cancelled one", .hold(key), "---\nstatus: cancelled\n---\n"), .wrongState),
        (SessionRow("cancel a held one", .cancel(key, because: "x"), "---\nstatus: held\n---\n"), .wrongState),
        (
            SessionRow("cancel it again", .cancel(key, because: "x"), "---\nstatus: cancelled\nbecause: y\n---\n"),
            .wrongState
        ),
        (
            SessionRow("cancel without a reason", .cancel(key, because: " \u{200B}\n"), "---\nstatus: planned\n---\n"),
            .refused
        ),
        (SessionRow("move a cancelled one", move("2026-12-04"), "---\nstatus: cancelled\n---\n"), .wrongState),
        (SessionRow("a negative length", .setMinutes(key, -1), ""), .refused),
        (SessionRow("an endless length", .setMinutes(key, .max), ""), .refused),
        (SessionRow("an endless title", .entitle(key, String(repeating: "x", count: 100_001)), ""), .refused),
        (SessionRow("hold with an open front matter", .hold(key), "---\nstatus: planned\n"), .wrongState),
        (SessionRow("cancel with an open front matter", .cancel(key, because: "x"), "---\n"), .wrongState),
        (SessionRow("move with an open front matter", move("2026-12-04"), "---\nstatus: planned\n"), .wrongState),
        (SessionRow("a title with an open front matter", .entitle(key, "x"), "---\n"), .wrongState),
    ]

    @Test("What doesn't fit is refused, and nothing is written", arguments: refused.indices)
    func refusals(index: Int) throws {
        let (row, kind) = Self.refused[index]
        let (store, files) = try Self.journal([Self.path: row.before, Self.twin: "---\ntrust: 3\n---\n"])
        let before = files.files
        let error = #expect(throws: JournalError.self, "\(row)") { try store.apply(row.change) }
        #expect(error?.kind == kind, "\(row): \(error?.message ?? "")")
        #expect(files.files == before)
    }

    @Test("A session and a pair that are not there are told, and nothing is written")
    func gone() throws {
        let (store, files) = try Self.journal([:])
        let before = files.files
        for change in [
            Change.hold(Self.key), .cancel(Self.key, because: "x"), Self.move("2026-12-04"), .entitle(Self.key, "x"),
        ] {
            let error = #expect(throws: JournalError.self) { try store.apply(change) }
            #expect(error?.kind == .notFound)
            #expect(error?.message.contains(Self.path) == true)
        }
        for name in ["nobody", "..", "", "a/b"] {
            let pair = PairID(name)
            let changes: [Change] = [
                .hold(SessionKey(Self.key.name, of: pair)),
                .plan(NewSession(pair: pair, day: day("2026-11-27"), status: .planned)),
            ]
            for change in changes {
                #expect(#expect(throws: JournalError.self) { try store.apply(change) }?.kind == .notFound)
            }
        }
        #expect(files.files == before)
    }

    // MARK: New ones

    /// A template, a new session, and the text its file must have.
    private static let new: [(template: String?, change: Change, text: String)] = [
        (nil, plan(), "---\nstatus: planned\n---\n"),
        (nil, plan(time: "14:00"), "---\ntime: \"14:00\"\nstatus: planned\n---\n"),
        (
            nil, plan(time: "09:05", title: "On: time", .held),
            "---\ntitle: \"On: time\"\ntime: \"09:05\"\nstatus: held\n---\n"
        ),
        (nil, plan(title: " a\n b "), "---\ntitle: a b\nstatus: planned\n---\n"),
        // What a session starts with.
        ("", plan(), "---\nstatus: planned\n---\n"),
        ("# Today\n\n- [ ]\n", plan(time: "14:00"), "---\ntime: \"14:00\"\nstatus: planned\n---\n# Today\n\n- [ ]\n"),
        ("\u{FEFF}Q:\r\nA:", plan(), "\u{FEFF}---\r\nstatus: planned\r\n---\r\nQ:\r\nA:"),
        (
            "---\nmood: \nplace: home # usually\nstatus: held\nmode: video\n---\nHeard:\n",
            plan(time: "14:00"),
            "---\nmood: \nplace: home # usually\nstatus: planned\nmode: video\ntime: \"14:00\"\n---\nHeard:\n"
        ),
        ("---\nnever closed\n", plan(), "---\nstatus: planned\n---\n---\nnever closed\n"),
        ("\u{E0FF}", plan(), "---\nstatus: planned\n---\n\u{E0FF}"),
    ]

    @Test("A new session is a front matter, and what a session starts with", arguments: new.indices)
    func planning(index: Int) throws {
        let row = Self.new[index]
        let (store, files) = try Self.journal(row.template.map { ["session-template.md": $0] } ?? [:])
        let before = files.files
        let outcome = try store.apply(row.change)
        #expect(readable(files.files[Self.path]) == readable(bytes(row.text)))
        let reversal = try #require(outcome.reversal)
        #expect(reversal.session == SessionTrace(formerly: nil, now: Self.key))
        let redo = try store.revert(reversal)
        #expect(files.files == before)
        #expect(redo.session == SessionTrace(formerly: Self.key, now: nil))
        _ = try store.revert(redo)
        #expect(readable(files.files[Self.path]) == readable(bytes(row.text)))
    }

    @Test("It is read as it was asked for")
    func readBack() throws {
        let (store, _) = try Self.journal([:])
        _ = try store.apply(Self.plan(time: "14:00", title: "- yes"))
        let session = try #require(try store.pair(.ada)?.sessions.first)
        #expect(session.name == Self.key.name)
        #expect(session.time == TimeOfDay("14:00"))
        #expect(session.title == "- yes")
        #expect(session.writtenStatus == .planned)
    }

    @Test(
        "It takes the first number that is free that day, in public and in private",
        arguments: [
            ([], "2026-11-27"), (["pairs/ada/sessions/2026-11-27.md"], "2026-11-27-2"),
            (["pairs/ada/sessions/2026-11-27.md", "pairs/ada/sessions/2026-11-27-2.md"], "2026-11-27-3"),
            (["pairs/ada/sessions/2026-11-27-2.md"], "2026-11-27"),
            (["pairs/ada/sessions/2026-11-27.md", "private/ada/sessions/2026-11-27-2.md"], "2026-11-27-3"),
            (["private/ada/sessions/2026-11-27.md"], "2026-11-27-2"),
            (["pairs/ada/sessions/2026-11-27.md/x", "pairs/ada/sessions/2026-11-28.md"], "2026-11-27-2"),
            (["pairs/ada/sessions/2026-11-27.conflict-1.md"], "2026-11-27"),
        ])
    func numbers(taken: [String], name: String) throws {
        let (store, files) = try Self.journal(Dictionary(uniqueKeysWithValues: taken.map { ($0, "") }))
        let outcome = try store.apply(Self.plan())
        #expect(outcome.reversal?.session?.now?.name.description == name)
        #expect(files.files["pairs/ada/sessions/\(name).md"] != nil)
    }

    @Test("Somebody's words in a session that was just planned are not taken back with it")
    func undoOfPlanAfterEdit() throws {
        let (store, files) = try Self.journal([:])
        let reversal = try #require(try store.apply(Self.plan()).reversal)
        files.put(bytes("---\nstatus: planned\n---\nWords\n"), at: Self.path)
        let before = files.files
        #expect(#expect(throws: JournalError.self) { try store.revert(reversal) }?.kind == .changedMeanwhile)
        #expect(files.files == before)
    }
}
