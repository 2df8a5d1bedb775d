import DisplayText
import Mentorship
import TerminalGrid

/// What stands beside a note while it is written: what was said last time, what is still open, what was asked and not
/// answered, and what to keep away from.
///
/// Worked out once, when a note is opened or its pair has changed: linear in the pair.
struct BesideNotes: Equatable, Sendable {
    /// One part of it; only parts with something in them are kept.
    struct Part: Equatable, Sendable {
        /// What a part is about.
        enum Kind: Int, Sendable, CaseIterable {
            case lastTime, open, unanswered, boundaries
        }

        /// What it is about.
        let kind: Kind
        /// What stands above it.
        let title: CleanText
        /// What stands in it, cut to ``BesideNotes/mostBytes`` each; never none.
        let entries: [Entry]
    }

    /// One thing in a part.
    struct Entry: Equatable, Sendable {
        /// Its words, the name of whose it is before them and when behind.
        let text: CleanText
        /// Whether it is overdue.
        let isOverdue: Bool
    }

    /// How many entries of a part are kept at most; the rest is counted.
    static let mostEntries = 200
    /// How much of an entry is kept, in bytes.
    static let mostBytes = 1_000

    /// The parts in the order they stand.
    let parts: [Part]
    /// How many things each kind has beyond those that are kept.
    private let beyond: [Part.Kind: Int]

    /// Nothing beside.
    init() {
        (parts, beyond) = ([], [:])
    }

    /// What stands beside a session's note. What the session itself promises is not repeated: it stands in the note.
    init(_ pair: Pair, session name: SessionName, today: Day) {
        let owners = OwnerNames(pair)
        let last = pair.sessions.last { $0.name < name && $0.isHeld(on: today) }
        let file = "sessions/\(name.fileName)"
        let open = pair.commitments.filter { $0.state == .open && $0.key.file != file }.inListOrder()
        var parts: [Part] = []
        var beyond: [Part.Kind: Int] = [:]
        func add(_ kind: Part.Kind, _ title: CleanText, _ texts: [Entry], of count: Int) {
            guard !texts.isEmpty else { return }
            parts.append(Part(kind: kind, title: title, entries: texts))
            beyond[kind] = count - texts.count
        }
        if let last {
            let said = BesideNotes.said(last)
            add(
                .lastTime, "LAST TIME (\(last.name.day.date(relativeTo: today)))",
                said.prefix(Self.mostEntries).map { Entry(text: BesideNotes.clean($0), isOverdue: false) },
                of: said.count)
        }
        add(
            .open, "STILL OPEN",
            open.prefix(Self.mostEntries).map { BesideNotes.entry(of: $0, owners, today) }, of: open.count)
        if let asked = last?.questions.filter({ !$0.isAnswered }) {
            add(
                .unanswered, "UNANSWERED",
                asked.prefix(Self.mostEntries).map { Entry(text: BesideNotes.clean($0.asked.text), isOverdue: false) },
                of: asked.count)
        }
        let boundaries = BesideNotes.boundaries(of: pair)
        if !boundaries.isEmpty {
            let text = boundaries.prefix(Self.mostEntries).joined(separator: ", ")
            add(.boundaries, "KEEP AWAY FROM", [Entry(text: text, isOverdue: false)], of: 1)
        }
        self.parts = parts
        self.beyond = beyond
    }

    /// Things of a kind that are not among the entries kept.
    func countBeyond(_ kind: Part.Kind) -> Int { beyond[kind] ?? 0 }

    /// What was said in a session: heard, the first line, what was learned.
    private static func said(_ session: Session) -> [String] {
        session.heard.map(\.text) + [session.firstLine].compactMap(\.self) + session.learned.map(\.text)
    }

    private static func entry(of commitment: Commitment, _ owners: OwnerNames, _ today: Day) -> Entry {
        let when: CleanText
        switch commitment.due {
        case let due? where due < today: when = " (\(today.days(since: due).grouped) d overdue)"
        case let due?: when = " (\(CalendarWords.when(due, today: today)))"
        case nil: when = ""
        }
        let owner = commitment.owner.map { owners[$0].truncated(to: 20) } ?? "nobody"
        return Entry(
            text: "\(owner): \(clean(commitment.text))\(when)", isOverdue: commitment.isOverdue(on: today))
    }

    /// The boundaries of both, in their order, none twice.
    private static func boundaries(of pair: Pair) -> [CleanText] {
        var seen: Set<Wording> = []
        return Side.allCases.flatMap { pair.profile(of: $0)?.boundaries ?? [] }.compactMap { entry in
            let words = entry.text.isEmpty ? entry.words : entry.text
            guard !words.isEmpty, seen.insert(Wording(words)).inserted else { return nil }
            return clean(words)
        }
    }

    /// A text in one line, cut where it is very long.
    private static func clean(_ text: String) -> CleanText {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.utf8.count > mostBytes else { return CleanText(line) }
        let cut = String(decoding: line.utf8.prefix(mostBytes), as: UTF8.self)
        return "\(cut.unicodeScalars.last == "\u{FFFD}" ? String(cut.unicodeScalars.dropLast()) : cut)…"
    }
}
