import DisplayText

/// What moves and vanishes as one: a grapheme cluster, or an ill-formed sequence of bytes.
struct TextCluster {
    /// Columns from one stop of the tabulator to the next.
    static let tabStops = 4
    /// The most bytes that are kept together.
    static let limit = 128

    /// How a cluster is shown.
    enum Kind {
        /// As it is: one scalar, perhaps with accents, that has nothing to do with its neighbours.
        case plain
        /// As blanks to the next stop.
        case tab
        /// As U+FFFD, because the bytes are no UTF-8.
        case illFormed
        /// As the sanitiser has it.
        case other
    }

    /// The place behind its last byte.
    let end: Int
    /// Columns it takes; at least 1.
    let width: Int
    let kind: Kind

    /// The cluster that begins at a place before the end of a line's bytes. Looks at a bounded number of them.
    ///
    /// - Parameter column: where on its row it begins, which only a tab needs to know.
    init(in bytes: UnsafeBufferPointer<UInt8>, at place: Int, column: Int) {
        let byte = bytes[place]
        if byte == 0x09 {
            self.init(end: place + 1, width: Self.tabStops - column % Self.tabStops, kind: .tab)
        } else if byte < 0x20 || byte == 0x7F {
            self.init(end: place + 1, width: 2, kind: .other)
        } else if byte < 0x80, place + 1 == bytes.count || bytes[place + 1] < 0x80 {
            self.init(end: place + 1, width: 1, kind: .plain)
        } else {
            self.init(lookingCloserIn: bytes, at: place)
        }
    }

    private init(end: Int, width: Int, kind: Kind) {
        (self.end, self.width, self.kind) = (end, width, kind)
    }

    private init(lookingCloserIn bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
        let first = bytes.decoded(at: place)
        guard let scalar = first.scalar else {
            self.init(end: first.end, width: 1, kind: .illFormed)
            return
        }
        guard let width = CleanText.columns(ofSolitary: scalar) else {
            self.init(gathering: bytes, from: place)
            return
        }
        var end = first.end
        var accents = 0
        while accents < 4, end < bytes.count, let accent = bytes.decoded(at: end).scalar, accent.isAccent {
            end += 2
            accents += 1
        }
        guard Self.isSolitary(at: end, in: bytes) else {
            self.init(gathering: bytes, from: place)
            return
        }
        self.init(end: end, width: width, kind: .plain)
    }

    /// Whether nothing at a place combines with what stands alone before it.
    private static func isSolitary(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard place < bytes.count, bytes[place] >= 0x80 else { return true }
        guard let scalar = bytes.decoded(at: place).scalar else { return true }
        return CleanText.columns(ofSolitary: scalar) != nil
    }

    private init(gathering bytes: UnsafeBufferPointer<UInt8>, from place: Int) {
        var end = place
        var wasSolitary = false
        while end < bytes.count {
            let (scalar, behind) = bytes.decoded(at: end)
            guard let scalar, behind - place <= Self.limit else { break }
            let isSolitary = CleanText.columns(ofSolitary: scalar) != nil
            if wasSolitary, isSolitary { break }
            wasSolitary = isSolitary
            end = behind
        }
        let window = String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
        let cluster = window.first.map { String($0) } ?? window
        end = min(end, place + max(1, cluster.utf8.count))
        self.init(end: end, width: max(1, Self.width(of: cluster, before: end, in: bytes)), kind: .other)
    }

    /// Columns of a cluster; a joiner at its end takes none where it joins it to what follows.
    private static func width(of cluster: String, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let joins = cluster.unicodeScalars.last.map { $0 == "\u{200C}" || $0 == "\u{200D}" } ?? false
        guard joins, end < bytes.count, let next = bytes.decoded(at: end).scalar else {
            return CleanText(cluster).width
        }
        return CleanText(cluster + String(next)).width - CleanText(String(next)).width
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at a place before the end, and where it ends; where it is ill-formed, nothing, and the
    /// end of what can't be the beginning of one.
    func decoded(at place: Int) -> (scalar: Unicode.Scalar?, end: Int) {
        let lead = self[place]
        guard lead >= 0x80 else { return (Unicode.Scalar(lead), place + 1) }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return (nil, place + 1)
        }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in place + 1..<place + length {
            let isFirst = next == place + 1
            guard next < count, isFirst ? second.contains(self[next]) : self[next] & 0xC0 == 0x80 else {
                return (nil, next)
            }
            value = value << 6 | UInt32(self[next] & 0x3F)
        }
        return (Unicode.Scalar(value), place + length)
    }
}

extension Unicode.Scalar {
    /// Whether it is an accent as Latin, Greek and Cyrillic letters carry it, of two bytes.
    fileprivate var isAccent: Bool { (0x300...0x36F).contains(value) && value != 0x34F }
}
