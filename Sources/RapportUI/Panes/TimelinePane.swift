import DisplayText
import Mentorship

/// What happened in a pair and what is planned, newest first.
struct TimelinePane: Equatable, Sendable {
    /// What makes an entry the same one after the pair was read again.
    enum EntryID: Hashable, Sendable {
        case session(SessionName)
        /// A milestone, by its session and its place among that session's.
        case milestone(SessionName, Int)
        /// An agreement, by its day and its place among that day's.
        case agreement(Day, Int)
        /// Another version of a file that could not be joined with it, by its path in the pair's folder.
        case copy(String)
        /// That the pair can't be read.
        case unread
        /// A file that can't be read as documented, by its path in the journal.
        case fault(String)
    }

    /// One line of the timeline; `session` is a place among the pair's sessions.
    enum Line: Equatable, Sendable {
        /// Where another year begins, going back.
        case year(Int)
        case session(Int)
        /// The first line of a session's prose.
        case firstLine(session: Int)
        case heard(session: Int, Int)
        case question(session: Int, Int)
        /// How many more questions there are than are shown.
        case moreQuestions(session: Int)
        case learned(session: Int, Int)
        /// A story that was told.
        case told(session: Int, Int)
        case counts(session: Int)
        case milestone(session: Int, Int)
        /// A milestone that dates and figures tell, by its place among ``shelf``.
        case derived(Int)
        /// A consent, by its place among the agreement's.
        case agreement(Int)
        /// Another version of a file, by its place among the pair's.
        case copy(Int)
        /// What to do about it.
        case copyAdvice(Int)
        /// How much can't be read as documented.
        case faults
        /// Why nothing of the pair can be read.
        case unreadReason
        /// A file with its first fault, by its place among the pair's.
        case faultyFile(Int)
        /// What is wrong there.
        case faultReason(Int)
        /// What to do about it.
        case faultAdvice
        /// Between what is planned and what was, and below what is to be mended first.
        case gap
    }

    /// How many questions of a session are shown at a glance.
    static let questionsShown = 2

    /// The pair whose timeline it is.
    private(set) var pair: PairID?
    /// What that pair is called.
    private(set) var name: CleanText = ""
    /// What the entries are narrowed to.
    private(set) var filter = ListFilter<EntryID>()
    /// What a filter looks at in each of the pair's sessions; worked out when there is one.
    private var folded: [FoldedName] = []
    var list = ItemList<EntryID, Line>()
    /// The milestones that dates and figures tell, the newest first.
    private(set) var shelf: [Milestone] = []
    /// The session to be selected as soon as it has been read.
    private var wanted: SessionKey?

    /// Shows a pair: from the newest entry that isn't planned where it is another pair, and as it was otherwise.
    ///
    /// Takes time in proportion to the number of the pair's sessions.
    mutating func show(_ pair: Pair?, in context: Context) {
        let isSame = pair?.id == self.pair
        if !isSame { filter = ListFilter() }
        folded = []
        let content = content(of: pair, in: context)
        let wanted = wanted.flatMap { $0.pair == pair?.id ? EntryID.session($0.name) : nil }
        self.wanted = nil
        if isSame, !list.items.isEmpty {
            list.replace(with: content, selecting: wanted)
        } else {
            list.start(with: content)
            let isPast = { (id: EntryID) in
                switch id {
                case .session(let name): name.day <= context.today
                case .milestone, .agreement: true
                case .copy, .unread, .fault: false
                }
            }
            if let first = list.items.first(where: { isPast($0.id) }) { list.select(first.id) }
            if let wanted { list.select(wanted) }
        }
        self.pair = pair?.id
        name = pair.map { CleanText($0.title) } ?? ""
    }

    /// Selects a session when its pair has been read again.
    mutating func expect(_ key: SessionKey) {
        wanted = key
    }

    /// Narrows to what has these words; blank ones show everything again, and select what was selected before
    /// they were typed.
    ///
    /// Takes time in proportion to the pair's sessions.
    mutating func narrow(to words: String, of pair: Pair?, in context: Context) {
        let former = filter.narrow(to: words, selected: list.selected)
        list.replace(with: content(of: pair, in: context), selecting: former)
    }

    /// Keeps what it is narrowed to (``ListFilter/keep()``).
    mutating func keepFilter() {
        filter.keep()
    }

    /// The line of its session's file on which the selected milestone stands, from 1; nothing where none is selected.
    func milestoneLine(in pair: Pair?) -> Int? {
        guard case .milestone(let name, let number) = list.selected else { return nil }
        let session = pair?.sessions.last { $0.name == name }
        guard let milestones = session?.milestones, milestones.indices.contains(number) else { return nil }
        return milestones[number].line
    }

    /// The session that is selected, or in which what is selected was said.
    var selectedSession: SessionName? {
        switch list.selected {
        case .session(let name), .milestone(let name, _): name
        case .agreement, .copy, .unread, .fault, nil: nil
        }
    }

    /// Whether a file is selected that is to be mended.
    var isFaultSelected: Bool {
        switch list.selected {
        case .unread, .fault: true
        case .session, .milestone, .agreement, .copy, nil: false
        }
    }

    /// The other version of a file that is selected, by its path in the pair's folder; nothing where none is.
    var selectedCopy: String? {
        if case .copy(let path) = list.selected { path } else { nil }
    }
}

extension TimelinePane {
    private typealias Content = ItemList<EntryID, Line>.Content

