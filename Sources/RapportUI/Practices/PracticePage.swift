import DisplayText
import Mentorship
import TerminalGrid

/// A page about one of the practices, in the place of the panes.
///
/// It holds where the person is in it; what it shows is worked out from the journal by ``refresh(in:size:)`` when it is
/// opened, and when something it shows has changed.
struct PracticePage: Equatable, Sendable {
    /// What a page is about.
    enum Kind: Hashable, Sendable, CaseIterable {
        /// The one page before a meeting.
        case brief
        /// Hopes against gives, ground rules, and who agreed.
        case agreement
        /// What a first meeting can settle, step by step.
        case firstMeeting
        /// The profiles of both.
        case people
        /// How it goes: follow-through of both sides, sessions by week, check-ins.
        case followThrough
        /// What was sent to whom, and whether it helped.
        case referrals
        /// The bank of questions, and what was asked.
        case questions
        /// The stories worth telling.
        case stories
        /// One story.
        case story
        /// What there was to celebrate.
        case milestones
        /// What wants care, and what was put aside.
        case nudges
        /// A way back to somebody.
        case wayBack
        /// A good ending.
        case ending
    }

    /// What it is about.
    let kind: Kind
    /// The pair it is about; nothing where it is about none.
    var pair: PairID?
    /// What it is narrowed to, chosen or waiting for, as its own keys say.
    var choice = PracticeChoice()
    /// What is to be selected as soon as it is there: an item that was added to a list.
    var expected: AddedEntry?
    /// What it shows.
    var list = ItemList<PracticeItem, PracticeLine>()
    /// What stands above it.
    private(set) var title: CleanText = ""
    /// What stands at the end of that line while not all of the page can be seen; empty where nothing does.
    private(set) var aside: CleanText = ""
    /// The questions of the bank that it shows.
    private(set) var questions: [Wording: BankQuestion] = [:]
    /// How the questions of the library stand, on a page that shows them.
    private(set) var shelf: QuestionShelf?
    /// The columns it is laid out for.
    private(set) var columns = 0
    /// What is to be selected once the pair has been read again; nothing where what is selected stays so.
    var wanted: PracticeItem?
    /// The commitments that can be selected on it.
    private var commitments: [CommitmentKey: Commitment] = [:]

    /// A page about a pair, or about none.
    init(_ kind: Kind, of pair: PairID?) {
        self.kind = kind
        self.pair = pair
    }

    /// Works out what it shows, for a screen with so much room inside the page. The selected item stays selected.
    mutating func refresh(in context: Context, size: Size) {
        let isNew = columns == 0
        columns = size.columns
        title = PracticePage.title(of: self, in: context)
        if kind == .brief { aside = BriefPage.keepAway(of: context.pair(pair), in: context) }
        if kind == .questions { stockShelf(in: context) }
        let laidOut = PracticePage.layOut(self, in: context, columns: max(size.columns, 1))
        let content = laidOut.content
        questions = laidOut.questions
        if isNew { list.start(with: content) } else { list.replace(with: content, selecting: wanted) }
        wanted = nil
        list.resize(height: size.rows)
        commitments = PracticePage.commitments(among: list.items, of: context.pair(pair))
        if let expected, let item = expected.found(in: list.items.map(\.id)) {
            list.select(item)
            self.expected = nil
        }
    }

    /// Works out how the questions stand, where something has changed about that.
    private mutating func stockShelf(in context: Context) {
        guard let pair = context.pair(pair), let library = context.library else {
            shelf = nil
            return
        }
        if shelf?.isCurrent(pair, library, written: choice.written, in: context) == true { return }
        shelf = QuestionShelf(pair, library, written: choice.written, in: context)
    }

    /// What is selected; nothing where nothing can be.
    var selected: PracticeItem? { list.selected }

    /// The commitment that is selected; nothing where something else is.
    var selectedCommitment: Commitment? {
        guard case .commitment(let key) = selected else { return nil }
        return commitments[key]
    }

    /// Whether a commitment on it is open.
    func isOpen(_ key: CommitmentKey) -> Bool { commitments[key]?.state == .open }
}

/// What a page is narrowed to, chosen or waiting for.
struct PracticeChoice: Equatable, Sendable {
    /// The hope that waits for the give it is linked to.
    var linking: EntryKey?
    /// The theme of questions, or the heading of the owner's own, that is shown; nothing for all.
    var theme: String?
    /// Whether only those that fit are shown, or all.
    var showsOnlyFitting = false
    /// Whether a theme is being chosen.
    var choosesTheme = false
    /// The words to which it is narrowed.
    var words = FilterWords()
    /// Questions in the notes that are open beneath, which no file has yet.
    var written: Set<Wording> = []

    /// Whether it shows less than all by words, theme or fitting, or a theme is being chosen.
    var isNarrowed: Bool { choosesTheme || !words.isEmpty || theme != nil || showsOnlyFitting }

    /// Takes back the innermost of what it is narrowed by.
    mutating func widen() {
        if choosesTheme {
            choosesTheme = false
        } else if !words.isEmpty {
            words = FilterWords()
        } else if theme != nil {
            theme = nil
        } else {
            showsOnlyFitting = false
        }
    }
    /// The slug of the story that is shown.
    var story: String?
    /// Whose profile comes first, or whose part is shown where there is room for one only.
    var side: Side?
}

/// What can be selected on a page.
enum PracticeItem: Hashable, Sendable {
    /// A line to be read, by its number on the page.
    case line(Int)
    /// An item of a list of the agreement or a profile.
    case entry(EntryKey)
    /// A list to which something can be added.
    case list(EntryList)
    /// That somebody agreed, by the line in `pair.md`.
    case consent(Int)
    case commitment(CommitmentKey)
    case referral(Referral.Place)
    /// A question of the bank, by its words.
    case question(Wording)
    /// A question that was asked.
    case asked(RemarkKey)
    /// A theme of questions.
    case theme(String)
    /// A story, by its slug.
    case story(String)
    case session(SessionName)
    case milestone(Milestone.Kind)
    /// A nudge that shows.
    case nudge(Attention.Kind)
    /// A nudge that was put aside.
    case aside(Attention.Kind)
    case step(FirstMeetingStep)
    case checkIn(SessionName)
    /// A key of a profile.
    case detail(ProfileFile, ProfileDetail)
}

/// One line of a page: pieces of text, each with its column and style.
struct PracticeLine: Equatable, Sendable {
    /// A piece of text.
    struct Piece: Equatable, Sendable {
        let column: Int
        let text: CleanText
        let style: Style
    }

    /// The columns that an item takes of a line which it shares with others.
    struct Span: Equatable, Sendable {
        let item: PracticeItem
        let columns: Range<Int>
    }

    /// The pieces, from left to right.
    var pieces: [Piece] = []
    /// Which columns belong to which item, where several lie side by side; none where the line is one item's alone.
    var spans: [Span] = []

    /// An empty line.
    init() {}

    /// A line of one piece.
    init(_ text: CleanText, at column: Int = 1, _ style: Style = .plain) {
        pieces = text.isEmpty ? [] : [Piece(column: column, text: text, style: style)]
    }

    /// The line with another piece.
    func adding(_ text: CleanText, at column: Int, _ style: Style = .plain) -> PracticeLine {
        guard !text.isEmpty else { return self }
        var line = self
        line.pieces.append(Piece(column: column, text: text, style: style))
        return line
    }
}
