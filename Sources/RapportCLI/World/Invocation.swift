import FoundationEssentials
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
    /// Where data goes.
    public var standardOutput: any ByteSink
    /// Where messages go.
    public var standardError: any ByteSink
    /// The options that every command takes; the runner sets them.
    public var options: GlobalOptions

    /// A world of these parts. By default there is no terminal, and what is written is kept in memory.
    public init(
        environment: [String: String] = [:],
        currentFolder: String = "/",
        calendarDay: @escaping () -> Day,
        isTerminal: Bool = false,
        terminalColumns: Int? = nil,
        standardOutput: any ByteSink = MemorySink(),
        standardError: any ByteSink = MemorySink()
    ) {
        self.environment = environment
        self.currentFolder = currentFolder
        self.calendarDay = calendarDay
        self.isTerminal = isTerminal
        self.terminalColumns = terminalColumns
        self.standardOutput = standardOutput
        self.standardError = standardError
        options = GlobalOptions()
    }

    /// The world of this process.
    public static func process() -> Invocation {
        SystemCalls.ignoreClosedPipes()
        return Invocation(
            environment: ProcessInfo.processInfo.environment,
            currentFolder: SystemCalls.currentFolder() ?? "/",
            calendarDay: {
                let (year, month, day) = SystemCalls.localDate()
                return Day(year: year, month: month, day: day) ?? Day(number: 0)
            },
            isTerminal: SystemCalls.isTerminal(1),
            terminalColumns: SystemCalls.terminalColumns(1),
            standardOutput: DescriptorSink(1),
            standardError: DescriptorSink(2)
        )
    }

    /// A variable of the environment; nothing where it is unset or empty.
    public func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
