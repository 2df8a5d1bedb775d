extension Collection<Change> {
    /// What was done at once, for the status line: one change in its own sentence, several of a kind as
    /// `Kept 3: send the draft, lend the book, …`, and different ones as `3 changes`. What people
    /// of several pairs were given is said by their side: `Gave 3 to their mentors: …`.
    ///
    /// - Parameters:
    ///   - today: the day it is seen from, because other years are named.
    ///   - pair: the pairs they are about, where people's names are wanted.
    public func sentence(on today: Day, in pair: (PairID) -> Pair? = { _ in nil }) -> String {
        if let only { return only.sentence(on: today, in: only.pair.flatMap(pair)) }
        if let (released, who) = releaseWithReferral {
            return "\(released.sentence(on: today, in: pair)), referred to \(who)"
        }
        guard let deed = sharedDeed(on: today, in: pair) else { return "\(count.grouped) changes" }
        return "\(deed.prefix(1).uppercased())\(deed.dropFirst()): \(subjects(in: pair))"
    }

    /// That they were taken back: `Undone: kept 3 (send the draft, lend the book, …)`.
    public func undoSentence(on today: Day, in pair: (PairID) -> Pair? = { _ in nil }) -> String {
        if let only { return only.undoSentence(on: today, in: only.pair.flatMap(pair)) }
        if let (released, who) = releaseWithReferral {
            return "\(released.undoSentence(on: today, in: pair)), referred to \(who)"
        }
        return "Undone: \(deeds(on: today, in: pair))"
    }

    /// That they were done once more: `Done again: kept 3 (send the draft, lend the book, …)`.
    public func redoSentence(on today: Day, in pair: (PairID) -> Pair? = { _ in nil }) -> String {
        if let only { return only.redoSentence(on: today, in: only.pair.flatMap(pair)) }
        if let (released, who) = releaseWithReferral {
            return "\(released.redoSentence(on: today, in: pair)), referred to \(who)"
        }
        return "Done again: \(deeds(on: today, in: pair))"
    }

    /// What was done where the others of so many could not be: `Kept 2 of 3`.
    public func sentence(
        of all: Int, on today: Day, in pair: (PairID) -> Pair? = { _ in nil }
    ) -> String {
        guard let deed = sharedDeed(of: all, on: today, in: pair) else {
            return "Made \(count.grouped) of \(all.grouped) changes"
        }
        return "\(deed.prefix(1).uppercased())\(deed.dropFirst())"
    }

    /// That they were taken back where the others of so many could not be: `Undone: kept 2 of 3`.
    public func undoSentence(of all: Int, on today: Day, in pair: (PairID) -> Pair? = { _ in nil }) -> String {
        "Undone: \(sharedDeed(of: all, on: today, in: pair) ?? "\(count.grouped) of \(all.grouped) changes")"
    }

    /// That they were done once more where the others of so many could not be: `Done again: kept 2 of 3`.
    public func redoSentence(of all: Int, on today: Day, in pair: (PairID) -> Pair? = { _ in nil }) -> String {
        "Done again: \(sharedDeed(of: all, on: today, in: pair) ?? "\(count.grouped) of \(all.grouped) changes")"
    }

    /// The one thing that was done: the only change, or notes of one session however often and on which side they were
    /// saved, by an editor too.
    private var only: Change? {
        guard count > 1 else { return first }
        guard case .write(let note) = first else { return nil }
        var sides: Set<NoteKey.Side> = []
        for change in self {
            switch change {
            case .write(let other) where other.session == note.session: sides.insert(other.side)
            case .edit(note.path, _), .edit(note.flipped.path, _): break
            default: return nil
            }
        }
        return .write(NoteKey(note.session, sides.contains(.shared) ? .shared : .ownersAlone))
    }

    /// The releases among them and whom what was released is referred to, where that is all they are.
    private var releaseWithReferral: (released: [Change], who: String)? {
        var released: [Change] = []
        var who: String?
        for change in self {
            switch change {
            case .release: released.append(change)
            case .practice(.say(let new)) where new.label == .referral: who = who ?? new.text.cut(to: 40)
            default: return nil
            }
        }
        guard let who, !released.isEmpty else { return nil }
        return (released, who)
    }

    private func deeds(on today: Day, in pair: (PairID) -> Pair?) -> String {
        guard let deed = sharedDeed(on: today, in: pair) else { return "\(count.grouped) changes" }
        return "\(deed) (\(subjects(in: pair)))"
    }

    /// What all of them did, where it is the same: `moved 3 to Fri 4 Dec`, `moved 3 of 4 to Fri 4 Dec`.
    private func sharedDeed(of all: Int? = nil, on today: Day, in pair: (PairID) -> Pair?) -> String? {
        guard let first else { return nil }
        let number = count.grouped + (all.map { " of \($0.grouped)" } ?? "")
        let deed = first.deed(of: number, on: today, in: first.pair.flatMap(pair))
        if allSatisfy({ $0.deed(of: number, on: today, in: $0.pair.flatMap(pair)) == deed }) { return deed }
        return newOwners.map { "gave \(number) to \($0)" }
    }

    /// Whom all of them gave something to, where these are people of several pairs.
    private var newOwners: String? {
        guard case .reassign(_, let owner) = first else { return nil }
        let isSame = allSatisfy { if case .reassign(_, owner) = $0 { true } else { false } }
        guard isSame else { return nil }
        return switch owner {
        case .mentor: "their mentors"
        case .mentee: "their mentees"
        case .both: "both"
        }
    }

    /// What they are about, the first few by name.
    private func subjects(in pair: (PairID) -> Pair?) -> String {
        var named: [String] = []
        var length = 0
        for change in self {
            let subject = change.subject(in: change.pair.flatMap(pair)).cut(to: 40)
            length += subject.count
            guard named.isEmpty || length <= 80 else { return named.joined(separator: ", ") + ", …" }
            named.append(subject)
        }
        return named.joined(separator: ", ")
    }
}

