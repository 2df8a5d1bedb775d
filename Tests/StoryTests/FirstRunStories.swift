import Foundation
import JournalStorage
import Mentorship
import NcursesTerminal
import RapportUI
import TerminalGrid
import Testing

@testable import RapportApp

/// Somebody without a journal: from the first page, through the bytes on disk, to the panes.
@Suite struct FirstRunStories {
    @Test("a name and a first pair make a journal, and the panes open on it with a greeting")
    func wholeWay() throws {
        let story = try FirstRun()
        #expect(story.files == [])
        try story.press("Ada Byron")
        #expect(story.files == [])
        try story.press("<Enter>")
        #expect(try story.text("me.md") == "---\nname: Ada Byron\n---\n")
        story.expect("Your journal is there, Ada Byron.", "Who is the other?")
        try story.press("Grace Hopper<Enter><Enter>every other week<Enter>")
        #expect(
            try story.text("pairs/grace-hopper/pair.md")
                == "---\nmentor: Ada Byron\nmentee: Grace Hopper\nstarted: 2026-11-22\ncadence: every 2 weeks\n---\n")
        let opening = try #require(story.opening)
        #expect(opening.folder == story.journal && !opening.isDemo)
        let panes = try story.openPanes()
        story.expect("1 Pairs", "Grace Hopper", "You and Grace Hopper are a pair.", "? shows what can be done.")
        try story.terminal.press("q")
        #expect(panes.settle() == .quit)
    }

    @Test("the panes open where the greeting's key works, and the first pair can be undone and made again")
    func undoFirstPair() throws {
        let story = try FirstRun()
        try story.press("Ada Byron<Enter>Grace Hopper<Enter><Enter><Enter>")
        let panes = try story.openPanes()
        story.expect("a adds a commitment")
        try story.terminal.press("a")
        panes.settle()
        story.expect("New commitment with Grace Hopper:")
        try story.terminal.press("<Esc>u")
        panes.settle()
        #expect(try story.store().pairIDs() == [], "\(story.terminal.lastGrid.text.joined(separator: "\n"))")
        try story.terminal.press("U")
        panes.settle()
        #expect(try story.store().pairIDs().map(\.name) == ["grace-hopper"])
    }

    @Test("a mentee's pair says so, and no cadence leaves none")
    func mentee() throws {
        let story = try FirstRun()
        try story.press("Ada Byron<Enter>Maria Mitchell<Enter>2<Enter>")
        #expect(
            try story.text("pairs/maria-mitchell/pair.md")
                == "---\nmentor: Maria Mitchell\nmentee: Ada Byron\nstarted: 2026-11-22\n---\n")
    }

    @Test("a pair begins on the day on which it is begun, though the page was opened the day before")
    func overnight() throws {
        let story = try FirstRun()
        try story.press("Ada<Enter>Grace<Enter><Enter>")
        story.clock.day = Story.today.adding(days: 1)
        try story.press("<Enter>")
        #expect(
            try story.text("pairs/grace/pair.md") == "---\nmentor: Ada\nmentee: Grace\nstarted: 2026-11-23\n---\n")
    }

    @Test(
        "names of any script are written as they were typed, and read back",
        arguments: [
            ("山田 花子", "👩‍🔬 Zoë"), ("ليلى حداد", "יעל כהן"), ("स्त्री", "नี่คือชื่อ"), ("yes", "12:30"), ("- Ada: #1", "\"Q\" 'x'"),
            ("e\u{301}", "\u{202E}evil"),
        ])
    func scripts(owner: String, other: String) throws {
        let story = try FirstRun()
        story.terminal.paste(owner)
        try story.press("<Enter>")
        story.terminal.paste(other)
        try story.press("<Enter><Enter><Enter>")
        let journal = try story.store().outline()
        #expect(journal.owner?.name == owner)
        #expect(journal.pairs.map(\.mentee) == [other])
        #expect(journal.pairs.map(\.role) == [.mentor])
        _ = try story.openPanes()
    }

    @Test(
        "^N leaves the pair for later, at each of its questions",
        arguments: ["", "Grace<Enter>", "Grace<Enter><Enter>"])
    func later(keys: String) throws {
        let story = try FirstRun()
        try story.press("Ada<Enter>\(keys)<C-n>")
        #expect(story.opening?.folder == story.journal)
        #expect(try story.store().pairIDs() == [])
        _ = try story.openPanes()
        story.expect("Your journal is there.", "? shows what can be done.")
    }

    @Test("a slip in the name is mended by going back")
    func correction() throws {
        let story = try FirstRun()
        try story.press("Ada Byronn<Enter><Esc><BS><Enter>")
        #expect(try story.text("me.md") == "---\nname: Ada Byron\n---\n")
        story.expect("Who is the other?", "Ada Byron.")
    }

    @Test("a profile that somebody has written in meanwhile is not overwritten")
    func correctionRefused() throws {
        let story = try FirstRun()
        try story.press("Ada Byronn<Enter><Esc><BS>")
        try Data("---\nname: Ada\n---\n## Goals\n".utf8).write(to: URL(filePath: story.journal + "/me.md"))
        try story.press("<Enter>")
        story.expect("! Not done:", "was changed by another program meanwhile", "› Ada Byron")
        #expect(try story.text("me.md") == "---\nname: Ada\n---\n## Goals\n")
    }

    @Test("the demo opens in the panes, and no journal is made")
    func demo() throws {
        let story = try FirstRun()
        try story.press("<C-t>")
        #expect(story.opening?.isDemo == true)
        #expect(story.opening?.folder == "/demo")
        #expect(story.opening?.greeting.contains("A sample journal, in /demo") == true)
        #expect(story.files == [])
    }

    @Test("a demo that can't be made says why, and the page stays")
    func noDemo() throws {
        let story = try FirstRun(demo: { () throws(JournalError) in throw JournalError(.unwritable, "No room for it.") }
        )
        try story.press("Ada<C-t>")
        story.expect("! Not done: No room for it.", "› Ada")
        #expect(story.ending == nil)
    }

    @Test(
        "leaving before the name is taken leaves nothing behind", arguments: ["<Esc>y", "Ada<C-c>y", "Ada<Esc>n<C-c>y"])
    func leaving(keys: String) throws {
        let story = try FirstRun()
        try story.press(keys)
        #expect(story.ending == .leaving(.quit))
        #expect(story.files == [])
    }

    @Test("signals that ask for the end and the end of input leave in order, with nothing made")
    func endings() throws {
        for signal in Signal.allCases.filter(\.endsProgram) {
            let story = try FirstRun()
            try story.press("Ada")
            story.signals.waiting = [signal]
            // The signal came first: what was typed behind it is not taken any more.
            try story.press("<Enter>")
            #expect(story.ending == .leaving(.signal(signal)))
            #expect(story.files == [])
        }
        let story = try FirstRun()
        try story.terminal.press("Ada")
        story.terminal.endInput()
        story.settle()
        #expect(story.ending == .leaving(.endOfInput))
        #expect(story.files == [])
    }

    @Test("^Z and the stop signal give the terminal back for a while, and it comes back whole, as by ^L")
    func suspending() throws {
        let story = try FirstRun()
        try story.press("Ada<C-z>")
        story.signals.waiting = [.stop]
        story.settle()
        try story.press("<C-l>")
        #expect(story.terminal.acts == [.suspended, .suspended, .redrawn])
        story.expect("› Ada")
    }

    @Test("a folder that can't be made says why and keeps what was typed, and trying again works")
    func noFolder() throws {
        let story = try FirstRun(below: "file")
        let file = URL(filePath: story.home + "/file")
        try Data("in the way".utf8).write(to: file)
        try story.press("Ada<Enter>")
        story.expect("! Not done: No folder can be made at", "› Ada", "What is your name?")
        #expect(try Data(contentsOf: file) == Data("in the way".utf8))
        try FileManager.default.removeItem(at: file)
        try story.press("<Enter>")
        #expect(try story.text("me.md") == "---\nname: Ada\n---\n")
    }

    @Test("a full disk is said at the journal, the correction and the pair, nothing is pretended, and room helps")
    func fullDisk() throws {
        let story = try FirstRun()
        story.maker.isFull = true
        try story.press("Ada<Enter>")
        story.expect("! Not done:", "no space left", "› Ada")
        #expect(story.files == [])
        story.maker.isFull = false
        try story.press("<Enter><Esc>x")
        story.maker.isFull = true
        try story.press("<Enter>")
        story.expect("no space left", "› Adax")
        #expect(try story.text("me.md") == "---\nname: Ada\n---\n")
        try story.press("<BS><Enter>Grace<Enter><Enter>weekly<Enter>")
        story.expect("no space left", "› weekly")
        #expect(story.ending == nil)
        story.maker.isFull = false
        try story.press("<Enter>")
        #expect(story.opening != nil)
        #expect(
            try story.text("pairs/grace/pair.md")
                == "---\nmentor: Ada\nmentee: Grace\nstarted: 2026-11-22\ncadence: weekly\n---\n")
    }

    @Test("a journal that somebody else makes meanwhile is opened, and stays as it is")
    func foundJournal() throws {
        let story = try FirstRun()
        try story.press("Ada")
        try JournalStore.create(folder: story.journal, ownerName: "Grace Hopper")
        let before = story.files
        try story.press("<Enter>")
        #expect(story.opening?.greeting.contains("Somebody made a journal here meanwhile") == true)
        #expect(story.files == before)
        #expect(try story.text("me.md") == "---\nname: Grace Hopper\n---\n")
        _ = try story.openPanes()
        story.expect("Grace Hopper", "Somebody made a journal here meanwhile")
    }

    @Test("a journal that vanishes before the pair is begun is said to be gone")
    func vanished() throws {
        let story = try FirstRun()
        try story.press("Ada<Enter>Grace<Enter><Enter>")
        try FileManager.default.removeItem(atPath: story.journal)
        try story.press("<Enter>")
        story.expect("! Not done: There is no journal at")
        #expect(story.ending == nil)
    }

    @Test("a folder with other files in it becomes a journal, and they stay")
    func otherFiles() throws {
        let story = try FirstRun()
        try FileManager.default.createDirectory(atPath: story.journal, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(filePath: story.journal + "/notes.txt"))
        try story.press("Ada<Enter>")
        #expect(try story.text("notes.txt") == "mine")
        #expect(try story.text("me.md") == "---\nname: Ada\n---\n")
    }

    @Test("in ASCII the page is plain, and names are written whole")
    func ascii() throws {
        let story = try FirstRun(unicode: false)
        try story.press("Zoë<Enter>")
        #expect(story.terminal.frames.allSatisfy { $0.grid.text.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } })
        #expect(try story.text("me.md") == "---\nname: Zoë\n---\n")
    }
}

