import Mentorship
import PlainText

/// Reads the commitments of one file of a pair.
struct CommitmentReader {
    let pair: PairID
    let names: PairNames
    /// The file, within the pair's folder.
    let file: String
    /// The day commitments are made that don't say so themselves.
    let made: Day?
    /// Whether those kept or released are passed over.
    var isOpenOnly = false

    /// A commitment, and where its parts are.
    struct Found {
        let commitment: Commitment
        let line: CommitmentLine
    }

    /// The commitments of a document, in the order of their lines. Linear in its bytes.
    func read(_ source: Source, _ reports: inout Reports) -> [Commitment] {
        var commitments: [Commitment] = []
        scan(source, &reports) { commitment, _ in commitments.append(commitment) }
        countTwins(&commitments)
        return commitments
    }

    /// The commitments of a document with the places of their parts.
    func find(_ source: Source, _ reports: inout Reports) -> [Found] {
        var commitments: [Commitment] = []
        var lines: [CommitmentLine] = []
        scan(source, &reports) { commitment, line in
            commitments.append(commitment)
            lines.append(line)
        }
        countTwins(&commitments)
        return zip(commitments, lines).map(Found.init)
    }

    private func scan(
        _ source: Source, _ reports: inout Reports, _ take: (consuming Commitment, CommitmentLine) -> Void
    ) {
        let document = source.document
        for number in document.lineNumbers {
            guard let mark = document[number].mark else { continue }
            if isOpenOnly, CommitmentLine.state(of: mark, in: document).0 != .open { continue }
            guard let line = CommitmentLine(document, number, names: names) else {
                reports.add(
                    .warning, "empty-commitment", at: source, number, document[number].content,
                    "a checkbox without words is no commitment: write what is promised behind it")
                continue
            }
            report(line, source, &reports)
            let key = CommitmentKey(
                pair: pair, file: file, owner: line.owner, text: document.text(of: line.textWords))
            var commitment = Commitment(
                key: key, line: number.value, state: line.state, made: line.day(.made) ?? made, due: line.day(.due))
            commitment.kept = line.day(.kept)
            commitment.released = line.day(.released)
            readBelonging(to: number, source, into: &commitment, &reports)
            take(commitment, line)
        }
    }

    private func readBelonging(
        to number: LineNumber, _ source: Source, into commitment: inout Commitment, _ reports: inout Reports
    ) {
        let document = source.document
        guard number.value < document.lines.count,
            document[LineNumber(number.value + 1)].indent > document[number].indent
                || document[LineNumber(number.value + 1)].kind != .words
        else { return }
        var note: [String] = []
        var reason: String?
        for below in document.linesBelonging(to: number) where document.holder(of: below) == number {
            let line = document[below]
            guard line.mark == nil else { continue }
            switch line.label {
            case .because:
                reason = document.text(in: line.words)
            case .moved:
                if let move = move(document, line) {
                    commitment.moves.append(move)
                } else {
                    reports.add(
                        .warning, "bad-move", at: source, below, line.words.start,
                        "a move is written as two dates: `Moved: 2026-12-05 -> 2026-12-12 why`")
                }
            case .released:
                if let release = release(document, line) { commitment.releases.append(release) }
            default:
                note.append(document.text(in: Span(line.content, line.text.end)))
            }
        }
        if commitment.state == .released, let reason, !reason.isEmpty { commitment.reason = reason }
        if !note.isEmpty { commitment.note = note.joined(separator: "\n") }
    }

    private func move(_ document: Document, _ line: Line) -> Commitment.Move? {
        let words = document.words(in: line.words)
        guard words.count >= 3, let from = Day(document.string(words[0].span)),
            document.string(words[1].span) == "->", let to = Day(document.string(words[2].span))
        else { return nil }
        let because = document.text(of: words[3...])
        return .init(from: from, to: to, because: because.isEmpty ? nil : because)
    }

    /// An earlier release; nothing where the line says neither when nor why.
    private func release(_ document: Document, _ line: Line) -> Commitment.EarlierRelease? {
        let words = document.words(in: line.words)
        guard let first = words.first else { return nil }
        let day = Day(document.string(first.span))
        let because = document.text(of: words[(day == nil ? 0 : 1)...])
        return .init(day: day, because: because.isEmpty ? nil : because)
    }

    /// Counts commitments with the same owner and words, in the order of their lines.
    private func countTwins(_ found: inout [Commitment]) {
        guard found.count > 1 else { return }
        guard found.count > Self.fewCommitments else { return countFewTwins(&found) }
        var counts: [CommitmentKey: Int] = [:]
        counts.reserveCapacity(found.count)
        for index in found.indices {
            let count = counts[found[index].key, default: 0] + 1
            counts[found[index].key] = count
            found[index].key.twin = count
        }
        guard counts.count < found.count else { return }
        for index in found.indices {
            var key = found[index].key
            key.twin = 1
            found[index].key.twins = counts[key] ?? 1
        }
    }

    /// Up to how many commitments are compared with each other; more are counted in a table.
    private static let fewCommitments = 12

    private func countFewTwins(_ found: inout [Commitment]) {
        for index in found.indices where found[index].key.twin == 1 {
            let text = found[index].key.text
            let owner = found[index].key.owner
            let twins = found.indices.dropFirst(index).filter { other in
                found[other].key.owner == owner && found[other].key.text.utf8.elementsEqual(text.utf8)
            }
            guard twins.count > 1 else { continue }
            for (number, twin) in twins.enumerated() {
                found[twin].key.twin = number + 1
                found[twin].key.twins = twins.count
            }
        }
    }

    private func report(_ line: CommitmentLine, _ source: Source, _ reports: inout Reports) {
        for oddity in line.oddities where reports.areWanted {
            switch oddity {
            case .mark:
                let mark = source.document.string(line.mark)
                reports.add(
                    .warning, "unknown-mark", at: source, line.number, line.mark.start,
                    "the mark [\(mark)] is not known and counts as open: use [ ], [x] or [-]")
            case .unknownOwner(let word):
                let name = source.document.string(word.span)
                reports.add(
                    .warning, "unknown-owner", at: source, line.number, word.span.start,
                    "\(name) fits neither side, or both, so that this is nobody's: write @mentor, @mentee or @both")
            case .repeatedDate(let word):
                let name = source.document.string(word.span)
                reports.add(
                    .warning, "repeated-date", at: source, line.number, word.span.start,
                    "\(name) is the second of its kind and counts as text: the first one counts")
            case .missingDate(let word):
                let name = source.document.string(word.span)
                reports.add(
                    .warning, "missing-date", at: source, line.number, word.span.start,
                    "\(name) has no date of the calendar behind it and counts as text: write it as YYYY-MM-DD")
            }
        }
    }
}
