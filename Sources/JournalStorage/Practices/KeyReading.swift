import Mentorship
import PlainText

/// What a file says first, beside what it is to say.
struct KeyReading {
    let document: Document

    /// A key about to be written: what it is to say; nothing where it goes.
    struct Setting {
        let value: FrontMatterEdit.Value?
    }

    /// How a key of `pair.md` is to be written; nothing where it is read so already.
    func change(to term: PairTerm) throws(JournalError) -> Setting? {
        var reports = Reports.unwanted
        let reader = FrontMatterReader(Source(JournalLayout.pairFile, document: document))
        switch term {
        case .programme(let typed):
            return text(term.name, try CommitmentEdit.oneLine(typed ?? ""))
        case .started(let day), .until(let day):
            guard day != reader.day(term.name, &reports) || isStray(term.name, day == nil) else { return nil }
            return Setting(value: day.map { .plain("\($0)") })
        case .cadence(let interval), .review(let interval):
            let now = reader.value(term.name, "", &reports) { Interval($0) }
            guard interval != now || isStray(term.name, interval == nil) else { return nil }
            if let interval, Interval("\(interval)") != interval {
                throw JournalError(
                    .refused, "`\(interval)` is no interval: take `weekly`, `monthly` or `every 2 weeks`.")
            }
            return Setting(value: interval.map { .plain("\($0)") })
        }
    }

    /// How a key of a profile is to be written; nothing where it is read so already.
    func change(to detail: ProfileDetail, _ typed: String) throws(JournalError) -> Setting? {
        let words = try CommitmentEdit.oneLine(typed)
        switch detail {
        case .name:
            guard !words.isEmpty else { throw JournalError(.refused, "A profile needs a name: write one.") }
            return text(detail.rawValue, words)
        case .email, .pronouns, .timezone: return text(detail.rawValue, words)
        case .birthday:
            guard words.isEmpty || Birthday(words) != nil else {
                throw JournalError(
                    .refused, "“\(words)” is no birthday: write it as MM-DD, or as YYYY-MM-DD with the year.")
            }
            guard document.frontMatter[detail.rawValue]?.value != .text(words) else { return nil }
            return gone(detail.rawValue, words) ?? (words.isEmpty ? nil : Setting(value: .plain(words)))
        case .aliases:
            let names = words.split(separator: ",").map { TypedWords.oneLine(String($0)) }.filter { !$0.isEmpty }
            var reports = Reports.unwanted
            let now = FrontMatterReader(Source("", document: document)).list(detail.rawValue, &reports)
            if names.isEmpty { return gone(detail.rawValue, "") }
            return now == names ? nil : Setting(value: .list(names))
        }
    }

    /// A free text.
    private func text(_ key: String, _ words: String) -> Setting? {
        guard !words.isEmpty else { return gone(key, words) }
        return document.frontMatter[key]?.value == .text(words) ? nil : Setting(value: .text(words))
    }

    /// Takes a key away, where it is there and nothing is to stand in its place.
    private func gone(_ key: String, _ words: String) -> Setting? {
        words.isEmpty && document.frontMatter[key] != nil ? Setting(value: nil) : nil
    }

    /// Whether a key that is to go is there, with something that isn't read.
    private func isStray(_ key: String, _ isToGo: Bool) -> Bool {
        isToGo && document.frontMatter[key] != nil
    }
}
