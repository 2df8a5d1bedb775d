import Foundation
import Mentorship
import Testing

@testable import JournalStorage

@Suite("A session as its lines")
struct SessionTextTests {
    private static let file = "pairs/ada/sessions/2026-11-20.md"
    private static let name = SessionName(day: day("2026-11-20"))

    private static func journal(_ text: String) throws -> (JournalStore, MemoryFiles) {
        let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), file: bytes(text)])
        return (try JournalStore(files), files)
    }

    private static func lines(_ text: String) throws -> [SessionText.Line] {
        try #require(try journal(text).0.sessionText(name, of: .ada)).lines
    }

    /// Lines as `number kind text`, commitments by owner, state and words.
    private static func told(_ text: String) throws -> [String] {
        try lines(text).map { line in
            let kind: String =
                switch line.kind {
                case .blank: "blank"
                case .heading(let level): "heading\(level)"
                case .prose: "prose"
                case .label(let label): "\(label)"
                case .commitment(let it): "(\(it.owner?.rawValue ?? "nobody") \(it.state) \(it.text))"
                case .hidden: "hidden"
                }
            return "\(line.number) \(kind) \(line.text)"
        }
    }

    @Test("Each line has its number, its kind and its words as typed; front matter is left out")
    func kinds() throws {
        let text = """
            ---
            title: The review
            ---

            # Notes
            She wants to lead.
            - Q: Why?
              - A: Because.
            Learned: climbs
            - [ ] @mentee Send it due:2026-12-01
              Moved: 2026-11-27 -> 2026-12-01 ill
              a note
            \t- [x] nested
            > - [ ] quoted
            - Heard: x
            Story: s
            Milestone: m
            Refer: r
            """
        #expect(
            try Self.told(text) == [
                "4 blank ", "5 heading1 # Notes", "6 prose She wants to lead.", "7 question - Q: Why?",
                "8 answer   - A: Because.", "9 learned Learned: climbs",
                "10 (mentee open Send it) - [ ] @mentee Send it due:2026-12-01",
                "11 moved   Moved: 2026-11-27 -> 2026-12-01 ill", "12 prose   a note",
                "13 (nobody kept nested) \t- [x] nested", "14 hidden > - [ ] quoted", "15 heard - Heard: x",
                "16 story Story: s", "17 milestone Milestone: m", "18 referral Refer: r",
            ])
    }

    @Test("Ends of lines are no part of them, whatever they are, and nothing else ends one")
    func endings() throws {
        #expect(
            try Self.told("a\r\n\r\n\t b \r\nc\rd\u{2028}e") == [
                "1 prose a", "2 blank ", "3 prose \t b ", "4 prose c\rd\u{2028}e",
            ])
        #expect(try Self.told("\u{FEFF}---\r\ntitle: x\r\n---\r\nb\r\n") == ["4 prose b"])
        #expect(try Self.told("") == [])
        #expect(try Self.told("---\n---\n") == [])
    }

    @Test("Front matter that is never closed is text like any other")
    func openFrontMatter() throws {
        #expect(try Self.told("---\ntitle: x\n") == ["1 prose ---", "2 prose title: x"])
    }

    @Test("What a fence, a comment or a quote hides is no commitment, and the fence is hidden too")
    func hidden() throws {
        let text = "```\n- [ ] no\n```\n<!-- a\n- [ ] no\n-->\n- [ ] yes\n  ~~~\n  - [ ] no\n- [ ] also\n"
        #expect(
            try Self.told(text).map { $0.split(separator: " ")[1] }
                == [
                    "hidden", "hidden", "hidden", "hidden", "hidden", "hidden", "(nobody", "hidden", "hidden",
                    "(nobody",
                ])
    }

    @Test("The keys of its commitments are those of the pair, twins and all")
    func keys() throws {
        let text =
            "---\nstatus: held\n---\n- [ ] Go\n- [ ] \n- [x] @mentee Go\n  - [ ] Go\n* [-] Caf\u{E9} <!-- x -->\n"
        let (store, _) = try Self.journal(text)
        let lines = try #require(try store.sessionText(Self.name, of: .ada)).lines
        let found = lines.compactMap { line -> Commitment? in
            guard case .commitment(let commitment) = line.kind else { return nil }
            #expect(commitment.line == line.number)
            return commitment
        }
        #expect(found.count == 4)
        #expect(found == (try store.promises()))
        _ = try store.apply(.keep(try #require(found.last { $0.text == "Go" }).key, on: day("2026-11-22")))
        #expect(try store.promises().map(\.state) == [.open, .kept, .kept, .released])
    }

    @Test("Bytes that are not UTF-8 are mended for the page only")
    func illFormed() throws {
        let (store, files) = try Self.journal("a\u{E0FF}b\n- [ ] G\u{E0C3}\n")
        let before = files.files
        let lines = try #require(try store.sessionText(Self.name, of: .ada)).lines
        #expect(lines.map(\.text) == ["a\u{FFFD}b", "- [ ] G\u{FFFD}"])
        guard case .commitment(let commitment) = lines[1].kind else { return #expect(Bool(false)) }
        #expect(try store.promises() == [commitment])
        #expect(files.files == before)
    }

    @Test("A session or a pair that is gone has no text")
    func gone() throws {
        let (store, _) = try Self.journal("a\n")
        #expect(try store.sessionText(SessionName(day: day("2026-11-20"), number: 2), of: .ada) == nil)
        #expect(try store.sessionText(Self.name, of: PairID("nobody")) == nil)
        #expect(try store.sessionText(Self.name, of: PairID("..")) == nil)
    }

    @Test("A session that can't be read is an error", arguments: ["folder", "pipe", "lines", "large", "link"])
    func unreadable(oddity: String) throws {
        let journal = try ScratchJournal(["pairs/ada/sessions/2026-01-01.md": ""])
        let path = journal.path + "/" + Self.file
        switch oddity {
        case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        case "pipe": #expect(mkfifo(path, 0o600) == 0)
        case "lines": try journal.write([UInt8](repeating: 10, count: 1_000_001), to: Self.file)
        case "large": try journal.write([UInt8](repeating: 65, count: JournalStore.byteLimit + 1), to: Self.file)
        default: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hostname")
        }
        let error = #expect(throws: JournalError.self) { _ = try journal.store().sessionText(Self.name, of: .ada) }
        #expect(error?.kind == .unreadable)
    }
}
