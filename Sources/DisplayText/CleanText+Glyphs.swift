extension CleanText {
    /// What a grid needs to know of one cluster: a scalar, or a text of several, and the cells it takes.
    public enum Glyph: Hashable, Sendable {
        /// A scalar that stands alone.
        case scalar(Unicode.Scalar, width: Int)
        /// A cluster of several scalars.
        case cluster(String, width: Int)

        /// Cells it takes; at least 1.
        public var width: Int {
            switch self {
            case .scalar(_, let width), .cluster(_, let width): width
            }
        }
    }

    /// Goes through the clusters from left to right, as ``clusters`` does, without making a text of each; until the
    /// closure answers false.
    public func forEachGlyph(_ body: (Glyph) -> Bool) {
        var string = string
        string.withUTF8 { bytes in
            var place = 0
            while place < bytes.count {
                let (glyph, end) = Glyph.first(in: bytes, from: place)
                guard body(glyph) else { return }
                place = end
            }
        }
    }
}

extension CleanText {
    /// A piece of a text: as many characters of printable ASCII as are certain to stand alone, or one cluster.
    public enum Piece {
        /// Bytes that take one cell each, in the text for the time of the visit.
        case ascii(Slice<UnsafeBufferPointer<UInt8>>)
        /// Any other cluster.
        case glyph(Glyph)

        /// Cells it takes; at least 1.
        public var width: Int {
            switch self {
            case .ascii(let bytes): bytes.count
            case .glyph(let glyph): glyph.width
            }
        }
    }

    /// Goes through the text from left to right, in pieces that together are the clusters of ``forEachGlyph(_:)``; until
    /// the closure answers false.
    public func forEachPiece(_ body: (Piece) -> Bool) {
        var string = string
        string.withUTF8 { bytes in
            var place = 0
            while place < bytes.count {
                var end = place
                while end < bytes.count, bytes[end] < 0x80 { end += 1 }
                // What follows may combine with the last one.
                if end < bytes.count { end -= 1 }
                if end > place {
                    guard body(.ascii(bytes[place..<end])) else { return }
                    place = end
                } else {
                    let (glyph, behind) = Glyph.first(in: bytes, from: place)
                    guard body(.glyph(glyph)) else { return }
                    place = behind
                }
            }
        }
    }
}

extension CleanText.Glyph {
    /// The cluster that begins at a place before the end of well-formed UTF-8, and where it ends. Looks at a bounded
    /// number of scalars.
    static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (CleanText.Glyph, end: Int) {
        let (scalar, end) = bytes.scalar(at: start)
        if scalar.standsAlone, end == bytes.count || bytes[end] < 0x80 || bytes.scalar(at: end).scalar.standsAlone {
            return (.scalar(scalar, width: max(1, scalar.cells)), end)
        }
        return firstOfSeveral(in: bytes, from: start)
    }

    /// Takes the first cluster of what is certain to hold it: up to the next two scalars that stand alone.
    private static func firstOfSeveral(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (CleanText.Glyph, end: Int) {
        let limit = CleanText.Cluster.scalarLimit
        var end = start
        var count = 0
        var stoodAlone = false
        while end < bytes.count, count <= limit {
            let (scalar, behind) = bytes.scalar(at: end)
            if stoodAlone, scalar.standsAlone { break }
            stoodAlone = scalar.standsAlone
            end = behind
            count += 1
        }
        // A string of its own: its clusters are found without a look at what surrounds it.
        let window = String(decoding: bytes[start..<end], as: UTF8.self)
        var cluster = window.first.map { String($0) } ?? window
        if cluster.unicodeScalars.count > limit {
            // Too long to be one thing: a piece begins at each scalar that takes cells.
            let behind = window.unicodeScalars.dropFirst().prefix { $0.cells == 0 }
            cluster = String(window.unicodeScalars[..<behind.endIndex])
        }
        let width = CleanText.Cluster.width(of: cluster.unicodeScalars)
        let scalars = cluster.unicodeScalars
        if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
            return (.scalar(only, width: width), start + cluster.utf8.count)
        }
        return (.cluster(cluster, width: width), start + max(1, cluster.utf8.count))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at a place of well-formed UTF-8, and where it ends.
    fileprivate func scalar(at place: Int) -> (scalar: Unicode.Scalar, end: Int) {
        let lead = self[place]
        guard lead >= 0x80 else { return (Unicode.Scalar(lead), place + 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard place + length <= count else { return ("\u{FFFD}", count) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in place + 1..<place + length { value = value << 6 | UInt32(self[next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", place + length)
    }
}
