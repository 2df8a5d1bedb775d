extension Pair {
    /// A way back; for any pair, quiet or not. Private words never go into the message.
    public func wayBack(from library: Library, on today: Day) -> WayBack {
        let last = lastSession(on: today)
        let said = last.flatMap(lastSaid(in:))
        let question = lightQuestion(from: library.questions, on: today)
        return WayBack(
            lastMet: last?.name.day, lastSaid: said?.text, question: question,
            message: wayBackMessage(last?.name.day, said, question?.question, today))
    }

    /// The last thing said in a session, and whether the other said it.
    private struct Said {
        var text: String
        var isOfOther: Bool
    }

    /// What the other said last; else what was learned about the other, else the first line: the first of them that touches
    /// no boundary.
    private func lastSaid(in session: Session) -> Said? {
        let boundaries = BoundaryGuard(boundaryTopics)
        let other = role.otherSide
        let heard = session.heard.reversed().filter { $0.owner?.includes(other) ?? true }
        let learned = session.learned.reversed().filter { $0.owner?.includes(other) ?? true }
        let said =
            heard.map { (TaggedWords($0.text), true) } + learned.map { (TaggedWords($0.text), false) }
            + (session.firstLine.map { [(TaggedWords($0), false)] } ?? [])
        let fitting = said.first { words, _ in
            !words.text.isEmpty && !boundaries.holdsBack(words.text, topics: words.topics)
        }
        return fitting.map { Said(text: $0.0.text, isOfOther: $0.1) }
    }

    /// A fitting question of a light theme, or about common ground; else any that fits.
    private func lightQuestion(from questions: [BankQuestion], on today: Day) -> FittingQuestion? {
        var fit = QuestionFit(self, on: today, includingPrivate: false)
        var themes: [String: Bool] = [:]
        let light = fit.best(of: questions, on: today) { question in
            if let isLight = themes[question.theme] { return isLight }
            let theme = QuestionTheme(heading: question.theme)
            let isLight = theme == .lightness || theme == .commonGround
            themes[question.theme] = isLight
            return isLight
        }
        return light ?? fit.best(of: questions, on: today) { _ in true }
    }

    /// Some short sentences: when the two met, what was said, the light question, an offer to meet.
    private func wayBackMessage(_ met: Day?, _ said: Said?, _ question: BankQuestion?, _ today: Day) -> String {
        let isObserver = role.side == nil
        let day = met.map { $0 == today ? "today" : "on \($0.date(relativeTo: today))" }
        var sentences: [String] = []
        if let day {
            sentences.append("I have been thinking of \(isObserver ? "you two, and of your" : "our") talk \(day).")
        } else {
            sentences.append("I have been thinking of \(isObserver ? "you two" : "you").")
        }
        if let said, !isObserver {
            let words = Phrase.cut(said.text, to: 120)
            sentences.append(
                said.isOfOther
                    ? "What you said is still with me: “\(words)”." : "This is still with me from then: “\(words)”.")
        }
        if let question {
            sentences.append("Here is a question, only if you feel like it: \(Phrase.cut(question.text, to: 160))")
        }
        sentences.append("How about half an hour together, on any day that suits you?")
        return letter(sentences)
    }
}
