import DisplayText

extension Prompt {
    /// What is asked, in wordings from long to short.
    var wordings: [NamedWords] {
        switch purpose {
        case .release(let keys):
            [CommitmentWords.naming(keys, "Release ", " because:")]
                + CommitmentWords.counting(keys, "Release ", " because:") + [NamedWords("because:")]
        case .pair(let question): question.wordings
        case .move(let moving):
            [CommitmentWords.naming(moving.keys, "Move ", " to:")]
                + CommitmentWords.counting(moving.keys, "Move ", " to:") + [NamedWords("to:")]
        case .moveBecause(let moving, let day):
            [" — because (may stay empty):", " — because:"].map { end in
                let count: CleanText = moving.keys.count == 1 ? "" : "\(moving.keys.count) "
                return NamedWords("Move \(count)to \(CalendarWords.full(day))\(end)")
            } + [NamedWords("because:")]
        case .reword: [NamedWords("Reword:"), NamedWords("words:")]
        case .add(_, let name):
            [NamedWords("New commitment with ", name, ":"), NamedWords("New with ", name, ":"), NamedWords("new:")]
        case .session(let question): question.wordings
        case .practice(let question): question.asked.wordings
        case .filter: [NamedWords("Show what has:"), NamedWords("/")]
        case .find: [NamedWords("Find:"), NamedWords("/")]
        }
    }

    /// What stands before the line: the longest wording that leaves about half of the columns for typing.
    ///
    /// About a practice the shortest, where what is asked stands above the line already.
    func label(columns: Int, _ theme: Theme) -> CleanText {
        let isAsked = isPractice && longQuestion(columns: columns, isAlone: true, theme) != nil
        return (isAsked ? Array(wordings.suffix(1)) : wordings).cut(to: Prompt.labelRoom(columns), theme)
    }

    /// What is asked in more words than there is room for before the line, to be shown above it; nothing where they
    /// all stand there, or where what is typed is followed at once in a list.
    ///
    /// They are said where what stands before the line doesn't tell what it is about, or that it may stay empty.
    ///
    /// - Parameter isAlone: whether there is nothing else to say above the line.
    func longQuestion(columns: Int, isAlone: Bool, _ theme: Theme) -> NamedWords? {
        switch purpose {
        case .filter, .find: return nil
        case .release, .pair, .move, .moveBecause, .reword, .add, .session, .practice: break
        }
        let room = Prompt.labelRoom(columns)
        let telling = Array(wordings.dropLast())
        let wanted = (isAlone || isPractice) && saysWhatMayBeLeftOut ? Array(telling.prefix(1)) : telling
        let fits = isPractice ? wanted.contains { $0.isWhole(in: room, theme) } : wanted.fitted(to: room, theme) != nil
        guard !telling.isEmpty, !fits else { return nil }
        return telling.first { $0.fitted(to: columns - 2, theme) != nil } ?? telling.last
    }

    /// Whether it is asked about a practice.
    var isPractice: Bool {
        if case .practice = purpose { true } else { false }
    }

    /// Whether the longest wording says that the line may stay empty.
    private var saysWhatMayBeLeftOut: Bool {
        switch purpose {
        case .moveBecause, .pair: true
        case .session(let question): question.mayStayEmpty
        case .practice(let question): question.asked.mayStayEmpty
        case .release, .move, .reword, .add, .filter, .find: false
        }
    }

    /// Columns for what is asked, without the blanks around it: half of them; on a middling screen a little more, so
    /// that what is to be done is still said.
    private static func labelRoom(_ columns: Int) -> Int {
        (columns >= 50 ? max(columns / 2, 30) : columns / 2) - 2
    }
}

extension PairQuestion {
    /// What is asked, in wordings from long to short.
    var wordings: [NamedWords] {
        switch self {
        case .other, .mentor: [NamedWords(words), NamedWords(shortWords)]
        case .mentee(let mentor):
            [NamedWords("Whom does ", PairQuestion.short(mentor), " mentor?"), NamedWords(shortWords)]
        case .cadence: [NamedWords(words), NamedWords(CadenceReading.question), NamedWords(shortWords)]
        case .programme: [NamedWords(words), NamedWords("In which programme?"), NamedWords(shortWords)]
        }
    }
}
