/// One replacement within a line of text: the bytes of a range make way for others.
public struct LineEdit: Hashable, Sendable {
    /// The bytes that make way, counted from the line's first one; empty where something is only put in.
    public let range: Range<Int>
    /// What comes in their place; empty where something is only taken out.
    public let replacement: String

    /// Puts a text in the place of a range.
    public init(replacing range: Range<Int>, with replacement: String) {
        self.range = range
        self.replacement = replacement
    }

    /// The line afterwards; what lies outside the range stays byte for byte. A range beyond the line is cut to it.
    public func applied(to line: [UInt8]) -> [UInt8] {
        let start = min(max(range.lowerBound, 0), line.count)
        let end = min(max(range.upperBound, start), line.count)
        return line[..<start] + Array(replacement.utf8) + line[end...]
    }
}
