import DisplayText
import Mentorship

/// What is asked about a session.
enum SessionQuestion: Equatable, Sendable {
    /// Day and time of another session of a pair that is called so.
    case plan(PairID, called: CleanText)
    /// The day, or only the time, to which a session is moved.
    case move(SessionKey)
    /// Why a session is cancelled.
    case cancel(SessionKey)
    /// What a session is called; may be empty.
    case title(SessionKey)
    /// How long a session took; may be empty.
    case minutes(SessionKey)

    /// Which question it is, whatever session it is about.
    enum Kind: Hashable, Sendable {
        case plan, move, cancel, title, minutes
    }

    /// Which question it is.
    var kind: Kind {
        switch self {
        case .plan: .plan
        case .move: .move
        case .cancel: .cancel
        case .title: .title
        case .minutes: .minutes
        }
    }

    /// Whether its longest wording says that the line may stay empty.
    var mayStayEmpty: Bool {
        switch self {
        case .title, .minutes: true
        case .plan, .move, .cancel: false
        }
    }

    /// What is asked, in wordings from long to short.
    var wordings: [NamedWords] {
        switch self {
        case .plan(_, let name):
            [
                NamedWords("Session with ", name, ", on which day, and when?"),
                NamedWords("Session with ", name, ", day and time:"), NamedWords("day and time:"),
            ]
        case .move(let key):
            [NamedWords("Move the session of \(SessionQuestion.name(key)) to:"), NamedWords("Move to:")]
        case .cancel(let key):
            [NamedWords("Cancel the session of \(SessionQuestion.name(key)) because:"), NamedWords("because:")]
        case .title(let key):
            [
                NamedWords("Title of the session of \(SessionQuestion.name(key)) (may stay empty):"),
                NamedWords("Title (may stay empty):"), NamedWords("title:"),
            ]
        case .minutes(let key):
            [
                NamedWords("Minutes that the session of \(SessionQuestion.name(key)) took (may stay empty):"),
                NamedWords("Minutes (may stay empty):"), NamedWords("minutes:"),
            ]
        }
    }

    /// A session by its day, with its number from the day's second one on.
    private static func name(_ key: SessionKey) -> CleanText {
        let day = CalendarWords.full(key.name.day)
        return key.name.number == 1 ? day : "\(day) (\(key.name.number))"
    }
}
