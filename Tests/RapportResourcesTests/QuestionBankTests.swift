import Foundation
import JournalStorage
import Mentorship
import Testing

@testable import RapportResources

/// What is compiled in is what lies in Resources/questions, and every question in it can be asked.
@Suite struct QuestionBankTests {
    static let themes = [
        "First meetings", "Expectations", "Goals", "Options and next steps", "Strengths", "Growth", "Trust",
        "Listening", "Setbacks", "Feedback on us two", "Common ground", "Lightness", "Looking back",
        "Endings and afterwards",
    ]

    /// A question as its line has it.
    struct Entry: Hashable {
        let theme: String
        let words: String
        let topics: [String]
    }

    /// Every question of the bank, read by the plainest means: headings, and lines that begin with a bullet.
    static let entries: [Entry] = QuestionBank.files.flatMap { file in
        var theme = ""
        return file.text.split(separator: "\n").compactMap { line -> Entry? in
            if line.hasPrefix("## ") { theme = String(line.dropFirst(3)) }
            guard line.hasPrefix("- ") else { return nil }
            let words = line.dropFirst(2).split(separator: " ")
            return Entry(
                theme: theme, words: words.filter { !$0.hasPrefix("#") }.joined(separator: " "),
                topics: words.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
        }
    }

    @Test("the questions that are compiled in are what lies in Resources/questions; `make pack` brings them up to date")
    func packedIsCurrent() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Resources/questions")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        #expect(QuestionBank.files.map(\.name) == names.sorted(), "run `make pack`")
        for file in QuestionBank.files {
            let bytes = Array(try Data(contentsOf: folder.appending(path: file.name)))
            #expect(Array(file.text.utf8) == bytes, "\(file.name) differs: run `make pack`")
        }
    }

    @Test("there are the fourteen themes in their order, at least ten questions in each, at least 150 together")
    func themes() {
        let themes = Self.entries.map(\.theme).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        #expect(themes == Self.themes)
        for theme in Self.themes {
            #expect(Self.entries.filter { $0.theme == theme }.count >= 10, "\(theme)")
        }
        #expect(Self.entries.count >= 150)
    }

    @Test("the program's own reader finds the same questions, and knows every theme")
    func reading() throws {
        let store = try JournalStore(MemoryFiles(["pairs/p/pair.md": []]))
        let questions = try store.library(builtIn: QuestionBank.files.map(\.text)).questions
        let found = questions.map { Entry(theme: $0.theme, words: $0.text, topics: $0.topics) }
        #expect(found == Self.entries)
        #expect(questions.allSatisfy { QuestionTheme(heading: $0.theme) != nil && !$0.isOwn })
        #expect(Set(questions.map(\.wording)).count == questions.count)
    }

    @Test("nothing but headings, questions and blank lines stands in a file")
    func nothingElse() {
        for line in QuestionBank.files.flatMap({ $0.text.split(separator: "\n") }) {
            #expect(line.hasPrefix("## ") || line.hasPrefix("- "), "\(line)")
        }
    }

    @Test("a question is one short sentence that ends in a question mark, with its topics behind it")
    func sentences() {
        for entry in Self.entries {
            #expect(entry.words.hasSuffix("?") && entry.words.count { $0 == "?" } == 1, "\(entry.words)")
            #expect(entry.words.count <= 140, "\(entry.words)")
            #expect(entry.words.first?.isUppercase == true, "\(entry.words)")
        }
        let lines = QuestionBank.files.flatMap { $0.text.split(separator: "\n") }.filter { $0.hasPrefix("- ") }
        #expect(lines.allSatisfy { $0.split(separator: "?").last?.contains(" #") == true })
    }

    @Test("a question has one to three topics, in small letters, none twice")
    func topics() {
        for entry in Self.entries {
            #expect((1...3).contains(entry.topics.count), "\(entry.words)")
            #expect(Set(entry.topics).count == entry.topics.count, "\(entry.words)")
            #expect(entry.topics.allSatisfy { $0.allSatisfy { $0.isLetter && $0.isLowercase } }, "\(entry.topics)")
        }
    }

    @Test("no question stands twice, whatever the case and the punctuation")
    func noneTwice() {
        let words = Self.entries.map { $0.words.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " } }
        let twice = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty)
    }

    @Test(
        "what people like to keep to themselves is named as a topic, for a boundary to hold it back",
        arguments: [
            ("family", ["family", "child", "mother", "father", "sister", "brother", "parents"]),
            ("money", ["pay", "salary", "money", "bought"]),
            ("health", ["sleep", "appetite", "illness"]),
            ("age", ["age", "birthday"]),
            ("grief", ["loss", "death", "grief"]),
        ]
    )
    func sensitive(topic: String, words: [String]) {
        for entry in Self.entries {
            let said = entry.words.lowercased().split { !$0.isLetter }.map(String.init)
            #expect(!words.contains { said.contains($0) } || entry.topics.contains(topic), "\(entry.words)")
        }
    }

    @Test("every question of the light theme is marked as humour, for a boundary to hold it back")
    func light() {
        #expect(Self.entries.filter { $0.theme == "Lightness" }.allSatisfy { $0.topics.contains("humour") })
    }
}
