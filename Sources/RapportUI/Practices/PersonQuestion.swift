import DisplayText
import Mentorship

/// What is asked for about people.
enum PersonQuestion: LineQuestion {
    /// Another item of a section of a profile.
    case add(EntryList.ProfileSection, PersonFile)
    /// Items of a section, again and again until nothing is typed; then of the other's profile, where that is named.
    case step(EntryList.ProfileSection, PersonFile, then: PersonFile?)
    /// Other words for an item.
    case reword(EntryKey, PersonFile)
    /// Another value of a key of a profile.
    case detail(ProfileDetail, PersonFile)

    /// The first of the lines in which a section of both profiles is asked for, the owner's last.
    static func steps(_ section: EntryList.ProfileSection, in pair: Pair) -> Prompt {
        let files = SideWords(pair).order.map { PersonFile($0, in: pair) }
        return Prompt(.practice(.person(.step(section, files[0], then: files[1]))))
    }

    var wordings: [NamedWords] {
        switch self {
        case .add(let section, let person):
            let what = PersonQuestion.asking(section, person)
            return [
                NamedWords("\(what) (\(person.place))"), NamedWords(what),
                NamedWords(PersonQuestion.short(section, person)),
            ]
        case .step(let section, let person, _):
            let what = PersonQuestion.asking(section, person)
            return [
                NamedWords("\(what) (\(person.place); empty when done)"), NamedWords("\(what) (empty when done)"),
                NamedWords(what), NamedWords(PersonQuestion.short(section, person)),
            ]
        case .reword(let key, let person):
            let what: CleanText = "Reword the \(CleanText(key.list.noun))"
            return [
                NamedWords("\(what), \(person.place):"), NamedWords("\(what):"),
                NamedWords("Reword \(CleanText(key.list.noun)):"),
            ]
        case .detail(let detail, let person):
            let what: CleanText = "\(person.words.possessive(person.side).capitalised) \(CleanText(detail.rawValue))"
            return [
                NamedWords("\(what), \(person.place) (empty takes it away):"), NamedWords("\(what), \(person.place):"),
                NamedWords("\(what):"),
            ]
        }
    }

    var kind: String {
        switch self {
        case .add(let section, _), .step(let section, _, _): "profile \(section.rawValue)"
        case .reword: "reword entry"
        case .detail(let detail, _): "detail \(detail.rawValue)"
        }
    }

    var mayStayEmpty: Bool {
        switch self {
        case .step: true
        case .detail(let detail, _): detail != .name
        case .add, .reword: false
        }
    }

    func reading(of words: String, in context: Context) -> NamedWords? {
        switch self {
        case .add(let section, let person), .step(let section, let person, _):
            EntryWords.reading(of: words, for: person.list(section), in: context)
        case .reword(let key, _): EntryWords.reading(of: words, for: key.list, in: context)
        case .detail(let detail, let person): PersonQuestion.reading(of: words, for: detail, person, in: context)
        }
    }

    func answer(_ words: String, in context: Context) -> Prompt.Answer {
        switch self {
        case .add(let section, let person):
            return EntryWords.add(
                words, to: person.list(section),
                orElse: .missing("It needs words. Esc leaves everything as it was."), in: context)
        case .step(let section, let person, let other):
            let next = other.map { Prompt.Answer.next(Prompt(.practice(.person(.step(section, $0, then: nil))))) }
            return EntryWords.add(
                words, to: person.list(section), again: Prompt(.practice(.person(self))), orElse: next ?? .done(nil),
                in: context)
        case .reword(let key, _): return EntryWords.reword(key, to: words, in: context)
        case .detail(let detail, let person): return PersonQuestion.set(detail, to: words, person, in: context)
        }
    }
}

extension PersonQuestion {
    /// What is asked for, and of whom, in a few words.
    fileprivate static func short(_ section: EntryList.ProfileSection, _ person: PersonFile) -> CleanText {
        let (whose, who) = (person.words.possessive(person.side).capitalised, person.words.inside(person.side))
        return switch section {
        case .goals: "\(whose) goal:"
        case .strengths: "\(whose) strength:"
        case .growthAreas: "\(whose) growth area:"
        case .interests: "\(whose) interest:"
        case .boundaries: "\(whose) boundary:"
        case .about: "About \(who):"
        }
    }

    /// What is asked for a section of somebody's profile.
    fileprivate static func asking(_ section: EntryList.ProfileSection, _ person: PersonFile) -> CleanText {
        let (words, side) = (person.words, person.side)
        let who = words.inside(side)
        let (does, wants, likes) = (
            words.verb(side, "do", "does"), words.verb(side, "want", "wants"), words.verb(side, "are", "is")
        )
        return switch section {
        case .goals: "A goal of \(words.isOwn(side) ? "yours" : who) (by:DATE if there is one):"
        case .strengths: "What \(likes) \(who) good at?"
        case .growthAreas: "Where \(does) \(who) want to grow?"
        case .interests: "What \(does) \(who) like?"
        case .boundaries: "What \(wants) \(who) left alone?"
        case .about: "What else is there to know about \(who)?"
        }
    }

    /// A birthday as files have it, from `04-09`, `1990-04-09` or `9 apr`; nothing for what is none.
    fileprivate static func birthday(_ words: String, on today: Day) -> String? {
        if Birthday(words) != nil { return words }
        // The year is left out, because a date without one says none.
        guard let day = NaturalDate.day(from: words, today: today), words.contains(where: \.isLetter),
            words.contains(where: \.isNumber),
            Month.allCases.contains(where: { words.lowercased().contains($0.shortName.lowercased()) })
        else { return nil }
        let written = "\(day)"
        return words.contains(String(day.year)) ? written : String(written.suffix(5))
    }

    fileprivate static func reading(
        of words: String, for detail: ProfileDetail, _ person: PersonFile, in context: Context
    ) -> NamedWords? {
        switch detail {
        case .birthday:
            guard !words.isEmpty, words.utf8.count <= 60 else { return NamedWords("04-09, 9 apr, 1990-04-09") }
            guard let written = birthday(words, on: context.today), let birthday = Birthday(written) else {
                return NamedWords("not a birthday yet: 04-09, 9 apr, 1990-04-09")
            }
            return NamedWords(PeoplePage.words(of: birthday))
        case .name where person.file == .owner:
            return NamedWords("pairs that have another name in their pair.md no longer count as yours")
        case .aliases: return NamedWords("other names to be known by, with commas between them")
        case .timezone: return words.isEmpty ? NamedWords("Europe/Lisbon, UTC+1") : nil
        case .pronouns: return words.isEmpty ? NamedWords("she/her, they/them") : nil
        case .name, .email: return nil
        }
    }

    fileprivate static func set(
        _ detail: ProfileDetail, to words: String, _ person: PersonFile, in context: Context
    ) -> Prompt.Answer {
        guard words.utf8.count <= EntryWords.mostRead else { return .missing("That is too long.") }
        if words.isEmpty, detail == .name { return .missing("A profile needs a name. Esc leaves it.") }
        if detail == .birthday, !words.isEmpty {
            guard let written = birthday(words, on: context.today) else {
                return .missing("That is no birthday: 04-09, 9 apr, 1990-04-09. Empty takes it away.")
            }
            return .changes([.practice(.setDetail(person.file, detail, written))])
        }
        return .changes([.practice(.setDetail(person.file, detail, words))])
    }
}

extension CleanText {
    /// The text with its first letter in capitals.
    var capitalised: CleanText {
        CleanText(string.prefix(1).uppercased()) + CleanText(string.dropFirst())
    }
}
