import Mentorship
import PlainText

/// Puts nudges aside and takes them up again, in the list for the owner's eyes alone. Its messages say nothing of the
/// reasons there.
struct AttentionEdit {
    let document: Document

    /// The text with a nudge put aside; in the place of what there is of its kind.
    func puttingAside(_ aside: PutAside) throws(JournalError) -> [UInt8] {
        let reason = try CommitmentEdit.oneLine(aside.because ?? "")
        let wanted = PutAside(kind: aside.kind, until: aside.until, because: reason.isEmpty ? nil : reason)
        let before = read(document)
        guard before.filter({ $0.kind == aside.kind }) != [wanted] else { return document.bytes }
        let words = [
            aside.kind.rawValue, aside.until.map { "until \($0)" } ?? "", reason,
        ].filter { !$0.isEmpty }.joined(separator: " ")
        var edits: [Edit] = []
        let lines = lines(of: aside.kind)
        if let first = lines.first {
            edits = document.rewording(document[first].words, to: words) + removing(lines.dropFirst())
        } else {
            edits = [appending("- " + words)]
        }
        let edited = EditedDocument(document, edits, as: .notes)
        let after = read(edited.after)
        guard edited.keepsOthers(), after.filter({ $0.kind == aside.kind }) == [wanted],
            after.filter({ $0.kind != aside.kind }) == before.filter({ $0.kind != aside.kind })
        else {
            throw JournalError(
                .refused,
                "The reason would not be read as words there: begin it with neither “until” nor a comment.")
        }
        return edited.after.bytes
    }

    /// The text without what puts a nudge aside.
    func takingUp(_ kind: Attention.Kind) throws(JournalError) -> [UInt8] {
        let lines = lines(of: kind)
        guard !lines.isEmpty else { return document.bytes }
        let others = read(document).filter { $0.kind != kind }
        for withHidden in [false, true] {
            let edited = EditedDocument(document, removing(lines[...], withHidden: withHidden), as: .notes)
            if edited.keepsOthers(), read(edited.after) == others { return edited.after.bytes }
        }
        throw JournalError(
            .refused,
            "\(kind.rawValue) can't be taken up without changing how what is around it is read: take its line out of "
                + "attention.md by hand.")
    }

    /// The lines that put a nudge aside.
    private func lines(of kind: Attention.Kind) -> [LineNumber] {
        document.lineNumbers.filter { number in
            let line = document[number]
            guard line.kind == .words, line.isItem, document.item(of: number) == nil else { return false }
            let alone = Document("- " + document.string(line.words))
            return read(alone).first?.kind == kind
        }
    }

    private func removing(_ lines: ArraySlice<LineNumber>, withHidden: Bool = false) -> [Edit] {
        let gone = Set(lines.flatMap { document.removing($0, withHidden: withHidden) })
        return gone.sorted().map { Edit(removing: document[$0].whole) }
    }

    private func appending(_ item: String) -> Edit {
        let opening = document.faults.filter { $0.kind == .openFence || $0.kind == .openComment }.map(\.line).min()
        if let opening {
            return Edit(inserting: item + document.ending(like: opening), at: document[opening].start)
        }
        let end = ByteOffset(document.bytes.count)
        guard let last = document.lineNumbers.last else { return Edit(inserting: item + "\n", at: end) }
        let ending = document.ending(like: last)
        return Edit(inserting: document[last].ending.isEmpty ? ending + item : item + ending, at: end)
    }

    private func read(_ document: Document) -> [PutAside] {
        var reports = Reports.unwanted
        return PrivateReader.putAside(Source(JournalLayout.attentionFile, document: document), &reports)
    }
}
