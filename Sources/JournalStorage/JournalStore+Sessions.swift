import Mentorship
import PlainText

extension JournalStore {
    /// A session's notes as they stand in its file, line by line; nothing where the file or the pair is gone.
    ///
    /// The keys of its commitments are those of ``Pair/commitments``. Linear in the file's bytes.
    ///
    /// - Throws: `.unreadable` where the file can't be read, or is longer than what is read of any.
    public func sessionText(_ name: SessionName, of id: PairID) throws(JournalError) -> SessionText? {
        guard let pair = try pair(id, reading: []) else { return nil }
        let path = JournalLayout.path(of: JournalLayout.sessions, in: id)
        guard let bytes = try files.folder(path)?.read(name.fileName) else { return nil }
        let document = Document(bytes)
        let reader = CommitmentReader(
            pair: id, names: PairNames(pair: pair), file: "\(JournalLayout.sessions)/\(name.fileName)", made: name.day)
        var reports = Reports.unwanted
        var commitments = reader.read(Source(name.fileName, in: path, document: document), &reports)[...]
        var text = SessionText(name: name, lines: [])
        for number in document.lineNumbers where document[number].kind != .frontMatter {
            let line = document[number]
            let kind: SessionText.Kind
            if commitments.first?.line == number.value, let commitment = commitments.popFirst() {
                kind = .commitment(commitment)
            } else {
                kind = line.sessionKind
            }
            text.lines.append(.init(number: number.value, text: document.string(line.text), kind: kind))
        }
        return text
    }
}

extension Line {
    /// What the line means in a session, where it is no commitment.
    fileprivate var sessionKind: SessionText.Kind {
        switch kind {
        case .blank: .blank
        case .hidden, .frontMatter: .hidden
        case .heading: .heading(level: Int(level))
        case .words: label.map { .label($0.ofSession) } ?? .prose
        }
    }
}

extension Label {
    fileprivate var ofSession: SessionText.Label {
        switch self {
        case .question: .question
        case .answer: .answer
        case .heard: .heard
        case .story: .story
        case .learned: .learned
        case .milestone: .milestone
        case .refer: .referral
        case .helped: .helped
        case .because: .because
        case .moved: .moved
        case .released: .released
        }
    }
}
