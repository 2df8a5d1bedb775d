import DisplayText
import Mentorship

/// A pair's timeline in plain text: a line an entry, and below it what was asked, learned, heard and told.
struct TimelineList {
    private let entries: [TimelineEntry]
    private let columns: Int?

    /// The list of those entries, in their order; within so many columns, or without one where nobody looks but
    /// programs, to which a line is one thing that was said.
    init(_ entries: some Sequence<TimelineEntry>, columns: Int?) {
        self.entries = Array(entries)
        self.columns = columns
    }

    /// Puts the list on a page: date, what it was, title, figures.
    ///
    /// - Parameter withRemarks: whether what was said is told, too.
    func put(on page: inout Page, withRemarks: Bool = true) {
        for entry in entries {
            let (word, ink) = TimelineList.word(for: entry)
            page.put(ascii: entry.date.description, width: 12)
            page.put(ascii: word, width: 11, ink)
            page.put(TimelineList.headline(of: entry))
            page.endLine()
            guard withRemarks else { continue }
            put(entry.questions, as: "?", on: &page)
            put(entry.learned, as: "learned:", on: &page)
            put(entry.heard, as: "heard:", on: &page)
            put(entry.stories, as: "story:", on: &page)
        }
    }

    private func put(_ remarks: [String], as label: CleanText, on page: inout Page) {
        let indentation = 23
        for remark in remarks {
            let words: CleanText = "\(label) \(CleanText.oneLine(remark))"
            for line in columns.map({ words.wrapped(at: max(20, $0 - indentation)) }) ?? [words] {
                page.blanks(indentation)
                page.line(line, .faint)
            }
        }
    }

    private static func word(for entry: TimelineEntry) -> (String, Ink) {
        switch entry.kind {
        case .milestone: ("milestone", .good)
        case .agreement: ("agreement", .accent)
        case .session:
            switch entry.status {
            case .planned: ("planned", .accent)
            case .cancelled: ("cancelled", .faint)
            case .held, nil: ("held", .strong)
            }
        }
    }

    private static func headline(of entry: TimelineEntry) -> CleanText {
        var parts: [CleanText] = []
        if let time = entry.time { parts.append(CleanText(time.description)) }
        if let title = entry.title {
            let prefix = "Agreement: "
            let isPrefixed = entry.kind == .agreement && title.hasPrefix(prefix)
            parts.append(CleanText.oneLine(isPrefixed ? title.dropFirst(prefix.count) : title[...]))
        }
        if let minutes = entry.minutes { parts.append("\(minutes) min") }
        for (count, word) in [(entry.made, "made"), (entry.kept, "kept"), (entry.released, "released")] where count > 0
        {
            parts.append("\(count) \(word)")
        }
        return parts.joined(separator: " · ")
    }
}
