import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// A journal made of values, as screens.md sketches it.
enum SampleJournal {
    static let today = day("2026-11-22")
    static let grace = PairID("grace-hopper")

    static func day(_ text: String) -> Day {
        Day(text) ?? .first
    }

    static var journal: Journal {
        let pairs = [
            pair("grace-hopper", mentee: "Grace Hopper", sessions: graceSessions),
            pair("alan-turing", mentee: "Alan Turing", sessions: [session("2026-11-13"), session("2026-10-30")]),
            pair("katherine-johnson", mentee: "Katherine Johnson", sessions: [session("2026-10-12")]),
            pair("maria-mitchell", mentor: "Maria Mitchell", mentee: "Ada Byron", sessions: [session("2026-11-17")]),
            pair("mary-somerville", mentor: "Mary Somerville", mentee: "Ada Byron", until: "2026-06-30"),
        ]
        return Journal(owner: Profile(name: "Ada Byron"), pairs: pairs.sorted { $0.id < $1.id })
    }

    static func pair(
        _ folder: String, mentor: String = "Ada Byron", mentee: String, sessions: [Session] = [], until: String? = nil
    ) -> Pair {
        let role: Role = mentor == "Ada Byron" ? .mentor : mentee == "Ada Byron" ? .mentee : .observer
        var pair = Pair(id: PairID(folder), mentor: mentor, mentee: mentee, role: role)
        pair.started = day("2026-01-20")
        pair.until = until.map { day($0) }
        pair.cadence = Interval("every 2 weeks")
        pair.sessions = sessions.sorted { $0.name < $1.name }
        if folder == "grace-hopper" {
            pair.agreement.consents = [.init(day: day("2026-01-20"), by: .both)]
            var visit = commitment(nil, .both, "plan the visit", due: "2027-01-15")
            visit.made = day("2026-11-01")
            pair.commitmentsOutside = [visit]
        }
        return pair
    }

    static func session(_ date: String) -> Session {
        var session = Session(name: SessionName(day: day(date)))
        session.writtenStatus = .held
        return session
    }

    static func commitment(
        _ session: String?, _ owner: Owner, _ text: String, state: Commitment.State = .open, due: String? = nil
    ) -> Commitment {
        let file = session.map { "sessions/\($0).md" } ?? "commitments.md"
        let key = CommitmentKey(pair: grace, file: file, owner: owner, text: text)
        return Commitment(key: key, line: 5, state: state, due: due.map { day($0) })
    }

    /// A line of a session as it was written, and what it means.
    typealias Written = (text: String, kind: SessionText.Kind)

    /// The text of a session of the sample journal; another one's is prose.
    static func text(of name: SessionName, in pair: PairID) -> SessionText? {
        switch name.fileName {
        case "2026-11-20.md" where pair == grace: text(of: name, review)
        case "2026-11-06.md" where pair == grace: text(of: name, catchUp)
        default: text(of: name, prose("Nothing much."))
        }
    }

    /// Notes as they are opened: empty, and today's are new.
    static func opening(of request: NoteRequest) -> NoteOpening {
        let name: SessionName
        switch request.which {
        case .day(let day): name = SessionName(day: day)
        case .new(let new): name = SessionName(day: new.day, number: 2)
        case .session(let session): name = session
        }
        var session = Session(name: name)
        session.writtenStatus = .held
        return NoteOpening(
            NoteKey(SessionKey(name, of: request.pair), request.side), body: [], headLines: 3, isNew: name.day == today,
            session: session, checkIn: CheckIn(session: name), isGoingOn: name.day == today,
            clock: TimeOfDay("14:02"))
    }

    /// A session's text of these lines; its front matter takes four lines.
    static func text(of name: SessionName, _ lines: [Written]) -> SessionText {
        SessionText(
            name: name,
            lines: lines.enumerated().map { SessionText.Line(number: $0 + 5, text: $1.text, kind: $1.kind) })
    }

