import DisplayText
import Mentorship
import TerminalGrid

/// One line of text being typed. The cursor stands between whole characters, as people see them.
struct LineEditor: Equatable, Sendable {
    /// What stands before the cursor.
    private(set) var before: String
    /// What stands behind the cursor.
    private(set) var after = ""
    /// The most characters that can be typed into it, each mark counted as one; nothing where there is no bound.
    let bound: Int?
    /// Whether what was typed or pasted last had no room, so that nothing of it was taken.
    private(set) var isFull = false
    /// Whether the whole line is selected, so that what is typed next takes its place.
    private(set) var isSelected = false

    /// A line with that text in it, the cursor at its end.
    ///
    /// - Parameter isSelected: whether what is typed next takes its place.
    init(_ text: String = "", bound: Int? = nil, isSelected: Bool = false) {
        before = LineEditor.oneLine(text)
        self.bound = bound
        self.isSelected = isSelected && !text.isEmpty
    }

    /// The whole line.
    var text: String { before + after }

    /// Its words, with single blanks between them; none where nothing of them can be seen.
    var words: String { TypedWords.seen(text) }

    /// Whether it has more than so many characters, each mark counted as one. Takes no longer for a longer line.
    func isLonger(than count: Int) -> Bool {
        let bytes = before.utf8.count + after.utf8.count
        return bytes > 4 * count || bytes > count && text.unicodeScalars.count > count
    }

    /// Takes a key that types or edits. Answers whether it was one.
    mutating func handle(_ key: Key) -> Bool {
        isFull = false
        if isSelected {
            if case .character = key { before = "" }
            if LineEditor.erasing.contains(key) {
                (before, isSelected) = ("", false)
                return true
            }
        }
        let wasSelected = isSelected
        isSelected = false
        switch key.withoutModifiers {
        case .character(let character): insert(String(character))
        case .backspace, .control("h"): if !before.isEmpty { before.removeLast() }
        case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
        case .left, .control("b"): if let character = before.popLast() { after.insert(character, at: after.startIndex) }
        case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
        case .home, .control("a"): (before, after) = ("", text)
        case .end, .control("e"): (before, after) = (text, "")
        case .control("u"): before = ""
        case .control("k"): after = ""
        case .control("w"), .alt("\u{7F}"): removeWord()
        default:
            isSelected = wasSelected
            return false
        }
        return true
    }

    /// The keys that erase something: all of the line where it is selected.
    private static let erasing: Set<Key> = [
        .backspace, .control("h"), .delete, .control("d"), .control("u"), .control("k"), .control("w"), .alt("\u{7F}"),
    ]

    /// Inserts text at the cursor, if there is room for all of it; line breaks and control characters become blanks.
    mutating func insert(_ pasted: String) {
        if isSelected { (before, after, isSelected) = ("", "", false) }
        isFull = bound.map { LineEditor(pasted + text).isLonger(than: $0) } ?? false
        if !isFull { before += LineEditor.oneLine(pasted) }
    }

    /// Another text in its place, the cursor at its end.
    mutating func replace(with text: String) {
        self = LineEditor(text, bound: bound)
    }

    /// What there is to say where there was no room for what was typed or pasted.
    var fullNote: CleanText? {
        isFull ? bound.map { LineEditor.tooLong(room: $0) } : nil
    }

    /// What is said of a text for which there is no room in so many characters.
    static func tooLong(room: Int) -> CleanText {
        "That is too long: there is room for \(room) characters."
    }

    /// What of the line is to be seen in so many columns, and in which of them the cursor stands.
    /// Takes time in proportion to the columns, however long the line.
    func window(columns: Int) -> (text: CleanText, cursor: Int) {
        guard columns > 0 else { return ("", 0) }
        var shown: [CleanText] = []
        var cursor = 0
        for character in before.reversed() {
            let clean = CleanText(String(character))
            guard cursor + clean.width < columns else { break }
            cursor += clean.width
            shown.append(clean)
        }
        shown.reverse()
        var width = cursor
        for character in after {
            let clean = CleanText(String(character))
            guard width + clean.width <= columns else { break }
            width += clean.width
            shown.append(clean)
        }
        return (shown.joined(), cursor)
    }

    private mutating func removeWord() {
        while let last = before.last, last == " " { before.removeLast() }
        while let last = before.last, last != " " { before.removeLast() }
    }

    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            line.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(line)
    }
}