extension Change {
    /// What a number of changes like this one did: `kept 3`.
    fileprivate func deed(of number: String, on today: Day, in pair: Pair?) -> String {
        switch self {
        case .keep: "kept \(number)"
        case .release: "released \(number)"
        case .move(_, let day, _): "moved \(number) to \(day.short(relativeTo: today))"
        case .reopen: "opened \(number) again"
        case .reword: "reworded \(number)"
        case .reassign(_, let owner): "gave \(number) to \(Change.name(of: owner, in: pair))"
        case .remove: "removed \(number)"
        case .add: "added \(number)"
        case .begin: "began \(number) pairs"
        case .setStatus(_, .active): "resumed \(number)"
        case .setStatus(_, .paused): "paused \(number)"
        case .setStatus(_, .closed): "closed \(number)"
        case .edit: "edited \(number)"
        case .write: "wrote \(number)"
        case .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes: sessionDeed(of: number, on: today)
        case .practice(let change): change.deed(of: number)
        }
    }

    /// What it is about, for a sentence: the first words of a commitment, or what a pair is called.
    public func name(in pair: Pair?) -> String {
        let subject = subject(in: pair).cut(to: 40)
        return isAboutPair ? subject : "“\(subject)”"
    }

    /// Whether it is about a pair as a whole.
    public var isAboutPair: Bool {
        switch self {
        case .begin, .setStatus: true
        case .keep, .release, .move, .reopen, .reword, .reassign, .remove, .add, .edit, .write, .plan, .hold, .cancel,
            .moveSession, .entitle, .setMinutes, .practice:
            false
        }
    }

    /// What it is about, in a word or a few.
    fileprivate func subject(in pair: Pair?) -> String {
        switch self {
        case .keep(let key, _), .release(let key, _, _), .move(let key, _, _), .reopen(let key), .reassign(let key, _),
            .remove(let key):
            key.text
        case .reword(_, let text): text
        case .add(let new): new.text
        case .begin(let new): "\(new.mentor) and \(new.mentee)"
        case .setStatus(let id, _): pair?.title ?? id.name
        case .edit(let path, let id): Change.name(ofFile: path, in: id)
        case .write(let note): note.path
        case .plan(let new): "the session of \(new.day)"
        case .hold(let key), .cancel(let key, _), .moveSession(let key, _), .entitle(let key, _),
            .setMinutes(let key, _):
            "the session of \(key.name)"
        case .practice(let change): change.subject(in: pair)
        }
    }
}

extension String {
    /// At most so many characters of it, with a mark where some are left out.
    fileprivate func cut(to limit: Int) -> String {
        guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else { return self }
        var text = self[..<end]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text + "…"
    }
}
