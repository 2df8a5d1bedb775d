import DisplayText
import Mentorship

/// What is asked for about how it goes, referrals, milestones, nudges and endings.
enum CourseQuestion: LineQuestion {
    /// To whom what is released for a reason is referred, and for what; may be empty.
    case refer([CommitmentKey], because: String)
    /// A new referral: to whom, for what.
    case referral(PairID)
    /// How a referral helped, in words.
    case helped(Referral.Place, who: CleanText)
    /// Something to celebrate.
    case milestone(PairID)
    /// Why a nudge is put aside, and until when; may be empty.
    case putAside(Attention.Kind, in: PairID)
    /// A programme's last day; empty where there is none.
    case until(PairID)
    /// How often to meet; empty where it is open.
    case cadence(PairID)

    var wordings: [NamedWords] {
        switch self {
        case .refer:
            [
                NamedWords("For lack of expertise? Refer it to (may stay empty):"),
                NamedWords("Refer it to (may stay empty):"), NamedWords("refer it to:"),
            ]
        case .referral:
            [
                NamedWords("Who is better placed to help, and with what?"), NamedWords("To whom, and what for:"),
                NamedWords("refer to:"),
            ]
        case .helped(_, let who):
            [NamedWords("How did it help to ask ", who, "?"), NamedWords("How did it help?"), NamedWords("helped:")]
        case .milestone: [NamedWords("What is there to celebrate?"), NamedWords("milestone:")]
        case .putAside(let kind, _):
            [
                NamedWords("Put “\(kind.shortTitle)” aside: why, and until when (may stay empty)?"),
                NamedWords("Put “\(kind.shortTitle)” aside: why, and until when?"),
                NamedWords("“\(kind.shortTitle)” aside, why, until when?"), NamedWords("\(kind.shortTitle) aside:"),
            ]
        case .until: [NamedWords("The programme's last day (may stay empty):"), NamedWords("last day:")]
        case .cadence:
            [NamedWords("How often do you want to meet (may stay empty):"), NamedWords("how often:")]
        }
    }

    var kind: String {
        switch self {
        case .refer: "course.refer"
        case .referral: "course.referral"
        case .helped: "course.helped"
        case .milestone: "course.milestone"
        case .putAside: "course.putAside"
        case .until: "course.until"
        case .cadence: "course.cadence"
        }
    }

    var mayStayEmpty: Bool {
        switch self {
        case .refer, .putAside, .until, .cadence: true
        case .referral, .helped, .milestone: false
        }
    }

    func reading(of words: String, in context: Context) -> NamedWords? {
        guard words.utf8.count <= CourseQuestion.mostRead else { return nil }
        switch self {
        case .refer:
            return words.isEmpty
                ? NamedWords("for lack of expertise: to whom, and what for? enter alone releases it")
                : CourseQuestion.readingOfReferral(words)
        case .referral: return CourseQuestion.readingOfReferral(words)
        case .helped: return words.isEmpty ? NamedWords("a little; yes, twice; no, he was away") : nil
        case .milestone: return words.isEmpty ? NamedWords("it goes into today's notes: First paper accepted") : nil
        case .putAside: return NamedWords(PuttingAside(words, on: context.today).sentence(on: context.today))
        case .until: return NamedWords(CourseQuestion.readingOfUntil(words, on: context.today))
        case .cadence: return NamedWords(CadenceReading(words).words)
        }
    }

    func answer(_ words: String, in context: Context) -> Prompt.Answer {
        switch self {
        case .refer(let keys, let reason): CourseQuestion.release(keys, because: reason, referring: words, in: context)
        case .referral(let pair): CourseQuestion.say(.referral, words, in: pair, on: context.today)
        case .milestone(let pair): CourseQuestion.say(.milestone, words, in: pair, on: context.today)
        case .helped(let place, _): CourseQuestion.help(place, words)
        case .putAside(let kind, let pair): PuttingAside(words, on: context.today).answer(kind, in: pair)
        case .until(let pair): CourseQuestion.setUntil(of: pair, words, in: context)
        case .cadence(let pair): CourseQuestion.setCadence(of: pair, words, in: context)
        }
    }

