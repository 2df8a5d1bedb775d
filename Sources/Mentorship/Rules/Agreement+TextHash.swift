internal import Crypto

extension Agreement {
    /// The first eight hexadecimal digits of the SHA-256 of what is agreed, so that a later change shows.
    ///
    /// It covers, for each of the five sections, a line `#1` to `#5` and then each item's words with single spaces,
    /// every line ended by LF (format.md, "Fine print"). Takes some microseconds: ask only where it is needed.
    public var textHash: String {
        let sections: [[ListEntry]] = [
            mentor.hopes.map(\.entry), mentor.gives, mentee.hopes.map(\.entry), mentee.gives, groundRules,
        ]
        var bytes: [UInt8] = []
        for (index, section) in sections.enumerated() {
            bytes.append(contentsOf: "#\(index + 1)\n".utf8)
            for entry in section {
                let words = entry.words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
                bytes.append(contentsOf: words.joined(separator: " ".utf8))
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        let digits = Array("0123456789abcdef".utf8)
        let hash = SHA256.hash(data: bytes).prefix(4).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: hash, as: UTF8.self)
    }
}
