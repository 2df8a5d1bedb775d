import DisplayText
public import Mentorship
public import TerminalGrid

/// What the panes show and where the person is in them: plain data, changed by ``update(_:in:)`` alone.
///
///     var state = AppState(size: terminal.size)
///     let effects = state.update(.event(.key(.character("j"))), in: context)
///     terminal.present(state.draw(in: context), cursor: state.cursor(in: context))
public struct AppState: Equatable, Sendable {
    /// Where everything stands on the screen.
    private(set) var layout: Layout
    /// The pane that has the focus.
    public internal(set) var focus = Pane.pairs
    var pairs = PairsPane()
    var timeline = TimelinePane()
    var commitments = CommitmentsPane()
    /// A session being read in the place of the timeline; nothing where none is.
    var session: SessionPage?
    /// The notes being written in the place of the panes; nothing where none are.
    var note: NotePage?
    /// The pages of practices that are open in the place of the panes, one over the other.
    var practices: [PracticePage] = []
    /// What is celebrated until the next key; nothing where nothing is.
    var celebration: Celebration?
    /// What there is to celebrate of the selected pair and was not shown yet.
    var waitingCelebrations: [Celebration] = []
    /// Goals that were reached just now, whose pair is about to be read again.
    var reached: [EntryKey] = []
    /// What is asked for next, once the changes that were asked for before are made.
    var nextPrompt: Prompt?
    /// What lies over the panes.
    private(set) var overlay = Overlay.none
    /// What was typed into lines that were left, the last of each kind.
    var left: [Prompt.Kind: String] = [:]
    /// Drafts that were left behind, and are to be asked about.
    var offers: [DraftOffer] = []
    /// What there is to say of notes that were closed, with what is said of their being saved.
    var lastWords: CleanText?
    /// A sentence in the status line until the next key.
    var message: Message?
    /// What others took out of the journal while the person was at it; nothing once the person has gone on.
    var absence: Absence?
    /// Where the person was when several changes were made at once, or a commitment was added, the latest last.
    var anchors: [Anchor] = []
    /// A pair that is about to leave the list because its beginning was taken back.
    var leaving: PairID?
    /// The list of pairs that was laid out last (``Context/listVersion``).
    private var listVersion = 0

    /// The panes on a screen of that size, before anything was read.
    public init(size: Size) {
        layout = Layout(size)
        resizeLists()
    }

    /// Gives a pane the focus, where something there is to be done first.
    public mutating func begin(in pane: Pane) {
        focus = pane
    }

    /// The pair that is selected, and shown in the other panes.
    public var selectedPair: PairID? { pairs.selected }

    /// The commitment that is selected in the commitments pane.
    public var selectedCommitment: CommitmentKey? { commitments.selected?.key }

    /// The commitments that a command is about where the person is; none where none is selected there.
    func chosenCommitments(in context: Context) -> [Commitment] {
        switch place {
        case .commitments: commitments.chosen
        case .session: session?.selectedCommitment.map { [$0] } ?? []
        default: practice?.selectedCommitment.map { [$0] } ?? []
        }
    }

    /// Where the person is, as commands see it.
    public var place: Places {
        switch overlay {
        case .question: return .question
        case .prompt: return .prompt
        case .palette: return .palette
        case .help: return .help
        case .draft: return .draft
        case .none, .keys:
            if let practice { return practice.kind.place }
            // Comparing with nil copies what there is, and this is asked often.
            if case .some = note { return .writing }
            if focus == .timeline, case .some = session { return .session }
            return Places(focus)
        }
    }

    /// Takes another size of the screen.
    mutating func resize(to size: Size, in context: Context) {
        take(Layout(size, isZoomed: layout.isZoomed), in: context)
    }

    /// Gives the whole screen to the pane that has the focus, or the others their room back.
    mutating func toggleZoom(in context: Context) {
        take(Layout(layout.size, isZoomed: !layout.isZoomed), in: context)
    }

