/// A text as its lines, to be compared with other texts by them.
///
/// A last line without an ending is compared as if it had one, so that text put in behind it doesn't make it another line.
struct ComparedLines {
    /// The lines, each with its ending.
    private(set) var lines: [ArraySlice<UInt8>] = []
    /// Whether the last line has no ending.
    private(set) var isOpen = false

    /// Cuts a text into lines.
    ///
    /// - Parameter ending: what a last line without an ending is taken to end with, where no line above it has one.
    init(_ bytes: [UInt8], ending: [UInt8]) {
        var start = 0
        bytes.withUnsafeBufferPointer { buffer in
            while let end = buffer.firstNewline(from: start) {
                lines.append(bytes[start...end])
                start = end + 1
            }
        }
        guard start < bytes.count else { return }
        isOpen = true
        lines.append(ArraySlice(bytes[start...] + (lines.last.map(Self.ending) ?? ending)))
    }

    /// The text of lines; the last one without its ending where it is to be open.
    static func text(of lines: [ArraySlice<UInt8>], isOpen: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count })
        for line in lines { bytes += line }
        if isOpen, let last = lines.last { bytes.removeLast(ending(of: last).count) }
        return bytes
    }

    /// The ending that the first line of some texts has; LF where none has one.
    static func commonEnding(of texts: [[UInt8]]) -> [UInt8] {
        for text in texts {
            guard let end = text.firstIndex(of: .newline) else { continue }
            return ending(of: text[...end])
        }
        return [.newline]
    }

    private static func ending(of line: ArraySlice<UInt8>) -> [UInt8] {
        guard line.last == .newline else { return [] }
        return line.dropLast().last == .carriageReturn ? [.carriageReturn, .newline] : [.newline]
    }
}

/// Gives each line of several texts a number, the same one to the same bytes.
struct LineNumbering {
    private var numbers: [ArraySlice<UInt8>: Int32] = [:]

    mutating func numbers(of lines: [ArraySlice<UInt8>]) -> [Int32] {
        lines.map { line in
            if let number = numbers[line] { return number }
            let number = Int32(truncatingIfNeeded: numbers.count)
            numbers[line] = number
            return number
        }
    }
}
