import DisplayText
import Mentorship

/// What is asked for about expectations.
enum AgreementQuestion: LineQuestion {
    /// Another item of a list, whose it is as `who` has it; again and again until nothing is typed, where it is a step.
    case add(EntryList, who: SideWords, isStep: Bool)
    /// Other words for an item.
    case reword(EntryKey)
    /// The topic by which a hope is linked to a give.
    case link(hope: EntryKey, give: EntryKey)
    /// To whom a hope is sent, and what for.
    case refer(EntryKey)
    /// How often to meet.
    case cadence(PairID)
    /// How often to look at the agreement again.
    case review(PairID)

    /// Examples of intervals for another look.
    private static let reviewExamples: CleanText = "every 6 months, every 12 weeks, yearly"

    var wordings: [NamedWords] {
        switch self {
        case .add(let list, let who, let isStep): AgreementQuestion.adding(to: list, who, isStep: isStep)
        case .reword(let key): [NamedWords("Reword the \(CleanText(key.list.noun)):"), NamedWords("Reword:")]
        case .link(let hope, let give):
            [
                NamedWords(
                    "Link by which topic? It is written behind “", CleanText.line(give.words, mostBytes: 240), "” too:"),
                NamedWords("Topic for “", CleanText.line(hope.words, mostBytes: 240), "”:"), NamedWords("topic:"),
            ]
        case .refer(let key):
            [
                NamedWords("Refer “", CleanText(quoting: key.words), "” to whom, and what for?"),
                NamedWords("To whom, and what for?"), NamedWords("to:"),
            ]
        case .cadence:
            [
                NamedWords("\(CadenceReading.question) (empty leaves it open)"), NamedWords(CadenceReading.question),
                NamedWords("how often:"),
            ]
        case .review:
            [
                NamedWords("How often do you look at the agreement again? (empty leaves it open)"),
                NamedWords("How often to look again?"), NamedWords("how often:"),
            ]
        }
    }

    var kind: String {
        switch self {
        case .add(let list, _, _): "add \(list.noun)"
        case .reword: "reword entry"
        case .link: "link"
        case .refer: "refer"
        case .cadence: "cadence"
        case .review: "review"
        }
    }

    var mayStayEmpty: Bool {
        switch self {
        case .cadence, .review: true
        case .add(_, _, let isStep): isStep
        case .reword, .link, .refer: false
        }
    }

    func reading(of words: String, in context: Context) -> NamedWords? {
        switch self {
        case .add(let list, _, _): return EntryWords.reading(of: words, for: list, in: context)
        case .reword(let key): return EntryWords.reading(of: words, for: key.list, in: context)
        case .link: return nil
        case .refer: return AgreementQuestion.readingOfReferral(words)
        case .cadence: return AgreementQuestion.reading(of: words, open: "as it comes", CadenceReading.examples)
        case .review:
            return AgreementQuestion.reading(of: words, open: "no day is set", AgreementQuestion.reviewExamples)
        }
    }

    func answer(_ words: String, in context: Context) -> Prompt.Answer {
        switch self {
        case .add(let list, _, let isStep):
            if isStep {
                return EntryWords.add(
                    words, to: list, again: Prompt(.practice(.agreement(self))),
                    orElse: .done(nil), in: context)
            }
            let nothing: Prompt.Answer = .missing(
                "The \(CleanText(list.noun)) needs words. Esc leaves everything as it was.")
            return EntryWords.add(words, to: list, orElse: nothing, in: context)
        case .reword(let key): return EntryWords.reword(key, to: words, in: context)
        case .link(let hope, let give): return AgreementQuestion.link(hope, give, by: words)
        case .refer(let key): return AgreementQuestion.refer(key, to: words, in: context)
        case .cadence(let pair):
            return AgreementQuestion.set(words, of: pair, context.pair(pair)?.cadence) { .cadence($0) }
        case .review(let pair):
            return AgreementQuestion.set(words, of: pair, context.pair(pair)?.review) { .review($0) }
        }
    }
}

