import Testing

/// Each rule of the architecture is shown to fail on a source that offends it, and to leave its neighbour in peace.
@Suite struct RuleTests {
    private func source(_ text: String, at path: String = "Sources/RapportUI/Pane.swift") -> SourceFile {
        SourceFile(path: path, text: text)
    }

    @Test(
        "An import that runs up, sideways or out is found, however it is written",
        arguments: [
            ("Sources/RapportUI/A.swift", "import JournalStorage"),
            ("Sources/RapportUI/A.swift", "import RapportCLI"),
            ("Sources/RapportCLI/A.swift", "internal import RapportUI"),
            ("Sources/Mentorship/A.swift", "import PlainText"),
            ("Sources/PlainText/A.swift", "import struct Mentorship.Day"),
            ("Sources/TerminalGrid/A.swift", "let a = 1; import Mentorship"),
            ("Sources/JournalStorage/A.swift", "@preconcurrency import TerminalGrid"),
            ("Sources/RapportApp/A.swift", "import Yams"),
            ("Sources/RapportApp/A.swift", "internal import CNcurses"),
            ("Sources/rapport/main.swift", "import RapportUI"),
            ("Sources/Mentorship/A.swift", "import Foundation"),
            ("Sources/RapportApp/A.swift", "#if os(Linux)\nimport Foundation.NSDate\n#endif"),
            ("Resources/Sources/A.swift", "import FoundationEssentials"),
            ("Sources/NcursesTerminal/A.swift", "import CNcurses"),
            ("Sources/RapportCLI/A.swift", "@_exported import Mentorship"),
            ("Sources/RapportCLI/A.swift", "@testable import Mentorship"),
            ("Sources/Novelties/A.swift", "let a = 1"),
        ]
    )
    func forbiddenImports(path: String, text: String) {
        #expect(ImportRule.violations(in: source(text, at: path)).count == 1)
    }

    @Test(
        "An import that runs down is allowed, and prose about imports is no import",
        arguments: [
            ("Sources/RapportUI/A.swift", "import DisplayText\npublic import Mentorship"),
            ("Sources/NcursesTerminal/A.swift", "internal import CNcurses"),
            ("Sources/JournalStorage/A.swift", "import FoundationEssentials\nimport SystemPackage"),
            ("Sources/rapport/main.swift", "import RapportApp\r\n"),
            (
                "Sources/PlainText/A.swift",
                "// import Foundation\n/* a /* b */\nimport Yams */\nlet a = \"\"\"\nimport Yams\n\"\"\""
            ),
            ("Sources/PlainText/A.swift", "let a = \"\\\"\"; let b = #\"\\\"#\nfunc f() { important = 1 }"),
        ]
    )
    func allowedImports(path: String, text: String) {
        #expect(ImportRule.violations(in: source(text, at: path)) == [])
    }

    @Test("400 lines are allowed and 401 are not, with or without a newline at the end")
    func lengths() {
        let line = "let a = 1\n"
        #expect(ShapeRule.lengthViolations(in: source(String(repeating: line, count: 400))) == [])
        #expect(ShapeRule.lengthViolations(in: source(String(repeating: line, count: 400) + "let b = 1")).count == 1)
        #expect(ShapeRule.lengthViolations(in: source(String(repeating: line, count: 401))).count == 1)
        #expect(source("").lineCount == 0)
    }

    @Test("A named table may be long, but nothing may happen in it")
    func tables() throws {
        let path = try #require(ShapeRule.tables.sorted().first)
        let data = String(repeating: "    (0x41, 1), // for a reader\n", count: 500)
        #expect(ShapeRule.lengthViolations(in: source(data, at: path)) == [])
        #expect(ShapeRule.lengthViolations(in: source(data + "func look() {}\n", at: path)).count == 1)
    }

    @Test(
        "A name without a noun is found in files and folders",
        arguments: [
            "Sources/RapportUI/Utils.swift", "Sources/Helpers/A.swift", "Tests/common/A.swift",
            "Sources/RapportUI/PaneManager.swift", "Sources/RapportUI/String+Helpers.swift",
            "Tests/RapportUITests/Util.swift",
        ]
    )
    func forbiddenNames(path: String) {
        #expect(ShapeRule.nameViolations(in: path).count == 1)
    }

    @Test(
        "A noun that only resembles one is allowed",
        arguments: [
            "Sources/Mentorship/CommonGround.swift", "Sources/RapportUI/Commonplace.swift", "Sources/A/Pair.swift",
        ]
    )
    func allowedNames(path: String) {
        #expect(ShapeRule.nameViolations(in: path) == [])
    }

    @Test(
        "What ends the program is found in code",
        arguments: ["let a = try! f()", "let b = a as! Int", "guard a else { fatalError() }", "x(as!)"]
    )
    func traps(text: String) {
        #expect(ShapeRule.trapViolations(in: source(text)).count == 1)
    }

    @Test(
        "What ends the program is allowed in prose, and as a part of other words",
        arguments: [
            "// never try! here", "let a = \"as! fatalError(\"", "retry!", "has!", "try !f()", "myfatalError()",
        ]
    )
    func noTraps(text: String) {
        #expect(ShapeRule.trapViolations(in: source(text)) == [])
    }

    @Test("A stranger at the top level is found; what builds leave behind is not one")
    func topLevel() {
        #expect(ShapeRule.topViolations(in: ["Sources", ".build", ".build-release", ".git", "Makefile"]) == [])
        #expect(ShapeRule.topViolations(in: ["NOTES.md", "scripts", "Sources"]).count == 2)
    }
}
