/// Which pairs a person means by a word: none, one, or several.
public enum PairMatch: Hashable, Sendable {
    case none
    case one(PairID)
    /// More than one, in the order they were looked at.
    case several([PairID])

    private init(_ pairs: [PairID]) {
        switch pairs.count {
        case 0: self = .none
        case 1: self = .one(pairs[0])
        default: self = .several(pairs)
        }
    }
}

/// What has to be known of a pair for it to be called by name.
public struct PairOutline: Hashable, Sendable {
    /// The pair's folder.
    public var id: PairID
    /// The mentor's name as written, if it is.
    public var mentor: String?
    /// The mentee's name as written, if it is.
    public var mentee: String?
    /// Who the journal's owner is in it.
    public var role: Role

    /// The outline of a pair of two people.
    public init(id: PairID, mentor: String?, mentee: String?, role: Role) {
        self.id = id
        self.mentor = mentor
        self.mentee = mentee
        self.role = role
    }

    /// The outline of a pair, read in full or not.
    public init(_ pair: Pair) {
        self.init(id: pair.id, mentor: pair.mentor, mentee: pair.mentee, role: pair.role)
    }

    /// The name of one side as written; nothing where the file doesn't say it.
    public func name(of side: Side) -> String? {
        side == .mentor ? mentor : mentee
    }
}

extension PairMatch {
    /// The pairs called so: by folder; by a whole name; by a part of the other person's name; by a part of either name.
    ///
    /// The first of these that fits any pair decides (cli.md, "A PAIR is"). All are compared without case and accents,
    /// but a folder of exactly that name comes before all else.
    public static func pairs(called name: String, among pairs: some Sequence<PairOutline>) -> PairMatch {
        let pairs = Array(pairs)
        let exact = pairs.filter { $0.id == PairID(name) }
        if !exact.isEmpty { return PairMatch(exact.map(\.id)) }
        let called = FoldedName(name)
        guard !called.isEmpty else { return .none }
        // Names are folded once, and not at all where the folder decides.
        let folders = pairs.filter { FoldedName($0.id.name) == called }
        if !folders.isEmpty { return PairMatch(folders.map(\.id)) }
        let folded = pairs.map { pair in
            (
                pair.id, pair.name(of: pair.role.otherSide).map(FoldedName.init),
                pair.name(of: pair.role.otherSide.other).map(FoldedName.init)
            )
        }
        let criteria: [(FoldedName?, FoldedName?) -> Bool] = [
            { other, own in other == called || own == called },
            { other, _ in other?.contains(called) == true },
            { _, own in own?.contains(called) == true },
        ]
        for fits in criteria {
            let found = folded.filter { fits($0.1, $0.2) }
            if !found.isEmpty { return PairMatch(found.map(\.0)) }
        }
        return .none
    }
}

extension Journal {
    /// The pairs called so (``PairMatch/pairs(called:among:)``).
    public func pairs(called name: String) -> PairMatch {
        PairMatch.pairs(called: name, among: pairs.lazy.map(PairOutline.init))
    }
}
