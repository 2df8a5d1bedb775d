import DisplayText
import JournalStorage
import Mentorship

/// Commitments of one pair or of many in the order of lists, ready to be printed.
///
/// Everything that a row needs is worked out by ``CommitmentRows``, in parallel; here rows are only put in order and
/// copied.
struct CommitmentList {
    private let pairs: [CommitmentRows]
    private let showsPairs: Bool

    /// The list of those rows.
    ///
    /// - Parameter showsPairs: whether each row says which pair it belongs to.
    init(_ pairs: [CommitmentRows], showsPairs: Bool) {
        self.pairs = pairs.sorted { $0.path.lexicographicallyPrecedes($1.path) }
        self.showsPairs = showsPairs
    }

    /// A row's place: the pair's among the pairs, its own among the pair's rows.
    private struct Place {
        let order: UInt64
        let pair: Int
        let row: Int
    }

    /// All rows by state, due date, pair, and place in the pair.
    private var places: [Place] {
        var places: [Place] = []
        places.reserveCapacity(pairs.reduce(0) { $0 + $1.rows.count })
        for (pair, rows) in pairs.enumerated() {
            for (row, content) in rows.rows.enumerated() {
                places.append(Place(order: content.order, pair: pair, row: row))
            }
        }
        places.sort { left, right in
            if left.order != right.order { return left.order < right.order }
            return left.pair == right.pair ? left.row < right.row : left.pair < right.pair
        }
        return places
    }

    /// Whether no commitment is wanted.
    var isEmpty: Bool { pairs.allSatisfy(\.rows.isEmpty) }

    /// The list as JSON.
    func json() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pairs.reduce(64) { $0 + $1.bytes.count + 2 * $1.rows.count })
        bytes.append(UInt8(ascii: "["))
        for (index, place) in places.enumerated() {
            bytes.append(contentsOf: index == 0 ? [0x0A] : [UInt8(ascii: ","), 0x0A])
            bytes.append(contentsOf: pairs[place.pair].bytes[pairs[place.pair].rows[place.row].bytes])
        }
        bytes.append(contentsOf: [0x0A, UInt8(ascii: "]")])
        return bytes
    }

    /// Puts the list on a page: id, state, due date, pair where wanted, owner, words.
    ///
    /// - Parameters:
    ///   - most: how many rows at most.
    ///   - more: the command that shows the rest.
    func put(on page: inout Page, ids: IDTable, most: Int = .max, more: CleanText = "") {
        let all = places
        let places = all.prefix(most)
        let columns = columns(like: page)
        page.reserve(pairs.reduce(0) { $0 + $1.bytes.count } + places.count * 96)
        let letters = places.map { ids.lettersNeeded(for: pairs[$0.pair].rows[$0.row].id) }
        let idWidth = letters.reduce(CommitmentID.shortest, max)
        for (place, count) in zip(places, letters) {
            let row = pairs[place.pair].rows[place.row]
            page.put(ascii: row.id.letters(count), width: idWidth + 2, .accent)
            page.put(pairs[place.pair].bytes[row.bytes.lowerBound..<row.words])
            page.put(columns[place.pair][CommitmentRows.index(of: row.owner)][...])
            page.put(pairs[place.pair].bytes[row.words..<row.bytes.upperBound])
            page.endLine()
        }
        page.more(all.count - places.count, command: more)
    }

    /// For each pair and owner, the finished columns between date and words: folder where wanted, and owner.
    ///
    /// A few long names don't push all others aside.
    private func columns(like page: Page) -> [[[UInt8]]] {
        let filled = pairs.filter { !$0.rows.isEmpty }
        let folderWidth = filled.reduce(0) { max($0, min($1.folder.width, 24)) }
        let ownerWidth = filled.reduce(0) { max($0, min($1.ownerWidth, 20)) }
        return pairs.map { rows in
            guard !rows.rows.isEmpty else { return [] }
            return rows.owners.map { owner in
                var column = page.blank
                if showsPairs { column.put(rows.folder, width: folderWidth + 2) }
                column.put(owner, width: ownerWidth + 2)
                return column.bytes
            }
        }
    }
}
