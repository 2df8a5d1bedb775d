import Mentorship
import PlainText

/// Reads the questions of one file: list items, each under the heading of its theme (format.md, "private/, stories/,
/// questions/").
struct QuestionReader {
    let document: Document
    /// The file, relative to the journal; nothing for the built-in bank.
    let file: String?

    /// The questions in the order of their lines; items that are part of another, or have no words, are none.
    ///
    /// The nearest heading above names the theme. What belongs to an item adds its topics. Linear in the bytes.
    func read() -> [BankQuestion] {
        var questions: [BankQuestion] = []
        var theme = ""
        for number in document.lineNumbers {
            let line = document[number]
            switch line.kind {
            case .heading: theme = self.theme(line)
            case .words where line.isItem && document.item(of: number) == nil:
                if let question = question(number, theme) { questions.append(question) }
            case .blank, .frontMatter, .hidden, .words: continue
            }
        }
        return questions
    }

    private func question(_ number: LineNumber, _ theme: String) -> BankQuestion? {
        var (text, topics) = document.textAndTopics(in: document[number].words)
        guard !text.isEmpty else { return nil }
        for below in document.linesBelonging(to: number) {
            topics += document.textAndTopics(in: document[below].words).topics
        }
        return BankQuestion(
            text: text, topics: topics, theme: theme,
            origin: file.map { .own(file: $0, line: number.value) } ?? .builtIn)
    }

    /// The words of a heading, without the signs that may close it.
    private func theme(_ line: Line) -> String {
        var words = document.words(in: line.words)
        if let last = words.last, document.bytes[last.span.range].allSatisfy({ $0 == UInt8(ascii: "#") }) {
            words.removeLast()
        }
        return document.text(of: words)
    }
}
