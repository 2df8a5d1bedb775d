import DisplayText
import Mentorship

/// A question as `rapport questions` lists it: of the bank, the owner's own, or asked in words of its own.
struct QuestionRow {
    let text: String
    let theme: String?
    let topics: [String]
    let isOwn: Bool
    /// Where it stands, relative to the journal; nothing for one of the built-in bank.
    let file: String?
    let line: Int?
    /// When it was asked in the pair, the latest first.
    var asked: [AskedQuestion] = []
    /// Why it fits the pair; nothing where it doesn't, or no pair is meant.
    let reason: String?
    /// Whether it carries a topic of a boundary; nothing where no pair is meant.
    let isBeyondBoundary: Bool?

    /// A question of the bank or of the owner's, and how it stands in a pair.
    init(_ question: BankQuestion, pair: PairQuestions?) {
        text = question.text
        theme = question.theme.isEmpty ? nil : question.theme
        topics = question.topics
        isOwn = question.isOwn
        switch question.origin {
        case .builtIn: (file, line) = (nil, nil)
        case .own(let file, let line): (self.file, self.line) = (file, line)
        }
        asked = pair?.asked[question.wording] ?? []
        reason = pair?.reasons[question.wording]
        isBeyondBoundary = pair.map { !$0.boundaries.isDisjoint(with: question.topics.map { $0.lowercased() }) }
    }

    /// A question that was asked in a pair, and is nowhere else.
    init(_ asked: [AskedQuestion], of pair: PairQuestions) {
        let remark = asked.first?.question.asked
        text = remark.map { ArgumentText.withoutTopics(TypedWords.oneLine($0.text)) } ?? ""
        theme = nil
        topics = remark?.topics ?? []
        isOwn = false
        file = asked.first.map { pair.file(of: $0) }
        line = remark?.line
        self.asked = asked
        reason = nil
        isBeyondBoundary = !pair.boundaries.isDisjoint(with: topics)
    }

    /// Whether it was asked, and has no answer yet.
    var isOpen: Bool { !asked.isEmpty && !asked.contains { $0.question.isAnswered } }
}

/// What was asked in a pair, and which questions fit it.
struct PairQuestions {
    /// The pair's folder.
    let id: PairID
    /// What was asked, by its words, each the latest first.
    let asked: [Wording: [AskedQuestion]]
    /// The words of what was asked, the latest first.
    let wordings: [Wording]
    /// Why a question fits, for those that do.
    let reasons: [Wording: String]
    /// The topics to keep away from.
    let boundaries: Set<String>

    /// What there is to know of a pair; which of some questions fit.
    init(_ pair: Pair, questions: [BankQuestion], today: Day, showsPrivate: Bool) {
        id = pair.id
        var asked: [Wording: [AskedQuestion]] = [:]
        var wordings: [Wording] = []
        for question in pair.askedQuestions(on: today) {
            let words = ArgumentText.withoutTopics(TypedWords.oneLine(question.question.asked.text))
            let wording = Wording(words)
            if asked[wording, default: []].isEmpty { wordings.append(wording) }
            asked[wording, default: []].append(question)
        }
        self.asked = asked
        self.wordings = wordings
        let fitting = pair.fittingQuestions(from: questions, on: today, includingPrivate: showsPrivate)
        reasons = Dictionary(fitting.map { ($0.question.wording, $0.reason) }, uniquingKeysWith: { first, _ in first })
        boundaries = pair.boundaryTopics
    }

    /// Where a question was asked, relative to the journal.
    func file(of asked: AskedQuestion) -> String {
        "pairs/\(id.name)/sessions/\(asked.session.fileName)"
    }
}

extension JSONWriter {
    /// Writes a question as `rapport questions` lists it.
    mutating func question(_ row: QuestionRow) {
        object { json in
            json.put("text", row.text)
            json.put("theme", row.theme)
            json.put("topics", row.topics)
            json.put("own", row.isOwn)
            json.put("file", row.file)
            json.put("line", row.line)
            json.key("asked")
            json.array(row.asked) { json, asked in
                json.object { json in
                    json.put("date", asked.session.day)
                    json.put("answers", asked.question.answers.map(\.text))
                }
            }
            json.key("fits")
            if row.isBeyondBoundary == nil { json.null() } else { json.value(row.reason != nil) }
            json.put("reason", row.reason)
            json.key("boundary")
            if let isBeyond = row.isBeyondBoundary { json.value(isBeyond) } else { json.null() }
        }
    }
}

extension Sheet {
    /// Puts a question, and what is known of it.
    mutating func put(_ row: QuestionRow, today: Day) {
        let topics = row.topics.map { " #\($0)" }.joined()
        let own = row.isOwn ? " · your own" : ""
        item("\(CleanText.oneLine(row.text))\(CleanText.oneLine(topics))\(own)")
        for asked in row.asked {
            let answers = asked.question.answers.map { CleanText.oneLine($0.text) }.joined(separator: " · ")
            let day = asked.session.day.date(relativeTo: today)
            detail("asked \(day): \(answers.isEmpty ? "no answer yet" : answers)")
        }
        if row.asked.isEmpty, row.isBeyondBoundary == true { detail("beyond a boundary") }
        if let reason = row.reason { detail(CleanText.oneLine(reason)) }
    }
}
