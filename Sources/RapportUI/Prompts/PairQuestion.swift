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

    /// The most characters that a name has.
    static let longest = 200

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
        case .cadence: "How often do you meet? (enter for none)"
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
        CleanText(String(name.prefix(longest))).truncated(to: 30)
    }
}

extension PairQuestion {
    /// How a line is read, before it is taken. Takes time in proportion to the number of pairs.
    func reading(of line: LineEditor, in context: Context) -> CleanText? {
        guard !line.isLonger(than: PairQuestion.longest) else { return PairQuestion.tooLong }
        let words = line.words
        switch self {
        case .other, .mentor, .mentee:
            return PairQuestion.hasPair(with: words, in: context)
                ? "There is a pair with \(PairQuestion.short(words)) already: this will be another." : nil
        case .cadence:
            if words.isEmpty { return "without a cadence" }
            return PairQuestion.interval(words).map { CleanText($0.description) } ?? PairQuestion.noInterval
        case .programme(let new):
            return "\(PairQuestion.short(new.mentor)) and \(PairQuestion.short(new.mentee)): "
                + (words.isEmpty ? "without a programme" : "in “\(PairQuestion.short(words))”")
        }
    }

    /// What a line, as it stands, leads to: the next question, or the pair.
    func answer(_ line: LineEditor, in context: Context) -> Prompt.Answer {
        guard !line.isLonger(than: PairQuestion.longest) else { return .missing(PairQuestion.tooLong) }
        let words = line.words
        switch self {
        case .other:
            guard !words.isEmpty else { return .missing(PairQuestion.noName) }
            guard let owner = context.journal.owner?.name, FoldedName(owner) != FoldedName(words) else {
                return .missing("That is your own name: with whom does the pair begin?")
            }
            return .ask(PairQuestion.role(of: owner, with: words, on: context.today))
        case .mentor:
            return words.isEmpty ? .missing(PairQuestion.noName) : .next(Prompt(.pair(.mentee(mentor: words))))
        case .mentee(let mentor):
            guard !words.isEmpty else { return .missing(PairQuestion.noName) }
            guard FoldedName(mentor) != FoldedName(words) else {
                return .missing("A pair is of two people: who is the other one?")
            }
            return .next(Prompt(.pair(.cadence(NewPair(mentor: mentor, mentee: words, started: context.today)))))
        case .cadence(var new):
            new.cadence = PairQuestion.interval(words)
            guard words.isEmpty || new.cadence != nil else { return .missing(PairQuestion.noInterval) }
            return .next(Prompt(.pair(.programme(new))))
        case .programme(var new):
            new.programme = words.isEmpty ? nil : words
            return .changes([.begin(new)])
        }
    }

    /// Who the journal's owner is in the pair.
    private static func role(of owner: String, with other: String, on today: Day) -> Question {
        let mentoring = NewPair(mentor: owner, mentee: other, started: today)
        let mentored = NewPair(mentor: other, mentee: owner, started: today)
        return .choice(
            "\(short(other)) and you:",
            [
                Question.Answer(title: "I am the mentor", outcome: .prompt(Prompt(.pair(.cadence(mentoring))))),
                Question.Answer(title: "I am the mentee", outcome: .prompt(Prompt(.pair(.cadence(mentored))))),
                Question.Answer(title: "neither", outcome: .prompt(Prompt(.pair(.mentee(mentor: other))))),
            ])
    }

    /// An interval as people write it: also without its `every`.
    private static func interval(_ words: String) -> Interval? {
        let units = ["every day": "every 1 day", "every week": "weekly", "every month": "monthly"]
        let words = words.lowercased()
        return Interval(units[words] ?? words) ?? Interval("every " + words)
    }

    private static func hasPair(with name: String, in context: Context) -> Bool {
        let folded = FoldedName(name)
        return !folded.isEmpty && context.cards.contains { $0.folded == folded }
    }

    private static let noName: CleanText = "A pair needs a name: who is it? Esc leaves everything as it was."
    private static let tooLong: CleanText = "That is too long: there is room for 200 characters."
    private static let noInterval: CleanText = "Try weekly, monthly, every 2 weeks."
}
