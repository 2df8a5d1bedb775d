import Mentorship

/// The questions of a library as they stand in one pair on one day: which fit, which were asked, and which lie beyond a
/// boundary. Worked out when one of these has changed, not at each key.
struct QuestionShelf: Equatable, Sendable {
    /// How many of those that fit are looked through for a theme or for words.
    private static let mostLookedThrough = 5_000

    /// What stands between somebody and a question.
    enum Standing: Equatable, Sendable {
        /// It can be asked.
        case free
        /// It was asked in a session of the pair.
        case asked(AskedQuestion)
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
    private let asked: [Wording: AskedQuestion]
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
        boundaries = pair.boundaryTopics
        var asked: [Wording: AskedQuestion] = [:]
        for question in pair.askedQuestions(on: context.today) {
            let wording = Wording(question.question.asked.textWithoutTopics)
            // The latest comes first; an answer counts, whenever it was given.
            guard let known = asked[wording] else {
                asked[wording] = question
                continue
            }
            if !known.question.isAnswered, question.question.isAnswered { asked[wording] = question }
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
        if let asked = asked[question.wording] { return .asked(asked) }
        if written.contains(question.wording) { return .written }
        return question.topics.first(where: boundaries.contains).map { .beyond(topic: $0) } ?? .free
    }

    /// The first of those that fit, of a theme and with these words only.
    func fitting(_ most: Int, theme: String?, words: FilterWords) -> [FittingQuestion] {
        var found: [FittingQuestion] = []
        for candidate in fitting.prefix(QuestionShelf.mostLookedThrough) {
            let question = candidate.question
            if let theme, QuestionIndex.name(ofHeading: question.theme) != theme { continue }
            if !words.isEmpty, !words.fits(question.searchedText) { continue }
            if written.contains(question.wording) { continue }
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
    /// What is searched of it.
    var searchedText: FoldedName {
        FoldedName(
            "\(text.prefix(QuestionIndex.mostBytes)) \(topics.prefix(5).map { "#\($0)" }.joined(separator: " "))")
    }

    /// Its words with its topics behind them, as they are written into notes.
    var line: String {
        ([TypedWords.oneLine(text)] + topics.map { "#\($0)" }).joined(separator: " ")
    }
}

extension Remark {
    /// Its words without topics.
    var textWithoutTopics: String {
        guard text.utf8.contains(UInt8(ascii: "#")) else { return text }
        let known = Set(topics)
        return text.split(whereSeparator: \.isWhitespace).filter { word in
            !(word.hasPrefix("#") && known.contains(word.dropFirst().lowercased()))
        }
        .joined(separator: " ")
    }
}
