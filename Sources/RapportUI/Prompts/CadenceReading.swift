import DisplayText
import Mentorship

/// What somebody's words for how often to meet come to.
enum CadenceReading: Hashable, Sendable {
    /// Nothing was said: it stays open.
    case open
    /// That often.
    case every(Interval)
    /// The words can't be read.
    case unclear

    /// Reads what files hold (`weekly`, `every 10 days`) and what people say besides: `2 weeks`, `every other week`,
    /// `once a month`, `every three months`, `fortnightly`, `quarterly`. In any case.
    init(_ line: String) {
        guard line.utf8.count <= 200 else {
            self = line.contains { $0 != " " } ? .unclear : .open
            return
        }
        guard line.contains(where: { $0 != " " && $0 != "\t" && $0 != "." }) else {
            self = .open
            return
        }
        self = Interval(said: line).map { .every($0) } ?? .unclear
    }

    /// The interval, where one was said.
    var interval: Interval? {
        if case .every(let interval) = self { return interval }
        return nil
    }

    /// What is asked.
    static let question: CleanText = "How often do you want to meet?"
    /// What people may write.
    static let examples: CleanText = "weekly, every 10 days, 2 weeks, once a month"
    /// Why words are refused that can't be read.
    static let refusal: CleanText = "That is no interval: \(examples), or nothing."

    /// What the words come to, told while they are typed.
    var words: CleanText {
        switch self {
        case .open: "as it comes"
        case .every(let interval): CleanText(interval.description)
        case .unclear: "not an interval yet"
        }
    }
}
