import Mentorship
import PlainText

extension NotePage {
    /// How many lines are looked at for questions that stand in the text.
    private static let mostLines = 20_000

    /// Whether the cursor stands behind a label on a line on which nothing else was typed yet.
    var isOnCapturedLine: Bool {
        guard !isPrivate, let line = NoteLine(sheet.editor.line.bytes) else { return false }
        return line.label != nil && Capture.isUntouched(line, people)
    }

    /// The questions that stand in the text as it is being written.
    var questionsWritten: Set<Wording> {
        guard !isPrivate else { return [] }
        var found: Set<Wording> = []
        for (index, line) in sheet.editor.text.lines.prefix(NotePage.mostLines).enumerated() {
            guard line.bytes.count < 2_000, line.bytes.contains(UInt8(ascii: ":")), !sheet.hidden[index],
                let read = NoteLine(line.bytes), read.label == .question
            else { continue }
            let words = read.words.map { read.document.string($0.span) }.filter { !$0.hasPrefix("#") }
            found.insert(Wording(words.joined(separator: " ")))
        }
        return found
    }
}
