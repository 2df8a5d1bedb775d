import DisplayText
import Mentorship
import TerminalGrid

/// Writes a session's page row by row: wraps its lines, and says of its commitments what has become of them.
struct SessionPageWriter {
    private typealias Row = SessionPage.Row
    private typealias Run = SessionPage.Row.Run

    /// How much text is wrapped at most, in bytes of UTF-8; the page says where it ends before the session does.
    static let mostBytes = 1 << 20
    /// The column in which the text begins, behind the mark of the selection.
    private static let margin = 1
    /// How long a line of prose is at least that counts as broken by an editor, so that the next one continues it.
    private static let brokenColumns = 60
    /// The fewest columns that words are wrapped at; what is narrower is cut by the pane.
    private static let fewestColumns = 8

    /// The rows and pieces written so far.
    private(set) var content = ItemList<SessionPage.PieceID, SessionPage.Row>.Content()
    /// For each piece, the place of its first line in the text.
    private(set) var pieces: [Int] = []
    /// The place of the line in the text of which only the beginning is written, and nothing behind it; nothing where
    /// all is written.
    private(set) var stop: Int?

    private let owners: OwnerNames
    private let today: Day
    private let theme: Theme
    private let room: Size
    private var twins: [String: Int] = [:]
    private var hasGap = true
    /// How much more text is wrapped.
    private var bytesLeft = mostBytes

    /// A writer for so much room.
    init(owners: OwnerNames, today: Day, theme: Theme, room: Size) {
        self.owners = owners
        self.today = today
        self.theme = theme
        self.room = room
    }

    /// Writes with whom, when and where it was, and what became of it if it wasn't held.
    mutating func writeHeader(_ name: SessionName, _ session: Session?, of pair: Pair?) {
        var parts: [CleanText] = []
        if let pair { parts.append(CleanText(pair.title)) }
        parts.append(CalendarWords.full(name.day))
        if let session { parts += session.circumstances(on: today) }
        var line: CleanText = ""
        for part in parts.map({ theme.shown($0) }) {
            let longer = line.isEmpty ? part : line + theme.dot + part
            if line.isEmpty || longer.fits(in: columns(from: Self.margin)) {
                line = longer
            } else {
                write(header: line)
                line = part
            }
        }
        write(header: line)
        if session?.status(on: today) == .cancelled, let because = session?.because {
            write(header: "because: \(because)")
        }
        content.append(Row())
    }

    private mutating func write(header text: CleanText) {
        for row in rows(text, from: Self.margin, style: .faint) { content.append(row) }
    }

    /// Writes the lines of a session.
    mutating func write(_ text: SessionText) {
        var index = 0
        while index < text.lines.count {
            let line = text.lines[index]
            guard line.text.utf8.count <= bytesLeft else {
                let beginning = String(decoding: line.text.utf8.prefix(bytesLeft), as: UTF8.self)
                append(line, at: index, rows: proseRows(LineShape(beginning)))
                stop = index
                write(note: "The session goes on: it is too long to be shown whole.")
                return
            }
            bytesLeft -= line.text.utf8.count
            switch line.kind {
            case .blank: writeGap()
            case .commitment(let commitment): write(commitment, in: text, at: &index)
            case .heading:
                writeGap()
                let words = line.text.drop { $0 == "#" || $0 == " " || $0 == "\t" }
                append(line, at: index, rows: rows(CleanText(words), from: Self.margin, style: .heading))
            case .label:
                let first = index
                append(line, at: first, rows: labelRows(joined(text, from: &index)))
            case .hidden:
                append(line, at: index, rows: rows(CleanText(untabbed(line.text)), from: Self.margin, style: .faint))
            case .prose:
                let first = index
                append(line, at: first, rows: proseRows(joined(text, from: &index)))
            }
            index += 1
        }
        if pieces.isEmpty { write(note: "Nothing was written down.") }
    }

