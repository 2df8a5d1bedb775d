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
    ///
    /// - Parameter areHopes: whether `Helped:` below a referral has a meaning there.
    func entries(_ name: String, areHopes: Bool = false) -> [ListEntry] {
        sections[name]?.items.compactMap { entry($0, isHope: areHopes) } ?? []
    }

    /// The lines of a section's items.
    func lines(_ name: String) -> [LineNumber] {
        sections[name]?.items ?? []
    }

    /// One item; what belongs to it adds its topics. Nothing where it has no words.
    private func entry(_ number: LineNumber, isHope: Bool) -> ListEntry? {
        let document = source.document
        let line = document[number]
        let words = document.words(in: line.words)
        guard !words.isEmpty else { return nil }
        var topics: [String] = []
        var plain: [Word] = []
        for word in words {
            if let topic = document.topic(word) { topics.append(topic) } else { plain.append(word) }
        }
        for below in document.linesBelonging(to: number)
        where document[below].label != .refer && (document[below].label != .helped || !isHope) {
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
        referralLine(of: entry).map { source.document.text(in: source.document[$0].words) }
    }

    /// What the last `Helped:` line that belongs to an item's referral says.
    func helped(of entry: ListEntry) -> Helped? {
        let document = source.document
        guard let referral = referralLine(of: entry) else { return nil }
        for below in document.linesBelonging(to: referral).reversed()
        where document[below].label == .helped && document.holder(of: below) == referral {
            let text = document.text(in: document[below].words)
            if !text.isEmpty { return Helped(text) }
        }
        return nil
    }

    private func referralLine(of entry: ListEntry) -> LineNumber? {
        let document = source.document
        return document.linesBelonging(to: LineNumber(entry.line)).first { below in
            document[below].label == .refer && !document.words(in: document[below].words).isEmpty
        }
    }

    // MARK: Oddities

    /// Reports topics that are too long, in all sections.
    func reportLongTopics(_ reports: inout Reports) {
        guard reports.areWanted else { return }
        for item in sections.values.flatMap(\.items) {
            reports.addLongTopics(at: source, item)
            for below in source.document.linesBelonging(to: item) { reports.addLongTopics(at: source, below) }
        }
    }

    /// Reports the lines of a section that should say whether a referral helped, and say nothing.
    func reportEmptyHelped(_ name: String, _ reports: inout Reports) {
        guard reports.areWanted else { return }
        for below in lines(name).flatMap(source.document.linesBelonging)
        where source.document[below].label == .helped && source.document.text(in: source.document[below].words).isEmpty
        {
            reports.addEmptyHelped(at: source, below)
        }
    }
}
