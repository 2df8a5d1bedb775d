/// A place in the journal that is not as documented.
public struct Problem: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable {
        /// A thing with a meaning that could not be read.
        case error
        /// Anything else that is odd.
        case warning
    }

    /// The file, relative to the journal.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int
    /// How much it matters.
    public var severity: Severity
    /// A short name of the kind of problem, for scripts: `open-front-matter`, `bad-value`.
    public var code: String
    /// What was found and what was expected, in a sentence.
    public var message: String

    /// A problem at a place.
    public init(file: String, line: Int, column: Int, severity: Severity, code: String, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.code = code
        self.message = message
    }
}
