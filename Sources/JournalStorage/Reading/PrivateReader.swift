import Mentorship
import PlainText

/// Reads what is for the owner's eyes alone (format.md, "private/, stories/, questions/").
enum PrivateReader {
    /// Reads a session's check-in.
    static func checkIn(_ name: SessionName, _ source: Source, _ reports: inout Reports) -> CheckIn {
        let reader = FrontMatterReader(source)
        reader.reportStructure(known: ["comfort", "trust", "guidance"], &reports)
        func rating(_ key: String) -> Int? {
            reader.value(key, "a number from 1 to 5", &reports) { text in
                Int(text).flatMap { (1...5).contains($0) && text.utf8.count == 1 ? $0 : nil }
            }
        }
        return CheckIn(session: name, comfort: rating("comfort"), trust: rating("trust"), guidance: rating("guidance"))
    }

    /// Reads the nudges put aside: items `KIND WHY` or `KIND until DATE WHY`.
    static func putAside(_ source: Source, _ reports: inout Reports) -> [PutAside] {
        FrontMatterReader(source).reportStructure(&reports)
        let document = source.document
        var found: [PutAside] = []
        var lines: [Attention.Kind: Int] = [:]
        for number in document.lineNumbers {
            let line = document[number]
            guard line.kind == .words, line.isItem, document.item(of: number) == nil else { continue }
            let words = document.words(in: line.words)
            guard let first = words.first else { continue }
            let name = document.string(first.span).lowercased()
            guard let kind = Attention.Kind(rawValue: name.hasSuffix(":") ? String(name.dropLast()) : name) else {
                reports.add(
                    .warning, "unknown-attention", at: source, number, first.span.start,
                    "\(name) is no kind of nudge: "
                        + Attention.Kind.allCases.map(\.rawValue).joined(separator: ", ") + " are")
                continue
            }
            if let line = lines[kind] {
                reports.add(
                    .warning, "nudge-twice", at: source, number, first.span.start,
                    "\(kind.rawValue) is put aside on line \(line) already: keep the one that is meant")
            } else {
                lines[kind] = number.value
            }
            var because = words.dropFirst()
            var until: Day?
            if because.count >= 2, document.string(because[because.startIndex].span).lowercased() == "until" {
                let word = because[because.startIndex + 1]
                guard let day = Day(document.string(word.span)) else {
                    reports.add(
                        .warning, "bad-until", at: source, number, word.span.start,
                        "\(document.string(word.span)) is no date of the calendar (YYYY-MM-DD); the nudge is not put aside"
                    )
                    continue
                }
                until = day
                because = because.dropFirst(2)
            }
            let text = document.text(of: because)
            found.append(PutAside(kind: kind, until: until, because: text.isEmpty ? nil : text))
        }
        return found
    }
}
