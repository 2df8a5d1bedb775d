public import JournalStorage
public import Mentorship
public import NcursesTerminal
public import RapportUI
public import TerminalGrid

/// The one loop of the panes: takes keys, signals and what other programs change, has the journal read in slices
/// between them, does what the panes want done, and shows what came of it.
///
/// Everything it knows of the world is handed to it. It never waits but in ``run()``, so that a test drives it step by
/// step on a scripted terminal:
///
///     let loop = Loop(terminal: terminal, store: store, today: { day })
///     try loop.start()
///     try terminal.press("j<Space>")
///     loop.settle()
public final class Loop {
    /// Why the loop ended.
    public enum Ending: Equatable, Sendable {
        /// The person said so.
        case quit
        /// There is nobody at the keyboard any more.
        case endOfInput
        /// A signal asked for it.
        case signal(Signal)
    }

    /// What there is to say once the terminal is given back.
    public enum Farewell: Equatable, Sendable {
        /// Something was done.
        case done(String)
        /// Something could not be done.
        case failed(String)
    }

    /// What a step came to.
    public enum Progress: Equatable, Sendable {
        /// There may be more to do at once.
        case working
        /// There is nothing to do until something happens.
        case idle
        /// It is over.
        case ended(Ending)
    }

    let terminal: any Terminal
    let store: JournalStore
    private let makeWatcher: () -> JournalWatcher?
    private(set) var watcher: JournalWatcher?
    private let signals: (any SignalSource)?
    /// What hands a file to the person's editor; nothing where there is no terminal for it.
    let editor: (any EditorRunner)?
    /// What remembers what was celebrated; nothing where each start celebrates anew.
    let celebrations: (any CelebrationMemory)?
    private let currentDay: () -> Day
    /// The time of day, which a session that begins is given.
    let timeOfDay: () -> TimeOfDay?
    let now: () -> ContinuousClock.Instant
    /// When the journal is looked for next; nothing while it is there.
    private var nextSearch: ContinuousClock.Instant?
    /// What the panes show.
    public internal(set) var state: AppState { didSet { forget() } }
    /// What the panes may read.
    public internal(set) var context: Context { didSet { forget() } }
    var history = ChangeHistory()
    /// The notes that are being written; nothing where none are.
    var notes: OpenNotes?
    /// Sessions whose minutes were counted since the program was started.
    var counted: [SessionKey: CountedSession] = [:]
    /// Drafts that other runs of the program left behind, as far as they were found and not dealt with.
    var drafts: [AbandonedDraft] = []
    /// Whether the program ends with the notes that it was started for.
    private(set) var endsWithNotes = false
    /// What there is to say once the terminal is given back; nothing where there is nothing.
    public internal(set) var farewell: Farewell?
    /// Changes that are being made, taken back or made again, a few in each step; nothing where none are.
    var batch: ChangeBatch?
    var slices = LoadingSlices()
    /// The key that was pressed last, until somebody has looked ahead for it.
    private var lastKey: Key?
    /// What that key would bring about, as long as nothing changes.
    private var foreseen: Foresight?
    /// What the panes show, where that is known already.
    private var screen: Screen?
    private var ending: Ending?
    var needsPresenting = true
    private var mayHaveOutsideChanges = true

