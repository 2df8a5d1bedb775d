import DisplayText
import Mentorship
import TerminalGrid

extension NotePage {
    /// Takes a key that is typed. Answers whether it did anything.
    mutating func type(_ key: Key, on today: Day) -> Typed {
        if isRating, rate(key) { return .taken }
        isRating = false
        let former = (line: sheet.editor.cursor.line, count: sheet.editor.text.lines.count)
        let isTaken = edit { $0.handle(key) }
        guard isTaken else { return .unknown }
        return .taken(leaveLine(former, on: today))
    }

    /// What became of a key.
    enum Typed: Equatable {
        /// It was taken; with a sentence where there is something to say.
        case taken(CleanText?)
        /// It means nothing here.
        case unknown

        static let taken = Typed.taken(nil)
    }

    /// Puts in what was pasted.
    mutating func insert(_ pasted: String, on today: Day) -> CleanText? {
        isRating = false
        let former = (line: sheet.editor.cursor.line, count: sheet.editor.text.lines.count)
        edit { $0.insert(pasted) }
        return leaveLine(former, on: today)
    }

    /// Changes the text, and lets what hangs on it follow.
    @discardableResult
    mutating func edit<Answer>(_ change: (inout TextEditor) -> Answer) -> Answer {
        let revision = sheet.editor.revision
        let line = sheet.editor.cursor.line
        let answer = change(&sheet.editor)
        if sheet.editor.revision != revision {
            isDrafted = false
            sheet.noteEdit(near: min(line, sheet.editor.cursor.line))
        }
        followCursor()
        return answer
    }

    /// Lets what is said of the line, and what is offered for the word, follow the cursor.
    private mutating func followCursor() {
        let (line, byte) = (sheet.editor.cursor.line, sheet.editor.cursor.byte)
        completion = sheet.isHidden(line) ? nil : reader.completion(in: sheet.editor.text.lines[line], at: byte)
    }

    /// Finishes the line that the cursor left: a day behind `due:` is written as a date, and a line in which nothing
    /// was written goes. Answers with what there is to say.
    private mutating func leaveLine(_ former: (line: Int, count: Int), on today: Day) -> CleanText? {
        let editor = sheet.editor
        // Where lines were joined, none was left.
        guard editor.cursor.line != former.line, editor.text.lines.count >= former.count else { return nil }
        return finish(former.line, on: today)
    }

    /// Finishes the line in which the cursor stands, as if it had left it.
    mutating func finishLine(on today: Day) -> CleanText? {
        finish(sheet.editor.cursor.line, on: today)
    }

    private mutating func finish(_ line: Int, on today: Day) -> CleanText? {
        guard sheet.editor.text.lines.indices.contains(line), !isPrivate, !sheet.isHidden(line) else { return nil }
        let bytes = sheet.editor.text.lines[line].bytes
        if Capture.isUntouched(bytes) {
            edit { $0.removeLine(line) }
            return nil
        }
        guard let reading = DueReading(of: bytes, on: today) else { return nil }
        for change in reading.edits.reversed() {
            edit { $0.amend(line, change.range, with: change.replacement) }
        }
        return reading.trouble.map { CleanText($0) }
    }
}
