import Mentorship
import PlainText

/// Turns a change of one commitment into the smallest edit of its text (format.md, "The program's edits").
struct CommitmentEdit {
    let document: Document
    let found: CommitmentReader.Found
    /// All commitments of the document, in the order of their lines.
    let all: [CommitmentReader.Found]

    private var commitment: Commitment { found.commitment }
    private var line: CommitmentLine { found.line }

    /// The edits that make a change; none where the commitment already is as wanted.
    ///
    /// - Throws: `.wrongState` where it isn't in a state for it, `.refused` where it can't be written as asked.
    func edits(for change: Change) throws(JournalError) -> [Edit] {
        switch change {
        case .keep(_, let day): try keep(on: day)
        case .release(_, let day, let reason): try release(on: day, because: reason)
        case .move(_, let day, let reason): try move(to: day, because: reason)
        case .reopen: reopen()
        case .reword(_, let text): try reword(text)
        case .reassign(_, let owner): reassign(to: owner)
        case .remove: remove()
        case .add, .begin, .setStatus, .edit, .write, .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes,
            .practice:
            []
        }
    }

    // MARK: The changes

    private func keep(on day: Day) throws(JournalError) -> [Edit] {
        switch commitment.state {
        case .kept: return []
        case .released: throw wrongState("was released; reopen it before you keep it")
        case .open: return [setMark("x"), date(.kept, day)]
        }
    }

    private func release(on day: Day, because reason: String) throws(JournalError) -> [Edit] {
        let reason = try Self.oneLine(reason)
        guard !reason.isEmpty else {
            throw JournalError(.refused, "A release needs a reason: say why it can't be kept.")
        }
        switch commitment.state {
        case .released: return []
        case .kept: throw wrongState("was kept; reopen it before you release it")
        case .open: return [setMark("-"), date(.released, day), newLine("Because: \(reason)")]
        }
    }

    private func move(to day: Day, because reason: String?) throws(JournalError) -> [Edit] {
        let reason = try Self.oneLine(reason ?? "")
        guard commitment.state == .open else {
            throw wrongState("is \(commitment.state.rawValue); reopen it before you move it")
        }
        guard let due = line.date(.due) else {
            guard reason.isEmpty else {
                throw JournalError(
                    .refused, "“\(commitment.text)” has no due date yet, so that there is nothing to give a reason for."
                )
            }
            return [date(.due, day)]
        }
        guard due.day != day else { return [] }
        let words = "Moved: \(due.day) -> \(day)" + (reason.isEmpty ? "" : " \(reason)")
        return [date(.due, day), newLine(words)]
    }

    private func reopen() -> [Edit] {
        let kind: CommitmentLine.DateKind
        switch commitment.state {
        case .open: return []
        case .kept: kind = .kept
        case .released: kind = .released
        }
        let date = line.date(kind)
        return [setMark(" ")] + (date.map { [removeWord($0.span)] } ?? [])
            + (kind == .released ? turnReason(into: date?.day) : [])
    }

    private func reword(_ text: String) throws(JournalError) -> [Edit] {
        let text = try Self.oneLine(text)
        guard !text.isEmpty else {
            throw JournalError(.refused, "A commitment needs words: say what is promised.")
        }
        guard !text.utf8.elementsEqual(commitment.text.utf8) else { return [] }
        var edits: [Edit] = []
        for run in textRuns {
            edits.append(edits.isEmpty ? Edit(replacing: run, with: Array(text.utf8)) : removeWord(run))
        }
        return edits
    }

    private func reassign(to owner: Owner) -> [Edit] {
        guard owner != commitment.owner else { return [] }
        guard let span = line.ownerSpan else {
            return [Edit(inserting: "@\(owner.rawValue) ", at: document[line.number].words.start)]
        }
        return [Edit(replacing: span, with: Array("@\(owner.rawValue)".utf8))]
    }

    private func remove() -> [Edit] {
        removing(removedLines)
    }

