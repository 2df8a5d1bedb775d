import DisplayText
import Mentorship

/// What somebody is at.
struct Standing: Equatable, Sendable {
    /// A session that is being read.
    struct Reading: Equatable, Sendable {
        let name: SessionName
        let pair: PairID
        let origin: Pane
        let start: SessionPage.Start?
        /// The line of the file that is selected, from 1.
        let line: Int?
    }

    let focus: Pane
    let pair: PairID?
    let entry: TimelinePane.EntryID?
    let commitment: CommitmentKey?
    let reading: Reading?
}

/// Something that others took out of the journal while somebody was at it, so that it can be gone back to.
struct Absence: Equatable, Sendable {
    /// The pair that is gone, or whose session is.
    let pair: PairID
    /// What the pair is called.
    let name: CleanText
    /// The session that is gone; nothing where the whole pair is.
    let session: SessionName?
    /// What was selected when it went away.
    let before: Standing
    /// What is selected instead, for as long as the person leaves it there.
    var after: Standing
}

extension AppState {
    /// What the person is at.
    var standing: Standing {
        Standing(
            focus: focus, pair: pairs.selected, entry: timeline.list.selected, commitment: commitments.list.selected,
            reading: session.map {
                Standing.Reading(
                    name: $0.name, pair: $0.pair, origin: $0.origin, start: $0.start, line: $0.selectedLine)
            })
    }

    /// Shows the journal as it is now known. Where a pair that was selected is gone, it says so and leaves the focus
    /// where no key changes another one's commitment; where one is back, it goes back to where the person was.
    ///
    /// - Parameter changed: whether a pair was read again or the day has turned (``refresh(in:changed:)``).
    mutating func follow(in context: Context, changed: (PairID) -> Bool) -> [Effect] {
        let former = standing
        let name = timeline.name
        let nameAmongAll = commitments.scope == .all ? commitments.nameOfSelected : nil
        refresh(in: context, changed: changed)
        if focus == .commitments, let name = nameAmongAll, let pair = former.commitment?.pair, isGone(pair, in: context)
        {
            focus = .pairs
            note(pair, called: name, former, in: context)
        } else if let pair = former.pair, isGone(pair, in: context) {
            if nameAmongAll == nil || focus != .commitments { focus = .pairs }
            note(pair, called: name, former, in: context)
        }
        return goBack(in: context)
    }

    private func isGone(_ pair: PairID, in context: Context) -> Bool {
        context.journal.index(of: pair) == nil
    }

    /// Notes that a pair is gone, and says so, unless it was taken back by undo.
    private mutating func note(_ pair: PairID, called name: CleanText, _ former: Standing, in context: Context) {
        guard pair != leaving else {
            focus = former.focus
            return
        }
        message = .failed("\(name)'s folder is gone.")
        // Where another one had gone before, and nothing was touched since, the first is what the person was at.
        guard absence == nil else { return }
        absence = Absence(pair: pair, name: name, session: nil, before: former, after: standing)
    }

    /// Notes which pair is about to leave, because it was begun and that was taken back.
    mutating func noteLeaving(_ subject: Subject?, after changes: [Change]) {
        guard case .pair(let pair) = subject, case .begin = changes.last else { return }
        leaving = pair
    }

    /// Notes that the session that was read is gone.
    mutating func noteMissing(_ name: SessionName, of pair: PairID, since former: Standing) {
        guard former.reading?.name == name, former.reading?.pair == pair, session == nil else { return }
        absence = Absence(pair: pair, name: timeline.name, session: name, before: former, after: standing)
    }

    /// Forgets what is gone as soon as the person goes on elsewhere.
    mutating func watchAbsence(afterKey isKey: Bool) {
        if isKey { leaving = nil }
        guard let absence else { return }
        let now = standing
        guard now != absence.after else { return }
        if isKey { self.absence = nil } else { self.absence?.after = now }
    }

    /// Goes back to what was gone, where it is there again and the person did not go on.
    private mutating func goBack(in context: Context) -> [Effect] {
        guard let absence, let pair = context.pair(absence.pair), pair.isComplete, pair.unreadBecause == nil else {
            return []
        }
        if let name = absence.session, !pair.sessions.contains(where: { $0.name == name }) { return [] }
        let before = absence.before
        self.absence = nil
        if let wanted = before.pair, wanted != pairs.selected {
            guard pairs.list.select(wanted) else { return [] }
            showSelectedPair(in: context)
        }
        message = .note(
            absence.session.map { "The session of \(CalendarWords.date($0.day)) is back." }
                ?? "\(absence.name) is back.")
        if let entry = before.entry { timeline.list.select(entry) }
        if let key = before.commitment { commitments.expect(.returned(key)) }
        showCommitments(in: context)
        guard let reading = before.reading, context.pair(reading.pair) != nil else {
            focus = before.focus
            return []
        }
        let effects = open(reading.name, of: reading.pair, at: reading.line.map { .line($0) }, from: reading.origin)
        session?.start = reading.start
        focus = before.focus
        return effects
    }
}
