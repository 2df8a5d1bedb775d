import Mentorship
import PlainText

/// Turns what becomes of expectations, profiles, remarks, nudges, stories and questions into what is to be written.
struct PracticeEdit {
    let store: JournalStore
    let reader: any SettledReader

    /// The plan of a change; without steps where the text already is as wanted.
    func plan(_ change: PracticeChange) throws(JournalError) -> ChangePlan {
        if let pair = change.pair { try store.checkPair(pair) }
        switch change {
        case .add, .rewordEntry, .removeEntry, .reach, .link, .refer, .withdrawReferral, .helped(.hope, _):
            return try planOfList(change)
        case .agree(let pair, let owner, let day):
            let file = try file(list: .groundRules(pair))
            return written(
                file, try ConsentEdit(document: file.document, path: file.path).bytes(by: owner, on: day), pair)
        case .say(let new): return try say(new)
        case .answer(let key, let words, let owner):
            return try changeSession(key) { edit throws(JournalError) in
                try edit.answering(key, words, by: owner)
            }
        case .helped(.session(let key), let helped):
            return try changeSession(key) { edit throws(JournalError) in try edit.helping(key, helped.text) }
        case .putAside(let aside, let pair):
            let file = try attention(of: pair)
            return written(file, try AttentionEdit(document: file.document).puttingAside(aside), pair)
        case .takeUp(let kind, let pair):
            let file = try attention(of: pair)
            return written(file, try AttentionEdit(document: file.document).takingUp(kind), pair)
        case .write(let story): return try write(story)
        case .keepQuestion(let words, let theme): return try keep(words, theme: theme)
        case .setTerm(let pair, let term): return try set(term, of: pair)
        case .setDetail(let file, let detail, let text): return try set(detail, of: file, to: text)
        }
    }

    // MARK: Lists

    private func planOfList(_ change: PracticeChange) throws(JournalError) -> ChangePlan {
        guard let list = change.list else { return ChangePlan(pair: change.pair) }
        let isMaking = if case .add = change { true } else { false }
        let file = try file(list: list, isMade: isMaking)
        let edit = EntryEdit(document: file.document, path: file.path, known: list.known)
        switch change {
        case .add(let words, _): return written(file, try edit.adding(words, to: list), change.pair)
        case .rewordEntry(let key, let words): return written(file, try edit.rewording(key, to: words), change.pair)
        case .removeEntry(let key):
            return try removed(try edit.removing(key), from: file, change.pair)
        case .reach(let key, let isReached): return written(file, try edit.reaching(key, isReached), change.pair)
        case .link(let hope, let give, let topic):
            guard case .hopes(let side, let pair) = hope.list, give.list == .gives(side.other, of: pair) else {
                throw JournalError(.refused, "A hope is linked to what the other side can give: choose one of these.")
            }
            return written(file, try edit.linking([hope, give], by: topic), change.pair)
        case .refer(let key, let who):
            try checkHope(key)
            return written(file, try edit.referring(key, to: who), change.pair)
        case .withdrawReferral(let key): return try removed(try edit.withdrawing(key), from: file, change.pair)
        case .helped(.hope(let key), let helped):
            return written(file, try edit.helping(key, helped.text), change.pair)
        default: return ChangePlan(pair: change.pair)
        }
    }

    /// First into the trash, then out of the text: a crash between the two leaves both.
    private func removed(
        _ removal: EntryEdit.Removal, from file: PracticeFile, _ pair: PairID?
    ) throws(JournalError) -> ChangePlan {
        guard !removal.gone.isEmpty else { return ChangePlan(pair: pair) }
        let kept = try Trash(reader: reader).file(keeping: removal.gone, of: file.path, line: removal.line)
        var plan = written(file, removal.bytes, pair)
        plan.steps.insert(.init(kept.path, from: nil, to: kept.bytes), at: 0)
        return plan
    }

    private func checkHope(_ key: EntryKey) throws(JournalError) {
        guard case .hopes = key.list else {
            throw JournalError(.refused, "Only a hope is sent to someone else, so nothing was written.")
        }
    }

    // MARK: Sessions

