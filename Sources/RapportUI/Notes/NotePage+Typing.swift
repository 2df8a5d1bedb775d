import DisplayText
import Mentorship
import TerminalGrid

extension NotePage {
    /// What became of a key.
    enum Typed: Equatable {
        /// It was taken, and there may be something to say about that.
        case taken(CleanText?)
        /// It means nothing here.
        case unknown
    }

    /// Takes a key that types, moves, or rates.
    mutating func type(_ key: Key, on today: Day) -> Typed {
        if isRating {
            if rate(key) { return .taken(nil) }
            if case .character(let digit) = key, digit.isASCII, digit.isNumber {
                return .taken("1 to 5 rates, 0 takes a rating away; enter goes on to the text.")
            }
            isRating = false
        }
        let former = place
        if key == .enter, endCapture() { return .taken(followEdit(from: former, on: today)) }
        guard sheet.handle(key) else { return .unknown }
        if key == .enter { continueCommitment(from: former.line) }
        return .taken(followEdit(from: former, on: today))
    }

    /// Ends a list by taking what a capture key began out of the line, where nothing was written behind it. Answers
    /// whether it did.
    private mutating func endCapture() -> Bool {
        let (line, bytes) = (sheet.editor.cursor.line, sheet.editor.line.bytes)
        guard !isPrivate, sheet.editor.selection == nil, !sheet.hidden[line], let read = NoteLine(bytes),
            read.owner != nil, Capture.isUntouched(read, people)
        else { return false }
        sheet.amend(line, LineEdit(replacing: 0..<bytes.count, with: ""))
        return true
    }

    /// Gives the next commitment of a list the owner that the one above has.
    private mutating func continueCommitment(from line: Int) {
        let cursor = sheet.editor.cursor
        guard !isPrivate, cursor.line == line + 1, sheet.editor.line.bytes.count == cursor.byte,
            let new = NoteLine(sheet.editor.line.bytes), new.box != nil, new.words.isEmpty,
            let owner = CommitmentReading(sheet.editor.text.lines[line].bytes, names: people.names, today: .first)?
                .owner
        else { return }
        sheet.edit { $0.replace(cursor..<cursor, with: "@\(owner.rawValue) ") }
    }

    /// Puts in what was pasted. Answers with what there is to say.
    mutating func insert(_ pasted: String, on today: Day) -> CleanText? {
        edit(on: today) { $0.insert(pasted) }
    }

    /// Changes the text otherwise than by typing. Answers with what there is to say.
    @discardableResult
    mutating func edit(on today: Day, _ change: (inout TextEditor) -> Void) -> CleanText? {
        isRating = false
        let former = place
        sheet.edit(change)
        return followEdit(from: former, on: today)
    }

    /// Goes back or forth in what was typed. No line is finished by that, because it would end what can be gone forth to.
    mutating func travel(_ step: (inout TextEditor) -> Bool) -> CleanText? {
        isRating = false
        if sheet.edit(step) {
            isDrafted = false
            completion = nil
        }
        return nil
    }

    /// Takes what is offered for the word being typed.
    mutating func complete() {
        guard let completion else { return }
        let line = sheet.editor.cursor.line
        sheet.amend(line, completion.edit)
        sheet.editor.move(to: TextPlace(line: line, byte: completion.cursor))
        self.completion = nil
    }

    /// Begins a line of some meaning. Answers with what there is to say.
    mutating func capture(_ kind: Capture, on today: Day) -> CleanText? {
        isRating = false
        let former = place
        let cursor = sheet.editor.cursor
        switch kind.deed(at: cursor.line, cursor: cursor.byte, in: sheet.lines, people) {
        case .edit(let line, let edit, let byte):
            if !edit.range.isEmpty || !edit.replacement.isEmpty { sheet.amend(line, edit) }
            sheet.editor.move(to: TextPlace(line: line, byte: byte))
        case .open(let above, let text, let byte):
            sheet.open(below: above, text)
            sheet.editor.move(to: TextPlace(line: above + 1, byte: byte))
        case .refused(let sentence): return sentence
        }
        return followEdit(from: former, on: today)
    }

    /// Finishes the line in which the cursor stands, as if it had left it. Answers with what there is to say.
    ///
    /// - Parameter isLeft: whether writing doesn't go on there, so that it goes where nothing was written on it.
    mutating func finishLine(on today: Day, isLeft: Bool = true) -> CleanText? {
        finish(sheet.editor.cursor.line, on: today, isLeft: isLeft)
    }

    // MARK: What hangs on the text

    private struct Place {
        let line: Int
        let lines: Int
        let revision: Int
    }

    private var place: Place {
        Place(line: sheet.editor.cursor.line, lines: sheet.editor.text.lines.count, revision: sheet.editor.revision)
    }

    /// Lets what is offered follow the cursor, and finishes the line that it left.
    private mutating func followEdit(from former: Place, on today: Day) -> CleanText? {
        let now = place
        if now.revision != former.revision { isDrafted = false }
        var sentence: CleanText?
        // Where lines were joined, none was left.
        if now.line != former.line, now.lines >= former.lines { sentence = finish(former.line, on: today) }
        let cursor = sheet.editor.cursor
        var offered: Completion?
        if now.revision != former.revision, !isPrivate, !sheet.hidden[cursor.line] {
            offered = Completion(sheet.editor.line.bytes, cursor: cursor.byte, people, topics, stories)
            offered?.keepSelection(of: completion)
        }
        completion = offered
        if !isPrivate { looks.follow(sheet, NoteStyling(people: people, today: today)) }
        return sentence
    }

    /// Writes a day behind `due:` as a date, and takes a line out on which nothing was written.
    private mutating func finish(_ line: Int, on today: Day, isLeft: Bool = true) -> CleanText? {
        guard !isPrivate, sheet.editor.text.lines.indices.contains(line) else { return nil }
        let bytes = sheet.editor.text.lines[line].bytes
        let leaving = LineLeaving(bytes, people, today: today, isHidden: sheet.hidden[line])
        if leaving.removesLine {
            if isLeft { sheet.removeLine(line) }
        } else if let edit = leaving.edit {
            sheet.amend(line, edit)
        }
        return leaving.sentences.isEmpty ? nil : leaving.sentences.joined(separator: " ")
    }

    /// Gives a key to the check-in. Answers whether it was one of its own.
    private mutating func rate(_ key: Key) -> Bool {
        let before = rating
        if key == .enter || key == .tab || key == .down {
            isRating = false
            return true
        }
        guard checkIn.handle(key) else { return false }
        if rating != before {
            ratingsGiven += 1
            isDrafted = false
        }
        if checkIn.next == nil { isRating = false }
        return true
    }
}
