import Foundation
import Testing

@testable import RapportCLI

/// `rapport manual`: topics, pages, and the pager of a terminal.
@Suite struct ManualTests {
    @Test("the topics are listed, and a page is printed, where there is no journal too")
    func pages() throws {
        let journal = try TestJournal([:])
        let topics = journal.run("manual")
        #expect(topics.code == 0 && topics.lines.contains { $0.hasPrefix("keys  ") && $0.hasSuffix("Keys") })
        let page = journal.run("manual", "keys")
        #expect(page.code == 0 && page.output.hasPrefix("# Keys\n\n") && page.messages.isEmpty)
        #expect(page.output.contains("| `space`") && page.output.hasSuffix("\n"))
    }

    @Test("a topic there is not is named with those there are")
    func unknown() throws {
        let run = try TestJournal([:]).run("manual", "soup\u{1B}[31m")
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.messages.contains("no page on “soup") && run.messages.contains("keys"))
        #expect(!run.messages.contains("\u{1B}"))
    }

    @Test("topics and pages come as JSON")
    func json() throws {
        let journal = try TestJournal([:])
        let topics = try journal.list("manual")
        #expect(topics.contains { $0["topic"] as? String == "keys" && $0["title"] as? String == "Keys" })
        let page = try journal.object("manual", "keys")
        #expect((page["text"] as? String)?.hasPrefix("# Keys\n") == true)
    }

    @Test("on a terminal $PAGER shows the page; where it can't be run, or there is none, it is printed")
    func paging() throws {
        let journal = try TestJournal([:])
        var shown: [String: Int] = [:]
        for (pager, works, isTerminal, isPrinted) in [
            ("less", true, true, false), ("gone", false, true, true), ("less", true, false, true),
            ("", true, true, true),
        ] {
            let run = journal.run("manual", "keys") {
                $0.isTerminal = isTerminal
                $0.environment["PAGER"] = pager
                $0.pager = { command, bytes in
                    shown[command] = bytes.count
                    return works
                }
            }
            #expect(run.output.isEmpty != isPrinted, "\(pager)")
        }
        #expect(Set(shown.keys) == ["less", "gone"] && shown.values.allSatisfy { $0 > 1000 })
    }

    @Test("a pager gets the page through the shell, and one that isn't there is noticed")
    func shell() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "rapport-pager-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let isShown = ProcessCalls.page(Array("a page\n".utf8), through: "cat >'\(file.path)'")
        #expect(isShown)
        #expect(try String(contentsOf: file, encoding: .utf8) == "a page\n")
        #expect(!ProcessCalls.page([0x0A], through: "no-such-pager-\(UUID().uuidString) 2>/dev/null"))
        ProcessCalls.ignoreClosedPipes()
        #expect(ProcessCalls.page(Array(repeating: 0x0A, count: 1 << 20), through: "true"))
    }
}
