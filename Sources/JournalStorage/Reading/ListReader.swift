import Mentorship
import PlainText

/// Reads the lists below the headings of a profile or an agreement.
struct ListReader {
    let source: Source
    private let sections: [String: Section]

    /// Reads the sections with these names, which are given in small letters.
    init(_ source: Source, sections names: Set<String>) {
        self.source = source
        sections = source.document.sections(named: names)
    }

    /// The items of a section, each with its line; items without words are left out.
    func entries(_ name: String) -> [ListEntry] {
        sections[name]?.items.compactMap(entry) ?? []
    }

    /// The lines of a section's items.
    func lines(_ name: String) -> [LineNumber] {
        sections[name]?.items ?? []
    }

    /// One item; what belongs to it adds its topics. Nothing where it has no words.
    private func entry(_ number: LineNumber) -> ListEntry? {
        let document = source.document
        let line = document[number]
        let words = document.words(in: line.words)
        guard !words.isEmpty else { return nil }
        var topics: [String] = []
        var plain: [Word] = []
        for word in words {
            if let topic = document.topic(word) { topics.append(topic) } else { plain.append(word) }
        }
        for below in document.linesBelonging(to: number) where document[below].label != .refer {
            topics += document.words(in: document[below].words).compactMap(document.topic)
        }
        var isTicked: Bool?
        if let mark = line.mark { isTicked = document.string(mark).lowercased() == "x" }
        return ListEntry(
            words: document.text(of: words), topics: topics, text: document.text(of: plain), isTicked: isTicked,
            line: number.value)
    }

    /// The referral that belongs to an item: the words of its first `Refer:` line.
    func referral(of entry: ListEntry) -> String? {
        let document = source.document
        for below in document.linesBelonging(to: LineNumber(entry.line)) where document[below].label == .refer {
            let text = document.text(in: document[below].words)
            if !text.isEmpty { return text }
        }
        return nil
    }
}
