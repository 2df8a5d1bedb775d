import DisplayText
import Mentorship
import TerminalGrid

/// One of the two texts about a session while it is written.
struct NoteSheet: Equatable, Sendable {
    /// What it is.
    private(set) var key: NoteKey
    /// The text.
    var editor: TextEditor
    /// Which of its lines mean nothing, being part of a fence, a comment or a quote.
    private(set) var hidden: HiddenLines
    /// Whether there is no file yet.
    private(set) var isNew: Bool
    /// The lines of the file that stand before the text.
    private var headLines: Int
    /// Whether a last line that isn't ended is ended in the file: so it is in one that was made here.
    private let endsLastLine: Bool
    /// The text that is in the file, or that a new one begins with.
    private var saved: [UInt8]
    /// The state of the text that was the same as that.
    private var savedRevision: Int

    /// A text as it was opened.
    init(_ opening: NoteOpening) {
        key = opening.key
        editor = TextEditor(opening.body, size: .zero)
        saved = opening.body
        savedRevision = editor.revision
        isNew = opening.isNew
        endsLastLine = opening.isNew
        headLines = opening.headLines
        hidden = HiddenLines(opening.body, hasHead: opening.headLines > 0)
        guard let recovered = opening.recovered else { return }
        editor.replaceAll(with: recovered.body)
        readHiddenLines()
    }

    /// Whether it was changed since it was saved, be it that it was changed back.
    var isChanged: Bool { editor.revision != savedRevision }

    /// Whether it is not what the file holds. Looks at all of it where it was changed.
    var differs: Bool { isChanged && body != saved }

    /// The text as it is to be saved: in a new file the last line is ended, in any other it stays as it is.
    var body: [UInt8] {
        let bytes = editor.text.bytes
        return endsLastLine && bytes.last.map { $0 != 0x0A } ?? false ? bytes + [0x0A] : bytes
    }

    /// The line of the file in which the cursor stands, from 1.
    var lineInFile: Int { headLines + editor.cursor.line + 1 }

    /// The text's lines for whoever looks around in them.
    var lines: NoteLines {
        let (lines, hidden) = (editor.text.lines, hidden)
        return NoteLines(count: lines.count, isHidden: { hidden[$0] }, { lines[$0].bytes })
    }

    /// Goes to where writing goes on: the end of what is there, the first empty line of what a new session begins with.
    mutating func goToStart() {
        let lines = editor.text.lines
        let empty = isNew ? lines.indices.first { lines[$0].bytes.isEmpty } : nil
        let line = empty ?? lines.count - 1
        editor.move(to: TextPlace(line: line, byte: lines[line].bytes.count))
    }

    /// Takes what is in the file now, with somebody else's lines where there are any.
    mutating func take(_ saving: NoteSaved) {
        if saving.body != body {
            editor.replaceAll(with: saving.body)
            readHiddenLines()
        }
        saved = saving.body
        savedRevision = editor.revision
        isNew = !saving.isThere
        if (headLines > 0) != (saving.headLines > 0) {
            hidden = HiddenLines(saving.body, hasHead: saving.headLines > 0)
        }
        headLines = saving.headLines
    }

    /// Belongs to the session under its new name.
    mutating func follow(_ session: SessionKey) {
        key.session = session
    }

    /// Takes a key that types or moves; what is hidden is read anew only where the key may have changed that.
    mutating func handle(_ key: Key) -> Bool {
        let (revision, line, count) = (editor.revision, editor.cursor.line, editor.text.lines.count)
        let isWithinLine = editor.selection.map { $0.lowerBound.line == $0.upperBound.line } ?? true
        // A key changes the line it finds, parts it, or joins it with a neighbour.
        let first = max(line - 1, 0)
        let before = linesAsRead(first...min(line + 1, count - 1))
        guard editor.handle(key) else { return false }
        guard editor.revision != revision else { return true }
        switch editor.text.lines.count - count {
        case 0 where isWithinLine: follow(from: line, before: [before[line - first]], among: count)
        case -1 where isWithinLine, 1 where isWithinLine: follow(from: first, before: before, among: count)
        default: readHiddenLines()
        }
        return true
    }

    /// Changes the text otherwise than by a key.
    mutating func edit<Answer>(_ change: (inout TextEditor) -> Answer) -> Answer {
        let revision = editor.revision
        let answer = change(&editor)
        if editor.revision != revision { readHiddenLines() }
        return answer
    }

    /// Changes a part of a line; the cursor stays where it is among the words.
    mutating func amend(_ line: Int, _ edit: LineEdit) {
        let range =
            TextPlace(line: line, byte: edit.range.lowerBound)..<TextPlace(line: line, byte: edit.range.upperBound)
        replace(range, with: edit.replacement)
    }

    /// Takes a whole line out; the cursor stays where it is among the others.
    mutating func removeLine(_ line: Int) {
        guard editor.text.lines.indices.contains(line) else { return }
        // The last line: the break before it stays, as the end of the line above.
        let end =
            line + 1 < editor.text.lines.count
            ? TextPlace(line: line + 1, byte: 0) : TextPlace(line: line, byte: editor.text.lines[line].bytes.count)
        replace(TextPlace(line: line, byte: 0)..<end, with: "")
    }

    /// Opens a new line below another.
    mutating func open(below line: Int, _ text: String) {
        guard editor.text.lines.indices.contains(line) else { return }
        let end = TextPlace(line: line, byte: editor.text.lines[line].bytes.count)
        replace(end..<end, with: "\n" + text)
    }

    private mutating func replace(_ range: Range<TextPlace>, with text: String) {
        let (revision, cursor, count) = (editor.revision, editor.cursor, editor.text.lines.count)
        let first = editor.text.clamped(range.lowerBound).line
        let before = linesAsRead(first...max(first, editor.text.clamped(range.upperBound).line))
        editor.replace(range, with: text)
        editor.move(to: cursor.moved(by: range, endingNow: editor.cursor))
        if editor.revision != revision { follow(from: first, before: before, among: count) }
    }

    // MARK: What is hidden

    /// Lines as far as anything is read in them.
    private func linesAsRead(_ range: ClosedRange<Int>) -> [[UInt8]] {
        editor.text.lines[range].map {
            $0.bytes.count > NoteLine.mostBytes ? Array($0.bytes[..<NoteLine.mostBytes]) : $0.bytes
        }
    }

    /// Lets what is hidden follow an edit that changed nothing but some lines in a row.
    ///
    /// - Parameters:
    ///   - first: the first of them.
    ///   - before: what they were.
    ///   - count: how many lines there were in all.
    private mutating func follow(from first: Int, before: [[UInt8]], among count: Int) {
        let last = first + before.count - 1 + editor.text.lines.count - count
        let after = first <= last && last < editor.text.lines.count ? linesAsRead(first...last) : []
        if hidden.edit(first, removing: before, adding: after) { readHiddenLines() }
    }

    private mutating func readHiddenLines() {
        hidden = HiddenLines(editor.text.bytes, hasHead: hidden.hasHead)
    }
}
