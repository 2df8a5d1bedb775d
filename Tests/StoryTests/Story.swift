import Foundation
import Mentorship
import NcursesTerminal
import RapportUI
import Synchronization
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp

/// A journal in a temporary folder and the real loop on a scripted terminal: keys are pressed, then the lines on the
/// screen and the bytes on disk are looked at.
final class Story {
    static let today = Day("2026-11-22") ?? .first

    let folder: URL
    let terminal: ScriptedTerminal
    let signals = ScriptedSignals()
    let loop: Loop
    /// Why the loop ended; nothing while it goes on.
    private(set) var ending: Loop.Ending?
    let clock = ScriptedClock()

    /// Opens the panes on these files.
    ///
    /// - Parameters:
    ///   - watching: whether changes made by others are looked for.
    ///   - polling: whether the system doesn't tell of them, so that what is on screen is looked at.
    ///   - settling: whether everything is read before the story begins.
    ///   - editor: what `e` hands a file to.
    ///   - fault: what is wrong with the configuration.
    ///   - present: a folder in which a journal is already; a new one where nothing is given.
    ///   - notes: the notes with which it is started, and ends; nothing for the panes.
    ///   - unicode: whether the terminal shows more than ASCII.
    ///   - includesPrivate: whether what is private may show.
    ///   - levity: whether small celebrations are shown.
    ///   - wrap: what stands between the store and the folder.
    init(
        _ files: [String: String] = Story.files, columns: Int = 120, rows: Int = 36, watching: Bool = false,
        polling: Bool = false, settling: Bool = true, editor: (any EditorRunner)? = nil, fault: String? = nil,
        in present: URL? = nil, writing notes: NoteRequest? = nil, unicode: Bool = true, includesPrivate: Bool = true,
        levity: Bool = false,
        wrap: (FolderFiles) throws -> any JournalFiles = { $0 }
    ) throws {
        folder =
            present ?? FileManager.default.temporaryDirectory.appending(path: "rapport-story-\(UUID().uuidString)")
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        terminal = ScriptedTerminal(size: Size(columns: columns, rows: rows), supportsUnicode: unicode)
        let (clock, path) = (clock, folder.path)
        loop = Loop(
            terminal: terminal, store: try JournalStore(wrap(try FolderFiles(folder: path))),
            watcher: polling
                ? JournalWatcher(folder: path, source: nil) : watching ? JournalWatcher(folder: path) : nil,
            signals: signals, editor: editor, includesPrivate: includesPrivate,
            now: { clock.read() }, timeOfDay: { clock.timeOfDay }, today: { clock.day })
        loop.context.levity = levity
        try loop.start(fault: fault, writing: notes)
        if settling { settle() }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Presses keys and waits until nothing is left to be done.
    func press(_ keys: String) throws {
        try terminal.press(keys)
        settle()
    }

    /// Waits until nothing is left to be done.
    func settle() {
        ending = loop.settle() ?? ending
    }

    /// Lets time pass.
    func pass(_ duration: Duration) {
        clock.time += duration
        settle()
    }

    /// Lets another day begin.
    func turn(to day: String) {
        clock.day = Day(day) ?? clock.day
        settle()
    }

    var lines: [String] { terminal.lastGrid.text }
    var screen: String { lines.joined(separator: "\n") }
    var statusLine: String { lines.last ?? "" }

    /// The bytes of a file, as text.
    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }

    /// Writes a file as another program would.
    func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Removes a file or a folder as another program would.
    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    /// Expects words on the screen, and shows the screen where they aren't there.
    func expect(
        _ words: String..., location: SourceLocation = #_sourceLocation
    ) {
        for words in words {
            let isThere = screen.contains(words)
            #expect(isThere, "“\(words)” is not on the screen:\n\(screen)", sourceLocation: location)
        }
    }

    /// Expects words not to be on the screen, and shows it where they are.
    func expectNot(_ words: String, location: SourceLocation = #_sourceLocation) {
        let isThere = screen.contains(words)
        #expect(!isThere, "“\(words)” is on the screen:\n\(screen)", sourceLocation: location)
    }

    /// Ada's journal: Grace, whom she mentors, and Maria, who mentors her.
    static let files = [
        "me.md": "---\nname: Ada Byron\n---\n",
        "pairs/grace-hopper/pair.md": "---\nmentor: Ada Byron\nmentee: Grace Hopper\ncadence: every 2 weeks\n---\n",
        "pairs/grace-hopper/sessions/2026-11-20.md": graceSession,
        "pairs/grace-hopper/commitments.md": "- [ ] @both plan the visit due:2027-01-15 made:2026-11-01\n",
        "pairs/maria-mitchell/pair.md": "---\nmentor: Maria Mitchell\nmentee: Ada Byron\n---\n",
        "pairs/maria-mitchell/sessions/2026-11-17.md": "---\nstatus: held\n---\nComets.\n- [ ] @mentee sweep the sky\n",
    ]

    static let gracePath = "pairs/grace-hopper/sessions/2026-11-20.md"

    static let graceSession = """
        ---
        title: The review
        minutes: 45
        status: held
        ---
        She wants to lead a lab, not a bench.

        - Q: What would make this year a success?
        - [ ] @mentor introduce Dr Chen due:2026-11-19
        - [ ] @mentee send the draft due:2026-11-27\r
        - [x] @mentor lend the book kept:2026-11-21

        """
}

/// A clock that stands still until it is set.
final class ScriptedClock {
    var time = ContinuousClock.now
    var day = Story.today
    var timeOfDay = TimeOfDay("14:02")
    /// By how much it goes on each time it is looked at.
    var tick = Duration.zero

    /// Looks at it.
    func read() -> ContinuousClock.Instant {
        time += tick
        return time
    }
}

/// Signals that a test sends.
final class ScriptedSignals: SignalSource {
    var waiting: [Signal] = []
    var descriptor: Int32? { nil }

    func next() -> Signal? {
        waiting.isEmpty ? nil : waiting.removeFirst()
    }
}

/// A folder that can be read and not written, as on a full disk.
final class FullDisk: JournalFiles {
    private let base: FolderFiles
    /// How many more changes there is room for.
    private let room: Mutex<Int>

    init(_ base: FolderFiles, after changes: Int = 0) {
        self.base = base
        room = Mutex(changes)
    }

    var place: String { base.place }

    func folder(_ path: String) throws(JournalError) -> (any JournalFolder)? {
        try base.folder(path)
    }

    var settledReader: any SettledReader { base.settledReader }

    func systemPath(of path: String) throws(JournalError) -> String? {
        try base.systemPath(of: path)
    }

    func exclusively<Result>(
        _ body: (any JournalWriter) throws(JournalError) -> Result
    ) throws(JournalError) -> Result {
        let hasRoom = room.withLock { room in
            room -= 1
            return room >= 0
        }
        if hasRoom { return try base.exclusively(body) }
        throw JournalError(.unwritable, "\(place) can't be written: no space left on device; make room and try again.")
    }
}
