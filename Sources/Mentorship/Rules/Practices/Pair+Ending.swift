extension Pair {
    /// How many things to be thankful for an ending looks back on.
    private static let mostThanks = 10

    /// What a good ending looks back on and forward to.
    public func ending(on today: Day) -> Ending {
        var ending = Ending()
        ending.started = started
        ending.until = until
        ending.sessions = sessionCount(on: today)
        ending.hopes = hopes
        ending.goals = Side.allCases.flatMap { side in
            (profile(of: side)?.goals ?? []).map { Ending.Goal(side: side, entry: $0) }
        }
        ending.counts = countsOfSides(on: today)
        ending.milestones = milestones(on: today)
        ending.open = commitments.filter { $0.state == .open }.inListOrder()
        ending.thanks = thanks(on: today)
        ending.message = endingMessage(ending, on: today)
        return ending
    }

    /// What was learned about the other and heard from the other in held sessions, the latest first.
    private func thanks(on today: Day) -> [Remark] {
        var thanks: [Remark] = []
        for session in sessions.reversed() where session.isHeld(on: today) {
            thanks += (session.learned + session.heard).filter { $0.owner.map(isOther) ?? true }
            if thanks.count >= Pair.mostThanks { break }
        }
        return Array(thanks.prefix(Pair.mostThanks))
    }

    /// Whether what is an owner's is the other's; for an observer either is.
    private func isOther(_ owner: Owner) -> Bool {
        role.side == nil || owner.includes(role.otherSide)
    }

    /// Thanks, what came of it, how to stay in touch: a letter in few words, without anything a boundary holds back.
    private func endingMessage(_ ending: Ending, on today: Day) -> String {
        let boundaries = BoundaryGuard(self)
        let since = started.flatMap { $0 <= today ? " since \($0.date(relativeTo: today))" : nil } ?? ""
        let talks = Phrase.count(ending.sessions, "talk")
        let thanks = ending.sessions > 0 ? "Thank you for the \(talks) we had\(since)." : "Thank you for your time."
        // A mentee doesn't judge what the mentor reached: the letter thanks for help with the mentee's own goal.
        let reacher = role.side == .mentee ? Side.mentee : role.otherSide
        let reached = ending.goals.first {
            $0.side == reacher && $0.entry.isTicked == true && !$0.entry.text.isEmpty
                && !boundaries.holdsBack($0.entry.text, topics: $0.entry.topics)
        }
        let outcome: String
        if let reached {
            let goal = Phrase.ending(Phrase.cut(reached.entry.text, to: 80))
            let beginning =
                reacher == role.side ? "Thank you for your part in what I reached" : "I am glad about what you reached"
            outcome = "\(beginning): \(goal.text)\(goal.mark)"
        } else if ending.counts.together.kept > 0 {
            outcome = "We did \(Phrase.count(ending.counts.together.kept, "thing")) that we said we would do."
        } else {
            outcome = "What you told me stays with me."
        }
        return letter([thanks, outcome, "Let us stay in touch: a few lines now and then would make me glad."])
    }
}
