import Mentorship
import PlainText

extension CommitmentEdit {
    /// The commitment after a change, once the new text is seen to say what was meant and nothing else.
    ///
    /// - Throws: `.refused` where what a person typed would be read as something else than words.
    func confirmed(_ change: Change, _ after: [CommitmentReader.Found]) throws(JournalError) -> Commitment {
        let before = found.commitment
        guard let now = after.first(where: { $0.commitment.line == before.line })?.commitment else {
            throw .unlikeWords(before.text)
        }
        switch change {
        case .reword(_, let words):
            let text = try Self.oneLine(words)
            guard isSame(now.text, text), now.owner == before.owner, hasSameDates(now, before) else {
                throw .unlikeWords(text)
            }
        case .release(_, _, let words):
            let reason = try Self.oneLine(words)
            guard let read = now.reason, isSame(read, reason) else { throw .unlikeWords(reason) }
        case .move(_, let day, let words):
            let reason = try Self.oneLine(words ?? "")
            guard now.due == day, reason.isEmpty || now.moves.last?.because.map({ isSame($0, reason) }) ?? false else {
                throw .unlikeWords(reason.isEmpty ? before.text : reason)
            }
        case .reassign(_, let owner):
            guard now.owner == owner, isSame(now.text, before.text), hasSameDates(now, before) else {
                throw .unlikeWords(before.text)
            }
        case .keep, .reopen, .remove, .add, .begin, .setStatus, .edit, .write, .plan, .hold, .cancel, .moveSession,
            .entitle, .setMinutes, .practice:
            break
        }
        guard after.count == all.count else { throw .unlikeWords(now.text) }
        return now
    }

    /// The lines to remove so that all other commitments are read as before: a fence that ends with the commitment's
    /// list item would hide what comes next if it were left alone, and goes along.
    func linesToRemove(reading: ([UInt8]) -> [CommitmentReader.Found]) throws(JournalError) -> [LineNumber] {
        for lines in [removedLines, removedLinesWithHidden] {
            let gone = Set(lines)
            let others = all.map(\.commitment).filter { !gone.contains(LineNumber($0.line)) }
            let after = reading(document.applying(removing(lines))).map(\.commitment)
            if others.elementsEqual(after, by: isSameCommitment) { return lines }
        }
        throw JournalError(
            .refused,
            "“\(found.commitment.text)” can't be removed without changing how what is around it is read: remove it by hand."
        )
    }

    private func isSameCommitment(_ left: Commitment, _ right: Commitment) -> Bool {
        isSame(left.text, right.text) && left.owner == right.owner && left.state == right.state
            && hasSameDates(left, right)
    }

    private func hasSameDates(_ left: Commitment, _ right: Commitment) -> Bool {
        left.due == right.due && left.made == right.made && left.kept == right.kept && left.released == right.released
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }
}

extension JournalError {
    /// Words that would read as something else where they are to stand.
    static func unlikeWords(_ text: String) -> JournalError {
        let start = "“\(text)” would not be read as words there: "
        guard let odd = OddWord(in: text) else {
            return JournalError(
                .refused,
                start + "it has an owner, a date, a block id (^abc) or a comment where these "
                    + "have a meaning of their own. Say it without, and give owner and dates as such.")
        }
        let cause =
            switch odd.meaning {
            case .owner: "“\(odd.word)” at the start says whose it is. Say it without, and give the owner as such."
            case .date: "“\(odd.word)” is a date of it. Say it without, and give dates as such."
            case .blockID: "“\(odd.word)” at the end is a block id. Put a word behind it, or leave it out."
            case .comment: "“\(odd.word)” begins a comment. Say it without."
            }
        return JournalError(.refused, start + cause)
    }
}