    /// Lines without a meaning of their own, blank ones among them.
    static func prose(_ text: String) -> [Written] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            (String(line), line.isEmpty ? .blank : .prose)
        }
    }

    private static let review: [Written] = [
        ("She wants to lead a lab, not a bench, and is glad to have said so at last.", .prose),
        ("", .blank),
        ("- Q: What would make this year a success?", .label(.question)),
        (
            "- [ ] @mentee send the draft due:2026-11-27",
            .commitment(commitment("2026-11-20", .mentee, "send the draft", due: "2026-11-27"))
        ),
        ("- [x] @mentor lend the book", .commitment(commitment("2026-11-20", .mentor, "lend the book", state: .kept))),
    ]

    private static let catchUp: [Written] = [
        ("## The talk", .heading(level: 2)),
        ("- Heard: the talk frightened her less than feared", .label(.heard)),
        ("- Milestone: First paper accepted", .label(.milestone)),
        (
            "- [ ] @mentor introduce Dr Chen due:2026-11-19",
            .commitment(commitment("2026-11-06", .mentor, "introduce Dr Chen", due: "2026-11-19"))
        ),
        ("  Moved: 2026-11-12 -> 2026-11-19 he was away", .label(.moved)),
        ("", .blank),
        ("  who asked twice", .prose),
        (
            "- [-] @mentor read the budget",
            .commitment(commitment("2026-11-06", .mentor, "read the budget", state: .released))
        ),
        ("  Because: not my field", .label(.because)),
        ("- climbs at weekends", .prose),
    ]

    private static var graceSessions: [Session] {
        var planned = Session(name: SessionName(day: day("2026-12-04")))
        planned.time = TimeOfDay("14:00")
        planned.mode = .video
        var review = session("2026-11-20")
        review.title = "The review"
        review.minutes = 45
        review.firstLine = "She wants to lead a lab, not a bench, and is glad to have said so at last."
        review.questions = [Question(Remark(text: "What would make this year a success?"))]
        review.commitments = [
            commitment("2026-11-20", .mentee, "send the draft", due: "2026-11-27"),
            commitment("2026-11-20", .mentor, "lend the book", state: .kept),
        ]
        var catchUp = session("2026-11-06")
        catchUp.title = "Catch-up"
        catchUp.minutes = 30
        catchUp.heard = [Remark(text: "the talk frightened her less than feared")]
        catchUp.milestones = [Remark(text: "First paper accepted", line: 7)]
        var budget = commitment("2026-11-06", .mentor, "read the budget", state: .released)
        budget.reason = "not my field"
        catchUp.commitments = [commitment("2026-11-06", .mentor, "introduce Dr Chen", due: "2026-11-19"), budget]
        return [planned, review, catchUp]
    }
}

/// The panes on a journal in memory, driven by keys as the loop drives them; effects are collected, not done.
struct Panes {
    var context: Context
    var state: AppState
    var effects: [Effect] = []
    /// What the loop reads when a session is opened.
    var sessionText: @Sendable (SessionName, PairID) -> SessionText? = { SampleJournal.text(of: $0, in: $1) }

    init(
        _ journal: Journal = SampleJournal.journal, columns: Int = 120, rows: Int = 36, unicode: Bool = true,
        levity: Bool = false
    ) {
        context = Context(today: SampleJournal.today, theme: Theme(unicode: unicode))
        context.levity = levity
        context.take(outline: journal)
        state = AppState(size: Size(columns: columns, rows: rows))
        _ = state.update(.outlined, in: context)
    }

    mutating func press(_ keys: String) throws {
        for key in try Key.sequence(keys) { tell(.event(.key(key))) }
    }

    /// Tells the panes something; sessions that they want to read are read at once.
    mutating func tell(_ input: Input) {
        for effect in state.update(input, in: context) {
            effects.append(effect)
            if case .notes(.open(let request)) = effect {
                tell(.notes(.opened(SampleJournal.opening(of: request))))
            }
            guard case .open(let name, let pair) = effect else { continue }
            let text = sessionText(name, pair)
            tell(text.map { .opened($0, of: pair) } ?? .missed(name, of: pair, "It is gone.", isGone: true))
        }
    }

    /// Lets a pair be read again, as it is now.
    mutating func read(_ pair: Pair) {
        context.take(pair)
        tell(.read([pair.id]))
    }

    var grid: Grid { state.draw(in: context) }
    var lines: [String] { grid.text }
    var screen: String { lines.joined(separator: "\n") }
    var statusLine: String { lines.last ?? "" }
}

extension Panes: CustomTestStringConvertible {
    var testDescription: String { "the panes\n\(screen)\n" }
}
