import Mentorship
import PlainText

/// Looks at an agreement for what can be read, and yet can hardly be meant so.
struct AgreementCheck {
    let source: Source
    let agreement: Agreement

    /// Reports what is odd. Linear in the items.
    func check(_ reports: inout Reports) {
        for side in Side.allCases { checkHopes(of: side, &reports) }
        checkConsents(&reports)
    }

    /// Hopes that are covered need nobody else.
    private func checkHopes(of side: Side, _ reports: inout Reports) {
        let hopes = agreement[side].hopes.filter { $0.referral != nil }
        guard !hopes.isEmpty else { return }
        var byTopic: [String: ListEntry] = [:]
        var byWording: [Wording: ListEntry] = [:]
        for give in agreement[side.other].gives {
            for topic in give.topics where byTopic[topic] == nil { byTopic[topic] = give }
            let wording = Wording(give)
            if !wording.isEmpty, byWording[wording] == nil { byWording[wording] = give }
        }
        for hope in hopes {
            let gives =
                hope.entry.topics.compactMap { byTopic[$0] } + [byWording[Wording(hope.entry)]].compactMap(\.self)
            guard let give = gives.min(by: { $0.line < $1.line }) else { continue }
            let number = LineNumber(hope.entry.line)
            reports.add(
                .warning, "covered-and-referred", at: source, number, source.document[number].words.start,
                "this hope is referred, and covered too: what the \(side.other.rawValue) can give on line \(give.line) "
                    + "fits it, and that counts")
        }
    }

    private func checkConsents(_ reports: inout Reports) {
        var given: [Day: [Side: Int]] = [:]
        for consent in agreement.consents {
            let number = LineNumber(consent.line)
            let place = source.document[number].words.start
            if let today = reports.today, consent.day > today {
                reports.add(
                    .warning, "future-consent", at: source, number, place,
                    "\(consent.day) is still to come: this counts from that day on")
            }
            let sides = Side.allCases.filter { consent.by.includes($0) }
            if let side = sides.first(where: { given[consent.day]?[$0] != nil }),
                let line = given[consent.day]?[side]
            {
                reports.add(
                    .warning, "consent-twice", at: source, number, place,
                    "the \(side.rawValue) agreed on that day already, on line \(line): the last of a day counts")
            }
            for side in sides where given[consent.day]?[side] == nil {
                given[consent.day, default: [:]][side] = consent.line
            }
        }
    }
}
