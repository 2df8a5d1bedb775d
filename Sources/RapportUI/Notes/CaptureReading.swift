import DisplayText
import Mentorship
import PlainText

/// What is understood of the line the cursor is on, to be shown while it is written.
struct CaptureReading: Equatable, Sendable {
    /// What it says: `Grace promises: Write up the two questions, due Tue 1 Dec 2026`; nothing where there is nothing to
    /// add to what stands there.
    var summary: NamedWords?
    /// What is not as it seems, in sentences: an owner that is neither of the two, a due date too many.
    var oddities: [CleanText] = []

    /// Reads a line without what ends it. A line longer than ``NoteLine/mostBytes`` has no reading, and none that is
    /// hidden should be given.
    ///
    /// - Parameters:
    ///   - cursor: the byte before which somebody is typing: of a date that is being typed there nothing is said yet.
    ///   - isBelowCommitment: whether it belongs to a commitment, so that labels mean nothing in it.
    init(
        _ line: [UInt8], _ people: NotePeople, today: Day, cursor: Int? = nil, isBelowCommitment: Bool = false
    ) {
        if var reading = CommitmentReading(line, names: people.names, today: today) {
            if let cursor { reading.due.faults.removeAll { $0.isBeingTyped(at: cursor, in: line) } }
            read(reading, people)
        } else if !isBelowCommitment, let line = NoteLine(line), line.label?.mayNameOwner == true {
            read(line, people)
        }
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { summary == nil && oddities.isEmpty }

    /// All of it in one row: what is odd first, since it wants to be mended, then the summary with its words cut.
    func row(columns: Int, _ theme: Theme) -> CleanText {
        let odd = theme.shown(oddities.joined(separator: " "))
        guard let summary else { return theme.cut(odd, to: columns) }
        guard !odd.isEmpty else { return [summary].cut(to: columns, theme) }
        let room = columns - odd.width - theme.dot.width
        guard let fitted = summary.fitted(to: room, theme) else { return theme.cut(odd, to: columns) }
        return odd + theme.dot + fitted
    }

    // MARK: Commitments

    private mutating func read(_ reading: CommitmentReading, _ people: NotePeople) {
        if let word = reading.unknownOwner {
            oddities.append("\(CaptureReading.neither(word, people)): nobody's.")
        }
        oddities += reading.due.sentences.map { CleanText($0) }
        let due: CleanText = reading.due.words.map { ", \(CleanText($0))" } ?? ""
        guard !reading.text.isEmpty else {
            if reading.owner != nil || reading.due.day != nil {
                let owner = CaptureReading.capitalised(people.owners[reading.owner].truncated(to: 20))
                let start: CleanText = reading.owner == nil ? "A commitment" : "\(owner)"
                summary = NamedWords("\(start)\(due): what is promised?")
            }
            return
        }
        summary = NamedWords(
            CaptureReading.beginning(reading, people), CleanText(String(reading.text.prefix(400))), due)
    }

    /// Who does what, up to the words.
    private static func beginning(_ reading: CommitmentReading, _ people: NotePeople) -> CleanText {
        let isSeveral = reading.owner == .both || reading.owner.map { $0 == Owner(people.role) } ?? false
        let verb: CleanText
        switch reading.state {
        case .open: verb = isSeveral ? "promise" : "promises"
        case .kept: verb = isSeveral ? "have kept" : "has kept"
        case .released: verb = isSeveral ? "have released" : "has released"
        }
        guard let owner = reading.owner else {
            switch reading.state {
            case .open: return "Nobody's promise: "
            case .kept: return "Kept, nobody's: "
            case .released: return "Released, nobody's: "
            }
        }
        return "\(capitalised(people.owners[owner].truncated(to: 20))) \(verb): "
    }

    // MARK: Labels

    private mutating func read(_ line: NoteLine, _ people: NotePeople) {
        let word = line.ownerWord
        let owner = word.flatMap { line.owner($0, people.names) }
        if let word, owner == nil {
            oddities.append("\(CaptureReading.neither(line.document.string(word.span), people)).")
        }
        func name(_ owner: Owner) -> CleanText { people.owners[owner].truncated(to: 20) }
        switch line.label {
        case .learned: summary = NamedWords("Learned about \(name(owner ?? people.other))")
        case .heard: summary = NamedWords("Heard from \(name(owner ?? people.other))")
        case .question: summary = owner.map { NamedWords("Asked by \(name($0))") }
        case .answer: summary = owner.map { NamedWords("Answered by \(name($0))") }
        default: break
        }
    }

    /// `@dave is neither Ada nor Grace`.
    private static func neither(_ word: String, _ people: NotePeople) -> CleanText {
        let word = CleanText(String(word.prefix(40))).truncated(to: 24)
        return "\(word) is neither \(people.firstName(of: .mentor)) nor \(people.firstName(of: .mentee))"
    }

    private static func capitalised(_ name: CleanText) -> CleanText {
        name == "you" ? "You" : name == "both" ? "Both" : name
    }
}

extension Owner {
    /// The owner that is the journal's own, if that is one of the two.
    fileprivate init?(_ role: Role) {
        guard let side = role.side else { return nil }
        self.init(side)
    }
}

/// What happens to a line when it is left.
struct LineLeaving: Equatable, Sendable {
    /// Whether the whole line goes, because nothing was typed behind what a capture key or a list had begun.
    var removesLine = false
    /// What writes its due date out.
    var edit: LineEdit?
    /// What is to be said: a due date that can't be read stays as typed.
    var sentences: [CleanText] = []

    /// Looks at a line without what ends it. A line longer than ``NoteLine/mostBytes``, or hidden, stays as it is.
    init(_ line: [UInt8], _ people: NotePeople, today: Day, isHidden: Bool = false) {
        guard !isHidden, let read = NoteLine(line) else { return }
        removesLine = Capture.isUntouched(read, people)
        guard !removesLine, read.isCommitment else { return }
        let due = DueReading(line, today: today)
        edit = due.edit
        sentences = due.sentences.map { CleanText($0) }
    }
}

extension DueReading.Fault {
    /// The longest natural date behind its label, in bytes.
    private static let longest = 24

    /// Whether somebody may still be typing its date, right behind it at the end of the line.
    fileprivate func isBeingTyped(at cursor: Int, in line: [UInt8]) -> Bool {
        kind == .noDate && cursor == line.count && cursor >= range.upperBound
            && cursor - range.upperBound <= Self.longest
    }
}