    /// A loop that shows a journal on a terminal.
    ///
    /// - Parameters:
    ///   - watcher: what sees changes made by other programs, made anew for a journal that was gone and is back;
    ///     nothing where nobody else can change the journal.
    ///   - signals: where signals come from; nothing where none are to be heeded.
    ///   - editor: what hands a file to the person's editor; nothing where there is no terminal for it.
    ///   - includesPrivate: whether what is private may show.
    ///   - levity: whether small celebrations are welcome.
    ///   - celebrations: what remembers from one start to the next what was celebrated; nothing where each celebrates
    ///     anew.
    ///   - now: the time, by which other programs' half-written files settle and slices of reading and of changes are
    ///     measured.
    ///   - timeOfDay: the time of the day, for the session that begins; nothing where it isn't wanted.
    ///   - today: the day it is; asked at each step, because the program may stay open overnight.
    public init(
        terminal: any Terminal, store: JournalStore, watcher: @escaping @autoclosure () -> JournalWatcher? = nil,
        signals: (any SignalSource)? = nil, editor: (any EditorRunner)? = nil, includesPrivate: Bool = true,
        levity: Bool = true, celebrations: (any CelebrationMemory)? = nil,
        now: @escaping () -> ContinuousClock.Instant = { .now }, timeOfDay: @escaping () -> TimeOfDay? = { nil },
        today: @escaping () -> Day
    ) {
        self.terminal = terminal
        self.store = store
        makeWatcher = watcher
        self.watcher = watcher()
        self.signals = signals
        self.editor = editor
        self.celebrations = celebrations
        currentDay = today
        self.now = now
        self.timeOfDay = timeOfDay
        state = AppState(size: terminal.size)
        context = Context(
            today: today(), theme: Theme(unicode: terminal.supportsUnicode), includesPrivate: includesPrivate,
            access: Access(readOnlyBecause: store.readOnlyReason))
        context.levity = levity
        if levity { context.celebrated = celebrations?.marks ?? [] }
    }

    /// Reads the list of pairs and shows the first screen; the rest is read in the steps that follow.
    ///
    /// - Parameters:
    ///   - greeting: a sentence for the status line.
    ///   - fault: what is wrong with the person's configuration; it is said first.
    ///   - begun: the beginning of a pair just before, and what takes it back: it can be undone, and its timeline has the
    ///     focus.
    ///   - notes: the notes to be written; the program ends with them. Nothing for the panes.
    /// - Throws: what keeps the list of pairs from being read.
    public func start(
        greeting: String? = nil, fault: String? = nil, begun: (Change, Reversal)? = nil,
        writing notes: NoteRequest? = nil
    ) throws(JournalError) {
        try readOutline()
        if let begun {
            history.record([begun])
            noteHistory()
            state.begin(in: .timeline)
        }
        let sentence = greeting ?? store.readOnlyReason
        if let fault {
            tell(.failed([fault, sentence].compactMap(\.self).joined(separator: " ")))
        } else if let sentence {
            tell(.noted(sentence))
        }
        if let notes {
            endsWithNotes = true
            try openNote(notes)
        }
        present()
        watch()
        lookAtScreen()
        if notes == nil { findDrafts() }
    }

    /// Runs until it ends; between steps it sleeps until something happens.
    public func run() -> Ending {
        while true {
            switch step() {
            case .ended(let ending): return ending
            case .working: continue
            case .idle: sleep()
            }
        }
    }

    /// Takes steps until there is nothing to do. Answers whether it ended, and why.
    @discardableResult
    public func settle() -> Ending? {
        mayHaveOutsideChanges = true
        while true {
            switch step() {
            case .ended(let ending): return ending
            case .working: continue
            case .idle: return nil
            }
        }
    }

    /// Does what there is to do now: signals, keys, outside changes, and where no key came, a few of many changes and a
    /// slice of reading. Never waits.
    public func step() -> Progress {
        if let ending { return .ended(ending) }
        heedSignals()
        let hadEvents = takeEvents()
        if let ending { return .ended(ending) }
        turnDay()
        takeOutsideChanges()
        if !hadEvents, batch != nil { advanceBatch() }
        if !hadEvents, !slices.isEmpty { readSlice() }
        countMinutes()
        if needsPresenting { present() }
        keepDrafts()
        guard !hadEvents, batch == nil, slices.isEmpty, !needsPresenting else { return .working }
        lookAhead()
        return .idle
    }

    /// Tells the panes something and does what they want done about it.
    func tell(_ input: Input) {
        needsPresenting = true
        if case .event(.key(let key)) = input {
            lastKey = key
            if let foreseen, foreseen.key == key {
                state = foreseen.state
                screen = foreseen.screen
                return
            }
        }
        // Before the change, which would copy what they share.
        forget()
        for effect in state.update(input, in: context) { perform(effect) }
    }

