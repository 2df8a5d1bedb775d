internal import Crypto

/// A commitment's name for people and scripts: ten small base32 letters, derived from its key and never stored.
///
/// The first 50 bits of the SHA-256 of pair, file, role (or nothing), text and the twin's counter, with NUL between
/// (format.md, "Commitments" and "Fine print").
public struct CommitmentID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The fifty bits, as a number; its order is that of the base32 alphabet, letters before digits.
    public let bits: UInt64

    /// The fewest letters by which a commitment may be called.
    public static let shortest = 4
    /// The letters of a whole id.
    public static let length = 10

    /// Works out the id of a commitment; takes a microsecond or so, so ask only where one is shown or asked for.
    public init(_ key: CommitmentKey) {
        let role = key.owner?.rawValue ?? ""
        let twin = String(key.twin)
        let parts = [key.pair.name, key.file, role, key.text, twin]
        let length = parts.reduce(parts.count - 1) { $0 + $1.utf8.count }
        bits = withUnsafeTemporaryAllocation(byteCount: length, alignment: 1) { buffer in
            var end = 0
            for (index, part) in parts.enumerated() {
                if index > 0 {
                    buffer[end] = 0
                    end += 1
                }
                end += CommitmentID.copy(part, into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
            }
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return hash.finalize().withUnsafeBytes { digest in
                UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)) >> 14
            }
        }
    }

    private static func copy(_ text: String, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            buffer.copyMemory(from: UnsafeRawBufferPointer(bytes))
            return bytes.count
        }
    }

    /// The ten letters.
    public var description: String { letters(CommitmentID.length) }

    /// Its first letters, at least none and at most ten.
    public func letters(_ count: Int) -> String {
        let count = min(max(count, 0), CommitmentID.length)
        return String(unsafeUninitializedCapacity: CommitmentID.length) { buffer in
            for index in 0..<count {
                let value = UInt8(bits >> UInt64(45 - 5 * index) & 31)
                buffer[index] = value < 26 ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
            }
            return count
        }
    }

    /// Whether an id comes before another, in the order of the base32 alphabet: letters before digits.
    public static func < (left: CommitmentID, right: CommitmentID) -> Bool { left.bits < right.bits }
}

extension CommitmentID {
    /// The beginning of an id, as a person types it.
    public struct Prefix: Hashable, Sendable {
        private let bits: UInt64
        private let count: Int

        /// Four to ten letters of an id, in any case; nothing for anything else.
        public init?(_ text: String) {
            let letters = Array(text.utf8)
            guard (CommitmentID.shortest...CommitmentID.length).contains(letters.count) else { return nil }
            var bits: UInt64 = 0
            for letter in letters {
                switch letter {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): bits = bits << 5 | UInt64(letter - UInt8(ascii: "a"))
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): bits = bits << 5 | UInt64(letter - UInt8(ascii: "A"))
                case UInt8(ascii: "2")...UInt8(ascii: "7"): bits = bits << 5 | UInt64(letter - UInt8(ascii: "2") + 26)
                default: return nil
                }
            }
            self.bits = bits
            count = letters.count
        }

        /// Whether that id begins so.
        public func matches(_ id: CommitmentID) -> Bool {
            id.bits >> UInt64(50 - 5 * count) == bits
        }
    }

    /// How many letters each of these ids needs to be told from all the others, at least four.
    ///
    /// - Parameter ids: every id of the journal, in ascending order.
    public static func lettersNeeded(for id: CommitmentID, among ids: [CommitmentID]) -> Int {
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        var needed = shortest
        if low > 0 { needed = max(needed, sharedLetters(id, ids[low - 1]) + 1) }
        var next = low
        if next < ids.count, ids[next] == id { next += 1 }
        if next < ids.count { needed = max(needed, sharedLetters(id, ids[next]) + 1) }
        return min(needed, length)
    }

    private static func sharedLetters(_ left: CommitmentID, _ right: CommitmentID) -> Int {
        ((left.bits ^ right.bits).leadingZeroBitCount - 14) / 5
    }
}
