import DisplayText
import Mentorship
import TerminalGrid

/// A session being read in the place of the timeline: who met when, and what was written, wrapped for the pane.
///
/// The text is wrapped when it is read and when the pane takes another size, never on a key.
struct SessionPage: Equatable, Sendable {
    /// What makes a piece of the text the same one after it was read again.
    enum PieceID: Hashable, Sendable {
        /// A commitment with what belongs to it. `part` counts the screenfuls of one that is longer than the pane.
        case commitment(CommitmentKey, part: Int)
        /// A line, by its words, and which of the lines with these words it is.
        case line(String, twin: Int, part: Int)
    }

    /// Where in a session somebody wants to be.
    enum Place: Equatable, Sendable {
        case commitment(CommitmentKey)
        /// A line of the file, from 1.
        case line(Int)
    }

    /// What was selected when it was opened among the commitments of all pairs.
    struct Start: Equatable, Sendable {
        let pair: PairID?
        let commitment: CommitmentKey
    }

    /// One row of the page, as it is drawn.
    struct Row: Equatable, Sendable {
        /// Words in one style, and the column in which they begin.
        struct Run: Equatable, Sendable {
            let column: Int
            let text: CleanText
            var style = Style.plain
        }

        var runs: [Run] = []
    }

    /// The pair whose session it is.
    let pair: PairID
    /// The day, and which session of that day.
    private(set) var name: SessionName
    /// The pane in which it was opened.
    let origin: Pane
    /// What to go back to, where it was opened among the commitments of all pairs.
    var start: Start?
    /// The pages of practices it was opened from, to be gone back to.
    var pages: [PracticePage] = []
    /// The text as it was read last; nothing until it was.
    private(set) var text: SessionText?
    /// What is looked for in it.
    var search = SessionSearch()
    /// The text of each piece, as words are found in it; worked out when something is looked for.
    private(set) var folded: [FoldedName] = []
    /// The rows, and what of them can be selected.
    var list = ItemList<PieceID, Row>()
    /// What stands in the frame: the day, and what the session is called.
    private(set) var title: CleanText = ""
    /// The commitments written in it, as they stand in the text.
    private var commitments: [CommitmentKey: Commitment] = [:]
    /// What of the screen it has.
    private var room = Size.zero
    /// Where to go as soon as the text is there.
    private var wanted: Place?

    /// The page of a session that has still to be read.
    init(_ name: SessionName, of pair: PairID, at place: Place?, openedIn origin: Pane) {
        self.name = name
        self.pair = pair
        self.origin = origin
        wanted = place
    }

    /// The commitment that is selected; nothing where something else is.
    var selectedCommitment: Commitment? {
        guard case .commitment(let key, _) = list.selected else { return nil }
        return commitments[key]
    }

    /// The line of the file on which what is selected begins, from 1.
    var selectedLine: Int? {
        guard let text, let position = list.position else { return nil }
        return pieces.indices.contains(position) ? text.lines[pieces[position]].number : nil
    }

    /// Stays with a session that has another name now.
    mutating func rename(to name: SessionName) {
        self.name = name
    }

    /// Goes to a commitment when the session has been read again.
    mutating func expect(_ key: CommitmentKey) {
        wanted = .commitment(key)
    }

    /// Takes the text that was read.
    ///
    /// Takes time in proportion to the text, of which ``mostBytes`` are wrapped at most.
    mutating func show(_ text: SessionText, in context: Context, room: Size) {
        let isNew = self.text == nil
        self.text = text
        self.room = room
        layOut(in: context, isNew: isNew)
    }

    /// Lays the page out anew where the room has changed.
    mutating func resize(to room: Size, in context: Context) {
        guard room != self.room else { return }
        self.room = room
        layOut(in: context, isNew: false)
    }

    /// Lays the page out anew, because what is known of its pair or the day has changed.
    mutating func layOutAgain(in context: Context) {
        layOut(in: context, isNew: false)
    }

    /// For each piece that can be selected, the place of its first line in the text.
    private var pieces: [Int] = []
    /// The line that is only begun, where the page ends before the session does (``SessionPageWriter/stop``).
    private var stop: Int?

    private mutating func layOut(in context: Context, isNew: Bool) {
        list.resize(height: room.rows)
        guard let text else { return }
        let pair = context.pair(pair)
        let session = pair?.sessions.last { $0.name == name }
        title = SessionPage.title(name, session?.title, in: context)
        commitments = [:]
        for line in text.lines {
            if case .commitment(let commitment) = line.kind { commitments[commitment.key] = commitment }
        }
        var writer = SessionPageWriter(
            owners: pair.map { OwnerNames($0) } ?? OwnerNames(), today: context.today, theme: context.theme, room: room)
        writer.writeHeader(name, session, of: pair)
        writer.write(text)
        pieces = writer.pieces
        stop = writer.stop
        search.before = nil
        if isNew {
            list.start(with: writer.content)
        } else {
            list.replace(with: writer.content)
        }
        if !folded.isEmpty { fold() }
        if let wanted { go(to: wanted, in: text) }
        wanted = nil
    }

    private static func title(_ name: SessionName, _ called: String?, in context: Context) -> CleanText {
        let dot = context.theme.dot
        var title: CleanText = "\(Pane.timeline.number) Session\(dot)\(CalendarWords.date(name.day))"
        if name.day.year != context.today.year { title += " \(name.day.year)" }
        return called.map { title + dot + CleanText($0) } ?? title
    }

    /// Makes what is shown of the text ready for words to be found in it.
    mutating func fold() {
        guard let text else { return }
        let shown = stop ?? text.lines.count
        folded = pieces.indices.map { index in
            let start = pieces[index]
            let isWhole =
                (index == 0 || pieces[index - 1] != start) && (index + 1 == pieces.count || pieces[index + 1] != start)
            // Of what is longer than the pane, each part has the words that stand in it.
            guard isWhole, start != stop else { return FoldedName(wrapped(index)) }
            let end = index + 1 < pieces.count ? pieces[index + 1] : shown
            return FoldedName(text.lines[start..<max(min(end, shown), start)].map(\.text).joined(separator: "\n"))
        }
    }

    /// The words of a piece as they are shown.
    private func wrapped(_ index: Int) -> String {
        guard list.items.indices.contains(index) else { return "" }
        return list.lines[list.items[index].lines].flatMap(\.runs).map(\.text.string).joined(separator: " ")
    }

    /// Selects what stands at a place; nothing changes where nothing does.
    private mutating func go(to place: Place, in text: SessionText) {
        switch place {
        case .commitment(let key): list.select(.commitment(key, part: 0))
        case .line(let number):
            let position = pieces.lastIndex { text.lines[$0].number <= number }
            if let position, list.items.indices.contains(position) { list.select(list.items[position].id) }
        }
    }
}