    /// The longest line that is read again at each key, in bytes.
    private static let mostRead = 2_000
}

extension CourseQuestion {
    /// The release of commitments for a reason, and where somebody is named, the referral in the notes of the day: in
    /// each of the pairs once.
    private static func release(
        _ keys: [CommitmentKey], because reason: String, referring words: String, in context: Context
    ) -> Prompt.Answer {
        let releases = keys.map { Change.release($0, on: context.today, because: reason) }
        guard !words.isEmpty else { return .changes(releases) }
        guard let text = seen(words) else { return .missing(unseen) }
        var told: Set<PairID> = []
        let referrals = keys.map(\.pair).filter { told.insert($0).inserted }.map { pair in
            Change.practice(.say(NewRemark(pair: pair, day: context.today, label: .referral, text: text)))
        }
        return .changes(releases + referrals)
    }

    private static func say(
        _ label: SessionText.Label, _ words: String, in pair: PairID, on today: Day
    ) -> Prompt.Answer {
        guard let text = seen(words) else {
            return .missing(
                label == .referral
                    ? "A referral needs a name. Esc leaves it." : "A milestone needs words. Esc leaves it.")
        }
        return .changes([.practice(.say(NewRemark(pair: pair, day: today, label: label, text: text)))])
    }

    private static func help(_ place: Referral.Place, _ words: String) -> Prompt.Answer {
        guard let text = seen(words) else { return .missing("Say it in a word or two. Esc leaves it unsaid.") }
        return .changes([.practice(.helped(place, Helped(text)))])
    }

    private static func setUntil(of pair: PairID, _ words: String, in context: Context) -> Prompt.Answer {
        let day = NaturalDate.day(from: words, today: context.today)
        guard words.isEmpty || day != nil else { return .missing("That is no day: \(dayExamples), or nothing.") }
        guard day != context.pair(pair)?.until else { return .done("The last day is as it was.") }
        return .changes([.practice(.setTerm(pair, .until(day)))])
    }

    private static func setCadence(of pair: PairID, _ words: String, in context: Context) -> Prompt.Answer {
        let reading = CadenceReading(words)
        guard reading != .unclear else { return .missing(CadenceReading.refusal) }
        guard reading.interval != context.pair(pair)?.cadence else { return .done("It stays as it was.") }
        return .changes([.practice(.setTerm(pair, .cadence(reading.interval)))])
    }

    /// How a referral being typed is read: to whom, and for what.
    private static func readingOfReferral(_ words: String) -> NamedWords {
        guard !words.isEmpty else { return NamedWords("Dr Chen for patent law") }
        let referral = Referral(place: .session(RemarkKey.typed), text: words)
        guard let what = referral.what else {
            return NamedWords("to ", CleanText(words), ", for whatever comes; “for” says for what")
        }
        return NamedWords("to \(CleanText(referral.who).truncated(to: 30)), for ", CleanText(what), "")
    }

    private static func readingOfUntil(_ words: String, on today: Day) -> CleanText {
        guard !words.isEmpty else { return "no last day: it goes on as long as you like" }
        guard let day = NaturalDate.day(from: words, today: today) else { return "not a day yet: \(dayExamples)" }
        return "\(CalendarWords.full(day)), \(CalendarWords.distance(to: day, from: today))"
    }

    private static func seen(_ words: String) -> String? {
        try? TypedWords(words).text
    }

    private static let unseen: CleanText = "Nothing of that would be seen, or it is too long. Esc leaves it."
    private static let dayExamples: CleanText = "1 dec, in 2 months, end of month, 2027-05-27"
}

extension RemarkKey {
    /// A line that nobody has written yet.
    fileprivate static let typed = RemarkKey(
        Remark(text: ""), .referral, in: SessionKey(SessionName(day: .first), of: PairID("")))
}
