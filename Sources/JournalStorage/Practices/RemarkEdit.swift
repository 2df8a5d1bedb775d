import Mentorship
import PlainText

/// Writes labelled lines into the notes of a session.
struct RemarkEdit {
    let document: Document
    /// The file, for messages.
    let path: String
    let name: SessionName
    let reader: SessionReader

    // MARK: A new line at the end

    /// The text with a labelled line at its end, above a fence or comment that is never closed, which would hide it.
    ///
    /// - Parameter read: whom it is read to be about, also where it doesn't say.
    func saying(_ new: NewRemark, by owner: Owner?, readAs read: Owner?) throws(JournalError) -> [UInt8] {
        let words = try EntryEdit.words(new.text, as: new.label.noun)
        guard let label = new.label.atTheEnd else {
            throw JournalError(.refused, "A line of that kind belongs to another one: write it there.")
        }
        guard owner == nil || label.mayNameOwner else {
            throw JournalError(.refused, "A \(new.label.noun) is nobody's: say it without an owner.")
        }
        let edited = EditedDocument(document, [appending("- " + label.written(words, by: owner))], as: .notes)
        guard edited.keepsOthers(), let line = edited.added.last,
            let now = self.read(edited.after).remarks(label).first(where: { $0.line == line.value }),
            now.text.isSame(words), now.owner == read
        else { throw .unlikeItem(words) }
        return edited.after.bytes
    }

    private func appending(_ item: String) -> Edit {
        let opening = document.faults.filter { $0.kind == .openFence || $0.kind == .openComment }.map(\.line).min()
        if let opening {
            return Edit(inserting: item + document.ending(like: opening), at: document[opening].start)
        }
        let end = ByteOffset(document.bytes.count)
        guard let last = document.lineNumbers.last else { return Edit(inserting: item + "\n", at: end) }
        let ending = document.ending(like: last)
        return Edit(inserting: (document[last].ending.isEmpty ? ending : "") + item + ending, at: end)
    }

    // MARK: Below a line

    /// The text with another answer to a question.
    func answering(_ key: RemarkKey, _ typed: String, by owner: Owner?) throws(JournalError) -> [UInt8] {
        guard key.label == .question else {
            throw JournalError(.refused, "Only a question can be answered, so nothing was written.")
        }
        let words = try EntryEdit.words(typed, as: "answer")
        let before = read(document)
        guard let index = before.questions.indices(of: key).first else { throw gone(key) }
        let question = before.questions[index]
        if let last = question.answers.last, last.text.isSame(words), last.owner == owner { return document.bytes }
        for edits in places(of: question, until: before.questions.dropFirst(index + 1).first, words, owner) {
            let edited = EditedDocument(document, edits, as: .notes)
            let after = read(edited.after).questions
            guard edited.keepsOthers(), after.count == before.questions.count, let now = after[index].answers.last,
                now.text.isSame(words), now.owner == owner
            else { continue }
            let isSame = after.indices.allSatisfy { place in
                let answers = place == index ? Array(after[place].answers.dropLast()) : after[place].answers
                return answers.map(\.text) == before.questions[place].answers.map(\.text)
                    && after[place].asked.text.isSame(before.questions[place].asked.text)
            }
            if isSame { return edited.after.bytes }
        }
        throw .unlikeItem(words)
    }

    /// The edits that may put an answer where it belongs, the best first: into an answer left empty; below the question
    /// and what was answered, as a line like the question's own; or as one that belongs to the question.
    private func places(
        of question: Question, until next: Question?, _ words: String, _ owner: Owner?
    ) -> [[Edit]] {
        let line = LineNumber(question.asked.line)
        let answer = Label.answer.written(words, by: owner)
        let end = next.map { LineNumber($0.asked.line) } ?? LineNumber(Int.max)
        if question.answers.isEmpty, let empty = emptyAnswer(below: line, until: end) {
            return [document.relabelling(empty, to: String(answer.dropFirst(3)))]
        }
        let own = question.answers.last.map { LineNumber($0.line) } ?? line
        // A question among what belongs to this one would take the answer for its own.
        let below = [own] + document.linesBelonging(to: own)
        let last = below.prefix { $0 == own || document[$0].label != .question }.last ?? own
        let isNested = below.last != last
        let place = isNested ? last : max(own, document.lastLine(ofWhatBelongsTo: own))
        let isItem = document[line].isItem
        let alike = isItem ? document.itemStart(like: line, isNext: false) : document.indent(of: line)
        let nested = document.indentBelow(line) + (isItem ? "- " : "")
        return [alike, nested].map { [document.newLine($0 + answer, below: place)] }
    }

