import Foundation
import Testing

@testable import RapportResources

/// What the demo has to show to whoever opens it, on every day of its week.
@Suite struct DemoStoryTests {
    private let files = Dictionary(uniqueKeysWithValues: DemoJournal.packed.map { ($0.path, $0.text) })
    private var sessions: [String: String] {
        files.filter { $0.key.hasPrefix("pairs/") && $0.key.contains("/sessions/") }
    }

    /// Every date written behind `key`, with the line it stands on.
    private func dates(behind key: String, in text: String) -> [(date: String, line: String)] {
        text.split(separator: "\n").compactMap { line in
            guard let found = line.range(of: key + #"[0-9]{4}-[0-9]{2}-[0-9]{2}"#, options: .regularExpression) else {
                return nil
            }
            return (String(line[found].suffix(CalendarDay.width)), String(line))
        }
    }

    private func number(_ date: some StringProtocol) throws -> Int {
        try #require(CalendarDay(Array(date.utf8)[...])).number
    }

    @Test("Five pairs, the owner mentor in four and mentee in one")
    func fivePairs() throws {
        let pairs = files.filter { $0.key.hasSuffix("/pair.md") }
        #expect(pairs.count == 5)
        #expect(pairs.values.filter { $0.contains("\nmentor: Marta Silveira\n") }.count == 4)
        #expect(pairs.values.filter { $0.contains("\nmentee: Marta Silveira\n") }.count == 1)
        #expect(try #require(files["me.md"]).contains("\nname: Marta Silveira\n"))
    }

