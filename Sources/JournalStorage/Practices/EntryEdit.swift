import Mentorship
import PlainText

/// Turns a change of the lists of an agreement or a profile into the smallest edit of the file they stand in.
struct EntryEdit {
    let document: Document
    /// The file, for messages.
    let path: String
    let known: KnownSections

    private var lists: ListReader { ListReader(Source(path, document: document), sections: known.names) }

    /// A text without some of its lines, and these.
    struct Removal {
        let bytes: [UInt8]
        let gone: [UInt8]
        /// The first line that goes.
        let line: Int
    }

    // MARK: Finding

    /// An item as the file has it now: the one in these words; of several alike the one on the line of the key.
    ///
    /// - Throws: `.changedMeanwhile` where no item has these words, or several have and none on that line.
    func entry(_ key: EntryKey) throws(JournalError) -> ListEntry {
        guard let entry = lists.entry(key.words, line: key.line, in: key.list) else { throw gone(key.words) }
        return entry
    }

    /// Whether the item on the line of a key has these words by now.
    private func isThere(_ words: String, insteadOf key: EntryKey) -> Bool {
        lists.entries(key.list.heading.lowercased()).contains { $0.line == key.line && $0.words.isSame(words) }
    }

    /// Whether an item has the words of a key, on whatever line.
    private func hasItem(of key: EntryKey) -> Bool {
        lists.entries(key.list.heading.lowercased()).contains { $0.words.isSame(key.words) }
    }

    private func gone(_ words: String) -> JournalError {
        JournalError(
            .changedMeanwhile,
            "“\(words)” is no longer in \(path) as it was; nothing was written. Look at it and try again.",
            cause: JournalErrorCause(start: "it is no longer in ", path: path, end: " as it was"))
    }

    // MARK: Items

    /// The text with another item at the end of a list.
    func adding(_ typed: String, to list: EntryList) throws(JournalError) -> [UInt8] {
        let words = try Self.words(typed, as: list.noun)
        let box = list.isGoals ? "[ ] " : ""
        let edit = SectionEdit(document: document, known: known).adding(box + words, to: list.heading)
        let edited = EditedDocument(document, [edit], as: .lists)
        let name = list.heading.lowercased()
        guard edited.keepsOthers(in: known.names),
            let entry = read(edited).entries(name).first(where: { edited.added.contains(LineNumber($0.line)) }),
            read(edited).entries(name).last == entry, entry.words.isSame(words),
            entry.isTicked == (list.isGoals ? false : nil)
        else { throw .unlikeItem(words) }
        return edited.after.bytes
    }

    /// The text with other words for an item.
    func rewording(_ key: EntryKey, to typed: String) throws(JournalError) -> [UInt8] {
        let words = try Self.words(typed, as: key.list.noun)
        if !hasItem(of: key), isThere(words, insteadOf: key) { return document.bytes }
        let entry = try entry(key)
        guard !entry.words.isSame(words) else { return document.bytes }
        let edited = EditedDocument(
            document, document.rewording(document[LineNumber(entry.line)].words, to: words), as: .lists)
        guard let now = self.entry(at: entry, in: key.list, edited), now.words.isSame(words),
            now.isTicked == entry.isTicked
        else { throw .unlikeItem(words) }
        return edited.after.bytes
    }

    /// The text without an item and what belongs to it, and the lines that go.
    func removing(_ key: EntryKey) throws(JournalError) -> Removal {
        let entry = try entry(key)
        for withHidden in [false, true] {
            let lines = document.removing(LineNumber(entry.line), withHidden: withHidden)
            let edited = EditedDocument(document, lines.map { Edit(removing: document[$0].whole) }, as: .lists)
            guard edited.keepsOthers(in: known.names) else { continue }
            let gone = lines.flatMap { document.bytes[document[$0].whole.range] }
            return Removal(bytes: edited.after.bytes, gone: gone, line: entry.line)
        }
        throw JournalError(
            .refused,
            "“\(entry.words)” can't be removed without changing how what is around it is read: remove it by hand.")
    }

