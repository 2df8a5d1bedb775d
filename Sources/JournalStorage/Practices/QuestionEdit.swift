import Mentorship
import PlainText

/// Keeps questions of the owner's own, below the headings of their themes.
struct QuestionEdit {
    let document: Document

    /// The text with another question at the end of its theme, which is made where it is missing.
    func adding(_ words: String, theme: String) throws(JournalError) -> [UInt8] {
        let section = SectionEdit(document: document, known: .none)
        let folded = FoldedName(theme)
        let edit: Edit
        if let heading = section.heading(where: { FoldedName($0) == folded }) {
            let items = items(below: heading)
            edit = items.last.map { section.adding(words, behind: $0) } ?? section.adding(words, below: heading)
        } else {
            edit = section.making(theme, with: words, before: nil)
        }
        let edited = EditedDocument(document, [edit], as: .lists)
        let after = edited.after
        guard edited.keepsOthers(), let line = edited.added.last(where: { after[$0].isItem }),
            after[line].kind == .words, after[line].mark == nil, after.item(of: line) == nil,
            after.text(in: after[line].words).isSame(words), let heading = self.heading(above: line, in: after),
            FoldedName(after.headingName(after[heading])) == folded
        else { throw .unlikeItem(words) }
        return after.bytes
    }

    /// The wordings of the questions that are there.
    var wordings: Set<Wording> {
        Set(
            document.lineNumbers.compactMap { number in
                let line = document[number]
                guard line.kind == .words, line.isItem else { return nil }
                return Self.wording(document, number)
            })
    }

    /// The wording of a question about to be kept, without its topics.
    static func wording(of words: String) -> Wording {
        let document = Document("- " + words, as: .lists)
        return wording(document, LineNumber(1))
    }

    private static func wording(_ document: Document, _ number: LineNumber) -> Wording {
        Wording(document.text(of: document.words(in: document[number].words).filter { document.topic($0) == nil }))
    }

    /// The items between a heading and the next one, that are no part of another item.
    private func items(below heading: LineNumber) -> [LineNumber] {
        document.lineNumbers.dropFirst(heading.value).prefix { document[$0].kind != .heading }.filter { number in
            document[number].kind == .words && document[number].isItem && document.item(of: number) == nil
        }
    }

    private func heading(above line: LineNumber, in document: Document) -> LineNumber? {
        document.lineNumbers.prefix(line.value).last { document[$0].kind == .heading }
    }
}
