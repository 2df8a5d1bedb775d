import DisplayText
import Mentorship
import TerminalGrid

/// One side's part of the page of the two people.
struct PersonColumn {
    /// The most things learned that show.
    private static let mostLearned = 60

    private let pair: Pair
    private let side: Side
    private let words: SideWords
    private let ground: CommonGround
    private let profile: Profile?
    private let person: PersonFile
    private let today: Day

    /// The part of one side.
    init(_ pair: Pair, _ side: Side, _ words: SideWords, _ ground: CommonGround, in context: Context) {
        self.pair = pair
        self.side = side
        self.words = words
        self.ground = ground
        profile = pair.profile(of: side)
        person = PersonFile(side, in: pair)
        today = context.today
    }

    /// Lays out who it is: the name, and what a profile says first.
    func writeDetails(to column: inout PracticeWriter) {
        let name = CleanText.line(profile?.name ?? pair.name(of: side) ?? side.rawValue)
        let role: CleanText = words.isOwn(side) ? "you, \(CleanText(side.rawValue))" : CleanText(side.rawValue)
        column.heading("\(name)\(column.theme.dot)\(role)")
        if profile == nil {
            let whose: CleanText = words.isOwn(side) ? "Your profile" : "The profile of \(words.inside(side))"
            column.note("\(whose) isn’t there yet: the first entry makes it, \(person.place).")
        }
        for detail in [ProfileDetail.pronouns, .birthday, .timezone, .email] {
            let value = value(of: detail)
            let label = CleanText(detail.rawValue).padded(to: 9)
            let line = PracticeLine(label, at: 1, .faint)
            let shown = column.theme.cut(value ?? "not said yet", to: column.room(from: 11))
            column.item(
                .detail(person.file, detail),
                lines: [line.adding(shown, at: 11, value == nil ? .faint : .plain)])
        }
        if let aliases = profile?.aliases, !aliases.isEmpty {
            let label = CleanText("also").padded(to: 9)
            let line = PracticeLine(label, at: 1, .faint)
            let shown = aliases.prefix(10).map { CleanText(quoting: $0) }.joined(separator: ", ")
            column.item(
                .detail(person.file, .aliases),
                lines: [line.adding(column.theme.cut(shown, to: column.room(from: 11)), at: 11)])
        }
    }

    private func value(of detail: ProfileDetail) -> CleanText? {
        guard let profile else { return nil }
        return switch detail {
        case .name: profile.name.map { CleanText.line($0) }
        case .aliases: nil
        case .email: profile.email.map { CleanText.line($0) }
        case .pronouns: profile.pronouns.map { CleanText.line($0) }
        case .timezone: profile.timezone.map { CleanText.line($0) }
        case .birthday: profile.birthday.map { PeoplePage.words(of: $0) }
        }
    }

    /// Lays out a section: its heading, which can be selected, and its items.
    func write(_ section: EntryList.ProfileSection, to column: inout PracticeWriter) {
        let list = person.list(section)
        let entries = profile?[section] ?? []
        let title = column.theme.cut(CleanText(section.rawValue), to: column.room(from: 1))
        var heading = PracticeLine(title, at: 1, .strong)
        if entries.isEmpty {
            let room = column.room(from: title.width + 3)
            heading = heading.adding(column.theme.cut("nothing yet", to: room), at: title.width + 3, .faint)
        }
        column.item(.list(list), lines: [heading])
        for entry in entries.prefix(EntryList.mostShown) { write(entry, section, in: list, to: &column) }
        guard entries.count > EntryList.mostShown else { return }
        let key = CleanText(KeyMap.standard.name(of: "edit.file") ?? "e")
        column.note("and \((entries.count - EntryList.mostShown).grouped) more: \(key) opens the file")
    }

    private func write(
        _ entry: ListEntry, _ section: EntryList.ProfileSection, in list: EntryList, to column: inout PracticeWriter
    ) {
        let item = PracticeItem.entry(EntryKey(entry, in: list))
        let theme = column.theme
        switch section {
        case .goals:
            let isReached = entry.isTicked == true
            let goal = GoalWords(String(entry.words.prefix(2_000)), today: nil)
            var more: [(CleanText, Style)] = []
            if let by = goal.by, !isReached { more.append((deadline(by), .faint)) }
            column.item(
                item, mark: isReached ? theme.tick : theme.planned, CleanText.line(goal.text),
                isReached ? .good : .plain, more: more)
        case .interests:
            let isCommon = ground.has(entry)
            column.item(
                item, mark: isCommon ? theme.mark : " ", CleanText.line(entry.words), isCommon ? .accent : .plain,
                aside: isCommon ? ("both", .accent) : nil)
        case .strengths, .growthAreas, .boundaries, .about:
            column.item(item, mark: " ", CleanText.line(entry.words))
        }
    }

    /// By when a goal is to be reached; kindly, where that day has passed.
    private func deadline(_ by: Day) -> CleanText {
        let distance = CalendarWords.distance(to: by, from: today)
        return by < today
            ? "was meant for \(CalendarWords.full(by)), \(distance): still wanted, or for another day?"
            : "by \(CalendarWords.full(by)), \(distance)"
    }

    /// Lays out what was learned about the person, the latest first, with the day.
    func writeLearned(to column: inout PracticeWriter) {
        let (shown, count) = learned
        column.heading("Learned about \(words.inside(side))")
        if shown.isEmpty {
            let key = CleanText(KeyMap.standard.name(of: "notes.today") ?? "n")
            return column.note("Nothing yet. \(key) opens today’s notes: Learned: … goes there.")
        }
        for (remark, session) in shown {
            let key = RemarkKey(remark, .learned, in: SessionKey(session, of: pair.id))
            let text = CleanText.line(remark.text.split(whereSeparator: \.isNewline).joined(separator: " "))
            column.item(.asked(key), mark: CalendarWords.date(session.day).padded(to: 6, .right), text)
        }
        if count > shown.count { column.note("and \((count - shown.count).grouped) earlier") }
    }

    /// What was learned, the latest first, as far as it shows, and how much there is in all.
    private var learned: (shown: [(Remark, SessionName)], count: Int) {
        var (shown, count): ([(Remark, SessionName)], Int) = ([], 0)
        for session in pair.sessions.reversed() {
            for remark in session.learned where (remark.owner ?? Owner(pair.role.otherSide)).includes(side) {
                count += 1
                if shown.count < PersonColumn.mostLearned { shown.append((remark, session.name)) }
            }
        }
        return (shown, count)
    }
}
