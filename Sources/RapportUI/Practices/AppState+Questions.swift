import DisplayText
import Mentorship

extension AppState {
    /// The question of the bank that is selected on the page; nothing where none is.
    var chosenQuestion: BankQuestion? {
        guard case .question(let wording)? = practice?.selected else { return nil }
        return practice?.questions[wording]
    }

    /// Why the selected question can't be asked now: none is selected, it was asked, it lies beyond a boundary, nothing
    /// can be written. Nothing where it can.
    func reasonNotToAsk(in context: Context) -> String? {
        guard let question = chosenQuestion else {
            if case .asked? = practice?.selected { return "It was asked already; what is open waits for an answer." }
            return "No question is selected."
        }
        guard let pair = practicePair(in: context) else { return "There is no pair here." }
        switch practice?.shelf?.standing(of: question) {
        case .asked(let asked):
            let day = asked.session.day.date(relativeTo: context.today)
            return asked.question.isAnswered
                ? "It was asked on \(day) and answered: it is not offered again."
                : "It was asked on \(day) and waits for an answer: it stands among those that are open."
        case .planned(let asked):
            return "It is planned for \(CalendarWords.date(asked.session.day).string)."
        case .beyond(let topic):
            let side = pair.sideWithBoundary(touching: [topic])
            let whose = side.map { pair.role.side == $0 ? "your" : "\(pair.firstName(of: $0))’s" } ?? "a"
            return "It touches \(whose) boundary #\(topic): it is not asked from here."
        case .written: return "It is in the notes you are writing."
        case .free, nil: return reasonNotToWrite(in: context)
        }
    }

    /// Why a line can't be written into notes now; nothing where it can.
    func reasonNotToWrite(in context: Context) -> String? {
        if note?.isPrivate == true {
            let flip = KeyMap.standard.name(of: "notes.flip").map { ": \($0) turns to the other" } ?? ""
            return "The private side of the notes is open beneath, and nothing is read there\(flip)."
        }
        return note == nil ? context.access.reason : nil
    }

    /// Writes a labelled line into the notes that are open beneath, at the cursor, and comes back to them; where none
    /// are, into those of today.
    mutating func write(_ label: SessionText.Label, _ words: String, in context: Context) -> [Effect] {
        guard note != nil else {
            guard let pair = practice?.pair else { return [] }
            return [.apply([.practice(.say(NewRemark(pair: pair, day: context.today, label: label, text: words)))])]
        }
        practices = []
        say { page in
            let refused = page.capture(label == .story ? .story : .question, on: context.today)
            if let refused, !page.isOnCapturedLine { return refused }
            return page.edit(on: context.today) { $0.insert(words) }
        }
        return []
    }

    /// Opens the questions over the notes, with those that stand in them already left out.
    mutating func openQuestionsOverNotes(in context: Context) -> [Effect] {
        let written = note?.questionsWritten ?? []
        return open(.questions, in: context) { $0.written = written }
    }

    /// Goes to another theme: the next or the one before, all of them between the last and the first.
    mutating func stepTheme(_ step: Int, in context: Context) {
        let themes: [String?] = [nil] + context.questionIndex.themes.map(\.name)
        revisePractice(in: context) { page in
            let place = themes.firstIndex(of: page.choice.theme) ?? 0
            page.choice.theme = themes[(place + step + themes.count) % themes.count]
            page.choice.choosesTheme = false
        }
        selectFirstInPractice()
    }

    /// Selects the first of the page, where it shows something else than before.
    mutating func selectFirstInPractice() {
        _ = moveInPractice(.toFirst)
    }

    /// Narrows the page's questions to those with these words.
    mutating func narrowPractice(to words: String, in context: Context) {
        guard practice?.choice.words.typed != words else { return }
        revisePractice(in: context) { $0.choice.words = FilterWords(words) }
        selectFirstInPractice()
    }

    /// The theme under which a question of one's own would go: the chosen one, else that of what is selected.
    var themeAtHand: String {
        if let theme = practice?.choice.theme { return theme }
        if case .theme(let name)? = practice?.selected { return name }
        return chosenQuestion.map { QuestionIndex.name(ofHeading: $0.theme) } ?? ""
    }
}

extension Pair {
    /// The first word of a name, or the role where there is none.
    func firstName(of side: Side) -> String {
        let first = name(of: side)?.split(whereSeparator: \.isWhitespace).first
        return first.map { String($0.prefix(40)) } ?? "the \(side.rawValue)"
    }
}
