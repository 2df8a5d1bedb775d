extension CleanText {
    /// One unit of text on screen: a grapheme cluster and the cells it takes.
    public struct Cluster: Hashable, Sendable {
        /// The cluster; never empty.
        public let text: String
        /// Cells it takes; at least 1.
        public let width: Int
    }

    /// The grapheme clusters from left to right; one of more than 64 scalars comes in pieces.
    public var clusters: Clusters { Clusters(text: self) }

    /// Cells the text takes; linear in its length, constant where it is ASCII.
    public var width: Int {
        isASCII ? string.utf8.count : clusters.reduce(0) { $0 + $1.width }
    }

    /// The grapheme clusters of a text.
    public struct Clusters: Sequence, Sendable {
        let text: CleanText

        /// Begins at the left.
        public func makeIterator() -> Iterator { Iterator(string: text.string) }

        /// Walks through the clusters of a text; each step looks at a bounded number of scalars.
        public struct Iterator: IteratorProtocol {
            private let string: String
            private var index: String.Index

            init(string: String) {
                self.string = string
                index = string.startIndex
            }

            /// The next cluster, or nil behind the last.
            public mutating func next() -> Cluster? {
                let scalars = string.unicodeScalars
                guard index < scalars.endIndex else { return nil }
                let scalar = scalars[index]
                let behind = scalars.index(after: index)
                if scalar.standsAlone, behind == scalars.endIndex || scalars[behind].standsAlone {
                    index = behind
                    return Cluster(scalar: scalar)
                }
                return nextOfSeveral()
            }

            /// Takes the first cluster of what is certain to hold it: up to the next two that stand alone.
            private mutating func nextOfSeveral() -> Cluster {
                let scalars = string.unicodeScalars
                var end = index
                var count = 0
                var stoodAlone = false
                while end < scalars.endIndex, count <= Cluster.scalarLimit {
                    let standsAlone = scalars[end].standsAlone
                    if stoodAlone, standsAlone { break }
                    stoodAlone = standsAlone
                    end = scalars.index(after: end)
                    count += 1
                }
                // A string of its own: its clusters are found without a look at what surrounds it.
                let window = String(scalars[index..<end])
                var cluster = window.first.map { String($0) } ?? window
                if cluster.unicodeScalars.count > Cluster.scalarLimit {
                    // Too long to be one thing: a piece begins at each scalar that takes cells.
                    let behind = window.unicodeScalars.dropFirst().prefix { $0.cells == 0 }
                    cluster = String(window.unicodeScalars[..<behind.endIndex])
                }
                index = scalars.index(index, offsetBy: cluster.unicodeScalars.count)
                return Cluster(text: cluster)
            }
        }
    }
}

extension CleanText.Cluster {
    /// Scalars that are kept together; above that a cluster is taken apart cell by cell.
    static let scalarLimit = 64

    init(scalar: Unicode.Scalar) {
        text = String(scalar)
        width = max(1, scalar.cells)
    }

    /// A cluster and its width: two cells for emoji and flags, otherwise the cells of its scalars taken together.
    init(text: String) {
        self.text = text
        width = Self.width(of: text.unicodeScalars)
    }

    private static func width(of scalars: String.UnicodeScalarView) -> Int {
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
}
