public import JournalStorage
public import Mentorship
import NcursesTerminal
public import RapportUI
public import TerminalGrid

/// The loop of the first page: takes keys and signals, makes the journal that is asked for, and ends with what the panes
/// are to open.
///
/// Like ``Loop`` it never waits but in ``run()``.
public final class WelcomeLoop {
    /// What the panes are to open.
    public struct Opening: Hashable, Sendable {
        /// The journal's folder, absolute.
        public let folder: String
        /// A sentence for the status line.
        public let greeting: String
        /// Whether it is the demo.
        public let isDemo: Bool
    }

    /// How the first page ended.
    public enum Ending: Equatable, Sendable {
        /// The panes are to open.
        case opening(Opening)
        /// The program is left, for that reason.
        case leaving(Loop.Ending)
    }

    private let terminal: any Terminal
    private let maker: any JournalMaker
    private let makeDemo: () throws(JournalError) -> String
    private let signals: (any SignalSource)?
    private let currentDay: () -> Day
    /// What the page shows.
    public private(set) var page: WelcomePage
    private var ending: Ending?
    /// The beginning of the first pair, and what takes it back, for the panes to undo; nothing where none was begun.
    public var begun: (Change, Reversal)? { maker.begun }

    /// A loop that shows the first page on a terminal.
    ///
    /// - Parameters:
    ///   - place: where the journal will lie.
    ///   - maker: what makes it.
    ///   - demo: makes the demo journal and answers with its folder.
    ///   - signals: where signals come from; nothing where none are to be heeded.
    ///   - today: the day it is; asked at each step, because the page may stay open overnight.
    public init(
        terminal: any Terminal, place: WelcomePage.Place, maker: any JournalMaker,
        demo: @escaping () throws(JournalError) -> String, signals: (any SignalSource)? = nil,
        today: @escaping () -> Day
    ) {
        self.terminal = terminal
        self.maker = maker
        makeDemo = demo
        self.signals = signals
        currentDay = today
        page = WelcomePage(
            size: terminal.size, place: place, theme: Theme(unicode: terminal.supportsUnicode), today: today())
    }

    /// Shows the page until it ends; between steps it sleeps until something happens.
    public func run() -> Ending {
        present()
        while true {
            if let ending = settle() { return ending }
            let descriptors = [terminal.inputDescriptor, signals?.descriptor].compactMap(\.self)
            AppCalls.wait(for: descriptors, atMost: terminal.patience)
        }
    }

    /// Takes what waits, signals before keys, and shows what came of it. Answers how the page ended, if it did.
    @discardableResult
    public func settle() -> Ending? {
        while let signal = signals?.next() {
            if signal.endsProgram { end(.leaving(.signal(signal))) } else { perform(.suspend) }
        }
        let day = currentDay()
        if day != page.today { tell(.dayTurned(to: day)) }
        while ending == nil, let event = terminal.nextEvent() {
            if event == .endOfInput { end(.leaving(.endOfInput)) } else { tell(.event(event)) }
        }
        if ending == nil { present() }
        return ending
    }

    private func tell(_ input: WelcomePage.Input) {
        for effect in page.update(input) { perform(effect) }
    }

    private func end(_ reason: Ending) {
        if ending == nil { ending = reason }
    }

    private func present() {
        terminal.present(page.draw(), cursor: page.cursor)
    }
}

extension WelcomeLoop {
    /// Does what the page wants done, and tells it what came of it.
    private func perform(_ effect: WelcomePage.Effect) {
        switch effect {
        case .makeJournal(let ownerName): makeJournal(ownerName)
        case .correctName(let name, let corrected):
            attempt { () throws(JournalError) in
                try maker.correct(ownerName: name, to: corrected)
                tell(.journalMade(ownerName: corrected))
            }
        case .begin(let pair): begin(pair)
        case .openPanes: open(WelcomeGreeting.sentence(firstPairWith: nil))
        case .openDemo:
            attempt { () throws(JournalError) in
                let folder = try makeDemo()
                let greeting = WelcomeGreeting.demo(in: folder)
                end(.opening(Opening(folder: folder, greeting: greeting, isDemo: true)))
            }
        case .suspend:
            terminal.suspend()
            tell(.event(.resize(terminal.size)))
        case .redraw:
            terminal.redraw()
            tell(.event(.resize(terminal.size)))
        case .quit: end(.leaving(.quit))
        }
    }

    private func makeJournal(_ ownerName: String) {
        do throws(JournalError) {
            try maker.make(ownerName: ownerName)
            tell(.journalMade(ownerName: ownerName))
        } catch {
            if error.kind == .wrongState, maker.isJournalThere {
                open(WelcomeGreeting.foundJournal)
            } else {
                tell(.failed(error.message))
            }
        }
    }

    private func begin(_ pair: NewPair) {
        attempt { () throws(JournalError) in
            try maker.begin(pair)
            open(WelcomeGreeting.sentence(firstPairWith: pair.mentor == page.owner ? pair.mentee : pair.mentor))
        }
    }

    private func open(_ greeting: String) {
        end(.opening(Opening(folder: page.place.folder, greeting: greeting, isDemo: false)))
    }

    private func attempt(_ body: () throws(JournalError) -> Void) {
        do throws(JournalError) {
            try body()
        } catch {
            tell(.failed(error.message))
        }
    }
}
