import DisplayText
import Mentorship

/// What a list is narrowed to: all of these words must stand in an item, in any order, without case and accents.
struct FilterWords: Equatable, Sendable {
    /// The most characters that are looked for.
    static let longest = 200

    /// The words as they were typed.
    let typed: String
    /// Their beginning, for titles and notes.
    let shown: CleanText
    private var words: [[UInt8]]

    /// No words.
    init() {
        (typed, shown, words) = ("", CleanText(), [])
    }

    /// The words of a typed line; no words where it is blank.
    init(_ typed: String) {
        self.typed = typed
        shown = CleanText(String(String.UnicodeScalarView(typed.unicodeScalars.prefix(60))))
        words = FoldedName(typed).words.map { Array($0.utf8) }
    }

    /// Whether there are no words, so that everything fits.
    var isEmpty: Bool { words.isEmpty }

    /// Whether a text that was folded before fits. Takes time in proportion to its length.
    func fits(_ folded: FoldedName) -> Bool {
        if words.isEmpty { return true }
        var text = folded.text
        return text.withUTF8 { bytes in words.allSatisfy { FilterWords.stands($0, in: bytes) } }
    }

    /// Whether a text fits, given as the bytes of its folded words.
    func fits(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
        words.allSatisfy { FilterWords.stands($0, in: folded) }
    }

    /// The words that don't stand in a text, for what else belongs to it.
    func without(_ folded: FoldedName) -> FilterWords {
        var rest = self
        var text = folded.text
        text.withUTF8 { bytes in rest.words.removeAll { FilterWords.stands($0, in: bytes) } }
        return rest
    }

    /// Whether one of these texts has each of the words.
    func fits(_ texts: String...) -> Bool {
        words.isEmpty || fits(FoldedName(texts.joined(separator: "\n")))
    }

    private static func stands(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, word.count <= bytes.count else { return false }
        for start in 0...bytes.count - word.count where bytes[start] == first {
            var length = 1
            while length < word.count, bytes[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }
}

/// The filter of a list, and what was selected before it was narrowed.
struct ListFilter<ID: Equatable & Sendable>: Equatable, Sendable {
    /// What the list is narrowed to.
    private(set) var words = FilterWords()
    /// What was selected before.
    private var former: ID?

    /// Whether the list is narrowed.
    var isActive: Bool { !words.isEmpty }

    /// The narrowing is to stay: when it ends, what is selected then stays selected.
    mutating func keep() {
        former = nil
    }

    /// Narrows to other words. Answers with what is to be selected again where there are none any more.
    ///
    /// - Parameter selected: what is selected now, remembered when the narrowing begins.
    mutating func narrow(to typed: String, selected: ID?) -> ID? {
        let wasActive = isActive
        words = FilterWords(typed)
        if isActive {
            if !wasActive { former = selected }
            return nil
        }
        defer { former = nil }
        return wasActive ? former : nil
    }
}