    /// The text with a goal reached, or open again.
    func reaching(_ key: EntryKey, _ isReached: Bool) throws(JournalError) -> [UInt8] {
        guard key.list.isGoals else {
            throw JournalError(.refused, "Only a goal can be reached, so nothing was written.")
        }
        let entry = try entry(key)
        guard (entry.isTicked ?? false) != isReached else { return document.bytes }
        let line = document[LineNumber(entry.line)]
        let sign = isReached ? "x" : " "
        let edit =
            line.mark.map { Edit(replacing: $0, with: Array(sign.utf8)) }
            ?? Edit(inserting: "[\(sign)] ", at: line.words.start)
        let edited = EditedDocument(document, [edit], as: .lists)
        guard let now = self.entry(at: entry, in: key.list, edited), now.words.isSame(entry.words),
            now.isTicked == isReached
        else { throw .unlikeItem(entry.words) }
        return edited.after.bytes
    }

    // MARK: What covers a hope, and who else may

    /// The text with a topic behind the words of each item that lacks it.
    func linking(_ keys: [EntryKey], by topic: String) throws(JournalError) -> [UInt8] {
        let name = try Self.topic(topic)
        var edits: [Edit] = []
        var wanted: [(EntryKey, ListEntry)] = []
        for key in keys {
            if isThere("\(key.words) #\(name)", insteadOf: key) { continue }
            let entry = try entry(key)
            guard !entry.topics.contains(name.lowercased()) else { continue }
            let number = LineNumber(entry.line)
            edits.append(Edit(inserting: " #\(name)", at: document.endOfWords(in: number)))
            wanted.append((key, entry))
        }
        guard !edits.isEmpty else { return document.bytes }
        let edited = EditedDocument(document, edits, as: .lists)
        for (key, entry) in wanted {
            guard let now = self.entry(at: entry, in: key.list, edited), now.topics.contains(name.lowercased()),
                now.words.isSame("\(entry.words) #\(name)")
            else { throw .unlikeItem("\(entry.words) #\(name)") }
        }
        return edited.after.bytes
    }

    /// The text with a hope sent to someone else.
    func referring(_ key: EntryKey, to typed: String) throws(JournalError) -> [UInt8] {
        let who = try Self.words(typed, as: "referral")
        let entry = try entry(key)
        let lists = lists
        guard lists.referral(of: entry).map({ !$0.isSame(who) }) ?? true else { return document.bytes }
        let edits: [Edit]
        let lines = referrals(of: entry)
        if let former = lines.first(where: { !document.text(in: document[$0].words).isEmpty }) ?? lines.first {
            edits = document.relabelling(former, to: who)
        } else {
            let number = LineNumber(entry.line)
            edits = [document.newLine(document.indentBelow(number) + "Refer: \(who)", below: number)]
        }
        let edited = EditedDocument(document, edits, as: .lists)
        guard let now = self.entry(at: entry, in: key.list, edited), now.words.isSame(entry.words),
            read(edited).referral(of: now)?.isSame(who) ?? false
        else { throw .unlikeItem(who) }
        return edited.after.bytes
    }

    /// The text with a hope's referrals taken back, and the lines that go; none where it has none.
    func withdrawing(_ key: EntryKey) throws(JournalError) -> Removal {
        let entry = try entry(key)
        let lines = referrals(of: entry)
        guard let first = lines.first else { return Removal(bytes: document.bytes, gone: [], line: entry.line) }
        for withHidden in [false, true] {
            let gone = Set(lines.flatMap { document.removing($0, withHidden: withHidden) }).sorted()
            let edits = gone.map { Edit(removing: document[$0].whole) }
            let edited = EditedDocument(document, edits, as: .lists)
            guard let now = self.entry(at: entry, in: key.list, edited), now.words.isSame(entry.words),
                read(edited).referral(of: now) == nil
            else { continue }
            return Removal(
                bytes: edited.after.bytes, gone: gone.flatMap { document.bytes[document[$0].whole.range] },
                line: first.value)
        }
        throw JournalError(
            .refused,
            "The referral of “\(entry.words)” can't be taken out without changing how what is around it is read: "
                + "take it out by hand.")
    }

    /// The text with what a hope's referral came to.
    func helping(_ key: EntryKey, _ helped: String) throws(JournalError) -> [UInt8] {
        let entry = try entry(key)
        let lines = referrals(of: entry)
        guard let line = lines.first(where: { !document.text(in: document[$0].words).isEmpty }) else {
            throw JournalError(
                .wrongState, "“\(entry.words)” was sent to nobody yet: say to whom first.")
        }
        let bytes = try HelpedEdit(document: document, purpose: .lists, referral: line).bytes(helped, in: known.names)
        let after = ListReader(Source(path, document: Document(bytes, as: .lists)), sections: known.names)
        let now = after.entries(key.list.heading.lowercased()).first { $0.line == entry.line }
        guard let now, now.words.isSame(entry.words),
            after.helped(of: now)?.text.isSame(try CommitmentEdit.oneLine(helped)) ?? false
        else { throw .unlikeItem(helped) }
        return bytes
    }

