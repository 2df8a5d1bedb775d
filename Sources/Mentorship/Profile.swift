/// What a person has written about themselves: `me.md`, `mentor.md` or `mentee.md`.
public struct Profile: Hashable, Sendable {
    /// The file it was read from, where that is known.
    public var file: ProfileFile?
    /// The name, as written.
    public var name: String?
    /// Other names to be known by.
    public var aliases: [String] = []
    /// The address for mail.
    public var email: String?
    /// How to speak of the person.
    public var pronouns: String?
    /// The time zone, as written.
    public var timezone: String?
    /// The birthday, with or without its year.
    public var birthday: Birthday?
    /// Goals; a ticked one is reached.
    public var goals: [ListEntry] = []
    /// What the person is good at.
    public var strengths: [ListEntry] = []
    /// Where the person wants to grow.
    public var growthAreas: [ListEntry] = []
    /// What the person likes.
    public var interests: [ListEntry] = []
    /// Topics and kinds of humour to keep away from.
    public var boundaries: [ListEntry] = []
    /// What else there is to know.
    public var about: [ListEntry] = []

    /// The items of a section, in the order they are written.
    public subscript(section: EntryList.ProfileSection) -> [ListEntry] {
        get {
            switch section {
            case .goals: goals
            case .strengths: strengths
            case .growthAreas: growthAreas
            case .interests: interests
            case .boundaries: boundaries
            case .about: about
            }
        }
        set {
            switch section {
            case .goals: goals = newValue
            case .strengths: strengths = newValue
            case .growthAreas: growthAreas = newValue
            case .interests: interests = newValue
            case .boundaries: boundaries = newValue
            case .about: about = newValue
            }
        }
    }

    /// A profile that says no more than a name.
    public init(name: String? = nil) {
        self.name = name
    }
}

/// A birthday: month and day, whatever the year.
public struct Birthday: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// The birthday on that day; nothing where no year has it. 29 February is one.
    public init?(month: Int, day: Int) {
        guard Day(year: 2024, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    /// The birthday read from `MM-DD` or `YYYY-MM-DD`; nothing otherwise.
    public init?(_ text: String) {
        guard let day = Day(text.utf8.count == 5 ? "2024-" + text : text) else { return nil }
        self.init(month: day.month, day: day.dayOfMonth)
    }
}
