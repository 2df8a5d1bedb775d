/// A profile's file: the owner's own, or what one side has chosen to tell in a pair.
public enum ProfileFile: Hashable, Sendable {
    /// `me.md`.
    case owner
    /// `mentor.md` or `mentee.md` of a pair.
    case side(Side, of: PairID)

    /// Where it lies, relative to the journal.
    public var path: String {
        switch self {
        case .owner: "me.md"
        case .side(let side, let pair): "pairs/\(pair.name)/\(side.rawValue).md"
        }
    }

    /// The pair it belongs to; nothing for the owner's own.
    public var pair: PairID? {
        if case .side(_, let pair) = self { pair } else { nil }
    }
}

/// A list of an agreement or a profile, by where it stands.
public enum EntryList: Hashable, Sendable {
    /// What one side hopes to gain, in `pair.md`.
    case hopes(Side, of: PairID)
    /// What one side can give, in `pair.md`.
    case gives(Side, of: PairID)
    /// The rules both keep to, in `pair.md`.
    case groundRules(PairID)
    /// A section of a profile.
    case profile(ProfileSection, of: ProfileFile)

    /// The sections of a profile, in the order they are written.
    public enum ProfileSection: String, CaseIterable, Hashable, Sendable {
        case goals = "Goals"
        case strengths = "Strengths"
        case growthAreas = "Growth areas"
        case interests = "Interests"
        case boundaries = "Boundaries"
        case about = "About"
    }

    /// The heading it stands under, as the program writes it.
    public var heading: String {
        switch self {
        case .hopes(.mentor, _): "Mentor hopes to gain"
        case .hopes(.mentee, _): "Mentee hopes to gain"
        case .gives(.mentor, _): "Mentor can give"
        case .gives(.mentee, _): "Mentee can give"
        case .groundRules: "Ground rules"
        case .profile(let section, _): section.rawValue
        }
    }

    /// The file it stands in, relative to the journal.
    public var path: String {
        switch self {
        case .hopes(_, let pair), .gives(_, let pair), .groundRules(let pair): "pairs/\(pair.name)/pair.md"
        case .profile(_, let file): file.path
        }
    }

    /// The pair it belongs to; nothing for the owner's own profile.
    public var pair: PairID? {
        switch self {
        case .hopes(_, let pair), .gives(_, let pair), .groundRules(let pair): pair
        case .profile(_, let file): file.pair
        }
    }
}

/// An item of a list, by its words: of several alike the one on that line, else the first.
public struct EntryKey: Hashable, Sendable {
    /// The list it stands in.
    public var list: EntryList
    /// Its words as read, topics included (``ListEntry/words``).
    public var words: String
    /// The line it stood on when it was read, from 1.
    public var line: Int

    /// The key of an item in a list.
    public init(_ entry: ListEntry, in list: EntryList) {
        self.list = list
        words = entry.words
        line = entry.line
    }
}
