/// The words by which the two people of a pair are called in its files (format.md, "Commitments": Owner).
///
/// `mentor`, `mentee` and `both` in any case; any one word of either's name or aliases; a whole name or alias, with
/// hyphens for blanks. A word that fits neither or both sides is nobody's.
public struct PairNames: Sendable {
    private struct Sides: OptionSet {
        let rawValue: UInt8
        static let mentor = Sides(rawValue: 1)
        static let mentee = Sides(rawValue: 2)
    }

    private var sides: [String: Sides] = [:]

    /// The words for two people of those names and aliases.
    public init(mentor: String?, mentorAliases: [String] = [], mentee: String?, menteeAliases: [String] = []) {
        for name in [mentor].compactMap({ $0 }) + mentorAliases { add(name, .mentor) }
        for name in [mentee].compactMap({ $0 }) + menteeAliases { add(name, .mentee) }
    }

    /// The words for the two people of a pair, with the aliases of their profiles in effect.
    public init(pair: Pair) {
        self.init(
            mentor: pair.mentor, mentorAliases: pair.mentorProfile?.aliases ?? [],
            mentee: pair.mentee, menteeAliases: pair.menteeProfile?.aliases ?? [])
    }

    /// Whom a word means; nothing where it fits neither side or both. A name with its blanks is taken, too.
    ///
    /// - Parameter word: the word without its `@` and without a `:` or `,` at its end.
    public func owner(of word: some StringProtocol) -> Owner? {
        var word = String(word)
        return word.withUTF8 { owner(ofBytes: UnsafeRawBufferPointer($0)) }
    }

    /// Whom a word means that lies in a file as bytes; nothing where it fits neither side or both.
    ///
    /// Takes 10 ns for a role, some 100 ns for a word of ASCII.
    public func owner(ofBytes word: UnsafeRawBufferPointer) -> Owner? {
        switch word.count {
        case 6 where PairNames.isEqual(word, "mentor"): return .mentor
        case 6 where PairNames.isEqual(word, "mentee"): return .mentee
        case 4 where PairNames.isEqual(word, "both"): return .both
        default: break
        }
        switch sides[FoldedName(String(decoding: word, as: UTF8.self)).text] {
        case Sides.mentor: return .mentor
        case Sides.mentee: return .mentee
        default: return nil
        }
    }

    private mutating func add(_ name: String, _ side: Sides) {
        let folded = FoldedName(name).text
        let words = folded.utf8.split(separator: UInt8(ascii: " "))
        for word in words { addWord(PairNames.cut(word), side) }
        guard words.count > 1 else { return }
        addWord(PairNames.cut(folded.utf8[...]), side)
        addWord(PairNames.cut(words.joined(separator: "-".utf8)), side)
    }

    private mutating func addWord(_ word: String, _ side: Sides) {
        guard !word.isEmpty else { return }
        sides[word, default: []].insert(side)
    }

    /// A word as it is looked up: the `:` or `,` at its end is cut there.
    private static func cut(_ word: some Sequence<UInt8>) -> String {
        var bytes = Array(word)
        if let last = bytes.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ",") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isEqual(_ word: UnsafeRawBufferPointer, _ role: StaticString) -> Bool {
        guard word.count == role.utf8CodeUnitCount else { return false }
        for index in 0..<word.count where word[index] | 0x20 != role.utf8Start[index] { return false }
        return true
    }
}

extension Role {
    /// Who the journal's owner is in a pair: whoever's name in `pair.md` equals theirs, the mentor if both do.
    ///
    /// Names are compared folded; aliases don't count (format.md, "me.md, mentor.md, mentee.md").
    public init(ofOwner owner: FoldedName?, mentor: String?, mentee: String?) {
        guard let owner, !owner.isEmpty else {
            self = .observer
            return
        }
        if let mentor, FoldedName(mentor) == owner {
            self = .mentor
        } else if let mentee, FoldedName(mentee) == owner {
            self = .mentee
        } else {
            self = .observer
        }
    }
}
