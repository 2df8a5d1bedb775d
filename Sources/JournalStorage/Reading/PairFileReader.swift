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
            let hopes = "\(side.rawValue) hopes to gain"
            agreement[side].hopes = lists.entries(hopes, areHopes: true).map { entry in
                Agreement.Hope(entry, referral: lists.referral(of: entry), helped: lists.helped(of: entry))
            }
            agreement[side].gives = lists.entries("\(side.rawValue) can give")
            lists.reportEmptyHelped(hopes, &reports)
        }
        agreement.groundRules = lists.entries("ground rules")
        for number in lists.lines("agreed") {
            if let consent = consent(source, number, &reports) {
                agreement.consents.append(consent)
            } else {
                let line = source.document[number]
                reports.add(
                    .warning, "bad-consent", at: source, number, line.words.start,
                    "who agreed, and when, is written as a date and mentor, mentee or both: `- 2026-01-20 both`")
            }
        }
        if reports.areWanted {
            lists.reportLongTopics(&reports)
            AgreementCheck(source: source, agreement: agreement).check(&reports)
        }
        return agreement
    }

    private static func consent(
        _ source: Source, _ number: LineNumber, _ reports: inout Reports
    ) -> Agreement.Consent? {
        let document = source.document
        let words = document.words(in: document[number].words)
        let texts = words.map { document.string($0.span) }
        guard texts.count >= 2, let day = Day(texts[0]), let owner = Owner(rawValue: texts[1].lowercased()) else {
            return nil
        }
        var consent = Agreement.Consent(day: day, by: owner, line: number.value)
        if let index = texts.dropFirst(2).firstIndex(where: { $0.hasPrefix("text:") }) {
            consent.textHash = hash(texts[index].dropFirst(5))
            if consent.textHash == nil {
                reports.add(
                    .warning, "bad-hash", at: source, number, words[index].span.start,
                    "behind `text:` stand eight hexadecimal digits, as the program writes them; this counts as absent")
            }
        }
        return consent
    }

    /// A hash as it is written, in small letters; nothing for anything but eight hexadecimal digits.
    private static func hash(_ text: Substring) -> String? {
        let isHash =
            text.utf8.count == 8 && text.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0.lowercased) }
        return isHash ? text.lowercased() : nil
    }
}
