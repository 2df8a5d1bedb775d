import DisplayText
import JournalStorage
import Mentorship

/// An item of an agreement or a profile, as a command line calls it and as it is printed after a change.
struct AgreementItem {
    let list: EntryList
    let entry: ListEntry

    /// The key it is changed by.
    var key: EntryKey { EntryKey(entry, in: list) }

    /// The same item, to be called by its words.
    var named: NamedItem<AgreementItem> {
        NamedItem(self, words: entry.words, otherNames: [entry.text], place: place, line: entry.line)
    }

    /// Where it stands: `hope of the mentee`, `ground rule`.
    private var place: String {
        switch list {
        case .hopes(let side, _), .gives(let side, _): "\(list.noun) of the \(side.rawValue)"
        case .groundRules: list.noun
        case .profile(_, .side(let side, _)): "\(list.noun) of the \(side.rawValue)"
        case .profile(_, .owner): "\(list.noun) of yours"
        }
    }

    /// The side it is of, in a pair; nothing for a ground rule.
    func side(in pair: Pair) -> Side? {
        switch list {
        case .hopes(let side, _), .gives(let side, _), .profile(_, .side(let side, _)): side
        case .profile(_, .owner): pair.role.side
        case .groundRules: nil
        }
    }
}

extension Pair {
    /// What each side hopes to gain, the mentor's first; of one side alone where that is said.
    func hopeItems(of side: Side? = nil) -> [AgreementItem] {
        Side.allCases.filter { side == nil || $0 == side }.flatMap { side in
            agreement[side].hopes.map { AgreementItem(list: .hopes(side, of: id), entry: $0.entry) }
        }
    }

    /// What each side can give, the mentor's first; of one side alone where that is said.
    func giveItems(of side: Side? = nil) -> [AgreementItem] {
        Side.allCases.filter { side == nil || $0 == side }.flatMap { side in
            agreement[side].gives.map { AgreementItem(list: .gives(side, of: id), entry: $0) }
        }
    }

    /// Hopes, gives and ground rules; those of one side alone where that is said.
    func agreementItems(of side: Side? = nil) -> [AgreementItem] {
        let rules = agreement.groundRules.map { AgreementItem(list: .groundRules(id), entry: $0) }
        return hopeItems(of: side) + giveItems(of: side) + (side == nil ? rules : [])
    }

    /// The items of a profile's section, the mentor's first; of one side alone where that is said.
    func profileItems(_ section: EntryList.ProfileSection, of side: Side? = nil) -> [AgreementItem] {
        Side.allCases.filter { side == nil || $0 == side }.flatMap { side in
            (profile(of: side)?[section] ?? []).map {
                AgreementItem(list: .profile(section, of: profileFile(of: side)), entry: $0)
            }
        }
    }

    /// The file of one side's profile in effect; the pair's own, where there is none yet.
    func profileFile(of side: Side) -> ProfileFile {
        profile(of: side)?.file ?? .side(side, of: id)
    }

    /// All items of a list as it stands now.
    func items(of list: EntryList) -> [AgreementItem] {
        let entries: [ListEntry] =
            switch list {
            case .hopes(let side, _): agreement[side].hopes.map(\.entry)
            case .gives(let side, _): agreement[side].gives
            case .groundRules: agreement.groundRules
            case .profile(let section, let file):
                Side.allCases.first { profile(of: $0)?.file == file }.flatMap { profile(of: $0)?[section] } ?? []
            }
        return entries.map { AgreementItem(list: list, entry: $0) }
    }
}

extension JSONWriter {
    /// Writes an item: a hope as `rapport agreement` lists it; others with `side text topics`, a goal with `reached by`.
    mutating func item(_ item: AgreementItem, of pair: Pair) {
        switch item.list {
        case .hopes(let side, _):
            if let hope = pair.hopes.first(where: { $0.side == side && $0.hope.entry == item.entry }) {
                return self.hope(hope, of: pair)
            }
        case .profile(.goals, _): return goal(item.entry, of: item.side(in: pair))
        case .gives, .groundRules, .profile: break
        }
        object { json in
            json.put("side", item.side(in: pair)?.rawValue)
            json.put("text", item.entry.text)
            json.put("topics", item.entry.topics)
        }
    }

    /// Writes a hope and what becomes of it.
    mutating func hope(_ state: HopeState, of pair: Pair) {
        object { json in
            json.put("side", state.side.rawValue)
            json.put("text", state.hope.entry.text)
            json.put("state", state.state.rawValue)
            json.put("refer", state.hope.referral)
            json.put("helped", state.hope.helped?.text)
            json.put("topics", state.hope.entry.topics)
            json.put("coveredBy", pair.agreement.gives(covering: state.hope, of: state.side).map(\.text))
        }
    }
}

extension Sheet {
    /// Puts an item of an agreement or a profile, and of a hope what becomes of it.
    mutating func put(_ item: AgreementItem, of pair: Pair) {
        let whose = item.side(in: pair).map { "\(pair.plainName(of: $0)): " } ?? ""
        guard case .hopes(let side, _) = item.list,
            let hope = pair.hopes.first(where: { $0.side == side && $0.hope.entry == item.entry })
        else {
            let reached = item.entry.isTicked == true ? " · reached" : ""
            return self.item("\(whose)\(CleanText.oneLine(item.entry.words))\(reached)")
        }
        put(hope, of: pair)
    }

    /// Puts a hope, and who meets it.
    mutating func put(_ state: HopeState, of pair: Pair) {
        let whose = pair.plainName(of: state.side)
        let ink: Ink = state.state == .unmet ? .warning : .plain
        item("\(whose): \(CleanText.oneLine(state.hope.entry.words)) · \(state.state.rawValue)", ink)
        for give in pair.agreement.gives(covering: state.hope, of: state.side) {
            detail("covered by: \(CleanText.oneLine(give.words))")
        }
        if let referral = state.hope.referral {
            let helped = state.hope.helped.map { " · helped: \($0.text)" } ?? ""
            detail("referred to \(CleanText.oneLine("\(referral)\(helped)"))")
        }
    }
}

extension Invocation {
    /// Prints one item as it now stands.
    func print(_ item: AgreementItem, of pair: Pair) throws {
        if options.json { return try printJSON { $0.item(item, of: pair) } }
        var sheet = Sheet(in: self)
        sheet.put(item, of: pair)
        try print(sheet)
    }

    /// Adds an item to a list, and prints it.
    func add(_ words: String, to list: EntryList, of pair: Pair, in store: JournalStore) throws {
        let now = try practised(.add(words, to: list), in: pair, of: store)
        let added = now.items(of: list).last
        if let added { try print(added, of: now) }
    }
}
