import DisplayText
import Mentorship
import TerminalGrid

/// One of the two texts about a session while it is written.
struct NoteSheet: Equatable, Sendable {
    /// What it is.
    let key: NoteKey
    /// The text.
    var editor: TextEditor
    /// The state of the text that is in the file.
    private var saved: Int
    /// Why the text could not be saved the last time; nothing once it was, or where nobody tried.
    var trouble: CleanText?
    /// Which of its lines mean nothing, being part of a fence, a comment or a quote.
    var hidden: HiddenLines

    /// A text as it was opened, on a page of that size.
    init(_ opening: NoteOpening, size: Size) {
        key = opening.key
        editor = TextEditor(opening.body, size: size)
        saved = editor.revision
        hidden = HiddenLines(of: opening.body)
        if let recovered = opening.recovered { editor.replaceAll(with: recovered) }
    }

    /// Whether there is something in it that is not in the file.
    var isChanged: Bool { editor.revision != saved }

    /// What is in the file now is what is shown.
    mutating func markSaved() {
        saved = editor.revision
        trouble = nil
    }

    /// Takes what is in the file now, somebody else's lines among it.
    mutating func take(_ saving: NoteSaved) {
        if saving.body != editor.text.bytes { editor.replaceAll(with: saving.body) }
        markSaved()
    }
}
