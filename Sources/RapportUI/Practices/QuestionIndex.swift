import Mentorship

/// The questions of a library by theme, and as they are searched. Worked out once for each library that is read.
struct QuestionIndex: Equatable, Sendable {
    /// How much of a question is searched, in bytes.
    static let mostBytes = 160

    /// The questions below one heading.
    struct Theme: Equatable, Sendable {
        /// The theme as the program calls it, or the heading as it was written; empty for those below none.
        let name: String
        /// The places of its questions in the library.
        fileprivate(set) var places: [Int]
    }

    /// The built-in themes in their order, then the owner's own by name; only those with questions.
    let themes: [Theme]
    /// The names of the themes, folded.
    let foldedThemes: [FoldedName]
    /// The place of the first question of these words.
    private let places: [Wording: Int]
    /// Folded words of all questions, one after the other.
    private let text: [UInt8]
    /// Where the words of each question end in ``text``.
    private let ends: [Int]

    /// The index of no questions.
    init() {
        (themes, foldedThemes, places, text, ends) = ([], [], [:], [], [])
    }

    /// The index of these questions. Linear in them.
    init(_ questions: [BankQuestion]) {
        var text: [UInt8] = []
        var ends: [Int] = []
        ends.reserveCapacity(questions.count)
        var themes: [Theme] = []
        var places: [Wording: Int] = [:]
        places.reserveCapacity(questions.count)
        var byHeading: [String: Int] = [:]
        var byName: [String: Int] = [:]
        for (place, question) in questions.enumerated() {
            let index: Int
            if let known = byHeading[question.theme] {
                index = known
            } else {
                let name = QuestionIndex.name(ofHeading: question.theme)
                index = byName[name] ?? themes.count
                if index == themes.count { themes.append(Theme(name: name, places: [])) }
                byHeading[question.theme] = index
                byName[name] = index
            }
            themes[index].places.append(place)
            if places[question.wording] == nil { places[question.wording] = place }
            text += FoldedName(question.text).text.utf8.prefix(QuestionIndex.mostBytes)
            for topic in question.topics.prefix(5) { text += Array(" #".utf8) + topic.utf8.prefix(40) }
            ends.append(text.count)
        }
        self.places = places
        self.text = text
        self.ends = ends
        let order = Dictionary(
            QuestionTheme.allCases.enumerated().map { ($1.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
        self.themes = themes.sorted {
            (order[$0.name] ?? .max, $0.name.isEmpty ? 1 : 0, $0.name)
                < (order[$1.name] ?? .max, $1.name.isEmpty ? 1 : 0, $1.name)
        }
        foldedThemes = self.themes.map { FoldedName($0.name) }
    }

    /// The theme that a heading names as the program calls it, else the heading.
    static func name(ofHeading heading: String) -> String {
        QuestionTheme(heading: heading)?.rawValue ?? heading
    }

    /// The place of the first question of these words; nothing where none has them.
    func place(of wording: Wording) -> Int? { places[wording] }

    /// Whether the question of a place has these words.
    func fits(_ place: Int, _ words: FilterWords) -> Bool {
        guard !words.isEmpty, ends.indices.contains(place) else { return true }
        let start = place > 0 ? ends[place - 1] : 0
        return text.withUnsafeBufferPointer { words.fits(UnsafeBufferPointer(rebasing: $0[start..<ends[place]])) }
    }
}
