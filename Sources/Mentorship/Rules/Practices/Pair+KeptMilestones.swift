extension Pair {
    /// The first commitment ever kept, and the latest that one side kept in time after a slip: the first such one since
    /// that side had one overdue, kept late or released. What was kept on a day that nobody wrote down is neither.
    func keptMilestones(on today: Day) -> [Milestone] {
        var first: (commitment: Commitment, day: Day)?
        var turns: [Side: [Turn]] = [:]
        forEachCommitment { commitment in
            if let day = commitment.kept, commitment.state == .kept, day <= today,
                first.map({ day < $0.day }) ?? true
            {
                first = (commitment, day)
            }
            guard let owner = commitment.owner, let turn = Turn(commitment, on: today) else { return }
            for side in Side.allCases where owner.includes(side) { turns[side, default: []].append(turn) }
        }
        let again = Side.allCases.compactMap { turns[$0].flatMap(Turn.latestKeptAgain(in:)) }
            .orderedDown { $0.day }.first
        var milestones: [Milestone] = []
        if let again {
            milestones.append(
                milestone("Kept again", again.commitment, .keptAgain(again.commitment.key), again.day))
        }
        if let first {
            milestones.append(
                milestone(
                    "First commitment kept", first.commitment, .firstKept(first.commitment.key), first.day))
        }
        return milestones
    }

    /// What was kept, and by whom, in the words of the commitment.
    private func milestone(
        _ occasion: String, _ commitment: Commitment, _ kind: Milestone.Kind, _ day: Day
    ) -> Milestone {
        let words = TaggedWords(commitment.text)
        let who: String? =
            switch commitment.owner {
            case .mentor: address(of: .mentor)
            case .mentee: address(of: .mentee)
            case .both: "both"
            case nil: nil
            }
        let text = words.text.isEmpty ? commitment.text : words.text
        return Milestone(
            kind: kind, day: day, text: "\(occasion): \(text)" + (who.map { " (\($0))" } ?? ""), topics: words.topics)
    }
}

/// A day on which it showed that a commitment is kept, or can't be as it was promised.
private struct Turn {
    let commitment: Commitment
    /// The day; a slip counts from here on.
    let day: Day
    /// Whether it was kept in time; else it is a slip.
    let isKept: Bool

    /// What shows of a commitment by a day; nothing while it is open and not overdue, or where no day is known.
    ///
    /// What is overdue or kept late slipped on the day after it was due; what was released, on the day after that, unless
    /// it was overdue before.
    init?(_ commitment: Commitment, on today: Day) {
        self.commitment = commitment
        let overdue = commitment.due.map { $0.adding(days: 1) }
        switch commitment.state {
        case .kept where !commitment.isKeptLate:
            guard let kept = commitment.kept else { return nil }
            day = kept
            isKept = true
        case .open, .kept:
            guard let overdue else { return nil }
            day = overdue
            isKept = false
        case .released:
            let released = commitment.released.map { $0.adding(days: 1) }
            guard let slip = released.map({ min($0, overdue ?? $0) }) else { return nil }
            day = slip
            isKept = false
        }
        guard day <= today else { return nil }
    }

    /// The latest one kept that is the first after a slip. Of one day, a slip comes before what was kept.
    static func latestKeptAgain(in turns: [Turn]) -> Turn? {
        var hasSlipped = false
        var latest: Turn?
        for turn in turns.ordered(by: { 2 * Int($0.day.number) + ($0.isKept ? 1 : 0) }) {
            if turn.isKept, hasSlipped { latest = turn }
            hasSlipped = !turn.isKept
        }
        return latest
    }
}
