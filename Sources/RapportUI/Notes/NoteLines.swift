import Mentorship
import PlainText

/// The lines of a note as whoever looks around in them sees them: without what ends them, as bytes.
struct NoteLines {
    /// How many lines above another are looked at to find what it belongs to.
    private static let farthest = 400

    /// How many lines there are.
    let count: Int
    private let bytes: (Int) -> [UInt8]
    private let hides: (Int) -> Bool

    /// Lines by their index from 0; only those that exist are asked for.
    ///
    /// - Parameters:
    ///   - isHidden: whether nothing is read in the line of an index, because a fence, a comment or a quote hides it.
    ///   - bytes: the line of an index.
    init(
        count: Int, isHidden: @escaping (Int) -> Bool = { _ in false }, _ bytes: @escaping (Int) -> [UInt8]
    ) {
        (self.count, hides, self.bytes) = (count, isHidden, bytes)
    }

    /// The line of an index; an empty one where there is none.
    subscript(index: Int) -> [UInt8] {
        index >= 0 && index < count ? bytes(index) : []
    }

    /// Whether nothing is read in the line of an index.
    func isHidden(_ index: Int) -> Bool {
        index >= 0 && index < count && hides(index)
    }

    /// How far a line is indented; nothing where it is blank or hidden.
    func indent(at index: Int) -> Int? {
        guard !isHidden(index) else { return nil }
        let (columns, isBlank) = NoteLine.indent(of: self[index])
        return isBlank ? nil : columns
    }

    /// The first line below another that is neither blank nor hidden.
    func next(below index: Int) -> Int? {
        var next = index + 1
        while next < count {
            if indent(at: next) != nil { return next }
            next += 1
        }
        return nil
    }

    /// The last line that belongs to a line, or the line itself. Linear in what is found.
    func lastBelonging(to index: Int) -> Int {
        let indent = NoteLine.indent(of: self[index]).columns
        var last = index
        while let next = next(below: last), let other = self.indent(at: next), other > indent { last = next }
        return last
    }

    /// The nearest line above that is indented less than so many columns; looks only some hundred lines up.
    func parent(above index: Int, indentedLessThan columns: Int) -> Int? {
        guard columns > 0 else { return nil }
        var above = index - 1
        while above >= max(0, index - Self.farthest) {
            if let other = indent(at: above), other < columns { return above }
            above -= 1
        }
        return nil
    }

    /// The nearest commitment that a line belongs to, directly or through others.
    func commitment(holding index: Int) -> Int? {
        var columns = NoteLine.indent(of: self[index]).columns
        var line = index
        while let parent = parent(above: line, indentedLessThan: columns) {
            let bytes = self[parent]
            if NoteLine(bytes)?.isCommitment == true { return parent }
            columns = NoteLine.indent(of: bytes).columns
            line = parent
        }
        return nil
    }

    /// Whether a line put in below another would be hidden. Looks at all lines above where the other one is hidden.
    func wouldHide(_ line: String, below index: Int) -> Bool {
        guard isHidden(index) else { return false }
        var text: [UInt8] = HiddenLines.fakeHead
        for above in 0...index { text += self[above] + [0x0A] }
        return Document(text + Array(line.utf8)).lines.last?.kind == .hidden
    }
}
