import DisplayText
import Mentorship
import TerminalGrid

/// The notes of a session being written, in the place of the panes: the text both may read, or the owner's own beside
/// it, one of them at a time.
struct NotePage: Equatable, Sendable {
    /// The session.
    private(set) var session: SessionKey
    /// The text that is being written.
    var sheet: NoteSheet
    /// The other text about the session, where it was looked at.
    var behind: NoteSheet?
    /// What becomes of the session.
    var outcome: NoteOutcome
    /// The two people.
    let people: NotePeople
    /// Topics of the pair, to complete.
    let topics: TopicList
    /// Stories of the owner, to complete; none until the library was read.
    private(set) var stories: StoryList
    /// Whom the page is about, for its head.
    let title: CleanText
    /// Who else can read what both may read.
    let readers: CleanText
    /// How the session felt.
    var checkIn: CheckInRow
    /// How it felt as the file has it.
    private var savedCheckIn: CheckIn
    /// Whether keys go to the check-in rather than to the text.
    var isRating = false
    /// Whether what lies beside the text is wanted; nothing where the room decides.
    var isBesideWanted: Bool?
    /// Whether nothing but the text is wanted.
    var isPlain = false
    /// Whether something was saved since the page was opened.
    private var isWritten = false
    /// How often a rating was given or taken away.
    var ratingsGiven = 0
    /// The screen.
    private(set) var size = Size.zero
    /// What there is beside the text.
    private var beside: BesideNotes
    /// The same in rows for its room.
    private(set) var besideRows = BesideRows(rows: [])
    private let theme: Theme
    /// How the lines look that can be seen.
    var looks = LineLooks()
    /// What can be put in the place of the word being typed; nothing where nothing can.
    var completion: Completion?
    /// Why what is written could not be saved the last time; nothing once it was, or where nobody tried.
    var trouble: CleanText?
    /// What there is to say of the line that was left last, once the page is closed; nothing where all is well.
    var lastWords: CleanText?
    /// Why the latest draft could not be kept; nothing where it could.
    var draftTrouble: CleanText?
    /// Whether everything typed so far is in a draft.
    var isDrafted = false

    /// The page of a text that was opened.
    init(_ opening: NoteOpening, of pair: Pair, in context: Context, size: Size) {
        session = opening.key.session
        outcome = NoteOutcome(opening)
        people = NotePeople(pair)
        topics = TopicList(pair)
        stories = context.library.map { StoryList($0, for: pair, on: context.today) } ?? StoryList()
        title = CleanText(pair.title)
        readers = NotePage.readers(of: pair)
        checkIn = CheckInRow(opening.checkIn.changed(by: opening.recovered?.head ?? HeadChanges()))
        savedCheckIn = opening.checkIn
        beside = BesideNotes(pair, session: opening.key.session.name, today: context.today)
        theme = context.theme
        sheet = NoteSheet(opening)
        isRating = opening.key.side == .ownersAlone && checkIn.isUngiven
        sheet.goToStart()
        resize(to: size)
    }

    /// Whether what is written is for the owner's eyes alone.
    var isPrivate: Bool { sheet.key.side == .ownersAlone }

    /// Whether something was changed since it was saved, be it that it was changed back.
    var isChanged: Bool { sheet.isChanged || behind?.isChanged == true || isRatingChanged }

    /// Whether a text may be opened beside the one that is written: the other side of its session, where that isn't yet.
    func hasRoom(for key: NoteKey) -> Bool {
        behind == nil && key == sheet.key.flipped
    }

    /// How the session felt, as it was rated here.
    var rating: CheckIn {
        CheckIn(session: session.name, comfort: checkIn.comfort, trust: checkIn.trust, guidance: checkIn.guidance)
    }

    /// Whether the check-in is not as the file has it.
    var isRatingChanged: Bool { rating != savedCheckIn }

    /// What is to be saved, the text both may read first.
    ///
    /// - Parameter next: what is done then. Once the page is left, the session is over; an editor needs a file.
    func saves(then next: NoteSave.Next) -> [NoteSave] {
        let texts = [sheet, behind].compactMap(\.self)
        return (texts.filter { $0.key.side == .shared } + texts.filter { $0.key.side != .shared })
            .compactMap { save(of: $0, then: next) }
    }

    private func save(of sheet: NoteSheet, then next: NoteSave.Next) -> NoteSave? {
        let changes =
            switch sheet.key.side {
            case .shared: next == .leave ? outcome.changes : HeadChanges()
            case .ownersAlone: HeadChanges(from: savedCheckIn, to: rating)
            }
        // Nothing is made for minutes alone.
        var isWanted = sheet.differs || !changes.isEmpty && !(sheet.isNew && sheet.key.side == .shared)
        if case .edit = next { isWanted = isWanted || sheet.isNew && sheet.key == self.sheet.key }
        return isWanted ? NoteSave(sheet.key, body: sheet.body, head: changes) : nil
    }

