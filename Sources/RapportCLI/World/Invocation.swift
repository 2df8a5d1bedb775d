import FoundationEssentials
import JournalStorage
import Mentorship

/// What a command runs in: everything it may know of the world, and where its words go.
///
/// The program makes one of its process (``Invocation/process()``); a test sets each part.
public struct Invocation {
    /// The environment's variables.
    public var environment: [String: String]
    /// The folder that relative paths start from, absolute.
    public var currentFolder: String
    /// The day it is, where neither `--today` nor `RAPPORT_TODAY` says otherwise.
    public var calendarDay: () -> Day
    /// Whether standard output is a terminal.
    public var isTerminal: Bool
    /// The width of that terminal in columns, where known.
    public var terminalColumns: Int?
    /// Whether standard error is a terminal.
    public var messagesAreOnTerminal: Bool
    /// Where data goes.
    public var standardOutput: any ByteSink
    /// Where messages go.
    public var standardError: any ByteSink
    /// Reads what is piped in; nothing where a terminal is at the other end.
    public var pipedText: PipedText?
    /// Shows bytes by a command of the shell that lets a person page through them, and waits for its end. Answers whether
    /// the command could be run; nothing where none can.
    public var pager: ((_ command: String, _ bytes: [UInt8]) -> Bool)?
    /// What the options that every command takes came to; the runner sets them.
    public var options = Options()

    /// A world of these parts. By default there is no terminal, and what is written is kept in memory.
    public init(
        environment: [String: String] = [:],
        currentFolder: String = "/",
        calendarDay: @escaping () -> Day,
        isTerminal: Bool = false,
        terminalColumns: Int? = nil,
        messagesAreOnTerminal: Bool = false,
        standardOutput: any ByteSink = MemorySink(),
        standardError: any ByteSink = MemorySink(),
        pipedText: PipedText? = nil,
        pager: ((_ command: String, _ bytes: [UInt8]) -> Bool)? = nil
    ) {
        self.environment = environment
        self.currentFolder = currentFolder
        self.calendarDay = calendarDay
        self.isTerminal = isTerminal
        self.terminalColumns = terminalColumns
        self.messagesAreOnTerminal = messagesAreOnTerminal
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.pipedText = pipedText
        self.pager = pager
    }

    /// The world of this process.
    public static func process() -> Invocation {
        ProcessCalls.ignoreClosedPipes()
        let piped: PipedText? = ProcessCalls.isTerminal(0) ? nil : { try readStandardInput(limit: $0) }
        return Invocation(
            environment: ProcessInfo.processInfo.environment,
            currentFolder: ProcessCalls.currentFolder() ?? "/",
            calendarDay: {
                let (year, month, day) = ProcessCalls.localDate()
                return Day(year: year, month: month, day: day) ?? Day(number: 0)
            },
            isTerminal: ProcessCalls.isTerminal(1),
            terminalColumns: ProcessCalls.terminalColumns(1),
            messagesAreOnTerminal: ProcessCalls.isTerminal(2),
            standardOutput: DescriptorSink(1),
            standardError: DescriptorSink(2),
            pipedText: piped,
            pager: { ProcessCalls.page($1, through: $0) }
        )
    }

    private static func readStandardInput(limit: Int) throws -> [UInt8] {
        switch ProcessCalls.standardInput(limit: limit) {
        case .success(let bytes): return bytes
        case .failure(let error):
            throw JournalError(.unreadable, "What is piped in can't be read: \(error.words).")
        }
    }

    /// A variable of the environment; nothing where it is unset or empty.
    public func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// Reads all that is piped into the program, up to some more bytes than so many.
public typealias PipedText = (_ limit: Int) throws -> [UInt8]

extension Invocation {
    /// The options that every command takes (``GlobalOptions``), as plain values.
    public struct Options: Hashable, Sendable {
        /// The journal's folder, as given.
        public var journal: String?
        /// The day that counts as today, as given.
        public var today: String?
        /// Whether data is to be JSON.
        public var json = false
        /// Whether what is private may show.
        public var showsPrivate = false
        /// Whether colours are unwanted.
        public var noColour = false
        /// Whether only data and errors are wanted.
        public var quiet = false

        /// Options as they are where none is given.
        public init() {}

        /// Options as they were parsed.
        public init(_ parsed: GlobalOptions) {
            journal = parsed.journal
            today = parsed.today
            json = parsed.json
            showsPrivate = parsed.showsPrivate
            noColour = parsed.noColour
            quiet = parsed.quiet
        }
    }
}