    @Test("One pair has outlived its programme, and one has fallen quiet with nothing planned")
    func alumniAndQuiet() throws {
        let monday = try number("2026-11-16")
        let ended = try files.filter { $0.key.hasSuffix("/pair.md") }
            .filter { try dates(behind: "until: ", in: $0.value).contains { try number($0.date) < monday } }
        #expect(ended.keys.sorted() == ["pairs/samuel-osei/pair.md"])
        let held = sessions.filter { $0.value.contains("\nstatus: held\n") }
        let last = Dictionary(grouping: held.keys) { $0.split(separator: "/")[1] }.compactMapValues { $0.max() }
        let quiet = try last.filter { monday - (try #require(DemoJournalTests.day(of: $0.value)).number) > 45 }
        #expect(quiet.keys.sorted() == ["priya-raman", "samuel-osei"])
        #expect(!sessions.contains { $0.key.contains("priya-raman") && $0.value.contains("\nstatus: planned\n") })
    }

    @Test("A year of sessions, some held, some planned, some cancelled with the reason")
    func aYearOfSessions() throws {
        let days = try sessions.keys.map { try #require(DemoJournalTests.day(of: $0)).number }
        let anchor = try number("2026-11-22")
        #expect((60...80).contains(sessions.count))
        #expect(days.allSatisfy { (anchor - 53 * 7...anchor + 8 * 7).contains($0) })
        #expect(sessions.values.filter { $0.contains("\nstatus: planned\n") }.count == 3)
        let cancelled = sessions.values.filter { $0.contains("\nstatus: cancelled\n") }
        #expect(cancelled.count == 2 && cancelled.allSatisfy { $0.contains("\nbecause: ") })
    }

    @Test("No date lies more than a year before the demo's week or seven months after it")
    func datesStayWithinReach() throws {
        let anchor = try number("2026-11-22")
        for (path, text) in files {
            for (date, _) in dates(behind: "", in: text) {
                #expect((anchor - 53 * 7...anchor + 30 * 7).contains(try number(date)), "\(path): \(date)")
            }
        }
    }

    @Test("Nothing has been kept, released or made later than the Monday of the demo's week, nor held after it")
    func thePastIsPast() throws {
        let monday = try number("2026-11-16")
        for (path, text) in files {
            for key in ["kept:", "released:", "made:"] {
                for (date, line) in dates(behind: key, in: text) where try number(date) > monday {
                    Issue.record("\(path): \(line)")
                }
            }
            if sessions[path] != nil, text.contains("\nstatus: held\n") {
                #expect(try #require(DemoJournalTests.day(of: path)).number <= monday, "\(path)")
            }
        }
    }

    @Test("On each day of its week something is overdue, something due within seven days, and a milestone is recent")
    func everyDayShowsEverything() throws {
        let due = try files.values.flatMap { dates(behind: "due:", in: $0) }
            .filter { $0.line.contains("- [ ] ") }.map { try number($0.date) }
        let milestones = try sessions.filter { $0.value.contains("\n- Milestone: ") }
            .map { try #require(DemoJournalTests.day(of: $0.key)).number }
        for today in try number("2026-11-16")...number("2026-11-22") {
            #expect(due.contains { $0 < today })
            #expect(due.contains { (today...today + 7).contains($0) })
            #expect(milestones.contains { (today - 14...today).contains($0) })
        }
    }

    @Test("Commitments of both sides, kept on time and late, moved, released with a reason, nested")
    func everyKindOfCommitment() throws {
        let lines = sessions.values.flatMap { $0.split(separator: "\n").map(String.init) }
        for beginning in ["- [x] @mentor ", "- [x] @mentee ", "- [ ] @both ", "  - [x] ", "  Moved: ", "  Because: "] {
            #expect(lines.contains { $0.hasPrefix(beginning) }, "\(beginning)")
        }
        let released = lines.filter { $0.contains("- [-] ") }.count
        #expect(released > 5 && lines.filter { $0.hasPrefix("  Because: ") }.count == released)
        let late = try lines.filter { $0.contains("- [x] ") }.filter { line in
            guard let due = dates(behind: "due:", in: line).first, let kept = dates(behind: "kept:", in: line).first
            else { return false }
            return try number(kept.date) > number(due.date)
        }
        #expect(late.count > 3)
    }

    @Test("Every story told is one of the owner's, and some are still untold")
    func storiesAreTold() {
        let told = Set(
            sessions.values.flatMap { $0.split(separator: "\n") }
                .filter { $0.hasPrefix("- Story: ") }.map { "stories/\($0.dropFirst("- Story: ".count)).md" }
        )
        let stories = Set(files.keys.filter { $0.hasPrefix("stories/") })
        #expect(told.isSubset(of: stories))
        #expect(stories.count > told.count && told.count > 4)
    }

    @Test("The last hour with Jonas left one question without an answer beside one that has one")
    func anUnansweredQuestion() throws {
        let text = try #require(files["pairs/jonas-weidmann/sessions/2026-11-10.md"])
        let labels = text.split(separator: "\n").compactMap { line in ["- Q: ", "- A: "].first { line.hasPrefix($0) } }
        #expect(labels == ["- Q: ", "- A: ", "- Q: "])
    }

    @Test("The prose names no month and no season, because its dates move")
    func proseIsTimeless() {
        let names = [
            "January", "February", "March", "April", "June", "July", "August", "September", "October", "November",
            "December", "summer", "winter", "spring", "autumn", "Christmas", "Easter", "New Year",
        ]
        for (path, text) in files {
            for name in names where text.contains(name) { Issue.record("\(path) names \(name)") }
        }
    }

    @Test("Plain files: no `.rapport`, no tabs, no carriage returns, one newline at the end, lines of at most 120")
    func plainFiles() {
        for (path, text) in files {
            #expect(!path.hasPrefix(".") && path.hasSuffix(".md"))
            #expect(
                text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) })
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path)")
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 }, "\(path)")
        }
    }

    @Test("What is private lies under private/ alone")
    func privateStaysApart() {
        let ratings = ["\ncomfort: ", "\ntrust: ", "\nguidance: "]
        for (path, text) in files where ratings.contains(where: { text.contains($0) }) {
            #expect(path.hasPrefix("private/"))
        }
    }
}