    /// A line and those that continue it because an editor broke it; `index` is that of the last one afterwards.
    private mutating func joined(_ text: SessionText, from index: inout Int) -> LineShape {
        var shape = LineShape(text.lines[index].text)
        let isItem = !shape.marker.isEmpty || text.lines[index].kind != .prose
        while index + 1 < text.lines.count, text.lines[index + 1].kind == .prose, isBroken(text.lines[index].text) {
            let size = text.lines[index + 1].text.utf8.count
            let next = LineShape(text.lines[index + 1].text)
            guard size <= bytesLeft, next.marker.isEmpty,
                isItem ? next.indent > shape.indent : next.indent == shape.indent
            else { break }
            shape.words += " " + next.words
            bytesLeft -= size
            index += 1
        }
        return shape
    }

    /// Whether a line is so long that an editor may have broken it.
    private func isBroken(_ line: String) -> Bool {
        line.utf8.count >= Self.brokenColumns && !CleanText(line).fits(in: Self.brokenColumns - 1)
    }

    // MARK: Pieces

    private mutating func writeGap() {
        if !hasGap { content.append(Row()) }
        hasGap = true
    }

    private mutating func write(note: CleanText) {
        writeGap()
        for row in rows(note, from: Self.margin, style: .faint) { content.append(row) }
    }

    /// Writes a line as a piece of its own.
    private mutating func append(_ line: SessionText.Line, at index: Int, rows: [Row]) {
        let twin = twins[line.text, default: 0]
        twins[line.text] = twin + 1
        append(rows, at: index) { .line(line.text, twin: twin, part: $0) }
    }

    /// Writes a commitment and the lines that belong to it as one piece; `index` is that of its last line afterwards.
    private mutating func write(_ commitment: Commitment, in text: SessionText, at index: inout Int) {
        let first = index
        let indent = LineShape(text.lines[first].text).indent
        let start = Self.margin + indented(indent)
        let wordStart = start + 5 + owners.columns
        let isOpen = commitment.state == .open
        let owner = theme.cut(owners[commitment.owner], to: owners.columns)
        var rows = rows(CleanText(commitment.text), from: wordStart, style: isOpen ? .plain : .faint)
        rows.addToFirst([
            Run(column: start, text: commitment.state.box, style: commitment.state.boxStyle),
            Run(column: start + 4, text: owner, style: isOpen ? .accent : .faint),
        ])
        if let words = standing(of: commitment) {
            rows += self.rows(words.text, from: wordStart, style: words.style)
        }
        var next = first + 1
        while let belonging = text.line(belongingTo: indent, from: next),
            text.lines[belonging].text.utf8.count <= bytesLeft
        {
            bytesLeft -= text.lines[belonging].text.utf8.count
            if belonging > next { rows.append(Row()) }
            let shape = LineShape(text.lines[belonging].text)
            let inner = wordStart + indented(max(shape.indent - indent - 2, 0))
            rows += proseRows(shape.words, marker: shape.marker, from: inner, style: .faint)
            index = belonging
            next = belonging + 1
        }
        append(rows, at: first) { .commitment(commitment.key, part: $0) }
    }

    /// Writes a piece; one that is longer than the pane in several, so that all of it can be reached.
    private mutating func append(_ rows: [Row], at index: Int, id: (Int) -> SessionPage.PieceID) {
        let most = room.rows > 0 ? room.rows : rows.count
        // The header stays in sight above the first of them.
        var end = pieces.isEmpty ? max(most - content.lines.count, 1) : most
        var (start, part) = (0, 0)
        while start < rows.count {
            end = min(end, rows.count)
            content.append(id(part), lines: Array(rows[start..<end]))
            pieces.append(index)
            (start, part, end) = (end, part + 1, end + most)
        }
        hasGap = false
    }

    /// What has become of a commitment, in words; nothing while it is open and has no date.
    private func standing(of commitment: Commitment) -> (text: CleanText, style: Style)? {
        switch commitment.state {
        case .open:
            guard let due = commitment.due else { return nil }
            return (CalendarWords.due(due, today: today), due < today ? .warning : .faint)
        case .kept:
            var words: CleanText = "\(theme.tick) kept"
            if let day = commitment.kept { words += " \(CalendarWords.short(day, today: today))" }
            return (commitment.isKeptLate ? words + ", late" : words, .good)
        case .released:
            guard let day = commitment.released else { return ("released", .faint) }
            return ("released \(CalendarWords.short(day, today: today))", .faint)
        }
    }

    // MARK: Rows

    private func columns(from start: Int) -> Int {
        max(room.columns - start - 1, Self.fewestColumns)
    }

