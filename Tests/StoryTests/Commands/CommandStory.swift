import RapportApp
import TerminalGrid

/// What a person sees, and what lies on disk, once they have run a command by its name.
struct CommandStory: Sendable {
    /// How a command is run.
    enum Way: Sendable {
        /// By its identifier, typed into the list of commands.
        case name
        /// By its first default key: it belongs to something that lies over the panes, where the list of commands
        /// neither opens nor has it.
        case key(over: Overlay)
    }

    /// What lies over the panes, and why a command there has no name to be typed.
    enum Overlay: Sendable {
        /// The help page: `:` leaves it for the panes, and the list of commands runs what can be had from these.
        case help
        /// The list of commands itself, into which the name would be typed.
        case palette
        /// A line being typed, into which `:` goes as a character.
        case prompt
        /// A question, to which `:` is no answer.
        case question
        /// Notes being written, into which `:` goes as a character.
        case writing
        /// How a draft that was left behind differs, where `:` means nothing.
        case draft
        /// A page of one of the practices, to which the command belongs.
        case page
    }

    /// Keys that bring the command about.
    let before: String
    let way: Way
    /// What it asks on the screen, before anything is written; empty where it doesn't.
    let asks: [String]
    /// The keys that answer what it asks.
    let answer: String
    /// What is on the screen afterwards, some of it new.
    let shows: [String]
    /// What was on the screen before, and is no longer.
    let hides: [String]
    /// The files that have another text afterwards, from the journal's folder; no text where one is gone. Every other
    /// byte in the folder is as it was.
    let writes: [String: String?]
    /// What becomes of the terminal.
    let acts: [ScriptedTerminal.Act]
    /// How the program ends; nothing where it goes on.
    let ending: Loop.Ending?
    /// What the editor puts into the file that it is handed.
    let edited: String
    /// Whether undo takes back what was written.
    let isUndone: Bool
    /// The journal, where it is not Ada's.
    let files: [String: String]

    /// A command after these keys. Where nothing is shown and nothing hidden, the screen is as it was.
    init(
        after before: String = "", by way: Way = .name, asks: [String] = [], answer: String = "",
        shows: [String] = [], hides: [String] = [], writes: [String: String?] = [:],
        acts: [ScriptedTerminal.Act] = [], ending: Loop.Ending? = nil, edited: String = "",
        isUndone: Bool = true, in files: [String: String] = Story.files
    ) {
        self.before = before
        self.way = way
        self.asks = asks
        self.answer = answer
        self.shows = shows
        self.hides = hides
        self.writes = writes
        self.acts = acts
        self.ending = ending
        self.edited = edited
        self.isUndone = isUndone
        self.files = files
    }

    /// The story of every command.
    static let all = [
        commitments, marking, filtering, history, editor, opening, movement, prompts, questions, program, palette,
        pairs, sessions, notes, writing, drafts, practices, agreement, people, asking, telling, course,
    ].reduce(into: [:]) {
        $0.merge($1) { _, _ in preconditionFailure("a command has one story") }
    }

    /// What the hint line begins with in each pane: which of them has the focus.
    static let inPairs = "\n enter open  a new pair"
    static let inTimeline = "\n enter read  i write  N session  a add"
    static let inCommitments = "\n space keep  r release"

    /// Grace's session with a line in place of another.
    static func session(_ line: String, becomes other: String) -> [String: String?] {
        [Story.gracePath: Story.graceSession.replacing(line, with: other)]
    }

    static let introduce = "- [ ] @mentor introduce Dr Chen due:2026-11-19\n"
    static let draft = "- [ ] @mentee send the draft due:2026-11-27\r\n"
}
