import Foundation
import Testing

@testable import RapportResources

/// What is compiled in is what lies in Resources/demo, and it moves as a whole.
@Suite struct DemoJournalTests {
    /// The demo as it lies beside the sources: paths relative to it, in order, with their texts.
    static func filesOnDisk() throws -> [(path: String, text: String)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Resources/demo")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return
            try names
            .filter { $0.hasSuffix(".md") }
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            .map { ($0, String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)) }
    }

    @Test("What is compiled in is what lies in Resources/demo; `make pack` brings it up to date")
    func packedIsCurrent() throws {
        let disk = try Self.filesOnDisk()
        #expect(DemoJournal.packed.map(\.path) == disk.map(\.path), "run `make pack`")
        for (packed, file) in zip(DemoJournal.packed, disk) where Array(packed.text.utf8) != Array(file.text.utf8) {
            Issue.record("\(file.path) differs from what is compiled in: run `make pack`")
        }
    }

    @Test("In its own week the demo is given out byte for byte", arguments: 16...22)
    func ownWeekIsUntouched(day: Int) {
        let files = DemoJournal.files(endingInWeekOf: (2026, 11, day))
        #expect(files.map(\.path) == DemoJournal.packed.map(\.path))
        #expect(files.map(\.text) == DemoJournal.packed.map(\.text))
    }

    @Test(
        "The last held session lands in the week before the reader's, or on its Monday",
        arguments: [
            (2026, 11, 23), (2026, 11, 15), (2027, 1, 1), (2028, 2, 29), (2024, 12, 31), (2000, 2, 28), (2100, 3, 1),
            (2, 1, 1), (9997, 12, 31),
        ]
    )
    func endsInTheWeekOf(year: Int, month: Int, day: Int) throws {
        let files = DemoJournal.files(endingInWeekOf: (year, month, day))
        let today = try #require(CalendarDay(year: year, month: month, day: day))
        let monday = today.number - today.number % 7
        let sessions = files.filter { $0.path.contains("/sessions/") && $0.path.hasPrefix("pairs/") }
        let held = try sessions.filter { $0.text.contains("\nstatus: held\n") }.map {
            try #require(Self.day(of: $0.path))
        }
        let planned = try sessions.filter { $0.text.contains("\nstatus: planned\n") }
            .map { try #require(Self.day(of: $0.path)) }
        #expect((monday - 7...monday).contains(held.map(\.number).max() ?? 0))
        #expect(planned.allSatisfy { $0.number > monday + 6 })
    }

    @Test("Moving forth and back gives the same bytes in every file", arguments: [1, -1, 52, -53, 417, -1_300])
    func movingBackRestores(weeks: Int) {
        for file in DemoJournal.packed {
            #expect(moved(moved(file.path, weeks), -weeks) == file.path)
            #expect(moved(moved(file.text, weeks), -weeks) == file.text)
        }
    }

    @Test("A day no calendar has, or one out of range, moves nothing")
    func oddDaysMoveNothing() {
        for day in [(2026, 13, 1), (2027, 2, 29), (0, 1, 1), (-5, 1, 1), (10_000, 1, 1), (.max, .max, .min)] {
            #expect(DemoJournal.files(endingInWeekOf: day).map(\.path) == DemoJournal.packed.map(\.path))
        }
    }

    @Test(
        "Only real dates move, wherever they stand",
        arguments: [
            ("due:2026-11-20", 1, "due:2026-11-27"),
            ("sessions/2026-06-25-2.md", 1, "sessions/2026-07-02-2.md"),
            ("2026-12-30 -> 2027-01-01 why", 1, "2027-01-06 -> 2027-01-08 why"),
            ("2028-02-22", 1, "2028-02-29"),
            ("2027-02-22", 1, "2027-03-01"),
            ("2026-01-01", -1, "2025-12-25"),
            ("birthday: 04-09", 5, "birthday: 04-09"),
            ("2026-02-30 and 2026-13-01", 1, "2026-02-30 and 2026-13-01"),
            ("12026-11-20 2026-11-201", 1, "12026-11-20 2026-11-201"),
            ("2026-1-20 2026/11/20", 1, "2026-1-20 2026/11/20"),
            ("café 2026-11-20…", 1, "café 2026-11-27…"),
            ("2026-11-2", 1, "2026-11-2"),
            ("9999-12-31", 1, "9999-12-31"),
            ("", 1, ""),
        ]
    )
    func onlyRealDatesMove(text: String, weeks: Int, expected: String) {
        #expect(moved(text, weeks) == expected)
    }

    @Test("Weeks beyond every calendar move nothing", arguments: [Int.max, .min, 600_000, -600_000])
    func absurdWeeksMoveNothing(weeks: Int) {
        #expect(moved("2026-11-20", weeks) == "2026-11-20")
    }

    private func moved(_ text: String, _ weeks: Int) -> String {
        DemoJournal.moving(text, byWeeks: weeks)
    }

    /// The day that a session's file is called by.
    static func day(of path: String) -> CalendarDay? {
        CalendarDay(Array((path.split(separator: "/").last ?? "").utf8.prefix(CalendarDay.width))[...])
    }
}
