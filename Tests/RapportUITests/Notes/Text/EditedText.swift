import TerminalGrid

@testable import RapportUI

/// A text in a readable notation: `‸` for the cursor, `⟦` and `⟧` around what is selected.
struct EditedText {
    var editor: TextEditor

    init(_ marked: String, columns: Int = 80, rows: Int = 24) {
        let scalars = marked.unicodeScalars
        let parts = scalars.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
            .map { Array(String($0).utf8) }
        editor = TextEditor(parts.flatMap { $0 }, size: Size(columns: columns, rows: rows))
        editor.move(to: NoteText(parts.count > 1 ? parts[0] : []).end)
    }

    /// Presses keys; answers whether all were taken.
    @discardableResult
    mutating func press(_ keys: String) throws -> Bool {
        try Key.sequence(keys).map { editor.handle($0) }.allSatisfy { $0 }
    }

    /// The text with the cursor.
    var marked: String {
        let before = editor.text[.start..<editor.cursor].bytes
        let after = editor.text[editor.cursor..<editor.text.end].bytes
        return String(decoding: before, as: UTF8.self) + "‸" + String(decoding: after, as: UTF8.self)
    }

    /// The text alone.
    var string: String { String(decoding: editor.text.bytes, as: UTF8.self) }

    /// What is selected.
    var selected: String { editor.selection.map { editor.string(in: $0) } ?? "" }

    /// The screen, with the cursor where it stands.
    func screen(
        _ theme: Theme = Theme(unicode: true), styling: (Int, TextLine) -> [(Range<Int>, Style)] = { _, _ in [] }
    )
        -> Grid
    {
        var grid = Grid(size: editor.size)
        grid.clipped(to: grid.bounds) { editor.draw(on: &$0, theme, styling: styling) }
        return grid
    }
}