    /// Ends the loop after this step.
    func end(_ reason: Ending) {
        guard ending == nil else { return }
        keepNotes()
        ending = reason
    }

    /// Watches the pairs of the list.
    func watch() {
        watcher?.watch(context.journal.pairs.map(\.id))
    }

    /// Has what is on screen looked at where the system tells of no changes. What comes on screen for the first time is
    /// read again, between keys: nobody knows what became of it since it was read.
    private func lookAtScreen() {
        guard let watcher, watcher.isPolling else { return }
        let new = watcher.look(at: state.pairsOnScreen(in: context))
        slices.append(new.filter { context.journal[$0]?.isComplete == true })
    }

    private func present() {
        needsPresenting = false
        let screen = screen ?? Screen(of: state, in: context)
        terminal.present(screen.grid, cursor: screen.cursor)
    }

    /// Works out what the key pressed last would bring about once more.
    private func lookAhead() {
        guard let key = lastKey else { return }
        lastKey = nil
        foreseen = Foresight(of: key, from: state, in: context)
        if let foreseen { terminal.prepare(foreseen.screen.grid) }
    }

    /// What was worked out of panes and journal as they were is no longer true.
    private func forget() {
        foreseen = nil
        screen = nil
    }

    private func heedSignals() {
        while let signal = signals?.next() {
            if signal.endsProgram { end(.signal(signal)) } else { perform(.suspend) }
        }
    }

    /// Takes the events that wait, as many as are answered by one screen. Answers whether there were any.
    private func takeEvents() -> Bool {
        var count = 0
        while ending == nil, count < 64, let event = terminal.nextEvent() {
            count += 1
            if event == .endOfInput { end(.endOfInput) } else { tell(.event(event)) }
        }
        return count > 0
    }

    private func turnDay() {
        let day = currentDay()
        guard day != context.today else { return }
        context.turn(to: day)
        tell(.dayTurned)
    }

    private func takeOutsideChanges() {
        guard mayHaveOutsideChanges else { return }
        mayHaveOutsideChanges = false
        searchJournal()
        lookAtScreen()
        guard let watcher else { return }
        let changes = watcher.changes(now: now())
        if changes.outline { readOutlineAgain() }
        if changes.library { readLibraryAgain() }
        if !changes.pairs.isEmpty { readAgain(changes.pairs) }
    }

    /// Sleeps until a key, a signal or an outside change may have come.
    private func sleep() {
        let descriptors = [terminal.inputDescriptor, signals?.descriptor, watcher?.descriptor].compactMap(\.self)
        let search = nextSearch.map { max(now().duration(to: $0), .zero) }
        let wait = notesWait.map { max(now().duration(to: $0), .zero) }
        let patience = [watcher?.patience, terminal.patience, search, wait].compactMap(\.self).min()
        AppCalls.wait(for: descriptors, atMost: patience)
        mayHaveOutsideChanges = true
    }
}

extension Loop {
    /// How often a journal that is gone is looked for.
    private static let searchInterval = Duration.seconds(1)

    /// The journal is gone: what shows stays, and nothing can be changed, until it is back.
    ///
    /// - Parameter error: says so, and where it was.
    func loseJournal(_ error: JournalError) {
        guard !context.access.isGone else { return }
        let reason = "The journal is gone: nothing can be saved until it is back. \(error.message)"
        context.access = .gone(reason)
        watcher = nil
        slices = LoadingSlices()
        nextSearch = now() + Loop.searchInterval
        tell(.failed(reason))
    }

    /// Looks from time to time for a journal that is gone, and reads it again when it is back.
    private func searchJournal() {
        guard let search = nextSearch, now() >= search else { return }
        nextSearch = now() + Loop.searchInterval
        guard (try? store.pairIDs()) != nil else { return }
        nextSearch = nil
        context.access = Access(readOnlyBecause: store.readOnlyReason)
        watcher = makeWatcher()
        readOutlineAgain()
        slices.append(context.journal.pairs.map(\.id))
        if !context.access.isGone { tell(.noted("The journal is back.")) }
    }
}
