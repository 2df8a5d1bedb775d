import Mentorship
import PlainText

/// What adding lines to a note has come to.
public struct NoteAddition: Sendable {
    /// What saving them has come to.
    public let saving: NoteSaving
    /// What of them could not be taken as a date, in sentences.
    public let sentences: [String]
}

extension JournalStore {
    /// Adds lines at the end of a note, and makes it where it isn't there. A natural date behind the `due:` of a
    /// commitment is written out, but for lines that a fence or a comment hides, also one that begins in the file.
    ///
    /// The lines are ended as those of the file are, and begin on a line of their own. Control characters other than
    /// ends of lines and tabs become blanks; all other bytes stay as they are, ill-formed ones too.
    ///
    /// - Parameter today: the day that natural dates are read from.
    /// - Throws: `.refused` where there are no words, and what ``note(_:new:isAnother:)`` and ``save(_:head:of:)``
    ///   throw.
    public func append(
        _ text: [UInt8], to key: NoteKey, new: NewNote, today: Day
    ) throws(JournalError) -> NoteAddition {
        var lines = Self.lines(of: text)
        while lines.last?.allSatisfy(\.isBlank) ?? false { lines.removeLast() }
        guard !lines.isEmpty else {
            throw JournalError(.refused, "There are no words to add, so nothing was written: write some.")
        }
        let file = try note(key, new: new)
        let whole = Document(file.head + file.body)
        let ending = whole.lines.isEmpty ? "\n" : whole.ending(like: LineNumber(whole.lines.count))
        var body = file.body
        if let last = body.last, last != UInt8(ascii: "\n") { body += Array(ending.utf8) }
        let added = lines.flatMap { $0 + Array(ending.utf8) }
        let before = NoteParts(head: NoteFrontMatter(file.head), body: body)
        let document = Document(before.bytes + added)
        let dated = DueReading.written(added, today: today) { index in
            let index = document.lines.count - lines.count + index
            return document.lines.indices.contains(index) && document.lines[index].kind != .words
        }
        return NoteAddition(saving: try save(body + dated.bytes, of: file), sentences: dated.sentences)
    }

    /// The lines of a text that comes from outside, with a blank for each control character. Linear in its bytes.
    private static func lines(of text: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        var place = 0
        while place < text.count {
            let byte = text[place]
            let next = place + 1 < text.count ? text[place + 1] : 0
            place += 1
            switch (byte, next) {
            case (UInt8(ascii: "\n"), _), (UInt8(ascii: "\r"), _):
                if byte == UInt8(ascii: "\r"), next == UInt8(ascii: "\n") { place += 1 }
                lines.append(line)
                line.removeAll()
            case (UInt8(ascii: "\t"), _): line.append(byte)
            case (0..<0x20, _), (0x7F, _): line.append(UInt8(ascii: " "))
            case (0xC2, 0x80..<0xA0):
                line.append(UInt8(ascii: " "))
                place += 1
            default: line.append(byte)
            }
        }
        return lines + [line]
    }
}
