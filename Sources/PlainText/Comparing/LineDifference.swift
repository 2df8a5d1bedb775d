/// The lines in which one text differs from another, with a few lines around them, to be looked at.
public struct LineDifference: Hashable, Sendable {
    /// One row of the view. Texts are without what ends them, bytes that are not UTF-8 show as U+FFFD; they are not yet
    /// cleaned for a screen.
    public enum Row: Hashable, Sendable {
        /// A line that both texts have.
        case same(String)
        /// A line that only the one text has.
        case removed(String)
        /// A line that only the other text has.
        case added(String)
        /// So many lines that both texts have, not shown.
        case gap(Int)
    }

    /// The rows, from the top; none where the texts have the same lines.
    public let rows: [Row]

    /// The lines in which the new text differs from the old one. A last newline more or less is no difference.
    ///
    /// Linear in the texts but for a bounded search; where they differ in very many lines, all between the first and
    /// the last difference is shown as one block.
    ///
    /// - Parameter context: how many lines that are the same are shown around others.
    public init(from old: [UInt8], to new: [UInt8], context: Int = 2) {
        let ending = ComparedLines.commonEnding(of: [old, new])
        let (old, new) = (ComparedLines(old, ending: ending).lines, ComparedLines(new, ending: ending).lines)
        var numbering = LineNumbering()
        let changes = LineChange.changes(from: numbering.numbers(of: old), to: numbering.numbers(of: new))
        let context = max(0, min(context, old.count))
        var rows: [Row] = []
        func addSame(_ range: Range<Int>, isFirst: Bool, isLast: Bool) {
            let head = isFirst ? 0 : context
            let tail = isLast ? 0 : context
            // A gap of one line would take as much room as the line.
            guard range.count > head + tail + 1 else {
                rows += old[range].map { .same(Self.string($0)) }
                return
            }
            rows += old[range].prefix(head).map { .same(Self.string($0)) }
            rows.append(.gap(range.count - head - tail))
            rows += old[range].suffix(tail).map { .same(Self.string($0)) }
        }
        var place = 0
        for (index, change) in changes.enumerated() {
            addSame(place..<change.old.lowerBound, isFirst: index == 0, isLast: false)
            rows += old[change.old].map { .removed(Self.string($0)) }
            rows += new[change.new].map { .added(Self.string($0)) }
            place = change.old.upperBound
        }
        if !changes.isEmpty { addSame(place..<old.count, isFirst: false, isLast: true) }
        self.rows = rows
    }

    private static func string(_ line: ArraySlice<UInt8>) -> String {
        var text = line
        if text.last == .newline { text.removeLast() }
        if text.last == .carriageReturn { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }
}