    /// The edits that take lines out.
    func removing(_ lines: [LineNumber]) -> [Edit] {
        lines.map { Edit(removing: document[$0].whole) }
    }

    /// The lines that go when the commitment is removed: its own and those that belong to it.
    var removedLines: [LineNumber] {
        [line.number] + document.linesBelonging(to: line.number)
    }

    /// The lines from the commitment's first to its last, what is hidden among and right behind them included.
    var removedLinesWithHidden: [LineNumber] {
        let first = line.number.value
        var last = removedLines.last?.value ?? first
        while last < document.lines.count, document[LineNumber(last + 1)].kind == .hidden { last += 1 }
        return (first...last).map { LineNumber($0) }
    }

    // MARK: The parts

    private func setMark(_ mark: String) -> Edit {
        Edit(replacing: line.mark, with: Array(mark.utf8))
    }

    /// Rewrites the date of a kind, or puts it behind the last byte that isn't blank, before a block id.
    private func date(_ kind: CommitmentLine.DateKind, _ day: Day) -> Edit {
        if let date = line.date(kind) { return Edit(replacing: date.dateSpan, with: Array(day.description.utf8)) }
        let text = document[line.number].text
        var end = line.blockID?.span.start.value ?? text.end.value
        while end > text.start.value, document.bytes[end - 1].isBlank { end -= 1 }
        return Edit(inserting: " \(kind.word)\(day)", at: ByteOffset(end))
    }

    /// Takes a word out, with one blank before it.
    private func removeWord(_ span: Span) -> Edit {
        let start = span.start.value
        let blank = start > 0 && document.bytes[start - 1].isBlank ? 1 : 0
        return Edit(removing: Span(ByteOffset(start - blank), span.end))
    }

    /// The commitment's words as runs with nothing but blanks between them.
    private var textRuns: [Span] {
        var runs: [Span] = []
        for word in line.textWords {
            if let last = runs.last, document.bytes[last.end.value..<word.span.start.value].allSatisfy(\.isBlank) {
                runs[runs.count - 1] = Span(last.start, word.span.end)
            } else {
                runs.append(word.span)
            }
        }
        return runs
    }

    /// The lines with a label that belong to the commitment itself.
    private var labelled: [LineNumber] {
        document.linesBelonging(to: line.number).filter {
            document.holder(of: $0) == line.number && document[$0].label?.isOfCommitment == true
        }
    }

    /// A new line below the commitment's own, or below its last labelled one; it ends as the line above it does.
    private func newLine(_ words: String) -> Edit {
        let last = labelled.last
        let above = document[last ?? line.number]
        let blanks = document.string(Span(above.text.start, above.content))
        let indent = last == nil ? blanks + String(repeating: " ", count: Int(above.markerWidth)) : blanks
        return Edit(inserting: document.ending(like: last ?? line.number) + indent + words, at: above.text.end)
    }

    /// The reason of a release becomes an earlier release; without a reason no line stays.
    private func turnReason(into day: Day?) -> [Edit] {
        guard let number = labelled.last(where: { document[$0].label == .because }) else { return [] }
        let reason = document[number]
        guard !reason.words.isEmpty else { return [Edit(removing: reason.whole)] }
        let label = document.labelSpan(of: number)
        let gap = label.end == reason.words.start ? " " : ""
        return [Edit(replacing: label, with: Array(("Released:" + (day.map { " \($0)" } ?? "") + gap).utf8))]
    }

    // MARK: Words from people

    /// What somebody typed, as one line (``TypedWords``); empty where nothing of it can be seen.
    static func oneLine(_ typed: String) throws(JournalError) -> String {
        do throws(TypedWords.Fault) {
            return try TypedWords(typed).text
        } catch {
            switch error {
            case .unseen: return ""
            case .tooLong:
                throw JournalError(
                    .refused, "That is longer than 100,000 bytes, too long for one line: say it in fewer words.")
            }
        }
    }

    private func wrongState(_ why: String) -> JournalError {
        JournalError(.wrongState, "“\(commitment.text)” \(why).")
    }
}