    /// Whether it has to be asked if the session, which was planned, was held: it was written about.
    func asksWhetherHeld(on today: Day) -> Bool {
        outcome.isOpen(on: today) && (isWritten || !saves(then: .write).isEmpty)
    }

    /// Takes what a text's file holds now.
    mutating func take(_ saved: NoteSaved) {
        isWritten = true
        if let checkIn = saved.checkIn { savedCheckIn = checkIn }
        if let session = saved.session { outcome.session = session }
        if sheet.key == saved.formerly { sheet.take(saved) } else { behind?.take(saved) }
        guard session != saved.key.session else { return }
        session = saved.key.session
        sheet.follow(session)
        behind?.follow(session)
    }

    /// Takes another size of the screen.
    mutating func resize(to size: Size) {
        self.size = size
        layOut()
    }

    /// Fits the text and what lies beside it to their room.
    mutating func layOut() {
        let layout = NoteLayout(of: self)
        sheet.editor.resize(to: layout.text.size)
        besideRows = beside.laidOut(in: layout.besideText.size, theme)
    }

    /// Shows what lies beside the text, or no longer.
    mutating func toggleBeside() {
        isBesideWanted = !NoteLayout(of: self).showsBeside
        isPlain = false
        layOut()
    }

    /// Shows nothing but the text, or all of the page again.
    mutating func togglePlain() {
        isPlain.toggle()
        layOut()
    }

    /// How many characters were typed or taken out so far.
    var charactersTyped: Int {
        sheet.editor.charactersChanged + (behind?.editor.charactersChanged ?? 0) + ratingsGiven
    }

    /// Takes the other text about the session, and shows it.
    mutating func flip(to opening: NoteOpening) {
        if opening.key.side == .ownersAlone {
            checkIn = CheckInRow(opening.checkIn.changed(by: opening.recovered?.head ?? HeadChanges()))
            savedCheckIn = opening.checkIn
        }
        behind = NoteSheet(opening)
        behind?.goToStart()
        flip()
    }

    /// Shows the other text, which was looked at before. Answers whether there is one.
    @discardableResult
    mutating func flip() -> Bool {
        guard var other = behind else { return false }
        swap(&sheet, &other)
        behind = other
        completion = nil
        isRating = isPrivate && checkIn.isUngiven
        layOut()
        return true
    }

    /// Shows anew what there is beside the text, once the pair was read again.
    mutating func follow(_ pair: Pair, on today: Day) {
        beside = BesideNotes(pair, session: session.name, today: today)
        layOut()
    }

    /// Takes the stories to complete, once the library was read.
    mutating func follow(_ library: Library, for pair: Pair, on today: Day) {
        stories = StoryList(library, for: pair, on: today)
    }

    private static func readers(of pair: Pair) -> CleanText {
        switch pair.role.side {
        case let side?: "shared with \(OwnerNames(pair)[Owner(side.other)])"
        case nil: "shared with \(CleanText(pair.title))"
        }
    }
}

extension HeadChanges {
    /// What makes one check-in of another.
    fileprivate init(from old: CheckIn, to new: CheckIn) {
        self.init()
        func setting(_ old: Int?, _ new: Int?) -> Setting<Int> {
            old == new ? .asItIs : new.map { .set($0) } ?? .removed
        }
        comfort = setting(old.comfort, new.comfort)
        trust = setting(old.trust, new.trust)
        guidance = setting(old.guidance, new.guidance)
    }
}

extension CheckIn {
    /// The check-in with what a draft was about to make of it.
    fileprivate func changed(by head: HeadChanges) -> CheckIn {
        func value(_ old: Int?, _ setting: HeadChanges.Setting<Int>) -> Int? {
            switch setting {
            case .asItIs: old
            case .set(let new): new
            case .removed: nil
            }
        }
        return CheckIn(
            session: session, comfort: value(comfort, head.comfort), trust: value(trust, head.trust),
            guidance: value(guidance, head.guidance))
    }
}

extension CheckInRow {
    /// A check-in as it stands.
    fileprivate init(_ checkIn: CheckIn) {
        self.init(comfort: checkIn.comfort, trust: checkIn.trust, guidance: checkIn.guidance)
    }

    /// Whether nothing was given.
    fileprivate var isUngiven: Bool { comfort == nil && trust == nil && guidance == nil }
}
