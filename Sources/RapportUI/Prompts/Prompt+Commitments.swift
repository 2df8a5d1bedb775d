import DisplayText
import Mentorship

/// Commitments about to be moved: those that have a due date, which may be given a reason, and those that have none.
struct Moving: Equatable, Sendable {
    let dated: [CommitmentKey]
    let undated: [CommitmentKey]
    /// The due date of all of them, where they share one.
    let due: Day?

    /// The moving of these commitments.
    init(_ commitments: [Commitment]) {
        dated = commitments.filter { $0.due != nil }.map(\.key)
        undated = commitments.filter { $0.due == nil }.map(\.key)
        let first = commitments.first?.due
        due = commitments.allSatisfy { $0.due == first } ? first : nil
    }

    /// All of them.
    var keys: [CommitmentKey] { dated + undated }

    /// The changes that move them, those that had a date for this reason.
    func changes(to day: Day, because reason: String) -> [Change] {
        dated.map { .move($0, to: day, because: reason.isEmpty ? nil : reason) }
            + undated.map { .move($0, to: day, because: nil) }
    }
}

extension Prompt {
    /// The longest line that is read again at each key, in bytes.
    private static let mostRead = 2_000

    /// The release of commitments for a reason, which must be there; whether somebody else is better placed is asked
    /// next.
    static func release(_ keys: [CommitmentKey], because reason: String) -> Answer {
        guard !reason.isEmpty else {
            return .missing("A release needs its reason, so that the other one understands. Esc leaves it open.")
        }
        guard reason.utf8.count <= TypedWords.mostBytes else {
            return .missing("That is too long for a reason: say it in fewer words.")
        }
        return .next(Prompt(.practice(.course(.refer(keys, because: reason)))))
    }

    /// The move of commitments to a natural date; where they had one already, why is asked next.
    static func move(_ moving: Moving, to words: String, in context: Context) -> Answer {
        guard let day = NaturalDate.day(from: words, today: context.today) else {
            return .missing(words.isEmpty ? "A move needs a day: \(dateExamples)." : "That is no day: \(dateExamples).")
        }
        if moving.due == day {
            return .missing("It is due on \(CalendarWords.full(day)) already. Esc leaves it so.")
        }
        guard !moving.dated.isEmpty else { return .changes(moving.changes(to: day, because: "")) }
        return .next(Prompt(.moveBecause(moving, to: day)))
    }

    /// Other words for a commitment; the same ones change nothing.
    static func reword(_ key: CommitmentKey, to words: String, in context: Context) -> Answer {
        guard !words.isEmpty else {
            return .missing("A commitment needs words. \(keyName("commitment.remove", "d")) removes it. Esc leaves it.")
        }
        guard words != key.text else { return .done("The words are as they were.") }
        if let fault = faultOfRewording(words, of: key, in: context) { return .missing(fault) }
        return .changes([.reword(key, text: words)])
    }

    /// A new commitment, as the words and the owner and date among them say.
    static func add(_ words: String, to pair: PairID, in context: Context) -> Answer {
        switch understood(words, in: pair, context) {
        case .success(let new): .changes([.add(new)])
        case .failure(let fault): .missing(fault.sentence)
        }
    }

    /// How a date being typed is read, to which commitments are to be moved.
    static func readingOfDate(_ words: String, of moving: Moving, in context: Context) -> CleanText {
        guard !words.isEmpty else { return dateExamples }
        guard let day = NaturalDate.day(from: words, today: context.today) else {
            return "not a day yet: \(dateExamples)"
        }
        let reading: CleanText = "\(CalendarWords.full(day)), \(CalendarWords.distance(to: day, from: context.today))"
        guard day < context.today else { return reading }
        return "\(reading): this makes \(moving.keys.count == 1 ? "it" : "them") overdue"
    }

