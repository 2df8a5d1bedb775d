extension Pair {
    /// All there was to celebrate up to today, the newest first, goals without a day last.
    ///
    /// Written ones, round numbers of held sessions, anniversaries, the first commitment kept, and the latest that was
    /// kept in time after a slip; birthdays are celebrated (``celebrations(on:)``), and not among them. Linear in what
    /// the pair holds, but for sorting.
    public func milestones(on today: Day) -> [Milestone] {
        var dated = writtenMilestones(on: today) + roundSessions(on: today)
        if let started, started <= today { dated += anniversaryMilestones(in: started...today) }
        dated += keptMilestones(on: today)
        return dated.orderedDown { $0.day ?? .first } + goalMilestones
    }

    /// What is worth a small celebration today: the milestones within the days of `celebrate` (rules.md) that touch no
    /// boundary of either, the newest first. None in a paused or closed pair, nor where `celebrate` is put aside.
    ///
    /// A goal reached has no day, and so isn't among them.
    public func celebrations(on today: Day) -> [Milestone] {
        switch status(on: today) {
        case .active, .alumni: break
        case .paused, .closed: return []
        }
        guard isComplete, !isPutAside(.celebrate, on: today) else { return [] }
        let happened = writtenMilestones(on: today) + roundSessions(on: today) + keptMilestones(on: today)
        var worth = happened.filter { $0.day.map { CelebrationDays.isRecent($0, on: today) } ?? false }
        worth += anniversaryMilestones(in: CelebrationDays.anniversaries(on: today))
        if !isBirthdayBoundary { worth += birthdayMilestones(on: today) }
        let boundaries = BoundaryGuard(self)
        return worth.filter { !boundaries.holdsBack($0.text, topics: $0.topics) }.orderedDown { $0.day ?? .first }
    }

    /// Those written in sessions held up to today, the latest first.
    private func writtenMilestones(on today: Day) -> [Milestone] {
        sessions.reversed().filter { $0.isHeld(on: today) }.flatMap { session in
            session.milestones.map { remark in
                let words = remark.plainText
                return Milestone(
                    kind: .written(session.name, line: remark.line), day: session.name.day,
                    text: words.isEmpty ? Phrase.oneLine(remark.text) : words, topics: remark.topics)
            }
        }
    }

    /// The round numbers of held sessions, the latest first.
    private func roundSessions(on today: Day) -> [Milestone] {
        var count = 0
        var found: [Milestone] = []
        for session in sessions where session.isHeld(on: today) {
            count += 1
            guard CelebrationDays.roundSessions.contains(count) else { continue }
            found.insert(
                Milestone(
                    kind: .session(number: count, session.name), day: session.name.day, text: "\(count)th session"),
                at: 0)
            if count == CelebrationDays.roundSessions.last { break }
        }
        return found
    }

    private func anniversaryMilestones(in span: ClosedRange<Day>) -> [Milestone] {
        anniversaries(in: span).reversed().map { day, years in
            Milestone(kind: .anniversary(years: years), day: day, text: "\(Phrase.count(years, "year")) together")
        }
    }

    /// Birthdays today or within the next days, the other's first.
    private func birthdayMilestones(on today: Day) -> [Milestone] {
        [role.otherSide, role.otherSide.other].compactMap { side in
            guard let day = nextBirthday(of: side, on: today), CelebrationDays.isNear(birthday: day, on: today) else {
                return nil
            }
            return Milestone(kind: .birthday(side), day: day, text: "\(possessive(of: side)) birthday")
        }
    }

    /// Goals that were ticked, the mentor's first.
    private var goalMilestones: [Milestone] {
        Side.allCases.flatMap { side in
            (profile(of: side)?.goals ?? []).filter { $0.isTicked == true }.map { milestone(reaching: $0, of: side) }
        }
    }

    /// That one side reached a goal: `Goal reached: Lead a lab (Grace)`.
    public func milestone(reaching goal: ListEntry, of side: Side) -> Milestone {
        let text = goal.text.isEmpty ? goal.words : goal.text
        var milestone = Milestone(
            kind: .goal(side), day: nil, text: "Goal reached: \(text) (\(address(of: side)))", topics: goal.topics)
        milestone.source = goal.words
        return milestone
    }
}