    private mutating func content(of pair: Pair?, in context: Context) -> Content {
        let today = context.today
        var content = Content()
        guard let pair else { return content }
        if filter.isActive, folded.count != pair.sessions.count { folded = pair.sessions.map { $0.folded(on: today) } }
        if !filter.isActive { appendFaults(of: pair, to: &content) }
        for (index, path) in pair.conflictCopies.enumerated() where !filter.isActive || filter.words.fits(path) {
            content.append(.copy(path), lines: [.copy(index), .copyAdvice(index)])
        }
        if !content.lines.isEmpty { content.append(.gap) }
        var year = today.year
        var isPlanned = false
        func begin(_ day: Day, planned: Bool) {
            if isPlanned, !planned, !content.lines.isEmpty { content.append(.gap) }
            isPlanned = planned
            if day.year != year {
                year = day.year
                content.append(.year(year))
            }
        }
        shelf =
            filter.isActive ? [] : (context.card(pair.id)?.milestones ?? []).filter { !$0.isWritten && $0.day != nil }
        var told = 0
        func appendShelf(after day: Day) {
            while told < shelf.count, let own = shelf[told].day, own > day {
                begin(own, planned: false)
                content.append(.derived(told))
                told += 1
            }
        }
        for place in pair.timelineOrder() where !filter.isActive || fits(place, in: pair) {
            appendShelf(after: pair.day(of: place))
            switch place {
            case .session(let index):
                let session = pair.sessions[index]
                begin(session.name.day, planned: session.isPlanned(on: today))
                content.append(.session(session.name)) { session.appendLines(at: index, to: &$0) }
            case .milestone(let index, let number):
                let session = pair.sessions[index]
                begin(session.name.day, planned: session.isPlanned(on: today))
                content.append(.milestone(session.name, number)) { $0.append(.milestone(session: index, number)) }
            case .consent(let index, let twin):
                let day = pair.agreement.consents[index].day
                begin(day, planned: false)
                content.append(.agreement(day, twin), lines: [.agreement(index)])
            }
        }
        if !content.items.isEmpty { appendShelf(after: .first) }
        return content
    }

    /// Appends what can't be read as documented: the pair as a whole, or each of its files with what is wrong in it.
    private func appendFaults(of pair: Pair, to content: inout Content) {
        guard pair.unreadBecause == nil else {
            content.append(.unread, lines: [.faults, .unreadReason, .faultAdvice])
            return
        }
        guard !pair.faultyFiles.isEmpty else { return }
        content.append(.faults)
        var told: Set<String> = []
        for (index, file) in pair.faultyFiles.enumerated() where told.insert(file.path).inserted {
            content.append(.fault(file.path), lines: [.faultyFile(index), .faultReason(index)])
        }
    }

    /// Whether what stands at a place has the words it is narrowed to.
    private func fits(_ place: TimelinePlace, in pair: Pair) -> Bool {
        switch place {
        case .session(let index): return filter.words.fits(folded[index])
        case .milestone(let index, let number):
            let session = pair.sessions[index]
            return filter.words.fits(session.milestones[number].text, session.name.day.searchText)
        case .consent(let index, _):
            let consent = pair.agreement.consents[index]
            return filter.words.fits("Agreement \(consent.by.rawValue)", consent.day.searchText)
        }
    }
}

extension Pair {
    /// The day on which something stands on the timeline.
    fileprivate func day(of place: TimelinePlace) -> Day {
        switch place {
        case .session(let index), .milestone(let index, _): sessions[index].name.day
        case .consent(let index, _): agreement.consents[index].day
        }
    }
}

extension Day {
    /// The day as a filter looks at it: in words, and as it is written.
    fileprivate var searchText: String { "\(CalendarWords.full(self).string) \(self)" }
}

extension Session {
    /// What a filter looks at: its day, how it stands, its title, and what was said and learned in it.
    fileprivate func folded(on today: Day) -> FoldedName {
        let remarks = questions.map(\.asked) + questions.flatMap(\.answers) + heard + learned + stories + milestones
        let words = [name.day.searchText, status(on: today).rawValue, title, place, mode?.rawValue, firstLine]
        return FoldedName((words.compactMap(\.self) + remarks.map(\.text)).joined(separator: "\n"))
    }

    /// Appends what the timeline shows of it, the session at that place among its pair's.
    fileprivate func appendLines(at index: Int, to lines: inout [TimelinePane.Line]) {
        lines.append(.session(index))
        if firstLine != nil { lines.append(.firstLine(session: index)) }
        if !heard.isEmpty { lines.append(.heard(session: index, 0)) }
        if !questions.isEmpty { appendQuestions(at: index, to: &lines) }
        if !learned.isEmpty { lines.append(.learned(session: index, 0)) }
        if !stories.isEmpty { lines.append(.told(session: index, 0)) }
        if !commitments.isEmpty { lines.append(.counts(session: index)) }
    }

    /// Appends the first questions, in their order: open ones rather than answered ones, where not all can be shown.
    private func appendQuestions(at index: Int, to lines: inout [TimelinePane.Line]) {
        let most = TimelinePane.questionsShown
        var openLeft = 0
        for number in questions.indices where !questions[number].isAnswered {
            openLeft += 1
            if openLeft == most { break }
        }
        var answeredLeft = most - openLeft
        for number in questions.indices {
            let isAnswered = questions[number].isAnswered
            if isAnswered ? answeredLeft > 0 : openLeft > 0 {
                lines.append(.question(session: index, number))
                if isAnswered { answeredLeft -= 1 } else { openLeft -= 1 }
            }
            if openLeft + answeredLeft == 0 { break }
        }
        if questions.count > most { lines.append(.moreQuestions(session: index)) }
    }
}
