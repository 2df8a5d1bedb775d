extension Pair {
    /// A way back; for any pair, quiet or not. Private words never go into the message.
    public func wayBack(from library: Library, on today: Day) -> WayBack {
        let last = lastSession(on: today)
        let question = lightQuestion(from: library.questions, on: today)
        return WayBack(
            lastMet: last?.name.day, lastSaid: last.flatMap(lastSaid(in:)), question: question,
            message: wayBackMessage(last, question?.question, today))
    }

    /// What the other said last; else what was learned about the other, else the first line: the first of them that touches
    /// no boundary.
    private func lastSaid(in session: Session) -> String? {
        let boundaries = BoundaryGuard(self)
        let other = role.otherSide
        let heard = session.heard.reversed().filter { $0.owner?.includes(other) ?? true }
        let learned = session.learned.reversed().filter { $0.owner?.includes(other) ?? true }
        let said =
            (heard + learned).map { TaggedWords($0.text) } + (session.firstLine.map { [TaggedWords($0)] } ?? [])
        return said.first { !$0.text.isEmpty && !boundaries.holdsBack($0.text, topics: $0.topics) }?.text
    }

    /// The other's own words: the last answer of a session that is the other's or nobody's. What the owner noted of what
    /// was heard is no quotation. None where the question or the answer touches a boundary.
    private func lastAnswer(in session: Session) -> String? {
        let boundaries = BoundaryGuard(self)
        for question in session.questions.reversed()
        where !boundaries.holdsBack(question.asked.text, topics: question.asked.topics) {
            for answer in question.answers.reversed() where answer.owner?.includes(role.otherSide) ?? true {
                let words = answer.plainText
                if !words.isEmpty, !boundaries.holdsBack(answer.text, topics: answer.topics) { return words }
            }
        }
        return nil
    }

    /// A fitting question of a light theme, or about common ground; else any that fits.
    private func lightQuestion(from questions: [BankQuestion], on today: Day) -> FittingQuestion? {
        var fit = QuestionFit(self, on: today, includingPrivate: false)
        return fit.best(of: questions, on: today, themes: [.lightness, .commonGround])
            ?? fit.best(of: questions, on: today)
    }

    /// Some short sentences: when the two met, what the other answered then or what the session is called, the light
    /// question, an offer to meet.
    private func wayBackMessage(_ last: Session?, _ question: BankQuestion?, _ today: Day) -> String {
        let isObserver = role.side == nil
        var sentences: [String] = []
        if let last {
            let day = last.name.day == today ? "today" : "on \(last.name.day.date(relativeTo: today))"
            let talk = "I have been thinking of \(isObserver ? "you two, and of your" : "our") talk \(day)"
            let answer = isObserver ? nil : lastAnswer(in: last)
            let title = answer == nil ? last.title.flatMap(shownTitle) : nil
            sentences.append(talk + (title.map { " (“\($0)”)" } ?? "") + ".")
            if let answer {
                let words = Phrase.ending(Phrase.cut(answer, to: 120))
                sentences.append("What you said is still with me: “\(words.text)”\(words.mark)")
            }
        } else {
            sentences.append("I have been thinking of \(isObserver ? "you two" : "you").")
        }
        if let question {
            sentences.append("Here is a question, only if you feel like it: \(Phrase.cut(question.text, to: 160))")
        }
        sentences.append("How about half an hour together, on any day that suits you?")
        return letter(sentences)
    }

    /// What a session is called, without topics and the mark at its end; nothing where it touches a boundary.
    private func shownTitle(_ title: String) -> String? {
        let words = TaggedWords(title)
        guard !words.text.isEmpty, !BoundaryGuard(self).holdsBack(words.text, topics: words.topics) else { return nil }
        return Phrase.ending(Phrase.cut(words.text, to: 60)).text
    }
}