    /// The lines that send a hope to someone else.
    private func referrals(of entry: ListEntry) -> [LineNumber] {
        document.linesBelonging(to: LineNumber(entry.line)).filter { document[$0].label == .refer }
    }

    // MARK: Reading again

    private func read(_ edited: EditedDocument) -> ListReader {
        ListReader(Source(path, document: edited.after), sections: known.names)
    }

    /// An item as it is read after an edit that left all others as they were.
    private func entry(at former: ListEntry, in list: EntryList, _ edited: EditedDocument) -> ListEntry? {
        guard edited.keepsOthers(in: known.names), let place = edited.place(of: LineNumber(former.line)) else {
            return nil
        }
        return read(edited).entries(list.heading.lowercased()).first { $0.line == place.value }
    }

    // MARK: Words

    /// What somebody typed, on one line.
    static func words(_ typed: String, as noun: String) throws(JournalError) -> String {
        let words = try CommitmentEdit.oneLine(typed)
        guard !words.isEmpty else { throw JournalError(.refused, "A \(noun) needs words: write some.") }
        return words
    }

    /// A topic as it is written behind `#`.
    private static func topic(_ typed: String) throws(JournalError) -> String {
        let word = String(typed.trimmingPrefix("#"))
        let document = Document("#\(word)", as: .lists)
        let words = document.words(in: document.lines.first?.text ?? Span(at: ByteOffset(0)))
        guard words.count == 1, let topic = document.topic(words[0]), topic.isSame(word.lowercased()) else {
            throw JournalError(
                .refused, "“\(typed)” is no topic: take letters, digits, `_`, `-` or `/`, with a letter among them.")
        }
        return word
    }
}

extension ListReader {
    /// An item of a list: the one in these words; of several alike the one on that line, or none.
    func entry(_ words: String, line: Int, in list: EntryList) -> ListEntry? {
        let alike = entries(list.heading.lowercased()).filter { $0.words.isSame(words) }
        return alike.first { $0.line == line } ?? (alike.count == 1 ? alike.first : nil)
    }
}

extension EntryList {
    /// Whether its items have checkboxes.
    var isGoals: Bool {
        if case .profile(.goals, _) = self { true } else { false }
    }

    /// The sections of the file it stands in.
    var known: KnownSections {
        switch self {
        case .hopes, .gives, .groundRules: .agreement
        case .profile: .profile
        }
    }
}

extension String {
    /// Whether two texts are the same byte by byte.
    func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Document {
    /// What a line below another one begins with so that it belongs to that: its indentation, and as many spaces as its
    /// marker is wide, or two.
    func indentBelow(_ number: LineNumber) -> String {
        let line = self[number]
        let width = line.isItem ? Int(line.markerWidth) : 2
        return string(Span(line.start, line.content)) + String(repeating: " ", count: width)
    }

    /// The edits that put other words behind a label.
    func relabelling(_ number: LineNumber, to text: String) -> [Edit] {
        let words = self[number].words
        let isParted =
            words.start.value > 0 && (bytes[words.start.value - 1] == 0x20 || bytes[words.start.value - 1] == 9)
        return rewording(words, to: text, gap: isParted ? "" : " ")
    }
}

extension JournalError {
    /// Words that would read as something else than an item of a list where they are to stand.
    static func unlikeItem(_ text: String) -> JournalError {
        let start = "“\(text)” would not be read as words there: "
        let cause: String
        if text.hasPrefix(">") {
            cause = "“>” at the start begins a quote."
        } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
            cause = "“\(text.prefix(3))” at the start begins a block of code."
        } else if text.contains("<!--") {
            cause = "“<!--” begins a comment."
        } else if text.hasPrefix("[") {
            cause = "“\(text.prefix(3))” at the start is a checkbox."
        } else if text.hasPrefix("@") {
            cause = "“@” at the start says who it is about."
        } else {
            cause = "something of it has a meaning of its own, or what is around it would be read otherwise."
        }
        return JournalError(.refused, start + cause + " Say it without.")
    }
}