    /// How far a line is set in: as it was written, and no further than a third of the pane.
    private func indented(_ columns: Int) -> Int {
        min(columns, max(room.columns / 3, 0))
    }

    private func untabbed(_ text: String) -> String {
        text.contains("\t") ? String(text.map { $0 == "\t" ? " " : $0 }) : text
    }

    /// A text wrapped from a column on.
    private func rows(_ text: CleanText, from start: Int, style: Style) -> [Row] {
        let lines = theme.shown(text).wrapped(at: columns(from: start))
        return lines.map { Row(runs: [Run(column: start, text: $0, style: style)]) }
    }

    /// A line of prose, hanging behind its bullet where it has one.
    private func proseRows(_ shape: LineShape) -> [Row] {
        let start = Self.margin + indented(shape.indent)
        return proseRows(shape.words, marker: shape.marker, from: start, style: .plain)
    }

    private func proseRows(_ words: String, marker: String, from start: Int, style: Style) -> [Row] {
        let marker = CleanText(marker)
        let words = CleanText(untabbed(words))
        guard !marker.isEmpty else { return rows(words, from: start, style: style) }
        var rows = rows(words, from: start + marker.width + 1, style: style)
        rows.addToFirst([Run(column: start, text: theme.shown(marker), style: .faint)])
        return rows
    }

    /// A labelled line: without its bullet, its label told from its words.
    private func labelRows(_ shape: LineShape) -> [Row] {
        let start = Self.margin + indented(shape.indent)
        let end = shape.words.firstIndex(of: ":").map { shape.words.index(after: $0) } ?? shape.words.startIndex
        let label = theme.shown(CleanText(shape.words[..<end]))
        let hang = label.width < 4 ? label.width + 1 : 2
        let lines = theme.shown(CleanText(untabbed(shape.words))).wrapped(at: columns(from: start + hang))
        var rows = lines.enumerated().map { index, line in
            Row(runs: [Run(column: index == 0 ? start : start + hang, text: line)])
        }
        if let first = lines.first, first.string.hasPrefix(label.string) {
            rows.addToFirst([Run(column: start, text: label, style: .accent)])
        }
        return rows
    }
}

extension [SessionPage.Row] {
    /// Puts runs into the first row, which is made where nothing was left to be wrapped.
    fileprivate mutating func addToFirst(_ runs: [SessionPage.Row.Run]) {
        if isEmpty { append(SessionPage.Row()) }
        self[0].runs += runs
    }
}

/// A line taken apart for the page: how far it is indented, its bullet, and its words.
private struct LineShape {
    /// The indentation in columns; a tab goes to the next multiple of four.
    let indent: Int
    /// The bullet or number of a list item; empty where there is none.
    let marker: String
    var words: String

    init(_ line: String) {
        var rest = line.unicodeScalars[...]
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        var indent = 0
        while let blank = rest.first, blank == " " || blank == "\t" {
            indent += blank == "\t" ? 4 - indent % 4 : 1
            rest.removeFirst()
        }
        self.indent = indent
        let digits = rest.prefix { ("0"..."9").contains($0) }
        var marker = digits.isEmpty || digits.count > 9 ? rest.prefix(1) : rest.prefix(digits.count + 1)
        let sign = marker.last
        let isMarker = digits.isEmpty ? sign == "-" || sign == "*" || sign == "+" : sign == "." || sign == ")"
        let behind = rest[marker.endIndex...]
        if !isMarker || !(behind.first.map { $0 == " " || $0 == "\t" } ?? false) { marker = rest.prefix(0) }
        self.marker = String(marker)
        words = String(marker.isEmpty ? rest : behind.drop { $0 == " " || $0 == "\t" })
    }
}

extension SessionText {
    /// The place of the next line that belongs to a line indented so far, blank ones skipped; nothing where it ends.
    fileprivate func line(belongingTo indent: Int, from start: Int) -> Int? {
        var index = start
        while index < lines.count, lines[index].kind == .blank { index += 1 }
        guard index < lines.count else { return nil }
        if case .commitment = lines[index].kind { return nil }
        if case .heading = lines[index].kind { return nil }
        return LineShape(lines[index].text).indent > indent ? index : nil
    }
}