/// The first page on a scripted terminal, in a home folder of its own.
private final class FirstRun {
    let home: String
    let journal: String
    let terminal: ScriptedTerminal
    let signals = ScriptedSignals()
    let maker: FillingMaker
    let clock = ScriptedClock()
    let loop: WelcomeLoop
    private(set) var ending: WelcomeLoop.Ending?

    init(
        below folder: String = "data", unicode: Bool = true,
        demo: @escaping () throws(JournalError) -> String = { () throws(JournalError) in "/demo" }
    ) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "rapport-first-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        home = url.path
        journal = "\(home)/\(folder)/rapport"
        maker = FillingMaker(FolderJournalMaker(folder: journal))
        terminal = ScriptedTerminal(size: Size(columns: 120, rows: 36), supportsUnicode: unicode)
        loop = WelcomeLoop(
            terminal: terminal, place: .init(folder: journal), maker: maker, demo: demo, signals: signals,
            today: { [clock] in clock.day })
        settle()
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    func press(_ keys: String) throws {
        try terminal.press(keys)
        settle()
    }

    func settle() {
        ending = loop.settle() ?? ending
    }

    /// What the panes are to open, if the page ended so.
    var opening: WelcomeLoop.Opening? {
        if case .opening(let opening) = ending { return opening }
        return nil
    }

