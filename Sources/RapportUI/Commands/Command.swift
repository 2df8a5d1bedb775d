import DisplayText
import TerminalGrid

/// Something a person can have done by a key: what it is called, what it does, where, and why not just now.
///
/// Keys, hint line, help page and the reasons why something can't be done are all drawn from one table of these
/// (``all``).
public struct Command: Sendable {
    /// The name by which it is known to key maps and tests: `commitment.keep`.
    public let identifier: String
    /// What it does in a word or two, for the hint line: `keep`.
    public let title: String
    /// What it does in a sentence without a full stop, for the help page.
    public let help: String
    /// The sequences of keys that run it unless they are changed.
    public let keys: [[Key]]
    /// Where it applies.
    public let places: Places
    /// What it is about: under which heading the help page has it.
    let topic: Topic
    /// Its place in the hint line, from the left, where it is shown there.
    let hint: Int?
    /// Whether it works where the screen is too small to show what it does.
    let worksUnseen: Bool
    /// Whether it has to wait while many changes are being made (``Context/progress``).
    private(set) var waits = false
    /// Whether it moves in a list and does nothing else.
    let moves: Bool
    /// Why it can't be done right now, in a sentence; nothing where it can.
    let whyNot: @Sendable (AppState, Context) -> String?
    /// Does it.
    let run: @Sendable (inout AppState, Context) -> [Effect]

    /// A command.
    ///
    /// - Parameters:
    ///   - keys: single keys that run it.
    ///   - sequences: sequences of several keys that run it, pressed one after the other: `z z`.
    init(
        _ identifier: String,
        _ title: String,
        keys: [Key] = [],
        sequences: [[Key]] = [],
        in places: Places,
        topic: Topic,
        hint: Int? = nil,
        help: String,
        worksUnseen: Bool = false,
        moves: Bool = false,
        whyNot: @escaping @Sendable (AppState, Context) -> String? = { _, _ in nil },
        run: @escaping @Sendable (inout AppState, Context) -> [Effect]
    ) {
        self.identifier = identifier
        self.title = title
        self.help = help
        self.keys = keys.map { [$0] } + sequences
        self.places = places
        self.topic = topic
        self.hint = hint
        self.worksUnseen = worksUnseen
        self.moves = moves
        self.whyNot = whyNot
        self.run = run
    }

    /// The same command, which has to wait while many changes are being made.
    func waiting() -> Command {
        var command = self
        command.waits = true
        return command
    }

    /// Every command, in the order in which the help page tells them.
    public static let all: [Command] =
        (commitments + pairs).map { $0.waiting() } + filtering + history.map { $0.waiting() } + opening
        + practices + (firstMeeting + agreement + people).map { $0.waiting() } + questions + stories
        + course.map { $0.waiting() } + notes.map { $0.waiting() } + writing + drafts
        + (sessions + editor).map { $0.waiting() } + marking + movement + prompts + program + changes + palette

    /// What a command is about.
    enum Topic: CaseIterable, Equatable, Sendable {
        case here, pairs, moving, program

        /// The heading above its commands on the help page.
        var title: CleanText {
            switch self {
            case .here: "HERE AND NOW"
            case .pairs: "PAIRS"
            case .moving: "MOVING"
            case .program: "THE PROGRAM"
            }
        }
    }
}

/// Where a command applies.
public struct Places: OptionSet, Hashable, Sendable {
    /// One bit a place.
    public let rawValue: UInt32

    /// The places of those bits.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The pairs.
    public static let pairs = Places(rawValue: 1)
    /// The timeline of a pair.
    public static let timeline = Places(rawValue: 2)
    /// The commitments of a pair.
    public static let commitments = Places(rawValue: 4)
    /// The help page.
    public static let help = Places(rawValue: 8)
    /// A line being typed.
    public static let prompt = Places(rawValue: 16)
    /// A question whose answers are keys.
    public static let question = Places(rawValue: 32)
    /// A session being read, in the place of the timeline.
    public static let session = Places(rawValue: 64)
    /// Notes being written, in the place of the panes.
    public static let writing = Places(rawValue: 256)
    /// The list of commands, narrowed by what is typed.
    public static let palette = Places(rawValue: 128)

    /// A draft that was left behind, looked at.
    public static let draft = Places(rawValue: 512)

    /// The page before a meeting.
    public static let brief = Places(rawValue: 1 << 10)
    /// The page of the agreement.
    public static let agreement = Places(rawValue: 1 << 11)
    /// The steps of a first meeting.
    public static let firstMeeting = Places(rawValue: 1 << 12)
    /// The profiles of both.
    public static let people = Places(rawValue: 1 << 13)
    /// How it goes.
    public static let followThrough = Places(rawValue: 1 << 14)
    /// The referrals.
    public static let referrals = Places(rawValue: 1 << 15)
    /// The questions.
    public static let questions = Places(rawValue: 1 << 16)
    /// The stories.
    public static let stories = Places(rawValue: 1 << 17)
    /// One story.
    public static let story = Places(rawValue: 1 << 18)
    /// The milestones.
    public static let milestones = Places(rawValue: 1 << 19)
    /// The nudges.
    public static let nudges = Places(rawValue: 1 << 20)
    /// A way back.
    public static let wayBack = Places(rawValue: 1 << 21)
    /// A good ending.
    public static let ending = Places(rawValue: 1 << 22)
    /// The pages of the practices.
    public static let practices: Places = PracticePage.Kind.allCases.reduce(into: []) { $0.formUnion($1.place) }

    /// The three panes, whatever they show.
    public static let panes: Places = [.pairs, .timeline, .session, .commitments]
    /// Where a commitment can be selected.
    public static let holdingCommitments: Places = [.session, .commitments, .brief, .followThrough, .ending]
    /// Every list in which something is selected.
    public static let lists: Places = [.panes, .help, .draft, .practices]
    /// Everywhere.
    public static let everywhere: Places = [.panes, .practices, .help, .palette, .prompt, .question]

    /// The place of a pane.
    init(_ pane: Pane) {
        switch pane {
        case .pairs: self = .pairs
        case .timeline: self = .timeline
        case .commitments: self = .commitments
        }
    }
}
