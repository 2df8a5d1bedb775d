import DisplayText
import Mentorship

/// A referral as `rapport referrals` lists it.
struct ReferralRow: Sendable {
    let pair: PairID
    let referral: Referral

    init(_ referral: Referral, of pair: PairID) {
        self.pair = pair
        self.referral = referral
    }

    /// Where it is written, relative to the journal.
    var file: String {
        switch referral.place {
        case .session(let key): "pairs/\(pair.name)/sessions/\(key.session.name.fileName)"
        case .hope(let key): key.list.path
        }
    }

    /// The line of the referral; of a hope's, the line of the hope.
    var line: Int {
        switch referral.place {
        case .session(let key): key.line
        case .hope(let key): key.line
        }
    }
}

extension JSONWriter {
    /// Writes a referral: `pair date who what helped text hope side file line`.
    mutating func referral(_ row: ReferralRow) {
        object { json in
            json.put("pair", row.pair.name)
            json.put("date", row.referral.day)
            json.put("who", row.referral.who)
            json.put("what", row.referral.what)
            json.put("helped", row.referral.helped?.text)
            json.put("text", row.referral.text)
            json.put("hope", row.referral.hope)
            json.put("side", row.referral.side?.rawValue)
            json.put("file", row.file)
            json.put("line", row.line)
        }
    }
}

extension Sheet {
    /// Puts a referral: when, to whom and for what, and whether it helped.
    mutating func put(_ row: ReferralRow, today: Day, showsPair: Bool) {
        let pair = showsPair ? "\(row.pair.name) · " : ""
        let day = row.referral.day.map { " · \($0.date(relativeTo: today))" } ?? ""
        item(CleanText.oneLine("\(pair)\(row.referral.text)\(day)"))
        if let hope = row.referral.hope { detail("for the hope: \(CleanText.oneLine(hope))") }
        detail("helped: \(row.referral.helped.map { CleanText.oneLine($0.text) } ?? "not said yet")")
    }
}