    /// The panes on what the page made, on the same terminal.
    func openPanes() throws -> Loop {
        let opening = try #require(opening)
        let panes = Loop(
            terminal: terminal, store: try JournalStore(FolderFiles(folder: opening.folder)), today: { Story.today })
        try panes.start(greeting: opening.greeting, begun: loop.begun)
        panes.settle()
        return panes
    }

    func store() throws -> JournalStore { try JournalStore(FolderFiles(folder: journal)) }

    /// Everything below the home folder.
    var files: [String] {
        (try? FileManager.default.subpathsOfDirectory(atPath: home))?.sorted() ?? []
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(journal)/\(path)")), as: UTF8.self)
    }

    func expect(_ words: String..., location: SourceLocation = #_sourceLocation) {
        let screen = terminal.lastGrid.text.joined(separator: "\n")
        for words in words {
            let isThere = screen.contains(words)
            #expect(isThere, "“\(words)” is not on the screen:\n\(screen)", sourceLocation: location)
        }
    }
}

/// Makes journals on a disk that may be full.
private final class FillingMaker: JournalMaker {
    var isFull = false
    private let base: FolderJournalMaker

    init(_ base: FolderJournalMaker) {
        self.base = base
    }

    var isJournalThere: Bool { base.isJournalThere }
    var begun: (Change, Reversal)? { base.begun }

    func make(ownerName: String) throws(JournalError) {
        try checkRoom()
        try base.make(ownerName: ownerName)
    }

    func correct(ownerName: String, to corrected: String) throws(JournalError) {
        try checkRoom()
        try base.correct(ownerName: ownerName, to: corrected)
    }

    func begin(_ pair: NewPair) throws(JournalError) {
        try checkRoom()
        try base.begin(pair)
    }

    private func checkRoom() throws(JournalError) {
        if isFull { throw JournalError(.unwritable, "me.md can't be written: no space left on device.") }
    }
}
