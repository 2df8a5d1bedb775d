import PlainText

/// Writes below a referral whether it helped (`Helped:`).
struct HelpedEdit {
    let document: Document
    let purpose: Document.Purpose
    /// The line of the referral.
    let referral: LineNumber

    /// The text that says so; in the place of what was said before.
    ///
    /// Whoever asks reads it again: what counts is how the referral is read then.
    ///
    /// - Parameter names: the sections that are told apart.
    func bytes(_ words: String, in names: Set<String> = []) throws(JournalError) -> [UInt8] {
        let words = try EntryEdit.words(words, as: "word on whether it helped")
        let former = document.linesBelonging(to: referral).filter {
            document[$0].label == .helped && document.holder(of: $0) == referral
        }
        let told = former.last { !document.text(in: document[$0].words).isEmpty }
        if let told, document.text(in: document[told].words).isSame(words) { return document.bytes }
        let edits: [Edit]
        if let line = told ?? former.last {
            edits = document.relabelling(line, to: words)
        } else {
            let last = document.lastLine(ofWhatBelongsTo: referral)
            edits = [document.newLine(document.indentBelow(referral) + "Helped: \(words)", below: last)]
        }
        let edited = EditedDocument(document, edits, as: purpose)
        guard edited.keepsOthers(in: names) else { throw .unlikeItem(words) }
        return edited.after.bytes
    }
}
