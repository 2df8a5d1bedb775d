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
        if let heading = document.lineNumbers.first(where: { isHeading($0, of: folded) }) {
            let items = items(below: heading)
            edit = items.last.map { section.adding(words, behind: $0) } ?? section.adding(words, below: heading)
        } else {
            edit = section.making(theme, with: words, before: nil)
        }
        let edited = EditedDocument(document, [edit], as: .lists)
        let added = Set(edited.added.map(\.value))
        let wording = Self.wording(of: words)
        let now = QuestionReader(document: edited.after, file: "").read().filter { question in
            if case .own(_, let line) = question.origin { added.contains(line) } else { false }
        }
        guard edited.keepsOthers(), now.count == 1, let question = now.first, question.wording == wording,
            FoldedName(question.theme) == folded,
            edited.added.contains(where: {
                edited.after.text(in: edited.after[$0].words).isSame(words)
            })
        else { throw .unlikeItem(words) }
        return edited.after.bytes
    }

    /// The wordings of the questions that are there.
    var wordings: Set<Wording> {
        Set(QuestionReader(document: document, file: nil).read().map(\.wording))
    }

    /// The wording of a question about to be kept, without its topics.
    static func wording(of words: String) -> Wording {
        Wording(
            Document("- " + words, as: .lists).textAndTopics(in: Span(ByteOffset(2), ByteOffset(2 + words.utf8.count)))
                .text)
    }

    private func isHeading(_ number: LineNumber, of theme: FoldedName) -> Bool {
        document[number].kind == .heading && FoldedName(document.headingName(document[number])) == theme
    }

    /// The items between a heading and the next one, that are no part of another item.
    private func items(below heading: LineNumber) -> [LineNumber] {
        document.lineNumbers.dropFirst(heading.value).prefix { document[$0].kind != .heading }.filter { number in
            document[number].kind == .words && document[number].isItem && document.item(of: number) == nil
        }
    }
}
