import DisplayText
import Mentorship

extension JSONWriter {
    /// Writes what both sides expect as one object.
    mutating func agreement(of pair: Pair, today: Day) {
        let now = pair.agreement.textHash
        object { json in
            json.put("pair", pair.id.name)
            json.key("hopes")
            json.array(pair.hopes) { $0.hope($1, of: pair) }
            json.key("gives")
            json.array(pair.giveItems()) { $0.item($1, of: pair) }
            json.put("groundRules", pair.agreement.groundRules.map(\.words))
            json.key("agreed")
            json.array(pair.agreement.consents) { json, consent in
                json.object { json in
                    json.put("date", consent.day)
                    json.put("by", consent.by.rawValue)
                    json.put("text", consent.textHash)
                    json.key("changed")
                    if let hash = consent.textHash { json.value(hash.lowercased() != now) } else { json.null() }
                }
            }
            json.put("reviewDue", pair.reviewDay(on: today))
        }
    }
}

extension Sheet {
    /// Puts what both sides expect; empty parts are left out.
    mutating func putAgreement(of pair: Pair, today: Day) {
        let agreement = pair.agreement
        title("Agreement with \(CleanText.oneLine(pair.title))")
        part("Hopes to gain", pair.hopes) { $0.put($1, of: pair) }
        part("Can give", pair.giveItems()) { $0.put($1, of: pair) }
        part("Ground rules", agreement.groundRules) { $0.item(CleanText.oneLine($1.words)) }
        part("Agreed", agreement.consents) { sheet, consent in
            sheet.item("\(consent.day.date(relativeTo: today)) · \(pair.plainName(of: consent.by))")
        }
        let changed = Side.allCases.filter { agreement.hasChanged(since: $0, on: today) }
        if !changed.isEmpty {
            let names = changed.map { pair.plainName(of: $0) }.joined(separator: " and ")
            text(
                "changed since \(names) agreed: rapport agree \(CleanText.oneLine(pair.id.name)) notes it anew",
                .warning)
        }
        if let day = pair.reviewDay(on: today) {
            heading("Another look")
            item(day <= today ? "due since \(day.short(relativeTo: today))" : "due \(day.short(relativeTo: today))")
        }
        if pair.hopes.isEmpty, pair.giveItems().isEmpty, agreement.groundRules.isEmpty {
            text("nothing is written yet: rapport hope, give and rule begin it", .faint)
        }
    }
}
