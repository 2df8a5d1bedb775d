internal import Crypto

extension Milestone {
    /// What stands for it where it is noted that it was celebrated: sixteen hexadecimal digits of a hash of the pair,
    /// the day and what it comes from, so that nobody's name or words are kept there.
    public func mark(in pair: PairID) -> String {
        let bytes = Array("\(pair.name)\u{0}\(day?.description ?? "")\u{0}\(text)".utf8)
        let digits = Array("0123456789abcdef".utf8)
        let hash = SHA256.hash(data: bytes).prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: hash, as: UTF8.self)
    }
}
