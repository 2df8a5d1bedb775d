import PlainText

/// Writes below a referral whether it helped (`Helped:`).
struct HelpedEdit {
    let document: Document
    let purpose: Document.Purpose
    /// The line of the referral.
    let referral: LineNumber

    /// The text that says so; in the place of what was said before.
    ///
    /// - Parameter names: the sections that are told apart.
    func bytes(_ words: String, in names: Set<String> = []) throws(JournalError) -> [UInt8] {
        let words = try EntryEdit.words(words, as: "word on whether it helped")
        let former = Self.lines(below: referral, in: document)
        if let last = former.last(where: { !document.text(in: $0.words).isEmpty }),
            document.text(in: last.words).isSame(words)
        {
            return document.bytes
        }
        let edits: [Edit]
        if let last = former.last(where: { !document.text(in: $0.words).isEmpty }) ?? former.last {
            edits = document.rewording(last.words, to: words, gap: last.isParted ? "" : " ")
        } else {
            let last = document.lastLine(ofWhatBelongsTo: referral)
            edits = [document.newLine(document.indentBelow(referral) + "Helped: \(words)", below: last)]
        }
        let edited = EditedDocument(document, edits, as: purpose)
        guard edited.keepsOthers(in: names), let place = edited.place(of: referral),
            let now = Self.lines(below: place, in: edited.after).last(where: {
                !edited.after.text(in: $0.words).isEmpty
            }), edited.after.text(in: now.words).isSame(words)
        else { throw .unlikeItem(words) }
        return edited.after.bytes
    }

    /// A line that says whether a referral helped: what stands behind its label.
    private struct Answer {
        let words: Span
        /// Whether a blank stands before the words.
        let isParted: Bool
    }

    /// The lines that belong to a referral, and to no other labelled line, and say whether it helped.
    private static func lines(below referral: LineNumber, in document: Document) -> [Answer] {
        document.linesBelonging(to: referral).filter { document.holder(of: $0) == referral }.compactMap { number in
            let line = document[number]
            guard line.kind == .words, line.mark == nil else { return nil }
            var text = document.bytes[Span(line.content, line.text.end).range]
            if line.isItem {
                text = text.drop { $0 != 0x20 && $0 != 9 }.drop { $0 == 0x20 || $0 == 9 }
            }
            guard text.prefix(7).map({ $0 | 0x20 }).elementsEqual("helped:".utf8.map { $0 | 0x20 }),
                text.dropFirst(6).first == UInt8(ascii: ":")
            else { return nil }
            let words = text.dropFirst(7).drop { $0 == 0x20 || $0 == 9 }
            let span = Span(ByteOffset(words.startIndex), line.text.end)
            return Answer(words: span, isParted: words.startIndex > text.startIndex + 7)
        }
    }
}
