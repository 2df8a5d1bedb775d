import Mentorship

/// The ids of a journal's commitments, to say each in as few letters as serve.
///
/// Ids that share their first four letters share their first 16 bits, so each id is looked for among those few alone:
/// making the table takes time linear in the number of ids, and a look-up next to none.
struct IDTable: Sendable {
    /// Where the bits of the ids of each beginning start in `grouped`, and where the last ones end.
    private var starts: [Int32]
    private var grouped: [UInt64]
    private let fewest: Int

    /// The ids given are all there are.
    init(all ids: [[CommitmentID]]) {
        self.init(ids, fewest: CommitmentID.shortest)
    }

    /// The ids given are those of one pair; the others are not known, so that more letters have to serve.
    ///
    /// Eight letters are 40 bits: that one id's are those of another of a hundred thousand has a chance of one in ten
    /// million.
    init(ofOnePair ids: [CommitmentID]) {
        self.init([ids], fewest: 8)
    }

    private init(_ ids: [[CommitmentID]], fewest: Int) {
        self.fewest = fewest
        starts = Array(repeating: 0, count: 1 << 16 + 1)
        var count = 0
        for part in ids {
            count += part.count
            for id in part { starts[IDTable.beginning(of: id) + 1] += 1 }
        }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        grouped = Array(repeating: 0, count: count)
        for part in ids {
            for id in part {
                let place = IDTable.beginning(of: id)
                grouped[Int(next[place])] = id.bits
                next[place] += 1
            }
        }
    }

    private static func beginning(of id: CommitmentID) -> Int {
        Int(id.bits >> 34)
    }

    /// How many letters an id needs.
    func lettersNeeded(for id: CommitmentID) -> Int {
        let beginning = IDTable.beginning(of: id)
        var needed = fewest
        for index in Int(starts[beginning])..<Int(starts[beginning + 1]) {
            let difference = grouped[index] ^ id.bits
            // Ids have 50 bits, five a letter.
            if difference != 0 { needed = max(needed, (difference.leadingZeroBitCount - 14) / 5 + 1) }
        }
        return min(needed, CommitmentID.length)
    }

    /// The id in as many letters as it needs.
    func letters(of id: CommitmentID) -> String {
        id.letters(lettersNeeded(for: id))
    }
}
