extension CleanText {
    /// One unit of text on screen: a grapheme cluster and the cells it takes.
    public struct Cluster: Hashable, Sendable {
        /// The cluster; never empty.
        public let text: String
        /// Cells it takes; at least 1.
        public let width: Int
    }

    /// The grapheme clusters from left to right; a cluster of more than 64 scalars comes in pieces.
    public var clusters: Clusters { Clusters(text: self) }

    /// Cells the text takes; linear in its length, constant where it is ASCII.
    public var width: Int {
        isASCII ? string.utf8.count : clusters.reduce(0) { $0 + $1.width }
    }

    /// The grapheme clusters of a text.
    public struct Clusters: Sequence, Sendable {
        let text: CleanText

        /// Begins at the left.
        public func makeIterator() -> Iterator { Iterator(rest: text.string[...]) }

        /// Walks through the clusters of a text.
        public struct Iterator: IteratorProtocol {
            var rest: Substring
            private var pieces: [Cluster] = []

            init(rest: Substring) { self.rest = rest }

            /// The next cluster, or nil behind the last.
            public mutating func next() -> Cluster? {
                if let piece = pieces.popLast() { return piece }
                guard let character = rest.popFirst() else { return nil }
                if let ascii = character.asciiValue { return Cluster(ascii: ascii) }
                if character.utf8.count > 4 * Cluster.scalarLimit {
                    pieces = Cluster.pieces(of: character).reversed()
                    return pieces.popLast()
                }
                return Cluster(character: character)
            }
        }
    }
}

extension CleanText.Cluster {
    /// Scalars that are kept together; above that a cluster is taken apart cell by cell.
    static let scalarLimit = 64

    init(ascii: UInt8) {
        text = String(Unicode.Scalar(ascii))
        width = 1
    }

    /// A cluster and its width: two cells for emoji and flags, otherwise the cells of its scalars taken together.
    init(character: Character) {
        text = String(character)
        width = Self.width(of: character.unicodeScalars)
    }

    private static func width(of scalars: Character.UnicodeScalarView) -> Int {
        guard let base = scalars.first else { return 0 }
        guard scalars.index(after: scalars.startIndex) != scalars.endIndex else { return max(1, base.cells) }
        var sum = 0
        for scalar in scalars {
            switch scalar.value {
            case 0x200D where base.isPictograph, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF: return 2
            default: sum += scalar.cells
            }
        }
        return max(1, sum)
    }

    /// Takes an overlong cluster apart: a piece begins at each scalar that takes cells.
    fileprivate static func pieces(of character: Character) -> [Self] {
        var pieces: [Self] = []
        var current = ""
        var width = 0
        for scalar in character.unicodeScalars {
            let cells = scalar.cells
            if cells > 0, width > 0 {
                pieces.append(Self(text: current, width: width))
                current = ""
                width = 0
            }
            current.unicodeScalars.append(scalar)
            width = max(width, cells)
        }
        if !current.isEmpty { pieces.append(Self(text: current, width: max(1, width))) }
        return pieces
    }
}
