import Foundation
import Testing

@testable import RapportCLI

@Suite("What reaches the screen")
struct OutputTests {
    private static let hostile = [
        "\u{1B}[2J\u{1B}]0;title\u{7}", "a\u{9B}31mb", "\u{202E}turned\u{202C}", "zero\u{200B}width\u{FEFF}",
        "over\u{8}\u{8}write",
        "back\rslash", "\u{E0041}tags", "a" + String(repeating: "\u{301}", count: 5000), "del\u{7F}",
        "\u{2066}iso\u{2069}",
    ]

    /// A journal with the text in every field that is shown.
    private static func journal(with text: String) throws -> TestJournal {
        let name = text.replacingOccurrences(of: "\r", with: " ")
        let part = String(String.UnicodeScalarView(name.unicodeScalars.prefix(30))).replacingOccurrences(
            of: "/", with: "-")
        return try TestJournal([
            "me.md": "---\nname: Me\(name)\n---\n",
            "pairs/p\(part)/pair.md": """
            ---
            mentor: Me\(name)
            mentee: You\(name)
            programme: P\(text)
            started: 2026-01-01
            ---

            ## Mentee hopes to gain

            - hope \(text) #topic
              Refer: who \(text)

            ## Mentor can give

            - give \(text)

            ## Agreed

            - 2026-01-20 both

            """,
            "pairs/p\(part)/commitments.md": "- [ ] @mentor Visit \(text)\n",
            "pairs/q/pair.md": "---\nmentor: Me\(name)\nmentee: Somebody\nstarted: \(text)\n---\n",
            "pairs/q/commitments.md": "- [ ] @nobody\(text) Promise \(text) due:2026-11-01\n",
            "pairs/q/sessions/2026-11-20.md": """
            ---
            title: T\(text)
            status: \(text)
            ---

            first \(text)

            - Q: question \(text)
            - Heard: heard \(text)
            - Learned: learned \(text)
            - Story: story \(text)
            - Milestone: milestone \(text)
            - [ ] @mentee open \(text) due:2026-11-01
              note \(text)
              Moved: 2026-10-01 -> 2026-11-01 move \(text)
            - [-] @mentor back \(text) released:2026-11-02
              Because: reason \(text)

            """,
            "pairs/q/sessions/odd\(part).md": "text",
            "private/q/attention.md": "- quiet \(text)\n",
        ])
    }

    @Test(
        "hostile text in any field reaches neither plain output, nor JSON, nor messages raw", arguments: hostile.indices
    )
    func hostileText(index: Int) throws {
        let text = Self.hostile[index]
        let journal = try Self.journal(with: text)
        let id = try journal.list("commitments").compactMap { $0["id"] as? String }.first ?? ""
        var runs = [journal.run(), journal.run("timeline", text), journal.run("timeline", "somebody", "--private")]
        for command in ["pairs", "commitments", "check", "due"] {
            runs.append(journal.run(command))
            runs.append(journal.run(command, "--json"))
            runs.append(journal.run(command, "--private"))
        }
        runs += [journal.run("--json"), journal.run("timeline", "q", "--json")]
        runs += [journal.run("keep", id), journal.run("reopen", id, "--json"), journal.run("remove", id)]
        #expect(runs.contains { $0.output.contains("Promise") || $0.output.contains("open") })
        for run in runs {
            for scalar in (run.output + run.messages).unicodeScalars where scalar != "\n" {
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                let isHidden = [0x202E, 0x202C, 0x200B, 0xFEFF, 0x2066, 0x2069, 0xE0041].contains(scalar.value)
                #expect(!isControl && !isHidden, "U+\(String(scalar.value, radix: 16))")
            }
        }
        if text.unicodeScalars.count > 1000 {
            for run in runs where !run.output.hasPrefix("[") && !run.output.hasPrefix("{") {
                #expect(run.output.unicodeScalars.count { $0 == "\u{301}" } < 200)
            }
        }
    }

    @Test("emoji sequences and scripts that need joiners stay whole in plain output")
    func joiners() throws {
        for text in ["👩‍👩‍👧", "می‌خواهم", "क्‍ष"] {
            let journal = try TestJournal([
                "me.md": "---\nname: A\n---\n", "pairs/p/pair.md": "---\nmentor: A\nmentee: B\n---\n",
                "pairs/p/commitments.md": "- [ ] @mentor see \(text) now\n",
            ])
            let output = journal.run("commitments").output
            #expect(output.unicodeScalars.contains("\u{200D}") || output.unicodeScalars.contains("\u{200C}"))
            #expect(output.contains("see \(text) now"))
        }
    }

    @Test("colours are used on a terminal only, and not where they are unwanted")
    func colours() throws {
        let journal = try TestJournal()
        func isColoured(_ arguments: [String] = [], _ change: (inout Invocation) -> Void = { _ in }) -> Bool {
            let run = journal.run("commitments", arguments.first ?? "-q") { invocation in
                invocation.isTerminal = true
                change(&invocation)
            }
            return run.output.contains("\u{1B}[")
        }
        #expect(isColoured())
        #expect(!isColoured { $0.isTerminal = false })
        #expect(!isColoured(["--no-color"]))
        #expect(!isColoured(["--json"]))
        #expect(!isColoured { $0.environment["NO_COLOR"] = "1" })
        #expect(isColoured { $0.environment["NO_COLOR"] = "" })
        #expect(!isColoured { $0.environment["TERM"] = "dumb" })
        #expect(!isColoured { $0.environment["TERM"] = nil })
    }

    @Test("without colours the text is the same as with them")
    func coloursAreSupport() throws {
        let journal = try TestJournal()
        for command in ["commitments", "pairs"] {
            let coloured = journal.run(command) { $0.isTerminal = true }.output
            let plain = journal.run(command).output
            #expect(coloured.replacing(/\u{1B}\[\d+m/, with: "") == plain)
        }
    }

    @Test(
        "on a terminal whose locale has no UTF-8 everything else is a question mark",
        arguments: [
            (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], true), (["LC_ALL": "", "LC_CTYPE": "POSIX"], true), ([:], true),
            (["LANG": "en_GB.UTF-8"], false), (["LANG": "C", "LC_CTYPE": "en_GB.utf8"], false),
            (["LANG": "de_DE.ISO-8859-1"], true), (["LANG": "de_DE.UTF-8@euro"], false),
        ] as [([String: String], Bool)])
    func locales(variables: [String: String], isLimited: Bool) throws {
        let journal = try TestJournal([
            "pairs/p/pair.md": "---\nmentor: Zoë\nmentee: 美香\n---\n",
            "pairs/p/commitments.md": "- [ ] @mentor café 👩‍👧\n",
        ])
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] { journal.environment[name] = variables[name] }
        for arguments in [["commitments"], ["pairs"], ["commitments", "--json"], ["--help"], ["timeline", "é"]] {
            let run = journal.run(arguments[0], arguments.count > 1 ? arguments[1] : "-q") { invocation in
                invocation.isTerminal = true
                invocation.messagesAreOnTerminal = true
            }
            let isASCII = (run.output + run.messages).utf8.allSatisfy { $0 < 0x80 }
            if isLimited { #expect(isASCII, "\(run.output)\(run.messages)") }
        }
        #expect(journal.run("commitments") { $0.isTerminal = true }.output.contains("caf?") == isLimited)
        #expect(journal.run("commitments").output.contains("café"))
    }
}
