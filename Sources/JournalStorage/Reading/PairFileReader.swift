import Mentorship
import PlainText

/// Reads `pair.md`: who, since when, how often, and the agreement (format.md, "pair.md").
enum PairFileReader {
    /// Reads what the file says into a pair.
    static func read(_ source: Source, into pair: inout Pair, _ parts: PairParts, _ reports: inout Reports) {
        let reader = FrontMatterReader(source)
        reader.reportStructure(known: keys, &reports)
        pair.mentor = reader.text("mentor", &reports)
        pair.mentee = reader.text("mentee", &reports)
        for key in ["mentor", "mentee"] where reader.isAbsent(key) {
            reports.add(
                .error, "missing-name", in: source.path,
                "the \(key)'s name is missing: put a line `\(key): …` into the front matter")
        }
        pair.programme = reader.text("programme", &reports)
        pair.started = reader.day("started", &reports)
        pair.until = reader.day("until", &reports)
        let interval = "an interval such as `weekly`, `monthly` or `every 2 weeks`"
        pair.cadence = reader.value("cadence", interval, &reports) { Interval($0) }
        pair.review = reader.value("review", interval, &reports) { Interval($0) }
        pair.writtenStatus = reader.choice("status", &reports, of: Pair.WrittenStatus.self) ?? .active
        if parts.contains(.conversation) { pair.agreement = agreement(source, &reports) }
    }

    private static let keys = ["mentor", "mentee", "programme", "started", "until", "cadence", "review", "status"]

    private static let sections: Set<String> = [
        "mentor hopes to gain", "mentor can give", "mentee hopes to gain", "mentee can give", "ground rules", "agreed",
    ]

    private static func agreement(_ source: Source, _ reports: inout Reports) -> Agreement {
        let lists = ListReader(source, sections: sections)
        var agreement = Agreement()
        for side in Side.allCases {
            agreement[side].hopes = lists.entries("\(side.rawValue) hopes to gain").map { entry in
                Agreement.Hope(entry, referral: lists.referral(of: entry))
            }
            agreement[side].gives = lists.entries("\(side.rawValue) can give")
        }
        agreement.groundRules = lists.entries("ground rules")
        for number in lists.lines("agreed") {
            if let consent = consent(source.document, number) {
                agreement.consents.append(consent)
            } else {
                let line = source.document[number]
                reports.add(
                    .warning, "bad-consent", at: source, number, line.words.start,
                    "who agreed, and when, is written as a date and mentor, mentee or both: `- 2026-01-20 both`")
            }
        }
        return agreement
    }

    private static func consent(_ document: Document, _ number: LineNumber) -> Agreement.Consent? {
        let words = document.words(in: document[number].words).map { document.string($0.span) }
        guard words.count >= 2, let day = Day(words[0]), let owner = Owner(rawValue: words[1].lowercased()) else {
            return nil
        }
        let hash = words.dropFirst(2).first { $0.hasPrefix("text:") }.map { String($0.dropFirst(5)) }
        return Agreement.Consent(day: day, by: owner, textHash: hash, line: number.value)
    }
}
