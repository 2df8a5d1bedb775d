import Mentorship
import PlainText

/// What puts a change back, bytes and all.
public struct Reversal: Sendable {
    /// The pair it is about.
    public let pair: PairID
    let files: [FileReversal]

    /// What puts the putting back back: the same files in the opposite order, each the other way round.
    var inverse: Reversal {
        Reversal(pair: pair, files: files.reversed().map(\.inverse))
    }
}

/// What puts one file back.
struct FileReversal: Sendable {
    let path: String
    /// The file before the change; nothing where there was none.
    let before: [UInt8]?
    /// The file after the change; nothing where there is none.
    let after: [UInt8]?

    var inverse: FileReversal { FileReversal(path: path, before: after, after: before) }

    /// The file as it is to be, given what it holds now.
    ///
    /// Where nobody touched it since, that is the text before the change. Where it was changed elsewhere, the lines that
    /// the change touched are put back where they now stand, if they still stand there, and in one place only.
    ///
    /// - Throws: `.changedMeanwhile` where these lines are no longer there.
    func restored(from now: [UInt8]?) throws(JournalError) -> [UInt8]? {
        if now == after { return before }
        guard let now, let before, let after else { throw changed }
        let hunk = Hunk(before: before, after: after)
        guard let place = hunk.place(in: now) else { throw changed }
        return Array(now[..<place]) + before[hunk.before] + now[(place + hunk.after.count)...]
    }

    private var changed: JournalError {
        JournalError(
            .changedMeanwhile,
            "\(path) was changed there by another program meanwhile, so that this can't be put back; nothing was written."
        )
    }
}

/// The lines in which two texts differ.
private struct Hunk {
    let text: [UInt8]
    /// The lines' place in the text before the change.
    let before: Range<Int>
    /// The lines' place in the text after it.
    let after: Range<Int>

    init(before old: [UInt8], after new: [UInt8]) {
        text = new
        let limit = min(old.count, new.count)
        var start = 0
        while start < limit, old[start] == new[start] { start += 1 }
        var tail = 0
        while tail < limit - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        // Whole lines, with the one before and the one behind: a place is known by its surroundings.
        let lineStart = Self.lineStart(in: new, at: Self.lineStart(in: new, at: start) - 1)
        let lineEnd = Self.lineEnd(in: new, at: Self.lineEnd(in: new, at: new.count - tail))
        let head = min(lineStart, start)
        let rest = max(0, min(new.count - lineEnd, tail))
        before = head..<old.count - rest
        after = head..<new.count - rest
    }

    private static func lineStart(in text: [UInt8], at place: Int) -> Int {
        var place = max(0, place)
        while place > 0, text[place - 1] != UInt8(ascii: "\n") { place -= 1 }
        return place
    }

    private static func lineEnd(in text: [UInt8], at place: Int) -> Int {
        var place = place
        while place < text.count, text[place] != UInt8(ascii: "\n") { place += 1 }
        return min(place + 1, text.count)
    }

    /// Where the lines stand in another version of the text: where all before or all behind them is the same, or in the
    /// one place that has them.
    func place(in now: [UInt8]) -> Int? {
        let lines = text[after]
        if stands(lines, in: now, at: after.lowerBound), now.starts(with: text[..<after.lowerBound]) {
            return after.lowerBound
        }
        let fromEnd = now.count - (text.count - after.lowerBound)
        if stands(lines, in: now, at: fromEnd), now[(fromEnd + lines.count)...] == text[after.upperBound...] {
            return fromEnd
        }
        guard !lines.isEmpty else { return nil }
        let places = now.indices.filter { place in
            now[place] == lines[lines.startIndex] && (place == 0 || now[place - 1] == UInt8(ascii: "\n"))
                && stands(lines, in: now, at: place)
        }
        return places.count == 1 ? places[0] : nil
    }

    private func stands(_ lines: ArraySlice<UInt8>, in now: [UInt8], at place: Int) -> Bool {
        place >= 0 && place + lines.count <= now.count && now[place..<place + lines.count] == lines
    }
}
