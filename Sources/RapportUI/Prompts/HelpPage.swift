import DisplayText
import TerminalGrid

/// What can be done here and now, and by which key; what is selected can be done from here.
///
/// Everything is wrapped for the page when it is opened and when the page takes another size, so that all of it can be
/// read on any screen.
struct HelpPage: Equatable, Sendable {
    /// One line of the page.
    enum Line: Equatable, Sendable {
        case heading(CleanText)
        /// Keys and the first words of what they do; no words where the keys have the line for themselves.
        case command(keys: CleanText, words: CleanText, isPossible: Bool)
        /// Further words.
        case more(CleanText, isPossible: Bool)
        case blank
    }

    /// What of the page can be selected: a command, or a part of one that is longer than the page.
    struct Entry: Hashable, Sendable {
        let command: String
        var part = 0
    }

    /// The fewest columns in which keys stand beside what they do.
    private static let fewestColumns = 30

    var list = ItemList<Entry, Line>()
    /// Columns for keys; 0 where they have lines for themselves.
    let keyColumns: Int

    /// The column in which words begin.
    var wordStart: Int { keyColumns == 0 ? 3 : keyColumns + 3 }

    /// The page for where the person is beneath it: first what can be done, by what it is about, then what can't, and
    /// why.
    init(of panes: AppState, in context: Context) {
        let room = panes.layout.page.inset(by: 1).size
        let beneath = panes.practice?.kind.place ?? (panes.note == nil ? Places.panes : .writing)
        let commands = Command.all.filter { !$0.places.isDisjoint(with: beneath) && panes.canMove(by: $0) }
        let widest = commands.reduce(0) { max($0, HelpPage.keys(of: $1).width) }
        keyColumns = room.columns < HelpPage.fewestColumns ? 0 : min(widest, room.columns >= 44 ? 18 : 10)
        let judged = commands.map { (command: $0, reason: panes.reasonAgainst($0, in: context)) }
        let possible = judged.filter { $0.reason == nil }.map(\.command)
        var content = ItemList<Entry, Line>.Content()
        for topic in Command.Topic.allCases {
            let group = possible.filter { $0.topic == topic }
            guard !group.isEmpty else { continue }
            if !content.lines.isEmpty { content.append(.blank) }
            content.append(.heading(topic.title))
            for command in group { append(command, because: nil, in: room, to: &content) }
        }
        // What belongs here comes before what belongs to other panes.
        let refused = judged.filter { $0.reason != nil }
        let here = refused.filter { $0.command.places.contains(panes.place) }
        let elsewhere = refused.filter { !$0.command.places.contains(panes.place) }
        if !refused.isEmpty {
            content.append(.blank)
            content.append(.heading("NOT NOW"))
        }
        for (command, reason) in here + elsewhere {
            append(command, because: CleanText(reason ?? ""), in: room, to: &content)
        }
        list.start(with: content)
        list.resize(height: room.rows)
    }

    /// The same page for another size of the screen, or for what has changed beneath it.
    func laidOutAgain(of panes: AppState, in context: Context) -> HelpPage {
        var page = HelpPage(of: panes, in: context)
        if let selected = list.selected, !page.list.select(selected) {
            page.list.select(Entry(command: selected.command))
        }
        return page
    }

    /// Appends a command, in parts where it has more lines than the page.
    private func append(
        _ command: Command, because reason: CleanText?, in room: Size, to content: inout ItemList<Entry, Line>.Content
    ) {
        let columns = max(room.columns - wordStart - 1, 1)
        let isPossible = reason == nil
        var words = CleanText(command.help).wrapped(at: columns)
        let keys = HelpPage.keys(of: command)
        let first = keys.fits(in: keyColumns) && !words.isEmpty ? words.removeFirst() : ""
        var lines: [Line] = [.command(keys: keys, words: first, isPossible: isPossible)]
        lines += (words + (reason?.wrapped(at: columns) ?? [])).map { .more($0, isPossible: isPossible) }
        let height = max(room.rows, 1)
        for (part, start) in stride(from: 0, to: lines.count, by: height).enumerated() {
            let entry = Entry(command: command.identifier, part: part)
            content.append(entry, lines: Array(lines[start..<min(start + height, lines.count)]))
        }
    }

    private static func keys(of command: Command) -> CleanText {
        CleanText(command.keyNames.joined(separator: "  "))
    }
}

extension AppState {
    /// Whether a command that moves in a list has something to move to; true of every other one.
    fileprivate func canMove(by command: Command) -> Bool {
        guard command.identifier.hasPrefix("move.") else { return true }
        if let practice { return !practice.list.items.isEmpty }
        return switch focus {
        case .pairs: !pairs.list.items.isEmpty
        case .timeline: !(session?.list.items.isEmpty ?? timeline.list.items.isEmpty)
        case .commitments: !commitments.list.items.isEmpty
        }
    }
}
