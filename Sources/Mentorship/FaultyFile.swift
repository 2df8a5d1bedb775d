/// A file or folder of a journal that can't be read as documented, in whole or in part.
public struct FaultyFile: Hashable, Sendable {
    /// Its path, relative to the journal.
    public var path: String
    /// The line of the first fault that was found in it, from 1.
    public var line: Int
    /// What is wrong there, in words; empty where that isn't known.
    public var reason: String

    /// A file with its first fault on that line.
    public init(path: String, line: Int, reason: String = "") {
        self.path = path
        self.line = line
        self.reason = reason
    }
}
