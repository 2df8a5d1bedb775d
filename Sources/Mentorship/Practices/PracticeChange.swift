/// What is meant to happen to what the two expect of each other, told, asked or put aside.
public enum PracticeChange: Hashable, Sendable {
    // MARK: Lists of the agreement and of profiles

    /// Another item at the end of a list; the section, and a profile's file, are made if need be. A goal gets a checkbox.
    case add(String, to: EntryList)
    /// Other words for an item; its checkbox and what belongs to it stay.
    case rewordEntry(EntryKey, to: String)
    /// An item away with what belongs to it, to the trash.
    case removeEntry(EntryKey)
    /// A goal reached, or open again.
    case reach(EntryKey, Bool)
    /// A hope and a give made to fit: the topic, without `#`, is written behind the words of each that lacks it.
    case link(hope: EntryKey, give: EntryKey, topic: String)
    /// A hope sent to someone else: a `Refer:` line that belongs to it, in the place of the one it has.
    case refer(hope: EntryKey, to: String)
    /// A hope's `Refer:` line away, and what belongs to that.
    case withdrawReferral(hope: EntryKey)
    /// One side or both agree to what stands there now: an item with the text's hash below `Agreed`.
    case agree(PairID, by: Owner, on: Day)

    // MARK: Lines of sessions

    /// A labelled line at the end of the notes of a day's session, which is made if need be.
    case say(NewRemark)
    /// An answer to a question, right below what was answered before.
    case answer(RemarkKey, String, by: Owner?)
    /// Whether a referral helped; in the place of what was said before.
    case helped(Referral.Place, Helped)

    // MARK: Nudges

    /// A nudge put aside, in the place of the same kind's former line.
    case putAside(PutAside, in: PairID)
    /// A nudge taken up again: its lines away.
    case takeUp(Attention.Kind, in: PairID)

    // MARK: Stories and questions of the owner

    /// A new story, in a file of its own.
    case write(NewStory)
    /// Another question of the owner's, below the heading of its theme.
    case keepQuestion(String, theme: String)

    // MARK: What a pair or a profile says first

    /// A key of `pair.md`.
    case setTerm(PairID, PairTerm)
    /// A key of a profile; blanks alone take it away.
    case setDetail(ProfileFile, ProfileDetail, String)

    /// The pair it is about; nothing for what is the owner's own.
    public var pair: PairID? {
        switch self {
        case .add(_, let list): list.pair
        case .rewordEntry(let key, _), .removeEntry(let key), .reach(let key, _), .link(let key, _, _),
            .refer(let key, _), .withdrawReferral(let key):
            key.list.pair
        case .agree(let pair, _, _), .putAside(_, let pair), .takeUp(_, let pair), .setTerm(let pair, _): pair
        case .say(let new): new.pair
        case .answer(let key, _, _): key.session.pair
        case .helped(.session(let key), _): key.session.pair
        case .helped(.hope(let key), _): key.list.pair
        case .write, .keepQuestion: nil
        case .setDetail(let file, _, _): file.pair
        }
    }

    /// The profile that it changes; nothing for what stands elsewhere.
    public var profile: ProfileFile? {
        switch self {
        case .add(_, .profile(_, let file)), .setDetail(let file, _, _): return file
        case .rewordEntry(let key, _), .removeEntry(let key), .reach(let key, _):
            if case .profile(_, let file) = key.list { return file }
            return nil
        default: return nil
        }
    }
}

/// A labelled line about to be written into the notes of a day.
public struct NewRemark: Hashable, Sendable {
    /// The pair.
    public var pair: PairID
    /// The day: its session gets the line, or a new one that is held.
    public var day: Day
    /// Which label it has.
    public var label: SessionText.Label
    /// The words, on one line; a story's slug or free words.
    public var text: String
    /// Whom it is about, who said it or asked it; nothing where it doesn't say.
    public var owner: Owner?

    /// A line of those words.
    public init(pair: PairID, day: Day, label: SessionText.Label, text: String, owner: Owner? = nil) {
        self.pair = pair
        self.day = day
        self.label = label
        self.text = text
        self.owner = owner
    }
}

/// A story about to be written. Its file is called after its title.
public struct NewStory: Hashable, Sendable {
    /// What it is called.
    public var title: String
    /// How it went.
    public var outcome: Story.Outcome?
    /// Its topics, without `#`.
    public var topics: [String]
    /// The words of its parts; those without words are left for later, as empty sections.
    public var parts: [Story.Part: String]

    /// A story of that title.
    public init(
        title: String, outcome: Story.Outcome? = nil, topics: [String] = [], parts: [Story.Part: String] = [:]
    ) {
        self.title = title
        self.outcome = outcome
        self.topics = topics
        self.parts = parts
    }
}

/// A key of `pair.md` with its new value; nothing takes it away.
public enum PairTerm: Hashable, Sendable {
    case programme(String?)
    case started(Day?)
    case until(Day?)
    case cadence(Interval?)
    case review(Interval?)
}

/// A key of a profile.
public enum ProfileDetail: String, CaseIterable, Hashable, Sendable {
    case name, aliases, email, pronouns, timezone, birthday
}
