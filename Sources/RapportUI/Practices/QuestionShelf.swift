import Mentorship

/// The questions of a library as they stand in one pair on one day: which fit, which were asked, and which lie beyond a
/// boundary. Worked out when one of these has changed, not at each key.
struct QuestionShelf: Equatable, Sendable {
    /// How many of those that fit are looked through for a theme or for words.
    static let mostLookedThrough = 5_000

    /// What stands between somebody and a question.
    enum Standing: Equatable, Sendable {
        /// It can be asked.
        case free
        /// It was asked in a session of the pair.
        case asked(AskedQuestion)
        /// It stands in the notes of a session that is planned.
        case planned(AskedQuestion)
        /// It has a topic of a boundary.
        case beyond(topic: String)
        /// It is in the notes that are being written.
        case written
    }

    private let pair: Pair
    private let library: Library
    private let today: Day
    private let includesPrivate: Bool
    /// Questions in the notes being written, which no file has yet.
    private let written: Set<Wording>
    /// Those asked and not answered, the latest first.
    let open: [AskedQuestion]
    /// Those that fit, the best first.
    let fitting: [FittingQuestion]
    /// The places of the first of these in the library's index.
    private let places: [Int?]
    private let asked: [Wording: AskedQuestion]
    /// The sessions among those of ``asked`` that are planned.
    private let planned: Set<SessionName>
    private let boundaries: Set<String>

    /// The questions of a library in a pair.
    init(_ pair: Pair, _ library: Library, written: Set<Wording>, in context: Context) {
        self.pair = pair
        self.library = library
        self.written = written
        today = context.today
        includesPrivate = context.includesPrivate
        open = pair.openQuestions(on: context.today)
        fitting = pair.fittingQuestions(
            from: library.questions, on: context.today, includingPrivate: context.includesPrivate)
        let index = context.questionIndex
        places = fitting.prefix(QuestionShelf.mostLookedThrough).map { index.place(of: $0.question.wording) }
        boundaries = pair.boundaryTopics
        planned = Set(pair.sessions.filter { $0.isPlanned(on: context.today) }.map(\.name))
        var asked: [Wording: AskedQuestion] = [:]
        for session in pair.sessions.reversed() where session.status(on: context.today) != .cancelled {
            for question in session.questions {
                // The latest comes first; an answer counts, whenever it was given.
                let known = asked[question.asked.wording]
                guard known == nil || known?.question.isAnswered == false && question.isAnswered else { continue }
                asked[question.asked.wording] = AskedQuestion(question, in: session.name)
            }
        }
        self.asked = asked
    }

    /// Whether it still tells how things stand.
    func isCurrent(_ pair: Pair, _ library: Library, written: Set<Wording>, in context: Context) -> Bool {
        today == context.today && includesPrivate == context.includesPrivate && self.written == written
            && self.library == library && self.pair == pair
    }

    /// How a question stands.
    func standing(of question: BankQuestion) -> Standing {
        if let asked = asked[question.wording] {
            return planned.contains(asked.session) ? .planned(asked) : .asked(asked)
        }
        if written.contains(question.wording) { return .written }
        return question.topics.first(where: boundaries.contains).map { .beyond(topic: $0) } ?? .free
    }

    /// The first of those that fit, of a theme and with these words only.
    func fitting(_ most: Int, theme: String?, words: FilterWords, in index: QuestionIndex) -> [FittingQuestion] {
        var found: [FittingQuestion] = []
        for (candidate, place) in zip(fitting, places) {
            let question = candidate.question
            if let theme, QuestionIndex.name(ofHeading: question.theme) != theme { continue }
            if !words.isEmpty, place.map({ index.fits($0, words) }) != true { continue }
            if !written.isEmpty, written.contains(question.wording) { continue }
            found.append(candidate)
            if found.count == most { break }
        }
        return found
    }

    static func == (left: QuestionShelf, right: QuestionShelf) -> Bool {
        left.today == right.today && left.includesPrivate == right.includesPrivate && left.written == right.written
            && left.library == right.library && left.pair == right.pair
    }
}

extension BankQuestion {
    /// Its words with its topics behind them, as they are written into notes.
    var line: String {
        ([TypedWords.oneLine(text)] + topics.map { "#\($0)" }).joined(separator: " ")
    }
}