    /// The first answer with nothing in it.
    private func emptyAnswer(below line: LineNumber, until end: LineNumber) -> LineNumber? {
        document.lineNumbers.dropFirst(line.value).prefix { $0 < end }.first { number in
            document[number].label == .answer && document[number].words.isEmpty
                && document.linesBelonging(to: number).isEmpty
        }
    }

    /// The text with what a referral came to.
    func helping(_ key: RemarkKey, _ helped: String) throws(JournalError) -> [UInt8] {
        guard let remark = read(document).referrals.first(for: key) else { throw gone(key) }
        let line = LineNumber(remark.line)
        let bytes = try HelpedEdit(document: document, purpose: .notes, referral: line).bytes(helped)
        let now = read(Document(bytes)).referrals.first { $0.line == remark.line }
        guard let now, now.text.isSame(remark.text),
            now.helped?.text.isSame(try CommitmentEdit.oneLine(helped)) ?? false
        else { throw .unlikeItem(helped) }
        return bytes
    }

    // MARK: Reading

    private func read(_ document: Document) -> Session {
        var reports = Reports.unwanted
        return reader.read(name, Source(name.fileName, document: document), &reports)
    }

    private func gone(_ key: RemarkKey) -> JournalError {
        JournalError(
            .changedMeanwhile,
            "“\(key.text)” is no longer in \(path) as it was; nothing was written. Look at it and try again.",
            cause: JournalErrorCause(start: "it is no longer in ", path: path, end: " as it was"))
    }
}

extension Document {
    /// What a line is indented by.
    func indent(of number: LineNumber) -> String {
        string(Span(self[number].start, self[number].content))
    }
}

extension Label {
    /// A line with it, without bullet.
    fileprivate func written(_ words: String, by owner: Owner?) -> String {
        let name =
            self == .question || self == .answer
            ? "\(word)".uppercased()
            : "\(word)".prefix(1).uppercased()
                + "\(word)".dropFirst()
        return "\(name): " + (owner.map { "@\($0.rawValue) " } ?? "") + words
    }
}

extension SessionText.Label {
    /// The label as lines begin with it, for those that stand by themselves.
    fileprivate var atTheEnd: Label? {
        switch self {
        case .question: .question
        case .heard: .heard
        case .story: .story
        case .learned: .learned
        case .milestone: .milestone
        case .referral: .refer
        case .answer, .because, .moved, .released, .helped: nil
        }
    }
}

extension Session {
    /// Its lines with a label.
    fileprivate func remarks(_ label: Label) -> [Remark] {
        switch label {
        case .question: questions.map(\.asked)
        case .heard: heard
        case .story: stories
        case .learned: learned
        case .milestone: milestones
        case .refer: referrals
        default: []
        }
    }
}

extension [Remark] {
    /// The line meant by a key: the one in its words; of several alike the one on its line, or none.
    fileprivate func first(for key: RemarkKey) -> Remark? {
        let alike = filter { $0.text.isSame(key.text) }
        return alike.first { $0.line == key.line } ?? (alike.count == 1 ? alike.first : nil)
    }
}

extension [Question] {
    /// The places of the question meant by a key.
    fileprivate func indices(of key: RemarkKey) -> [Int] {
        guard let asked = map(\.asked).first(for: key) else { return [] }
        return indices.filter { self[$0].asked.line == asked.line }
    }
}