    private mutating func take(_ newLayout: Layout, in context: Context) {
        guard newLayout != layout else { return }
        layout = newLayout
        commitments.resize(to: layout.inside(of: .commitments).size, on: context.today)
        session?.resize(to: layout.inside(of: .timeline).size, in: context)
        write { $0.resize(to: newLayout.size) }
        refreshPractice(in: context)
        layOutPages(in: context)
        resizeLists()
    }

    /// Moves in the list that has the focus, and says so where that is at its end.
    mutating func move(_ move: ListMove, in context: Context) {
        switch end(of: move, in: context) {
        case .first: message = .note("This is the first line.")
        case .last: message = .note("This is the last line.")
        case .empty: message = .note("Nothing is listed here.")
        case nil: break
        }
    }

    private mutating func end(of move: ListMove, in context: Context) -> ListEnd? {
        guard !overlay.isPage else { return moveInPage(move) }
        guard practices.isEmpty else { return moveInPractice(move) }
        switch focus {
        case .pairs:
            let end = pairs.list.move(move)
            if end == nil { showSelectedPair(in: context) }
            return end
        case .timeline: return session != nil ? session?.list.move(move) : timeline.list.move(move)
        case .commitments: return commitments.list.move(move)
        }
    }

    /// Lays out the list of pairs anew where that is needed, and shows the selected pair in the other panes.
    ///
    /// - Parameter changed: whether a pair was read again or the day has turned, so that what is shown of it is stale.
    mutating func refresh(in context: Context, changed: (PairID) -> Bool) {
        // A narrowed list may change with any pair.
        if listVersion != context.listVersion || pairs.filter.isActive {
            listVersion = context.listVersion
            pairs.rebuild(context)
        }
        if let selected = pairs.selected, selected == timeline.pair, !changed(selected) { return }
        showSelectedPair(in: context)
    }

    /// Shows the selected pair in timeline and commitments.
    mutating func showSelectedPair(in context: Context) {
        if session?.pair != pairs.selected { session = nil }
        let pair = context.pair(pairs.selected)
        timeline.show(pair, in: context)
        prepareCelebrations(of: pair, in: context)
        if commitments.scope != .all { showCommitments(in: context) }
    }

    /// Shows commitments anew: of the selected pair, of its selected session, or of all pairs, as was chosen.
    mutating func showCommitments(in context: Context) {
        commitments.show(
            context.pair(pairs.selected), session: timeline.selectedSession, in: context,
            room: layout.inside(of: .commitments).size)
    }

    /// Lets the commitments follow what was selected or read, where they don't show it already.
    mutating func followCommitments(in context: Context) {
        guard !commitments.isCurrent(pairs.selected, timeline.selectedSession, in: context) else { return }
        showCommitments(in: context)
    }

    private mutating func resizeLists() {
        pairs.list.resize(height: layout.inside(of: .pairs).size.rows)
        timeline.list.resize(height: layout.inside(of: .timeline).size.rows)
        commitments.list.resize(height: layout.inside(of: .commitments).size.rows)
    }
}

extension AppState {
    /// Asks for a line next; going back comes to what is asked now, as it was answered.
    mutating func ask(_ next: Prompt) {
        var next = next
        if let prompt {
            let step = Prompt.Step(purpose: prompt.purpose, line: prompt.line, question: question)
            next.earlier = prompt.earlier + [step]
        }
        overlay = .prompt(next)
    }

    /// Asks a question, which follows the line being typed where there is one.
    mutating func ask(_ question: Question) {
        overlay = .question(question, after: prompt)
    }

    /// Asks again what was asked before the line that is being typed. Answers whether anything was.
    mutating func askEarlier() -> Bool {
        guard let prompt, let step = prompt.earlier.last else { return false }
        var former = Prompt(step.purpose)
        former.line = step.line
        former.earlier = prompt.earlier.dropLast()
        overlay = step.question.map { .question($0, after: former) } ?? .prompt(former)
        return true
    }

