import DisplayText
import Mentorship

extension AppState {
    /// The item of a list of the agreement or of a profile that is selected on the page.
    var selectedEntry: EntryKey? {
        if case .entry(let key) = practice?.selected { key } else { nil }
    }

    /// The list in which something is selected on the page, or whose heading is.
    var selectedList: EntryList? {
        switch practice?.selected {
        case .entry(let key): key.list
        case .list(let list): list
        default: nil
        }
    }

    /// The hope that is selected on the page.
    var selectedHope: EntryKey? {
        guard let key = selectedEntry, case .hopes = key.list else { return nil }
        return key
    }

    /// The hope and the give that the page waits for and that is selected: nothing where the two don't belong together.
    var linkable: (hope: EntryKey, give: EntryKey)? {
        guard let waiting = practice?.choice.linking, let selected = selectedEntry else { return nil }
        switch (waiting.list, selected.list) {
        case (.hopes(let side, let pair), .gives(let other, let same)) where other == side.other && pair == same:
            return (waiting, selected)
        case (.gives(let side, let pair), .hopes(let other, let same)) where other == side.other && pair == same:
            return (selected, waiting)
        default: return nil
        }
    }

    /// Lets a hope or a give wait for what it is linked to, and goes where that stands.
    mutating func beginLinking(_ key: EntryKey, in context: Context) {
        let counterpart: EntryList
        switch key.list {
        case .hopes(let side, let pair): counterpart = .gives(side.other, of: pair)
        case .gives(let side, let pair): counterpart = .hopes(side.other, of: pair)
        case .groundRules, .profile: return
        }
        revisePractice(in: context) { page in
            page.choice.linking = key
        }
        revisePractice(in: context) { page in
            let first = page.list.items.first { item in
                if case .entry(let other) = item.id { other.list == counterpart } else { false }
            }
            if let first { page.list.select(first.id) }
        }
    }

    /// Asks by which topic a hope and a give are linked.
    mutating func askTopic(linking hope: EntryKey, with give: EntryKey, in context: Context) {
        let pair = context.pair(practice?.pair)
        let topic = pair.flatMap { pair -> String? in
            guard let entry = pair.entry(hope), let other = pair.entry(give) else { return nil }
            return Agreement.topic(linking: entry, with: other)
        }
        revisePractice(in: context) { $0.choice.linking = nil }
        ask(Prompt(.practice(.agreement(.link(hope: hope, give: give))), text: topic.map { "#\($0)" } ?? ""))
    }

    /// Asks who agrees to what stands there, as of today.
    mutating func askWhoAgrees(in context: Context) {
        guard let pair = practicePair(in: context) else { return }
        let words = SideWords(pair)
        func answer(_ title: CleanText, _ owner: Owner) -> Question.Answer {
            Question.Answer(
                title: title,
                outcome: .effects([.apply([.practice(.agree(pair.id, by: owner, on: context.today))])]))
        }
        let sides = words.order.reversed()
        ask(
            .choice(
                [NamedWords("Who agrees to what stands here, as of today?"), NamedWords("Who agrees?")],
                sides.map { answer(words.inside($0), Owner($0)) } + [answer("both", .both)]))
    }

    /// Asks for an interval of the pair that the page is about.
    mutating func askInterval(
        _ question: (PairID) -> AgreementQuestion, _ former: (Pair) -> Interval?, in context: Context
    ) {
        guard let pair = practicePair(in: context) else { return }
        ask(Prompt(.practice(.agreement(question(pair.id))), text: former(pair)?.description ?? ""))
    }
}

extension Pair {
    /// An item of its agreement by its key: of several alike the one on that line, else the first.
    func entry(_ key: EntryKey) -> ListEntry? {
        let entries: [ListEntry]
        switch key.list {
        case .hopes(let side, _): entries = agreement[side].hopes.map(\.entry)
        case .gives(let side, _): entries = agreement[side].gives
        case .groundRules: entries = agreement.groundRules
        case .profile(let section, let file):
            let profile = Side.allCases.first { PersonFile($0, in: self).file == file }.flatMap { self.profile(of: $0) }
            entries = profile?[section] ?? []
        }
        let alike = entries.filter { $0.words == key.words }
        return alike.first { $0.line == key.line } ?? alike.first
    }

    /// The topic by which a hope and a give are linked; nothing where they are not.
    func topicLinking(_ hope: EntryKey, with give: EntryKey) -> String? {
        guard let topics = entry(hope)?.topics, let others = entry(give)?.topics else { return nil }
        return topics.first(where: others.contains)
    }

    /// A hope by its key.
    func hope(_ key: EntryKey) -> Agreement.Hope? {
        guard case .hopes(let side, _) = key.list else { return nil }
        let alike = agreement[side].hopes.filter { $0.entry.words == key.words }
        return alike.first { $0.entry.line == key.line } ?? alike.first
    }
}
