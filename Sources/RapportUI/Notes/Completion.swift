import DisplayText
import Mentorship

/// What a word that is being typed may become: an owner behind `@`, a topic of the pair behind `#`; and behind `Story:`
/// the slug of a story, by which it is known.
struct Completion: Equatable, Sendable {
    /// How many candidates are kept.
    static let most = 50
    /// The longest word that is completed, in bytes.
    static let mostBytes = 100

    /// One thing the word may become.
    struct Candidate: Equatable, Sendable {
        /// The word with its `@` or `#`.
        let word: String
        /// What it is shown as: `@mentee Grace Hopper`.
        let shown: CleanText
    }

    /// What it may become, the likeliest first; never empty.
    let candidates: [Candidate]
    /// Where the word stands in its line, in bytes.
    let range: Range<Int>
    /// Which one is selected.
    private(set) var selected = 0
    /// Whether a blank stands behind the word already.
    private let hasBlankBehind: Bool
    /// Whether writing goes on behind it, so that a blank is wanted there.
    private let wantsBlank: Bool

    /// What the word before the cursor may become; nothing where no word begins with `@` or `#` there, where the cursor
    /// stands inside one, or where nothing fits. Looks only at the word and at the candidates.
    ///
    /// - Parameters:
    ///   - line: the line without what ends it; one that is hidden should not be given.
    ///   - cursor: the byte of it the cursor stands before.
    init?(_ line: [UInt8], cursor: Int, _ people: NotePeople, _ topics: TopicList, _ stories: StoryList = StoryList()) {
        guard cursor > 0, cursor <= line.count, cursor == line.count || line[cursor].isBlankOfText else { return nil }
        if let offer = Completion.stories(in: line, cursor: cursor, stories) {
            (candidates, range, hasBlankBehind, wantsBlank) = (offer.candidates, offer.range, false, false)
            return
        }
        var start = cursor
        while start > 0, !line[start - 1].isBlankOfText {
            start -= 1
            guard cursor - start <= Self.mostBytes else { return nil }
        }
        guard start < cursor else { return nil }
        let typed = String(decoding: line[start + 1..<cursor], as: UTF8.self)
        switch line[start] {
        case UInt8(ascii: "@"): candidates = Completion.owners(typed, people)
        case UInt8(ascii: "#"): candidates = Completion.topics(typed, topics)
        default: return nil
        }
        range = start..<cursor
        hasBlankBehind = cursor < line.count
        wantsBlank = true
        guard let first = candidates.first else { return nil }
        // What is typed in full already needs no completing.
        if candidates.count == 1, first.word.dropFirst().utf8.elementsEqual(typed.utf8) { return nil }
    }

    /// Selects the next candidate, the first behind the last.
    mutating func selectNext() {
        selected = (selected + 1) % candidates.count
    }

    /// Selects the candidate before, the last before the first.
    mutating func selectPrevious() {
        selected = (selected + candidates.count - 1) % candidates.count
    }

    /// Keeps what was selected before another key was typed, where it still fits.
    mutating func keepSelection(of other: Completion?) {
        guard let other, other.range.lowerBound == range.lowerBound, other.selected > 0,
            let place = candidates.firstIndex(of: other.candidates[other.selected])
        else { return }
        selected = place
    }

    /// What writes the selected candidate, with a blank behind it where one is wanted.
    var edit: LineEdit {
        LineEdit(replacing: range, with: candidates[selected].word + (hasBlankBehind || !wantsBlank ? "" : " "))
    }

    /// The byte of the line the cursor stands before afterwards: behind the blank where there is one.
    var cursor: Int {
        range.lowerBound + candidates[selected].word.utf8.count + (wantsBlank ? 1 : 0)
    }

    // MARK: Candidates

    /// The owners of whom some name begins as typed, the other one first.
    private static func owners(_ typed: String, _ people: NotePeople) -> [Candidate] {
        let typed = FoldedName(typed).text
        var order = [people.other, people.mine, .both]
        if typed == "me", people.role.side != nil { order = [people.mine, people.other, .both] }
        return order.filter { owner in
            switch owner {
            case .both: "both".hasPrefix(typed)
            case .mentor: fits(typed, .mentor, people)
            case .mentee: fits(typed, .mentee, people)
            }
        }
        .map { owner in
            let side = Side(rawValue: owner.rawValue)
            let name = side.map { people.allNames(of: $0).first ?? "" } ?? "both of you"
            let shown: CleanText = name.isEmpty ? "" : " \(CleanText(String(name.prefix(200))).truncated(to: 60))"
            return Candidate(word: "@\(owner.rawValue)", shown: "@\(owner.rawValue)\(shown)")
        }
    }

    private static func fits(_ typed: String, _ side: Side, _ people: NotePeople) -> Bool {
        if side.rawValue.hasPrefix(typed) || typed == "me" && people.role.side == side { return true }
        return people.allNames(of: side).contains { name in
            let folded = FoldedName(name)
            return folded.words.contains { $0.hasPrefix(typed) }
                || folded.text.split(separator: " ").joined(separator: "-").hasPrefix(typed)
        }
    }

    /// The stories that are called as typed behind `Story:`, by their slugs or the words of their titles; nothing on any
    /// other line, where none is, and where it is typed in full.
    private static func stories(
        in line: [UInt8], cursor: Int, _ stories: StoryList
    ) -> (candidates: [Candidate], range: Range<Int>)? {
        guard !stories.stories.isEmpty, cursor == line.count, line.count <= mostBytes * 2,
            line.contains(UInt8(ascii: ":")), let read = NoteLine(line), read.label == .story
        else { return nil }
        let start = read.words.first?.span.start.value ?? cursor
        guard start <= cursor, start > 0, line[start - 1].isBlankOfText else { return nil }
        let typed = String(decoding: line[start..<cursor], as: UTF8.self)
        let found = stories.called(typed, most: most)
        guard !found.isEmpty, !(found.count == 1 && found[0].slug == typed) else { return nil }
        return (
            found.map { story in
                let title = story.title.isEmpty ? "" : "  \(story.title)" as CleanText
                return Candidate(word: story.slug, shown: "\(CleanText(story.slug).truncated(to: 40))\(title)")
            }, start..<cursor
        )
    }

    /// The topics that begin as typed.
    private static func topics(_ typed: String, _ topics: TopicList) -> [Candidate] {
        let typed = FoldedName(typed).text
        var found: [Candidate] = []
        for topic in topics.topics where topic.folded.utf8.starts(with: typed.utf8) {
            found.append(Candidate(word: "#\(topic.name)", shown: CleanText("#\(topic.name)")))
            if found.count == most { break }
        }
        return found
    }
}

extension UInt8 {
    /// Whether it is one of the two blanks of the format.
    fileprivate var isBlankOfText: Bool { self == 0x20 || self == 0x09 }
}