    /// Changes what is asked for a line in place, also while a question follows it.
    mutating func revisePrompt(_ revise: (inout Prompt) -> Void) {
        switch overlay {
        case .prompt(var prompt):
            overlay = .none
            revise(&prompt)
            overlay = .prompt(prompt)
        case .question(let question, after: .some(var prompt)):
            revise(&prompt)
            overlay = .question(question, after: prompt)
        case .none, .keys, .question, .help, .palette, .draft: break
        }
    }

    /// Closes the question, and comes back to the line it followed.
    mutating func closeQuestion() {
        guard case .question(_, after: let prompt) = overlay else { return }
        overlay = prompt.map { .prompt($0) } ?? .none
    }

    /// Closes the line being typed; a question that followed it stays.
    mutating func closePrompt() {
        switch overlay {
        case .prompt: overlay = .none
        case .question(let question, _): overlay = .question(question, after: nil)
        case .none, .keys, .help, .palette, .draft: break
        }
    }

    /// The panes without what lies over them.
    var beneathPages: AppState {
        var beneath = self
        beneath.overlay = .none
        return beneath
    }

    /// Opens the help page.
    mutating func openHelp(in context: Context) {
        overlay = .help(HelpPage(of: beneathPages, in: context))
    }

    /// Opens the list of commands, over the help page where that is open.
    mutating func openPalette(in context: Context) {
        overlay = .palette(Palette(over: beneathPages, in: context), over: help)
    }

    /// Closes the page that lies over the others.
    mutating func closePage() {
        switch overlay {
        case .palette(_, over: let page): overlay = page.map { .help($0) } ?? .none
        case .help, .draft: overlay = .none
        case .none, .keys, .prompt, .question: break
        }
    }

    /// Closes every page.
    mutating func closePages() {
        if overlay.isPage { overlay = .none }
    }

    /// Moves in the page that lies over the others. Answers where its list ends, if the move led nowhere for that.
    @discardableResult
    mutating func moveInPage(_ move: ListMove) -> ListEnd? {
        switch overlay {
        case .help(var page):
            let end = page.list.move(move)
            overlay = .help(page)
            return end
        case .palette: return revisePalette { palette, _ in palette.move(move) } ?? nil
        case .draft(var page):
            let end = page.list.move(move)
            overlay = .draft(page)
            return end
        case .none, .keys, .prompt, .question: return nil
        }
    }

    /// Changes the list of commands in place, given the panes beneath it; nothing where it isn't open.
    @discardableResult
    mutating func revisePalette<Answer>(_ revise: (inout Palette, AppState) -> Answer) -> Answer? {
        guard case .palette(var palette, over: let page) = overlay else { return nil }
        overlay = .none
        let answer = revise(&palette, self)
        overlay = .palette(palette, over: page)
        return answer
    }

    /// Lays out the pages for another size of the screen.
    private mutating func layOutPages(in context: Context) {
        switch overlay {
        case .help(let page): overlay = .help(page.laidOutAgain(of: beneathPages, in: context))
        case .palette(var palette, over: let page):
            palette.resize(height: layout.page.inset(by: 1).size.rows)
            overlay = .palette(palette, over: page?.laidOutAgain(of: beneathPages, in: context))
        case .draft(var page):
            page.layOut(size: layout.page.inset(by: 1).size, context.theme)
            overlay = .draft(page)
        case .none, .keys, .prompt, .question: break
        }
    }

    /// Shows how a draft differs from its file.
    mutating func show(_ offer: DraftOffer, in context: Context) {
        let title = CleanText(offer.key.title(on: context.today))
        let name = context.pair(offer.key.session.pair).map { " with \($0.title)" } ?? ""
        overlay = .draft(
            DraftPage(offer, called: "\(title)\(name)", size: layout.page.inset(by: 1).size, context.theme))
    }

    /// Waits for the next key of a sequence that has begun with these.
    mutating func beginSequence(_ keys: [Key]) {
        overlay = .keys(keys)
    }

    /// Leaves a sequence that has begun.
    mutating func endSequence() {
        if case .keys = overlay { overlay = .none }
    }
}
