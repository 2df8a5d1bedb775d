internal import Crypto

extension Milestone {
    /// What stands for it where it is noted that it was celebrated: sixteen hexadecimal digits of a hash of the journal,
    /// the pair, the day and what it comes from, so that nobody's name or words are kept there. The words in which it is
    /// shown don't count.
    ///
    /// - Parameter journal: where the journal lies, so that two journals with a pair of the same folder share no marks.
    public func mark(in pair: PairID, journal: String = "") -> String {
        let parts = [journal, pair.name, day?.description ?? ""] + origin
        // A length before each part keeps two lists of parts from reading alike.
        let bytes = parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) }
        let digits = Array("0123456789abcdef".utf8)
        let hash = SHA256.hash(data: bytes).prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: hash, as: UTF8.self)
    }

    /// What it comes from, in words that no other wording of it changes.
    private var origin: [String] {
        switch kind {
        case .written(let session, let line): ["written", session.description, String(line)]
        case .session(let number, let session): ["session", String(number), session.description]
        case .anniversary(let years): ["anniversary", String(years)]
        case .goal(let side): ["goal", side.rawValue, source ?? text]
        case .keptAgain(let key): ["kept again", CommitmentID(key).description]
        case .firstKept(let key): ["first kept", CommitmentID(key).description]
        case .birthday(let side): ["birthday", side.rawValue]
        }
    }
}
