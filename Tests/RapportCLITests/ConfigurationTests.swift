import Testing

@testable import RapportCLI

@Suite("The configuration file")
struct ConfigurationTests {
    @Test(
        "texts, numbers, flags, sections and comments are read",
        arguments: [
            ("journal = \"~/journal\"", "~/journal"),
            ("  journal\t=  'C:\\x'  # where", "C:\\x"),
            ("# all mine\n\n[keys]\nkeep = \"k\"\n", nil),
            ("\u{FEFF}journal = \"a \\\"b\\\" \\\\\"\r\n", "a \"b\" \\"),
            ("wide = 120\nmouse = false\njournal = \"x\"", "x"),
            ("[ other ]\njournal = \"y\"", nil),
            ("", nil),
        ] as [(String, String?)])
    func reads(text: String, journal: String?) throws {
        #expect(try Configuration(parsing: Array(text.utf8)).text("journal") == journal)
    }

    @Test(
        "what is not as documented is named by its line",
        arguments: [
            ("journal", 1), ("a = 1\njournal = \"x", 2), ("= 3", 1), ("a = 1 2", 1), ("a = b", 1), ("\n\n[keys", 3),
            ("a = 1\n\na = 2", 3), ("a = \"\\q\"", 1), ("a =", 1), ("x = 99999999999999999999", 1), ("\"a\" = 1", 1),
        ])
    func names(text: String, line: Int) {
        let mistake = #expect(throws: Configuration.Mistake.self) { try Configuration(parsing: Array(text.utf8)) }
        #expect(mistake?.line == line)
        #expect(mistake?.message.isEmpty == false)
    }

    @Test("text that is not UTF-8 is named by its line")
    func illFormed() {
        let mistake = #expect(throws: Configuration.Mistake.self) {
            try Configuration(parsing: Array("a = 1\nb = \"".utf8) + [0xFF, 0x22])
        }
        #expect(mistake?.line == 2)
    }

    @Test(
        "a journal that is no text is a mistake on its line",
        arguments: ["journal = 3", "journal = \"\"", "journal = true"])
    func wrongKind(text: String) throws {
        let configuration = try Configuration(parsing: Array("# first\n\(text)".utf8))
        let mistake = #expect(throws: Configuration.Mistake.self) { try configuration.text("journal") }
        #expect(mistake?.line == 2)
    }
}
