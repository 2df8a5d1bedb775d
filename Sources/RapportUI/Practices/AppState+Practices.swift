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

    /// The pair that the page is about, read in full; nothing where it is about none or that is not read yet.
    func practicePair(in context: Context) -> Pair? {
        practice.flatMap { context.pair($0.pair) }
    }
}
