import Mentorship
import PlainText

/// Reads known keys of a file's front matter, and reports what can't be read.
struct FrontMatterReader {
    let source: Source
    let frontMatter: FrontMatter

    init(_ source: Source) {
        self.source = source
        frontMatter = source.document.frontMatter
    }

    /// A free text; nothing where there is none.
    func text(_ key: String, _ reports: inout Reports) -> String? {
        guard let entry = frontMatter[key] else { return nil }
        switch entry.value {
        case .text(let text): return text.utf8.allSatisfy(\.isBlank) ? nil : text
        case .empty: return nil
        case .list, .unread:
            report(entry, "a text on one line", &reports)
            return nil
        }
    }

    /// A list of texts; a single text is a list of one.
    func list(_ key: String, _ reports: inout Reports) -> [String] {
        guard let entry = frontMatter[key] else { return [] }
        switch entry.value {
        case .text(let text): return [text]
        case .list(let items): return items
        case .empty: return []
        case .unread:
            report(entry, "a list such as [one, two]", &reports)
            return []
        }
    }

    /// A value of a certain form.
    ///
    /// - Parameter form: what is expected, for the report: `a date (YYYY-MM-DD)`.
    func value<Value>(
        _ key: String, _ form: @autoclosure () -> String, _ reports: inout Reports, _ read: (String) -> Value?
    ) -> Value? {
        guard let entry = frontMatter[key] else { return nil }
        if case .empty = entry.value { return nil }
        if case .text(let text) = entry.value, let value = read(text) { return value }
        report(entry, form(), &reports)
        return nil
    }

    /// Whether a key has no value at all, not even one that can't be read.
    func isAbsent(_ key: String) -> Bool {
        guard let entry = frontMatter[key] else { return true }
        switch entry.value {
        case .text(let text): return text.utf8.allSatisfy(\.isBlank)
        case .empty: return true
        case .list, .unread: return false
        }
    }

    /// A date.
    func day(_ key: String, _ reports: inout Reports) -> Day? {
        value(key, "a date of the calendar (YYYY-MM-DD)", &reports) { Day($0) }
    }

    /// A value of a fixed set, in any case.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ reports: inout Reports, of type: Choice.Type
    ) -> Choice? {
        value(key, "one of " + type.allCases.map(\.rawValue).joined(separator: ", "), &reports) { text in
            let folded = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
            return Choice(rawValue: folded)
        }
    }

    private func report(_ entry: FrontMatter.Entry, _ form: String, _ reports: inout Reports) {
        reports.add(
            .error, "bad-value", at: source, entry.line, entry.valueSpan.start,
            "`\(entry.key)` counts as absent: it should be \(form)")
    }

    /// Reports what is odd about the file's structure and front matter, whatever its keys mean.
    ///
    /// - Parameter known: the keys that are read; where their value can't be, reading them says so.
    func reportStructure(known: [String] = [], _ reports: inout Reports) {
        guard reports.areWanted else {
            if let fault = source.document.faults.first(where: \.isError) { report(fault, &reports) }
            return
        }
        for fault in source.document.faults { report(fault, &reports) }
        if let (line, place) = source.document.firstIllFormed {
            reports.add(
                .warning, "ill-formed-text", at: source, line, place,
                "this is not UTF-8 and shows as \u{FFFD}: save the file as UTF-8")
        }
        let saidElsewhere = Set(known.compactMap { frontMatter[$0] }.filter { $0.value == .unread }.map(\.line))
        for fault in frontMatter.faults where fault.kind != .unread || !saidElsewhere.contains(fault.line) {
            switch fault.kind {
            case .repeatedKey(let key):
                reports.add(
                    .warning, "repeated-key", at: source, fault.line, fault.place,
                    "`\(key)` is there twice: the first one counts")
            case .colonInValue(let key):
                reports.add(
                    .warning, "colon-in-value", at: source, fault.line, fault.place,
                    "the value of `\(key)` has a colon in it, at which other programs stop reading: put it in quotes")
            case .unread:
                reports.add(
                    .warning, "unread-yaml", at: source, fault.line, fault.place,
                    "this is kept but not read: only `key: value`, `key: [a, b]` and `- item` lines are")
            }
        }
    }

    private func report(_ fault: Document.Fault, _ reports: inout Reports) {
        let place = source.document[fault.line].content
        switch fault.kind {
        case .openFrontMatter:
            reports.add(
                .error, "open-front-matter", at: source, fault.line, place,
                "the front matter is never closed, so that all of it is read as text: put a line `---` behind it")
        case .secondFrontMatter:
            reports.add(
                .error, "second-front-matter", at: source, fault.line, place,
                "a second front matter is not read: move its keys into the first one")
        case .openFence:
            reports.add(
                .warning, "open-fence", at: source, fault.line, place,
                "this code fence never ends, and nothing below it is read: close it")
        case .openComment:
            reports.add(
                .warning, "open-comment", at: source, fault.line, place,
                "this comment never ends, and nothing below it is read: put `-->` behind it")
        }
    }
}

extension Document.Fault {
    /// Whether something with a meaning can't be read because of it; ``FrontMatterReader`` reports it as an error.
    fileprivate var isError: Bool { kind == .openFrontMatter || kind == .secondFrontMatter }
}