    private func say(_ new: NewRemark) throws(JournalError) -> ChangePlan {
        guard let pair = try store.pair(new.pair, reading: []) else { throw .noPair(new.pair) }
        let name = try sessionForNotes(on: new.day, of: new.pair)
        let path = JournalLayout.path(of: name, in: new.pair)
        let settled = try reader.settled(path)
        let bytes = settled?.bytes ?? store.text(of: NewNote(status: .held)).bytes
        let edit = RemarkEdit(
            document: try document(bytes, path, as: .notes), path: path, name: name, reader: session(of: pair))
        let owner = new.owner ?? (new.label == .learned ? Owner(pair.role.otherSide) : nil)
        let heard = new.label == .heard ? owner ?? Owner(pair.role.otherSide) : owner
        let now = try edit.saying(new, by: owner, readAs: heard)
        return ChangePlan(
            pair: new.pair, steps: [.init(path, from: settled, to: now, wholly: settled == nil ? .alone : nil)])
    }

    private func changeSession(
        _ key: RemarkKey, _ change: (RemarkEdit) throws(JournalError) -> [UInt8]
    ) throws(JournalError) -> ChangePlan {
        guard let pair = try store.pair(key.session.pair, reading: []) else { throw .noPair(key.session.pair) }
        let path = JournalLayout.path(of: key.session.name, in: pair.id)
        guard let settled = try reader.settled(path) else {
            throw JournalError(
                .changedMeanwhile,
                "\(path) is no longer there, so nothing was written. Put it back, or choose another session.",
                cause: JournalErrorCause(path: path, end: " is no longer there"))
        }
        let file = PracticeFile(
            path: path, settled: settled, document: try document(settled.bytes, path, as: .notes))
        let edit = RemarkEdit(
            document: file.document, path: path, name: key.session.name, reader: session(of: pair))
        return written(file, try change(edit), pair.id)
    }

    private func session(of pair: Pair) -> SessionReader {
        SessionReader(
            pair: pair.id, names: PairNames(pair: pair), defaultOwner: Owner(pair.role.otherSide), parts: .conversation)
    }

    /// The session whose notes are meant by a day, as the files are now, looking at those of that day only.
    ///
    /// - Throws: `.unreadable` where one of them can't be read, for it may be the one that is meant.
    private func sessionForNotes(on day: Day, of pair: PairID) throws(JournalError) -> SessionName {
        let folder = JournalLayout.path(of: JournalLayout.sessions, in: pair)
        var read = Pair(id: pair, mentor: nil, mentee: nil)
        for name in try reader.names(in: folder).compactMap({ SessionName(fileName: $0) }) where name.day == day {
            let path = JournalLayout.path(of: name, in: pair)
            guard let file = try reader.settled(path), file.bytes.count <= JournalStore.byteLimit else { continue }
            var reports = Reports.unwanted
            var session = Session(name: name)
            session.writtenStatus = FrontMatterReader(Source(name.fileName, document: Document(file.bytes)))
                .choice("status", &reports, of: Session.Status.self)
            read.sessions.append(session)
        }
        read.sessions.sort { $0.name < $1.name }
        return try SessionNames.forNotes(on: day, of: read, in: reader)
    }

    // MARK: The owner's own

    private func attention(of pair: PairID) throws(JournalError) -> PracticeFile {
        let path = "\(JournalLayout.privateFolder(of: pair))/\(JournalLayout.attentionFile)"
        return try open(path, as: .notes)
    }

    private func write(_ story: NewStory) throws(JournalError) -> ChangePlan {
        let text = try StoryText(story)
        let names = try reader.names(in: StoryCheck.stories).map {
            $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0
        }
        // The same story asked for twice is there already; a file that can't be read is another one.
        for name in names where name.hasPrefix(text.slug) {
            let path = "\(StoryCheck.stories)/\(name).md"
            if (try? reader.settled(path))?.bytes == text.bytes { return ChangePlan(pair: nil) }
        }
        let path = "\(StoryCheck.stories)/\(FolderName.free(text.slug, beside: names)).md"
        return ChangePlan(pair: nil, steps: [.init(path, from: nil, to: text.bytes, wholly: .alone)])
    }

