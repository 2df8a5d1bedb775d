import DisplayText
import Mentorship

/// A nudge as `rapport nudges` lists it: one that wants care, or one that was put aside.
struct NudgeRow: Sendable {
    let pair: PairID
    let kind: Attention.Kind
    /// What wants care; nothing for one that was put aside.
    let text: String?
    /// That it was put aside. Private.
    let aside: PutAside?

    /// What wants care in a pair; then, where what is private may show, what was put aside.
    static func rows(of pair: Pair, today: Day, showsPrivate: Bool) -> [NudgeRow] {
        let wanted = pair.attention(on: today, includingPrivate: showsPrivate).map {
            NudgeRow(pair: pair.id, kind: $0.kind, text: $0.text, aside: nil)
        }
        guard showsPrivate else { return wanted }
        return wanted
            + pair.putAside.filter { $0.until.map { $0 >= today } ?? true }.map {
                NudgeRow(pair: pair.id, kind: $0.kind, text: nil, aside: $0)
            }
    }

    /// The command that goes on from here.
    fileprivate var next: String {
        // What a check-in wants is a question that knows of it.
        if aside == nil, kind == .checkIn { return "rapport ask \(pair.name) --private" }
        return switch aside == nil ? kind.nextStep : nil {
        case .commitments: "rapport commitments \(pair.name) --overdue"
        case .wayBack: "rapport way-back \(pair.name)"
        case .agreement: "rapport agreement \(pair.name)"
        case .questions: "rapport questions \(pair.name) --open"
        case .ending: "rapport ending \(pair.name)"
        case .milestones: "rapport milestones \(pair.name)"
        case nil: "rapport take-up \(pair.name) \(kind.rawValue)"
        }
    }
}

extension JSONWriter {
    /// Writes a nudge: `pair kind text next putAside until because`.
    mutating func nudge(_ row: NudgeRow) {
        object { json in
            json.put("pair", row.pair.name)
            json.put("kind", row.kind.rawValue)
            json.put("text", row.text)
            json.put("next", row.next)
            json.put("putAside", row.aside != nil)
            json.put("until", row.aside?.until)
            json.put("because", row.aside?.because)
        }
    }
}

extension Sheet {
    /// Puts a nudge and the command that goes on from here.
    mutating func put(_ row: NudgeRow, today: Day, showsPair: Bool) {
        let pair = showsPair ? "\(row.pair.name) · " : ""
        if let aside = row.aside {
            let until = aside.until.map { " until \($0.short(relativeTo: today))" } ?? ""
            let because = aside.because.map { " · \($0)" } ?? ""
            item(CleanText.oneLine("\(pair)\(row.kind.rawValue) · put aside\(until)\(because)"), .faint)
        } else {
            item(CleanText.oneLine("\(pair)\(row.text ?? row.kind.rawValue)"))
        }
        detail(CleanText.oneLine(row.next))
    }
}