    /// How words being typed are read that are to replace those of a commitment; nothing where they are only words.
    static func readingOfRewording(_ words: String, of key: CommitmentKey, in context: Context) -> CleanText? {
        words.utf8.count <= mostRead ? faultOfRewording(words, of: key, in: context) : nil
    }

    /// How a commitment being typed is read: whose it is, its words, which are cut first, when it is due and was made.
    static func readingOfAdding(_ words: String, to pair: PairID, in context: Context) -> NamedWords? {
        guard words.utf8.count <= mostRead else { return nil }
        guard !words.isEmpty else {
            return NamedWords("@word says whose it is, due:fri when it is due: @both plan the visit due:1 dec")
        }
        switch understood(words, in: pair, context) {
        case .failure(let fault): return NamedWords(fault.sentence)
        case .success(let new):
            let pair = context.pair(pair)
            let dot = context.theme.dot
            var parts: [CleanText] = []
            if let due = new.due {
                let past: CleanText =
                    due < context.today
                    ? ", \(CalendarWords.distance(to: due, from: context.today)): overdue at once" : ""
                parts.append("due \(CalendarWords.full(due))\(past)")
            }
            if new.made != context.today {
                let future: CleanText = new.made > context.today ? ", a day still to come" : ""
                parts.append("made \(CalendarWords.full(new.made))\(future)")
            }
            if let word = pair.flatMap({ lateOwner(in: new.text, of: $0) }) {
                parts.append("\(quoted(word)) is only a word here: whose it is stands first")
            }
            return NamedWords(
                "\(pair.map { OwnerNames($0)[new.owner] } ?? "")\(dot)", CleanText(new.text),
                parts.map { dot + $0 }.joined())
        }
    }

    /// The first `@word` of a commitment's words that names one of the two, or both.
    private static func lateOwner(in text: String, of pair: Pair) -> String? {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
        let names = PairNames(pair: pair)
        return text.split(separator: " ").first { word in
            guard word.first == "@" else { return false }
            let name = word.dropFirst().filter { !".,;:!?".contains($0) }
            return name.lowercased() == "me" || names.owner(of: name) != nil
        }.map(String.init)
    }

    private static let dateExamples: CleanText = "fri, 1 dec, +3d, in 2 weeks, next week, end of month, 2026-12-01"

    private static func faultOfRewording(
        _ words: String, of key: CommitmentKey, in context: Context
    ) -> CleanText? {
        do throws(NewWords.Refusal) {
            try NewWords.refuseDueDate(in: words)
            let names = context.pair(key.pair).map { PairNames(pair: $0) }
            return OddWord(in: words, names: names).map(sentence(for:))
        } catch {
            let move = keyName("commitment.move", "m")
            return "\(quoted(error.word)) would not become a date: \(move) moves a commitment."
        }
    }

    /// Why a line is no commitment yet.
    private struct Fault: Error {
        let sentence: CleanText
    }

    private static func understood(_ words: String, in id: PairID, _ context: Context) -> Result<NewCommitment, Fault> {
        guard let pair = context.pair(id) else {
            return .failure(Fault(sentence: "This pair is no longer there. Esc leaves it."))
        }
        let new: NewWords
        do throws(NewWords.Refusal) {
            new = try NewWords(words, today: context.today)
        } catch {
            return .failure(Fault(sentence: sentence(for: error)))
        }
        let owner: Owner
        if let word = new.ownerWord {
            guard let named = pair.owner(called: word) else {
                return .failure(
                    Fault(
                        sentence: "\(quoted("@\(word)")) is neither of you two, or both: say @mentor, @mentee or @both."
                    ))
            }
            owner = named
        } else if let side = pair.role.side {
            owner = Owner(side)
        } else {
            return .failure(Fault(sentence: "You only observe here: begin with @mentor, @mentee or @both."))
        }
        guard !TypedWords.seen(new.text).isEmpty else {
            return .failure(Fault(sentence: "A commitment needs words."))
        }
        if let odd = OddWord(in: new.text, names: PairNames(pair: pair)) {
            return .failure(Fault(sentence: sentence(for: odd)))
        }
        return .success(
            NewCommitment(pair: id, owner: owner, text: new.text, due: new.due, made: new.made ?? context.today))
    }

