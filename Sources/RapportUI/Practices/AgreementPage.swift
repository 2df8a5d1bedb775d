import DisplayText
import Mentorship
import TerminalGrid

/// The page of the agreement: hopes against gives, what covers what, ground rules, and who agreed.
enum AgreementPage {
    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return writer.note("There is no pair here.") }
        let words = SideWords(pair)
        let agreement = pair.agreement
        if let linking = page.choice.linking {
            writer.note(banner(linking, words), at: 1, .accent)
            if writer.hasTwoColumns { writer.blank() }
        } else if agreement.isUnwritten {
            writer.note(
                "Nothing is written yet. \(key("practice.firstMeeting")) walks you through a first meeting, "
                    + "\(key("agreement.add")) adds to the list that is selected.")
            if writer.hasTwoColumns { writer.blank() }
        }
        for side in [Side.mentee, .mentor] {
            writer.beside(
                { write(side, of: pair, words, linking: page.choice.linking, to: &$0) },
                { write(givesOf: side.other, of: pair, words, linking: page.choice.linking, to: &$0) })
            if writer.hasTwoColumns { writer.blank() }
        }
        writer.beside(
            { write(rulesOf: pair, to: &$0) }, { writeConsents(of: pair, words, in: context, to: &$0) })
    }

    /// The key that runs a command, for a sentence.
    static func key(_ identifier: String) -> CleanText {
        CleanText(KeyMap.standard.name(of: identifier) ?? ":\(identifier)")
    }

    private static func banner(_ linking: EntryKey, _ words: SideWords) -> CleanText {
        let text = CleanText(quoting: linking.words)
        let enter = key("agreement.join")
        return switch linking.list {
        case .hopes(let side, _):
            "Linking “\(text)”: go to what \(words.inside(side.other)) can give for it, and press \(enter)."
        case .gives(let side, _):
            "Linking “\(text)”: go to the hope of \(hoper(side.other, words)) that it serves, and press \(enter)."
        default: ""
        }
    }

    private static func hoper(_ side: Side, _ words: SideWords) -> CleanText {
        words.isOwn(side) ? "yours" : words.inside(side)
    }

    // MARK: Hopes

    private static func write(
        _ side: Side, of pair: Pair, _ words: SideWords, linking: EntryKey?, to column: inout PracticeWriter
    ) {
        let list = EntryList.hopes(side, of: pair.id)
        column.heading("\(words.first(side)) \(words.verb(side, "hope", "hopes")) to gain")
        let hopes = pair.agreement[side].hopes
        if hopes.isEmpty {
            let who = words.inside(side)
            let note: CleanText =
                "Nothing yet. \(key("agreement.add")) adds what \(who) \(words.verb(side, "hope", "hopes")) to gain."
            return column.item(.list(list), note, .faint)
        }
        let coverage = AgreementCoverage(pair.agreement[side.other].gives)
        for hope in hopes.prefix(EntryList.mostShown) {
            let key = EntryKey(hope.entry, in: list)
            let places = coverage.places(covering: hope.entry).map { $0 + 1 }
            column.item(
                .entry(key), CleanText.line(hope.entry.words),
                aside: linking == key ? ("link…", .accent) : aside(hope, places, column.theme),
                more: more(hope, places, column.theme))
        }
        writeRest(hopes.count, to: &column)
    }

    private static let mostBeside = 2

    /// What stands behind a hope: an arrow to what covers it, or that nothing does.
    private static func aside(
        _ hope: Agreement.Hope, _ places: [Int], _ theme: Theme
    ) -> (text: CleanText, style: Style)? {
        guard places.isEmpty else {
            return (
                "\(theme.arrow) \(numbers(places.prefix(mostBeside)))\(places.count > mostBeside ? "+" : "")", .good
            )
        }
        return hope.referral == nil ? ("! unmet", .warning) : nil
    }

    /// What stands below a hope: all that covers it where that is much, and to whom it is referred.
    private static func more(_ hope: Agreement.Hope, _ places: [Int], _ theme: Theme) -> [(CleanText, Style)] {
        var lines: [(CleanText, Style)] = []
        if places.count > mostBeside { lines.append(("\(theme.arrow) \(numbers(places[...]))", .good)) }
        guard let referral = hope.referral else { return lines }
        let also: CleanText = places.isEmpty ? "referred to" : "also referred to"
        lines.append(("\(also) \(CleanText.line(referral))", .accent))
        if let helped = hope.helped { lines.append(("helped: \(CleanText.line(helped.text))", .faint)) }
        return lines
    }

    private static func numbers(_ places: ArraySlice<Int>) -> CleanText {
        places.map { CleanText(String($0)) }.joined(separator: ", ")
    }

    // MARK: Gives and ground rules

    private static func write(
        givesOf side: Side, of pair: Pair, _ words: SideWords, linking: EntryKey?, to column: inout PracticeWriter
    ) {
        let list = EntryList.gives(side, of: pair.id)
        column.heading("\(words.first(side)) can give")
        let gives = pair.agreement[side].gives
        if gives.isEmpty {
            let note: CleanText = "Nothing yet. \(key("agreement.add")) adds what \(words.inside(side)) can give."
            return column.item(.list(list), note, .faint)
        }
        let shown = gives.prefix(EntryList.mostShown)
        let width = String(shown.count).utf8.count
        for (index, give) in shown.enumerated() {
            let key = EntryKey(give, in: list)
            column.item(
                .entry(key), mark: CleanText(String(index + 1)).padded(to: width, .right),
                CleanText.line(give.words), aside: linking == key ? ("link…", .accent) : nil)
        }
        writeRest(gives.count, to: &column)
    }

    private static func write(rulesOf pair: Pair, to column: inout PracticeWriter) {
        let list = EntryList.groundRules(pair.id)
        column.heading("Ground rules")
        let rules = pair.agreement.groundRules
        if rules.isEmpty {
            return column.item(
                .list(list), "None yet. \(key("agreement.add")) adds what both keep to.", .faint)
        }
        for rule in rules.prefix(EntryList.mostShown) {
            column.item(.entry(EntryKey(rule, in: list)), mark: column.theme.mark, CleanText.line(rule.words))
        }
        writeRest(rules.count, to: &column)
    }

    private static func writeRest(_ count: Int, to column: inout PracticeWriter) {
        guard count > EntryList.mostShown else { return }
        let rest = (count - EntryList.mostShown).grouped
        column.note("and \(rest) more: \(key("edit.file")) opens the file")
    }
}

extension Theme {
    /// From a hope to what covers it.
    var arrow: CleanText { isUnicode ? "──▶" : "-->" }
}

extension Agreement {
    /// Whether nobody has written anything into it.
    var isUnwritten: Bool {
        groundRules.isEmpty && Side.allCases.allSatisfy { self[$0].hopes.isEmpty && self[$0].gives.isEmpty }
    }
}
