/// Something that was sent to someone better placed, and whether that helped.
public struct Referral: Hashable, Sendable {
    /// Where it was written.
    public enum Place: Hashable, Sendable {
        /// A `Refer:` line of a session.
        case session(RemarkKey)
        /// A `Refer:` line that belongs to a hope.
        case hope(EntryKey)
    }

    /// Where it was written.
    public var place: Place
    /// The words as written: `Dr Chen for patent law`.
    public var text: String
    /// Whether it helped, where somebody has said so.
    public var helped: Helped?
    /// The day of the session it was made in; nothing for a hope's.
    public var day: Day?
    /// The side whose hope it is; nothing for a session's.
    public var side: Side?
    /// The hope's words without topics; nothing for a session's.
    public var hope: String?

    /// A referral written there.
    public init(
        place: Place, text: String, helped: Helped? = nil, day: Day? = nil, side: Side? = nil, hope: String? = nil
    ) {
        self.place = place
        self.text = text
        self.helped = helped
        self.day = day
        self.side = side
        self.hope = hope
    }

    /// To whom: what stands before the first ` for `; all of it where there is none, or where more is told of that one
    /// before it: behind a comma, a full stop or a semicolon, or behind `who`, `which` or `that`.
    public var who: String { Referral.parts(of: text).who }

    /// For what: what stands behind the ` for ` that ends ``who``, else the hope; nothing where neither is there.
    public var what: String? { Referral.parts(of: text).what ?? hope }

    private static func parts(of text: String) -> (who: String, what: String?) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let middle = words.dropFirst().dropLast().firstIndex(where: { $0.lowercased() == "for" }),
            !words[..<middle].contains(where: tellsMore)
        else { return (text, nil) }
        return (words[..<middle].joined(separator: " "), words[(middle + 1)...].joined(separator: " "))
    }

    /// Titles whose full stop ends no sentence, in small letters.
    private static let titles: Set<String> = ["dr.", "prof.", "mr.", "mrs.", "ms.", "st."]

    /// Whether a word begins to tell more of somebody, or a mark in it ends the name. That of a title or an initial
    /// (`Dr. J. Chen`) doesn't.
    private static func tellsMore(_ word: Substring) -> Bool {
        let word = word.lowercased()
        if ["who", "which", "that"].contains(word) || word.contains(",") || word.contains(";") { return true }
        return word.contains(".") && !titles.contains(word) && word.count > 2
    }
}

/// Whether a referral helped: a `Helped:` line below it.
public struct Helped: Hashable, Sendable {
    /// What it comes to, where it begins with a yes or a no.
    public enum Verdict: String, Hashable, Sendable {
        case yes, no
    }

    /// The words as written: `yes`, `no`, `yes, twice`, `a little`.
    public var text: String
    /// Yes or no, where the words begin with one, in any case; nothing for other words.
    public var verdict: Verdict? {
        let first = text.prefix { $0.isLetter }.lowercased()
        return Verdict(rawValue: first)
    }

    /// What somebody said of it.
    public init(_ text: String) {
        self.text = text
    }
}
