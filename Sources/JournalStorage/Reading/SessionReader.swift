import Mentorship
import PlainText

/// Reads one session of a pair (format.md, "Sessions").
struct SessionReader {
    let pair: PairID
    let names: PairNames
    /// Whom `Learned` and `Heard` concern when they don't say.
    let defaultOwner: Owner
    let parts: PairParts

    /// Reads a session's file. Linear in its bytes.
    func read(_ name: SessionName, _ source: Source, _ reports: inout Reports) -> Session {
        var session = Session(name: name)
        if parts.contains(.conversation) {
            readFrontMatter(source, into: &session, &reports)
            readLabels(source, into: &session, &reports)
        }
        if !parts.isDisjoint(with: [.commitments, .openCommitments]) {
            let file = JournalLayout.sessions + "/" + source.name
            let reader = CommitmentReader(
                pair: pair, names: names, file: file, made: name.day, isOpenOnly: !parts.contains(.commitments))
            session.commitments = reader.read(source, &reports)
        }
        return session
    }

    private static let keys = ["title", "time", "minutes", "place", "mode", "status", "because"]

    private func readFrontMatter(_ source: Source, into session: inout Session, _ reports: inout Reports) {
        let reader = FrontMatterReader(source)
        reader.reportStructure(known: SessionReader.keys, &reports)
        guard !reader.frontMatter.entries.isEmpty else { return }
        session.title = reader.text("title", &reports)
        session.time = reader.value("time", "a time of day (HH:MM)", &reports) { TimeOfDay($0) }
        session.minutes = reader.value("minutes", "a number of minutes", &reports, SessionReader.minutes)
        session.place = reader.text("place", &reports)
        session.mode = reader.choice("mode", &reports, of: Session.Mode.self)
        session.writtenStatus = reader.choice("status", &reports, of: Session.Status.self)
        session.because = reader.text("because", &reports)
    }

    /// How many minutes a session can take.
    static let possibleMinutes = 0...999_999

    /// Minutes written as `45` or `45 min`.
    static func minutes(_ text: String) -> Int? {
        let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard words.count == 1 || (words.count == 2 && words[1] == "min"), let number = words.first,
            number.utf8.allSatisfy(\.isDigit), number.utf8.count <= 6
        else { return nil }
        return Int(number)
    }

    private func readLabels(_ source: Source, into session: inout Session, _ reports: inout Reports) {
        let document = source.document
        for number in document.lineNumbers {
            let line = document[number]
            guard line.kind == .words else { continue }
            guard let label = line.label else {
                if session.firstLine == nil, line.mark == nil, document.holder(of: number) == nil {
                    let text = document.text(in: line.words)
                    if !text.isEmpty { session.firstLine = text }
                }
                continue
            }
            let remark = remark(label, number, source, &reports)
            switch label {
            case .question:
                if !remark.text.isEmpty { session.questions.append(Question(remark)) }
            case .answer:
                if !remark.text.isEmpty, !session.questions.isEmpty {
                    session.questions[session.questions.count - 1].answers.append(remark)
                }
            case .heard: append(remark, to: &session.heard)
            case .learned: append(remark, to: &session.learned)
            case .story: append(remark, to: &session.stories)
            case .milestone: append(remark, to: &session.milestones)
            case .refer: append(remark, to: &session.referrals)
            case .helped: take(remark, below: document.holder(of: number), source, into: &session, &reports)
            case .because, .moved, .released: continue
            }
        }
    }

    /// Notes whether the referral on a line helped: of several that say so the last one counts.
    private func take(
        _ remark: Remark, below referral: LineNumber?, _ source: Source, into session: inout Session,
        _ reports: inout Reports
    ) {
        guard !remark.text.isEmpty else {
            return reports.addEmptyHelped(at: source, LineNumber(remark.line))
        }
        guard let last = session.referrals.indices.last, session.referrals[last].line == referral?.value else { return }
        session.referrals[last].helped = Helped(remark.text)
    }

    private func append(_ remark: Remark, to remarks: inout [Remark]) {
        if !remark.text.isEmpty { remarks.append(remark) }
    }

    /// The words of a labelled line and of the lines that continue it.
    private func remark(_ label: Label, _ number: LineNumber, _ source: Source, _ reports: inout Reports) -> Remark {
        let document = source.document
        var words = document.words(in: document[number].words)
        var owner: Owner?
        if label.mayNameOwner, let first = words.first, first.span.range.count > 1,
            document.bytes[first.span.start.value] == UInt8(ascii: "@")
        {
            owner = self.owner(first, document)
            if owner == nil {
                reports.add(
                    .warning, "unknown-owner", at: source, number, first.span.start,
                    "\(document.string(first.span)) fits neither side, or both: write @mentor, @mentee or @both")
            } else {
                words.removeFirst()
            }
        }
        var lines = [document.text(of: words)]
        var topics = words.compactMap(document.topic)
        reports.addLongTopics(at: source, number)
        for below in document.linesBelonging(to: number)
        where document.holder(of: below) == number && document[below].label == nil && document[below].mark == nil {
            let line = document[below]
            lines.append(document.text(in: Span(line.content, line.text.end)))
            topics += document.words(in: line.words).compactMap(document.topic)
            reports.addLongTopics(at: source, below)
        }
        if owner == nil, label == .learned || label == .heard { owner = defaultOwner }
        let text = lines.count == 1 ? lines[0] : lines.filter { !$0.isEmpty }.joined(separator: "\n")
        return Remark(text: text, owner: owner, topics: topics, line: number.value)
    }

    private func owner(_ word: Word, _ document: Document) -> Owner? {
        var name = document.string(word.span).dropFirst()
        if name.hasSuffix(":") || name.hasSuffix(",") { name.removeLast() }
        return names.owner(of: name)
    }
}

extension Label {
    /// Whether an owner may stand behind it: whom it is about, who said it or asked it.
    var mayNameOwner: Bool {
        switch self {
        case .question, .answer, .heard, .learned: true
        case .story, .milestone, .refer, .helped, .because, .moved, .released: false
        }
    }
}
