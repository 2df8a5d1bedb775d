import Foundation
import Testing

@testable import RapportCLI

@Suite("The overview")
struct OverviewTests {
    @Test("it tells the pairs, what is overdue or due this week, and the timeline of the most pressing pair")
    func plain() throws {
        let run = try TestJournal().run()
        #expect(run.code == 0)
        #expect(run.lines.first == "rapport · Ada Byron · 1 overdue · Sun 22 Nov 2026")
        #expect(run.output.contains("\n\nPairs\n"))
        #expect(run.output.contains("\n\nCommitments\n"))
        #expect(run.output.contains("Introduce Dr Chen"))
        #expect(run.output.contains("Send the draft"))
        #expect(!run.output.contains("Lend the book"))
        #expect(!run.output.contains("Plan the visit"))
        #expect(run.output.contains("\n\nTimeline · Grace Hopper\n"))
        #expect(run.output.contains("The review"))
    }

    @Test("in JSON it is one object of pairs, commitments and timeline")
    func json() throws {
        let overview = try TestJournal().object()
        #expect((overview["pairs"] as? [Any])?.count == 3)
        #expect((overview["commitments"] as? [Any])?.count == 3)
        #expect((overview["timeline"] as? [Any])?.count == 4)
    }

    @Test("of a large journal it tells the beginning, and which commands tell the rest")
    func large() throws {
        var files = TestJournal.sample
        for number in 10...40 {
            files["pairs/p\(number)/pair.md"] = "---\nmentor: Ada Byron\nmentee: Person \(number)\n---\n"
            files["pairs/p\(number)/commitments.md"] = "- [ ] @mentor Promise \(number) due:2026-11-20\n"
        }
        let run = try TestJournal(files).run()
        #expect(run.lines.count < 90)
        #expect(run.output.contains("and 14 more: rapport pairs"))
        #expect(run.output.contains("and 19 more: rapport commitments"))
    }
}