    private static func sentence(for refusal: NewWords.Refusal) -> CleanText {
        switch refusal.fault {
        case .bare: "\(quoted(refusal.word)) wants a day right behind it: due:fri, due:in 2 weeks."
        case .noDate: "\(quoted(refusal.word)) is no day: due:fri, due:1 dec, due:in 2 weeks."
        case .second, .onlyWords: "\(quoted(refusal.word)) is one due date too many."
        }
    }

    private static func sentence(for odd: OddWord) -> CleanText {
        let word = quoted(odd.word)
        return switch odd.meaning {
        case .owner:
            "\(word) at the start would say whose it is: \(keyName("commitment.reassign", "o")) changes that."
        case .date: "\(word) would be read as a date: leave it out."
        case .blockID: "\(word) at the end would be read as a block id: put a word behind it, or leave it out."
        case .comment: "\(word) would begin a comment, which is not shown: leave it out."
        }
    }

    private static func quoted(_ word: String) -> CleanText {
        "“\(CleanText(String(word.prefix(40))).truncated(to: 30))”"
    }

    private static func keyName(_ identifier: String, _ otherwise: String) -> CleanText {
        CleanText(KeyMap.standard.name(of: identifier) ?? otherwise)
    }
}

extension Pair {
    /// Whom a word means in this pair: `mentor`, `mentee`, `both`, `me`, or what somebody is called; nothing where it fits
    /// neither or both.
    fileprivate func owner(called word: String) -> Owner? {
        word.lowercased() == "me" ? role.side.map { Owner($0) } : PairNames(pair: self).owner(of: word)
    }
}

extension Question {
    /// Whose commitments are to be.
    static func owner(of commitments: [Commitment], in context: Context) -> Question {
        let keys = commitments.map(\.key)
        let only = keys.first?.pair
        let pair = keys.allSatisfy { $0.pair == only } ? context.pair(only) : nil
        let names = pair.map { OwnerNames($0) } ?? OwnerNames()
        return .choice(
            keys.count == 1
                ? [CommitmentWords.naming(keys, "Whose is ", "?")]
                : [CommitmentWords.naming(keys, "Whose are ", "?"), NamedWords("Whose are all \(keys.count)?")],
            [Owner.mentor, .mentee, .both].map { owner in
                let changes = keys.filter { $0.owner != owner }.map { Change.reassign($0, to: owner) }
                let title = names[owner]
                return Answer(
                    title: title,
                    outcome: changes.isEmpty ? .note("That is so already.") : .effects([.apply(changes)]))
            })
    }

    /// Whether to remove commitments.
    static func remove(_ keys: [CommitmentKey]) -> Question {
        .yesOrNo(
            [" to the trash?", "?"].map { CommitmentWords.naming(keys, "Remove ", $0) }
                + CommitmentWords.counting(keys, "Remove ", "?"),
            yes: "remove", no: "leave it", effects: [.apply(keys.map { .remove($0) })])
    }
}

/// Commitments as questions name them.
enum CommitmentWords {
    /// A wording with the words of the only one quoted in it, or with how many there are.
    static func naming(_ keys: [CommitmentKey], _ before: CleanText, _ after: CleanText) -> NamedWords {
        guard let first = keys.first, keys.count == 1 else {
            return NamedWords("\(before)\(keys.count.grouped) commitments\(after)")
        }
        return NamedWords("\(before)“", CleanText(first.text).truncated(to: 30), "”\(after)")
    }

    /// A shorter wording with how many there are; none where there is only one.
    static func counting(_ keys: [CommitmentKey], _ before: CleanText, _ after: CleanText) -> [NamedWords] {
        keys.count == 1 ? [] : [NamedWords("\(before)\(keys.count)\(after)")]
    }
}