    private func keep(_ typed: String, theme: String) throws(JournalError) -> ChangePlan {
        let words = try EntryEdit.words(typed, as: "question")
        let theme = try EntryEdit.words(theme, as: "theme")
        let wording = QuestionEdit.wording(of: words)
        guard !wording.isEmpty else { throw JournalError(.refused, "A question needs words: write some.") }
        let file = try open(JournalLayout.ownQuestions, as: .lists)
        for name in try reader.names(in: StoryCheck.questions) where JournalLayout.isMarkdown(name) {
            let path = "\(StoryCheck.questions)/\(name)"
            let other = path == file.path ? file.document : try? open(path, as: .lists).document
            if let other, QuestionEdit(document: other).wordings.contains(wording) { return ChangePlan(pair: nil) }
        }
        return written(file, try QuestionEdit(document: file.document).adding(words, theme: theme), nil)
    }

    // MARK: Keys

    private func set(_ term: PairTerm, of pair: PairID) throws(JournalError) -> ChangePlan {
        let file = try file(list: .groundRules(pair))
        let reading = KeyReading(document: file.document)
        guard let value = try reading.change(to: term) else { return ChangePlan(pair: pair) }
        return written(
            file, try FrontMatterEdit.applying([(term.name, value.value)], to: file.bytes, of: file.path, as: .lists),
            pair)
    }

    private func set(
        _ detail: ProfileDetail, of profile: ProfileFile, to typed: String
    ) throws(JournalError) -> ChangePlan {
        let former = try open(profile.path, as: .lists)
        guard let value = try KeyReading(document: former.document).change(to: detail, typed) else {
            return ChangePlan(pair: profile.pair)
        }
        let file = try file(list: .profile(.about, of: profile), isMade: value.value != nil)
        return written(
            file,
            try FrontMatterEdit.applying([(detail.rawValue, value.value)], to: file.bytes, of: file.path, as: .lists),
            profile.pair)
    }

    // MARK: Files

    /// The file of a list as it is now.
    ///
    /// - Parameter isMade: whether a profile that is missing is begun, with the name that the pair has.
    private func file(list: EntryList, isMade: Bool = false) throws(JournalError) -> PracticeFile {
        var file = try open(list.path, as: .lists)
        guard file.settled == nil else { return file }
        guard case .profile(_, let profile) = list else {
            throw JournalError(
                .wrongState,
                "\(list.path) is missing: write one with `mentor:` and `mentee:` in its front matter first.")
        }
        guard isMade, case .side(let side, let id) = profile, let pair = try store.pair(id, reading: []),
            let name = side == .mentor ? pair.mentor : pair.mentee
        else { return file }
        file.document = Document("---\nname: \(FrontMatter.written(name))\n---\n", as: .lists)
        return file
    }

    private func open(_ path: String, as purpose: Document.Purpose) throws(JournalError) -> PracticeFile {
        let settled = try reader.settled(path)
        return PracticeFile(
            path: path, settled: settled, document: try document(settled?.bytes ?? [], path, as: purpose))
    }

    private func document(
        _ bytes: [UInt8], _ path: String, as purpose: Document.Purpose
    ) throws(JournalError) -> Document {
        guard bytes.count <= JournalStore.byteLimit else { throw .tooLarge(path) }
        return Document(bytes, as: purpose)
    }

    private func written(_ file: PracticeFile, _ bytes: [UInt8], _ pair: PairID?) -> ChangePlan {
        guard bytes != file.settled?.bytes ?? [] else { return ChangePlan(pair: pair) }
        return ChangePlan(pair: pair, steps: [.init(file.path, from: file.settled, to: bytes)])
    }
}

/// A file as it is now, or as it is begun where it is missing.
struct PracticeFile {
    let path: String
    let settled: SettledFile?
    var document: Document

    var bytes: [UInt8] { document.bytes }
}

extension PracticeChange {
    /// The list it is about.
    fileprivate var list: EntryList? {
        switch self {
        case .add(_, let list): list
        case .rewordEntry(let key, _), .removeEntry(let key), .reach(let key, _), .link(let key, _, _),
            .refer(let key, _), .withdrawReferral(let key), .helped(.hope(let key), _):
            key.list
        default: nil
        }
    }
}
