import DisplayText
import Mentorship

/// What is asked, one after the other, for a new pair to begin.
enum PairQuestion: Equatable, Sendable {
    /// The other one's name, by the journal's owner.
    case other
    /// The mentor's name, by an observer.
    case mentor
    /// The mentee's name, by an observer.
    case mentee(mentor: String)
    /// How often the two are to meet.
    case cadence(NewPair)
    /// The programme it begins in.
    case programme(NewPair)

    /// Which question it is, whatever was answered before.
    enum Kind: Hashable, Sendable {
        case other, mentor, mentee, cadence, programme
    }

    /// Which question it is.
    var kind: Kind {
        switch self {
        case .other: .other
        case .mentor: .mentor
        case .mentee: .mentee
        case .cadence: .cadence
        case .programme: .programme
        }
    }

    /// The first question: an owner is asked for the other one, whoever observes for both.
    static func first(in context: Context) -> PairQuestion {
        context.journal.owner?.name == nil ? .mentor : .other
    }

    /// What is asked.
    var words: CleanText {
        switch self {
        case .other: "New pair with whom?"
        case .mentor: "New pair: who is the mentor?"
        case .mentee(let mentor): "Whom does \(PairQuestion.short(mentor)) mentor?"
        case .cadence: "\(CadenceReading.question) (enter for none)"
        case .programme: "In which programme? (enter for none)"
        }
    }

    /// What is asked where there is little room.
    var shortWords: CleanText {
        switch self {
        case .other: "with:"
        case .mentor: "mentor:"
        case .mentee: "mentee:"
        case .cadence: "how often:"
        case .programme: "programme:"
        }
    }

    /// A name as questions have it, cut where it is long.
    static func short(_ name: String) -> CleanText {
        CleanText(String(name.prefix(PersonName.longest))).truncated(to: 30)
    }
}

extension PairQuestion {
    /// How a line is read, before it is taken. Takes time in proportion to the number of pairs.
    func reading(of line: LineEditor, in context: Context) -> CleanText? {
        guard !line.isLonger(than: PersonName.longest) else { return PersonName.tooLong }
        let words = line.words
        switch self {
        case .other, .mentor, .mentee:
            return PairQuestion.hasPair(with: words, in: context)
                ? "There is a pair with \(PairQuestion.short(words)) already: this will be another." : nil
        case .cadence:
            let reading = CadenceReading(words)
            return reading == .unclear ? "\(reading.words): \(CadenceReading.examples)" : reading.words
        case .programme(let new):
            return "\(PairQuestion.short(new.mentor)) and \(PairQuestion.short(new.mentee)): "
                + (words.isEmpty ? "without a programme" : "in “\(PairQuestion.short(words))”")
        }
    }

    /// What a line, as it stands, leads to: the next question, or the pair.
    func answer(_ line: LineEditor, in context: Context) -> Prompt.Answer {
        switch self {
        case .other, .mentor, .mentee:
            do throws(PersonName.Fault) {
                return answer(try PersonName(line.text).text, in: context)
            } catch {
                return .missing(error.sentence(missing: noName))
            }
        case .cadence(var new):
            let reading = CadenceReading(line.words)
            guard reading != .unclear else { return .missing(CadenceReading.refusal) }
            new.cadence = reading.interval
            return .next(Prompt(.pair(.programme(new))))
        case .programme(var new):
            guard !line.isLonger(than: PersonName.longest) else { return .missing(PersonName.tooLong) }
            new.programme = line.words.isEmpty ? nil : line.words
            return .changes([.begin(new)])
        }
    }

    /// What a name leads to. Where the journal has no owner any more, the other one is asked for next.
    private func answer(_ name: String, in context: Context) -> Prompt.Answer {
        if case .mentee(let mentor) = self {
            guard FoldedName(mentor) != FoldedName(name) else {
                return .missing("That is the mentor's name: a pair is two people.")
            }
            return .next(Prompt(.pair(.cadence(NewPair(mentor: mentor, mentee: name, started: context.today)))))
        }
        guard self == .other, let owner = context.journal.owner?.name else {
            return .next(Prompt(.pair(.mentee(mentor: name))))
        }
        guard FoldedName(owner) != FoldedName(name) else {
            return .missing(PersonName.isOwn)
        }
        return .ask(PairQuestion.role(of: owner, with: name, in: context))
    }

    /// Who the journal's owner is in the pair.
    ///
    /// Where there is a pair with the other one already, it says that this will be another.
    private static func role(of owner: String, with other: String, in context: Context) -> Question {
        let mentoring = NewPair(mentor: owner, mentee: other, started: context.today)
        let mentored = NewPair(mentor: other, mentee: owner, started: context.today)
        let name = short(other)
        let wordings =
            hasPair(with: other, in: context)
            ? [
                NamedWords("There is a pair with ", name, " already. In another one:"),
                NamedWords("Another pair with ", name, ":"), NamedWords("Another with ", name, ":"),
            ] : [NamedWords("", name, " and you:")]
        return .step(
            wordings,
            [
                Question.Answer(
                    title: "I am the mentor", shortTitle: "mentor",
                    outcome: .prompt(Prompt(.pair(.cadence(mentoring))))),
                Question.Answer(
                    title: "I am the mentee", shortTitle: "mentee", outcome: .prompt(Prompt(.pair(.cadence(mentored))))),
                Question.Answer(title: "neither", outcome: .prompt(Prompt(.pair(.mentee(mentor: other))))),
            ])
    }

    private static func hasPair(with name: String, in context: Context) -> Bool {
        let folded = FoldedName(name)
        return !folded.isEmpty && context.cards.contains { $0.folded == folded }
    }

    private var noName: CleanText {
        if case .mentee = self { return "A pair needs two names: who is it? Esc goes back." }
        return "A pair needs a name: who is it? Esc leaves everything as it was."
    }
}
