import DisplayText
import TerminalGrid

/// The private check-in on a session, 1 to 5 for each of three things: one key each (format.md, "private/").
struct CheckInRow: Equatable, Sendable {
    /// What is asked.
    enum Part: Int, CaseIterable, Sendable {
        case comfort, trust, guidance

        /// What it is called.
        var title: CleanText {
            switch self {
            case .comfort: "Comfort"
            case .trust: "Trust"
            case .guidance: "Guidance"
            }
        }

        /// What it asks, in words.
        var question: CleanText {
            switch self {
            case .comfort: "1 hardly … 5 fully: how comfortable were the two of you with each other?"
            case .trust: "1 hardly any … 5 full: how much trust was there between the two of you?"
            case .guidance: "1 hardly … 5 very well: how well did the guidance fit the person?"
            }
        }
    }

    /// The most that can be given.
    static let most = 5

    private var ratings: [Int?]
    /// Which one the next digit fills; nothing when the last one is filled.
    private(set) var next: Part?

    /// A check-in as it stands; what isn't from 1 to 5 counts as not given. The first that isn't given is next.
    init(comfort: Int? = nil, trust: Int? = nil, guidance: Int? = nil) {
        ratings = [comfort, trust, guidance].map { rating in
            rating.flatMap { (1...CheckInRow.most).contains($0) ? $0 : nil }
        }
        next = Part.allCases.first { ratings[$0.rawValue] == nil }
    }

    /// How comfortable the two were with each other, 1 to 5.
    var comfort: Int? { self[.comfort] }
    /// How much trust there was, 1 to 5.
    var trust: Int? { self[.trust] }
    /// How well the guidance fitted, 1 to 5.
    var guidance: Int? { self[.guidance] }

    /// What was given for a part.
    subscript(part: Part) -> Int? { ratings[part.rawValue] }

    /// Takes a key: 1 to 5 fills what is next and goes on, left and right choose, 0 takes away what is chosen, backspace
    /// that or else what was filled before it. False for any other key, and where it changes nothing.
    mutating func handle(_ key: Key) -> Bool {
        let before = self
        switch key {
        case .character(let character):
            guard let digit = character.wholeNumberValue, character.isASCII else { return false }
            fill(digit)
        case .backspace, .delete: takeAway()
        case .left: next = next.map { Part(rawValue: $0.rawValue - 1) ?? $0 } ?? Part.allCases.last
        case .right: next = next.map { Part(rawValue: $0.rawValue + 1) ?? $0 } ?? Part.allCases.last
        default: return false
        }
        return self != before
    }

    private mutating func fill(_ digit: Int) {
        guard let part = next else { return }
        switch digit {
        case 0: ratings[part.rawValue] = nil
        case 1...CheckInRow.most:
            ratings[part.rawValue] = digit
            next = Part(rawValue: part.rawValue + 1)
        default: break
        }
    }

    private mutating func takeAway() {
        if let part = next, self[part] != nil {
            ratings[part.rawValue] = nil
        } else if let before = Part(rawValue: (next?.rawValue ?? Part.allCases.count) - 1) {
            ratings[before.rawValue] = nil
            next = before
        }
    }

    /// What is asked now, in words, or that all is said.
    var explanation: CleanText {
        next?.question ?? "Noted. Left and right change an answer, backspace takes it away."
    }
}

extension CheckInRow {
    /// The fewest columns in which it takes one row.
    static let fewestColumns = 30

    /// How many rows it takes in so many columns.
    static func rows(columns: Int) -> Int {
        columns >= fewestColumns ? 1 : 2
    }

    /// Draws it: what is next with a bar to be filled, what is given in figures, a dash where nothing is. In one row from
    /// 30 columns up, in two otherwise.
    func draw(on canvas: inout Canvas, _ theme: Theme) {
        let columns = canvas.size.columns
        let isWide = [true, false].first { width(wide: $0, theme) <= columns } ?? false
        if columns >= CheckInRow.fewestColumns {
            draw(Part.allCases, wide: isWide, row: 0, on: &canvas, theme)
        } else {
            draw([.comfort, .trust], wide: false, row: 0, on: &canvas, theme)
            draw([.guidance], wide: false, row: 1, on: &canvas, theme)
        }
    }

    private func draw(_ parts: [Part], wide: Bool, row: Int, on canvas: inout Canvas, _ theme: Theme) {
        var column = 0
        for part in parts {
            let style: Style = part == next ? Style.accent.with(.bold) : self[part] == nil ? .faint : .plain
            column += canvas.write(words(part, wide, theme), at: Position(column: column, row: row), style: style)
            column += wide ? 3 : 2
        }
    }

    private func width(wide: Bool, _ theme: Theme) -> Int {
        Part.allCases.reduce(wide ? 6 : 4) { $0 + words($1, wide, theme).width }
    }

    private func words(_ part: Part, _ wide: Bool, _ theme: Theme) -> CleanText {
        let none: CleanText = theme.isUnicode ? "–" : "-"
        guard wide else {
            // What is next is marked in place of the blank.
            let lead: CleanText = part == next ? (theme.isUnicode ? "▸" : ">") : " "
            return part.title + lead + (self[part].map { "\($0)" } ?? none)
        }
        if part == next {
            let full: CleanText = theme.isUnicode ? "▮" : "#"
            let empty: CleanText = theme.isUnicode ? "▯" : "."
            let given = self[part] ?? 0
            let bar = Array(repeating: full, count: given) + Array(repeating: empty, count: CheckInRow.most - given)
            return part.title + " " + bar.joined()
        }
        return part.title + " " + (self[part].map { "\($0) of \(CheckInRow.most)" } ?? none)
    }
}