extension AgreementQuestion {
    /// What is asked for another item of a list, and whose it is.
    fileprivate static func adding(to list: EntryList, _ who: SideWords, isStep: Bool) -> [NamedWords] {
        let end: CleanText = isStep ? " (empty when done)" : ""
        let what: CleanText =
            switch list {
            case .hopes(let side, _): "What \(who.verb(side, "do", "does")) \(who.inside(side)) hope to gain?"
            case .gives(let side, _): "What can \(who.inside(side)) give?"
            case .groundRules: "What do both keep to?"
            case .profile(let section, _): "\(CleanText(section.rawValue)):"
            }
        let short: CleanText =
            switch list {
            case .hopes(let side, _): "A hope of \(who.isOwn(side) ? "yours" : who.inside(side)):"
            case .gives(let side, _): "\(who.first(side)) can give:"
            case .groundRules: "Ground rule:"
            case .profile: "new:"
            }
        return [NamedWords("\(what)\(end)"), NamedWords(what), NamedWords(short)]
    }

    private static func readingOfReferral(_ words: String) -> NamedWords? {
        guard !words.isEmpty, words.utf8.count <= EntryWords.mostRead else {
            return NamedWords("Dr Chen for patent law")
        }
        let start = words.split(separator: " ").dropFirst().dropLast().firstIndex { $0.lowercased() == "for" }
        let place = Referral.Place.hope(EntryKey(ListEntry(words: ""), in: .groundRules(PairID(""))))
        let referral = Referral(place: place, text: words)
        guard start != nil, let what = referral.what else {
            return NamedWords("to ", CleanText(quoting: referral.who), ", for this hope")
        }
        return NamedWords("to \(CleanText(quoting: referral.who)), for ", CleanText(quoting: what), "")
    }

    private static func reading(of words: String, open: CleanText, _ examples: CleanText) -> NamedWords {
        switch CadenceReading(words) {
        case .open: NamedWords("\(open): \(examples)")
        case .every(let interval): NamedWords(CleanText(interval.description))
        case .unclear: NamedWords("not an interval yet: \(examples)")
        }
    }

    private static func set(
        _ words: String, of pair: PairID, _ former: Interval?, _ term: (Interval?) -> PairTerm
    ) -> Prompt.Answer {
        let reading = CadenceReading(words)
        guard reading != .unclear else { return .missing(CadenceReading.refusal) }
        guard reading.interval != former else { return .done("It is so already.") }
        return .changes([.practice(.setTerm(pair, term(reading.interval)))])
    }

    private static func refer(_ key: EntryKey, to words: String, in context: Context) -> Prompt.Answer {
        do throws(TypedWords.Fault) {
            return .changes([.practice(.refer(hope: key, to: try TypedWords(words).text))])
        } catch {
            switch error {
            case .unseen: return .missing("A referral needs a name: Dr Chen for patent law. Esc leaves it.")
            case .tooLong: return .missing("That is too long for one line.")
            }
        }
    }

    private static func link(_ hope: EntryKey, _ give: EntryKey, by words: String) -> Prompt.Answer {
        guard let topic = TopicWord(words)?.name else {
            return .missing("A topic is one word of letters, digits, - or _: leading, patent-law.")
        }
        return .changes([.practice(.link(hope: hope, give: give, topic: topic))])
    }
}

/// A topic as somebody types it, with or without its `#` (format.md, "Lines, front matter, sections").
struct TopicWord: Equatable, Sendable {
    /// The most bytes of one.
    private static let mostBytes = 1_000

    /// The topic in small letters, without `#`.
    let name: String

    /// The topic; nothing for what is none.
    init?(_ typed: String) {
        let word = typed.first == "#" ? String(typed.dropFirst()) : typed
        guard !word.isEmpty, word.utf8.count <= TopicWord.mostBytes else { return nil }
        var hasLetter = false
        for scalar in word.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .decimalNumber: break
            case .nonspacingMark where hasLetter: break
            default:
                if scalar.properties.isAlphabetic {
                    hasLetter = true
                } else if scalar != "_", scalar != "-", scalar != "/" {
                    return nil
                }
            }
        }
        guard hasLetter else { return nil }
        name = word.lowercased()
    }
}
