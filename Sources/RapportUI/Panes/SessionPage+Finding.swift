import Mentorship

/// What is looked for in a session's page while a line for it is open.
struct SessionSearch: Equatable, Sendable {
    /// The words looked for last.
    var words = ""
    /// What was selected when the line was opened, to come back to.
    var start: SessionPage.PieceID?
    /// The list as it was then, scrolled as it was; nothing where the page was laid out anew since.
    var before: ItemList<SessionPage.PieceID, SessionPage.Row>?
    /// The words with which the line was opened.
    var opened = ""
}

extension SessionPage {
    /// Begins to look for something from what is selected on; answers with the words looked for last.
    mutating func beginFinding() -> String {
        search.start = list.selected
        search.before = list
        search.opened = search.words
        return search.words
    }

    /// Goes to the first piece that has all of these words, from where it began and round again; back where none has.
    /// Answers how many have them. Takes time in proportion to the text.
    mutating func find(_ words: String) -> Int {
        search.words = words
        let matches = matches(of: words)
        let start = search.start.flatMap { start in list.items.firstIndex { $0.id == start } } ?? 0
        if let position = matches.first(where: { $0 >= start }) ?? matches.first {
            list.select(list.items[position].id)
        } else {
            leaveFinding()
        }
        return matches.count
    }

    /// What came of looking for words.
    enum Finding: Equatable, Sendable {
        /// A piece that has them is selected.
        case found
        /// The same, but only the beginning of the session had it.
        case foundFromTop
        /// No other piece than the selected one has them.
        case onlyHere
        /// None has them.
        case nothing
    }

    /// Ends the looking: what was found stays selected, and where the words are those that were looked for before,
    /// the next piece that has them is. Answers what came of it; nothing where there are no words.
    mutating func finishFinding() -> Finding? {
        search.before = nil
        guard !FilterWords(search.words).isEmpty else { return nil }
        let matches = matches(of: search.words)
        guard let first = matches.first, let position = list.position else { return .nothing }
        guard search.words == search.opened else {
            let start = search.start.flatMap { start in list.items.firstIndex { $0.id == start } } ?? 0
            return position < start ? .foundFromTop : .found
        }
        if matches == [position] { return .onlyHere }
        let next = matches.first { $0 > position }
        list.select(list.items[next ?? first].id)
        return next == nil ? .foundFromTop : .found
    }

    /// Goes back to what was selected before.
    mutating func leaveFinding() {
        if let before = search.before {
            list = before
        } else if let start = search.start {
            list.select(start)
        }
    }

    private func matches(of words: String) -> [Int] {
        let wanted = FilterWords(words)
        guard !wanted.isEmpty else { return [] }
        return folded.indices.filter { list.items.indices.contains($0) && wanted.fits(folded[$0]) }
    }
}
