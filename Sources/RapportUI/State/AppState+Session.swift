import Mentorship

extension AppState {
    /// Opens a session for reading, in the place of the timeline.
    ///
    /// - Parameters:
    ///   - place: where in it to go; its beginning where nothing is said.
    ///   - origin: the pane to come back to.
    mutating func open(
        _ name: SessionName, of pair: PairID, at place: SessionPage.Place? = nil, from origin: Pane
    ) -> [Effect] {
        if timeline.selectedSession != name { timeline.list.select(.session(name)) }
        session = SessionPage(name, of: pair, at: place, openedIn: origin)
        focus = .timeline
        return [.open(name, of: pair)]
    }

    /// Closes the session that is being read, and goes back to where it was opened: among the commitments of all pairs
    /// too, unless others were chosen meanwhile.
    mutating func closeSession(in context: Context) {
        guard let page = session else { return }
        session = nil
        guard focus == .timeline else { return }
        focus = page.origin
        if practices.isEmpty, note == nil, !page.pages.isEmpty {
            practices = page.pages
            refreshPractice(in: context)
            return
        }
        guard let start = page.start, commitments.scope == .pair else { return }
        commitments.choose(.all)
        commitments.expect(.returned(start.commitment))
        if let pair = start.pair, pair != pairs.selected, pairs.list.select(pair) { showSelectedPair(in: context) }
        showCommitments(in: context)
    }

    /// Follows a session that was moved, made, or is gone because its making was taken back: on its page, and in the
    /// timeline as soon as that has been read.
    mutating func follow(from former: SessionKey?, to now: SessionKey?) {
        if let former, session?.pair == former.pair, session?.name == former.name {
            if let now {
                session?.rename(to: now.name)
            } else {
                let origin = session?.origin
                session = nil
                if focus == .timeline, let origin { focus = origin }
            }
        }
        if let now { timeline.expect(now) }
    }

    /// Goes to words in the session while they are typed, and says how often they stand there.
    mutating func find(_ words: String) {
        guard let count = session?.find(words), !FilterWords(words).isEmpty else { return }
        message = .note(count == 0 ? "Nothing here has that." : count == 1 ? "In one place." : "In \(count) places.")
    }

    /// Goes to a commitment among all of its pair's, and shows what hides it there.
    mutating func showAmongCommitments(_ commitment: Commitment, in context: Context) {
        focus = .commitments
        if commitments.list.select(commitment.key) { return }
        if commitments.scope == .all { commitments.choose(.pair) }
        if commitment.state != .open, !commitments.showsClosed { commitments.toggleClosed() }
        commitments.expect(.returned(commitment.key))
        showCommitments(in: context)
    }

    /// Takes the text of a session, if that is still being read.
    mutating func show(_ text: SessionText, of pair: PairID, in context: Context) {
        guard session?.name == text.name, session?.pair == pair else { return }
        let room = layout.inside(of: .timeline).size
        session?.show(text, in: context, room: room)
    }

    /// Closes a session that is gone, or that could not be opened; one that shows stays as it was read last.
    mutating func miss(_ name: SessionName, of pair: PairID, isGone: Bool, in context: Context) {
        guard session?.name == name, session?.pair == pair else { return }
        if isGone || session?.text == nil { closeSession(in: context) }
    }
}
