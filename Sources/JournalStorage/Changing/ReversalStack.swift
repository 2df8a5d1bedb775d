import Mentorship

/// Changes with what puts each of them back; the last one is put back first.
///
/// Of changes that follow each other in a file, the text is held once, as the last of them left it: for the others only
/// what they replaced is. So thousands of changes to one file take little more room than the file.
struct ReversalStack: Sendable {
    /// A change that was made, and what puts it back.
    typealias Entry = (change: Change, reversal: Reversal)

    private struct Packed: Sendable {
        let change: Change
        let pair: PairID?
        let before: CommitmentKey?
        let after: CommitmentKey?
        var files: [PackedFile]

        var size: Int { files.reduce(0) { $0 + $1.size } }
    }

    /// The entries from the bottom to the top; nothing where one was forgotten.
    private var entries: [Packed?] = []
    /// The number of the lowest entry that isn't forgotten.
    private var bottom = 0
    /// The number of the highest entry that left a file as it is; such an entry holds the file's text.
    private var tops: [String: Int] = [:]
    /// How many bytes of files it holds.
    private(set) var size = 0

    /// How many changes it holds.
    var count: Int { entries.count - bottom }
    var isEmpty: Bool { count == 0 }

    /// Lays a change on top. Takes time in proportion to its files.
    mutating func push(_ entry: Entry) {
        let reversal = entry.reversal
        let number = entries.count
        let files = reversal.files.map { file in
            let lower = tops[file.path].flatMap { give(file, to: $0) ? $0 : nil }
            return PackedFile(file, on: lower)
        }
        for file in files { tops[file.path] = number }
        let packed = Packed(
            change: entry.change, pair: reversal.pair, before: reversal.before, after: reversal.after, files: files)
        size += packed.size
        entries.append(packed)
    }

    /// Lets the change above hold the text of a file, where it begins with what a lower one left; answers whether it
    /// does.
    private mutating func give(_ file: FileReversal, to number: Int) -> Bool {
        guard let place = entries[number]?.files.firstIndex(where: { $0.path == file.path }),
            let text = entries[number]?.files[place].after, text == file.before
        else { return false }
        entries[number]?.files[place].after = nil
        size -= text.count
        return true
    }

    /// Takes the change away that lies on top; nothing where there is none. Takes time in proportion to its files.
    mutating func pop() -> Entry? {
        guard count > 0, let last = entries.popLast(), let packed = last else { return nil }
        size -= packed.size
        let files = packed.files.map { file in
            let whole = file.unpacked
            tops[file.path] = nil
            if let lower = file.lower, let place = entries[lower]?.files.firstIndex(where: { $0.path == file.path }) {
                entries[lower]?.files[place].after = whole.before
                size += whole.before?.count ?? 0
                tops[file.path] = lower
            }
            return whole
        }
        return (packed.change, Reversal(pair: packed.pair, files: files, before: packed.before, after: packed.after))
    }

    /// Forgets changes from the bottom, as many as are needed for the others to take up no more than so many bytes; the
    /// one on top stays whatever its size. Answers how many were forgotten.
    mutating func forget(beyond limit: Int) -> Int {
        let former = bottom
        while size > limit, count > 1 {
            let packed = entries[bottom]
            entries[bottom] = nil
            size -= packed?.size ?? 0
            for file in packed?.files ?? [] where tops[file.path] == bottom { tops[file.path] = nil }
            bottom += 1
        }
        return bottom - former
    }
}

/// What puts one file back, without the text that a change above it begins with.
private struct PackedFile: Sendable {
    /// How the text before the change comes from the one after it.
    private enum Before: Sendable {
        /// So many bytes at the start and at the end are the same; these are between them.
        case around(start: Int, end: Int, [UInt8])
        /// It is this, or there was no file.
        case whole([UInt8]?)
    }

    let path: String
    /// The number of the entry below whose text after the change is the one before this change.
    let lower: Int?
    private let before: Before
    private let wholly: FileReversal.Wholly?
    /// The file after the change; nothing where there is none, or where a change above it holds it.
    var after: [UInt8]?

    init(_ file: FileReversal, on lower: Int?) {
        path = file.path
        wholly = file.wholly
        self.lower = lower
        after = file.after
        guard let old = file.before, let new = file.after else {
            before = .whole(file.before)
            return
        }
        let shorter = min(old.count, new.count)
        var (start, end) = (0, 0)
        while start < shorter, old[start] == new[start] { start += 1 }
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        before = .around(start: start, end: end, Array(old[start..<old.count - end]))
    }

    /// How many bytes it holds.
    var size: Int {
        let old =
            switch before {
            case .around(_, _, let bytes): bytes.count
            case .whole(let bytes): bytes?.count ?? 0
            }
        return old + (after?.count ?? 0)
    }

    /// The same with both texts, where it holds the one after the change.
    var unpacked: FileReversal {
        switch before {
        case .whole(let bytes): return FileReversal(path: path, before: bytes, after: after, wholly: wholly)
        case .around(let start, let end, let bytes):
            let text = after ?? []
            return FileReversal(
                path: path, before: text.prefix(start) + bytes + text.suffix(end), after: after, wholly: wholly)
        }
    }
}
