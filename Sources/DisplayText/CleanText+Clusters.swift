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
        guard !isASCII else { return string.utf8.count }
        var width = 0
        forEachPiece { piece in
            width += piece.width
            return true
        }
        return width
    }

    /// The grapheme clusters of a text.
    public struct Clusters: Sequence, Sendable {
        let text: CleanText

        /// Begins at the left.
        public func makeIterator() -> Iterator { Iterator(string: text.string) }

        /// Walks through the clusters of a text; each step looks at a bounded number of scalars.
        public struct Iterator: IteratorProtocol {
            private var string: String
            private var place = 0

            init(string: String) { self.string = string }

            /// The next cluster, or nil behind the last.
            public mutating func next() -> Cluster? {
                let place = place
                let found = string.withUTF8 { bytes in
                    place < bytes.count ? Glyph.first(in: bytes, from: place) : nil
                }
                guard let (glyph, end) = found else { return nil }
                self.place = end
                return Cluster(glyph)
            }
        }
    }
}

extension CleanText.Cluster {
    /// Scalars that are kept together; above that a cluster is taken apart cell by cell.
    static let scalarLimit = 64

    init(_ glyph: CleanText.Glyph) {
        switch glyph {
        case .scalar(let scalar, let width): (text, self.width) = (String(scalar), width)
        case .cluster(let text, let width): (self.text, self.width) = (text, width)
        }
    }

    /// The cells of a cluster: two for emoji and flags, otherwise those of its scalars taken together.
    static func width(of scalars: String.UnicodeScalarView) -> Int {
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

extension CleanText {
    /// Cells of a scalar that is shown as it is, and a cluster of its own between others of which this is known; nil
    /// where that takes a closer look at it and its neighbours.
    public static func columns(ofSolitary scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x20..<0x7F: 1
        case ..<0xA0, 0xAD, 0x3164: nil
        // Pictographs, without the colours of skin among them.
        case 0x1F300..<0x1F3FB, 0x1F400..<0x1F650, 0x1F680..<0x1F700, 0x1F900..<0x1FA00: scalar.cells
        default: scalar.standsAlone ? scalar.cells : nil
        }
    }
}
