import Mentorship
import TerminalGrid

extension AppState {
    /// The page of a practice that shows; nothing where none does.
    var practice: PracticePage? { practices.last }

    /// Opens a page over what shows, about the selected pair; esc comes back.
    ///
    /// - Parameter choose: what it is narrowed to from the beginning.
    mutating func open(
        _ kind: PracticePage.Kind, of pair: PairID? = nil, in context: Context,
        _ choose: (inout PracticeChoice) -> Void = { _ in }
    ) -> [Effect] {
        var page = PracticePage(kind, of: pair ?? practice?.pair ?? note?.session.pair ?? selectedPair)
        choose(&page.choice)
        page.refresh(in: context, size: PracticePage.room(in: layout).size)
        practices.append(page)
        return kind.needsLibrary && context.library == nil ? [.readLibrary] : []
    }

    /// Closes the page that shows, and comes back to what it was opened from.
    mutating func closePractice(in context: Context) {
        guard !practices.isEmpty else { return }
        practices.removeLast()
        refreshPractice(in: context)
    }

    /// Changes the page that shows, and works out what it shows then.
    mutating func revisePractice(in context: Context, _ revise: (inout PracticePage) -> Void) {
        guard var page = practices.popLast() else { return }
        revise(&page)
        page.refresh(in: context, size: PracticePage.room(in: layout).size)
        practices.append(page)
    }

    /// Works out anew what the page shows. Pages about a pair that is gone are closed.
    mutating func refreshPractice(in context: Context) {
        practices.removeAll { $0.pair != nil && context.pair($0.pair) == nil }
        revisePractice(in: context) { _ in }
    }

    /// Moves on the page. Answers where its list ends, if the move led nowhere for that.
    mutating func moveInPractice(_ move: ListMove) -> ListEnd? {
        guard !practices.isEmpty else { return nil }
        return practices[practices.count - 1].list.move(move)
    }

    /// Has something selected on the page once its pair has been read again.
    mutating func expectInPractice(_ expect: (inout PracticePage) -> Void) {
        guard !practices.isEmpty else { return }
        expect(&practices[practices.count - 1])
    }

    /// Selects an item of the page that shows, where it is there.
    mutating func selectInPractice(_ item: PracticeItem) {
        guard !practices.isEmpty else { return }
        practices[practices.count - 1].list.select(item)
    }

    /// Opens a session that a page names, in the place of the panes' timeline; leaving it comes back to the page.
    mutating func openFromPractice(
        _ name: SessionName, at place: SessionPage.Place? = nil, in context: Context
    ) -> [Effect] {
        guard note == nil, let pair = practice?.pair, select(pair, in: context) else { return [] }
        let pages = practices
        let effects = open(name, of: pair, at: place, from: focus)
        practices = []
        session?.pages = pages
        return effects
    }

    /// Selects the pair that a page is about in the panes beneath it. Answers whether it is among those that are shown.
    mutating func select(_ pair: PairID, in context: Context) -> Bool {
        guard selectedPair != pair else { return true }
        guard pairs.list.select(pair) else { return false }
        showSelectedPair(in: context)
        return true
    }

    /// Why a session that a page names can't be opened; nothing where it can.
    func reasonNotToOpen(_ name: SessionName?, in context: Context) -> String? {
        guard note == nil else { return "The notes are open beneath this page: esc goes back to them." }
        guard let name, let pair = practice?.pair, context.session(SessionKey(name, of: pair)) != nil else {
            return "This session is no longer there."
        }
        return pairs.list.items.contains { $0.id == pair } ? nil : "Its pair is not among those that are shown."
    }

    /// The pair that the page is about, read in full; nothing where it is about none or that is not read yet.
    func practicePair(in context: Context) -> Pair? {
        practice.flatMap { context.pair($0.pair) }
    }
}
