import Mentorship
import PlainText

/// Writes into `pair.md` that one side or both agree to what stands there now.
struct ConsentEdit {
    let document: Document
    let path: String

    /// The text with the consent, and the hash of what is agreed; the same text where it says so already.
    ///
    /// What is there of that day from the same sides is rewritten, so that nobody agrees twice on a day.
    func bytes(by owner: Owner, on day: Day) throws(JournalError) -> [UInt8] {
        let agreement = agreement(of: document)
        let isEmpty =
            agreement.groundRules.isEmpty
            && Side.allCases.allSatisfy { agreement[$0].hopes.isEmpty && agreement[$0].gives.isEmpty }
        guard !isEmpty else {
            throw JournalError(.refused, "There is nothing to agree to yet: write hopes first.")
        }
        let hash = agreement.textHash
        var wanted = Set(Side.allCases.filter(owner.includes))
        var edits: [Edit] = []
        var expected: [Consent] = []
        for consent in agreement.consents {
            var now = Consent(day: consent.day, by: consent.by, textHash: consent.textHash)
            let sides = Set(Side.allCases.filter(consent.by.includes))
            if consent.day == day, !sides.isDisjoint(with: owner.sides) {
                if consent.textHash == hash {
                    wanted.subtract(sides)
                } else if sides.isSubset(of: owner.sides) {
                    wanted.subtract(sides)
                    now.textHash = hash
                    edits.append(contentsOf: setHash(hash, at: LineNumber(consent.line)))
                } else {
                    // The other side did not agree to what has changed since.
                    now.by = Owner(sides.subtracting(owner.sides))
                    edits.append(setOwner(now.by, at: LineNumber(consent.line)))
                }
            }
            expected.append(now)
        }
        if !wanted.isEmpty {
            let by = Owner(wanted)
            expected.append(Consent(day: day, by: by, textHash: hash))
            edits.append(
                SectionEdit(document: document, known: .agreement).adding(
                    "\(day) \(by.rawValue) text:\(hash)", to: "Agreed"))
        }
        guard !edits.isEmpty else { return document.bytes }
        let edited = EditedDocument(document, edits, as: .lists)
        let after = self.agreement(of: edited.after)
        guard edited.keepsOthers(in: KnownSections.agreement.names), after.textHash == hash,
            after.consents.map({ Consent(day: $0.day, by: $0.by, textHash: $0.textHash) }) == expected
        else {
            throw JournalError(
                .refused,
                "The agreement of \(day) can't be written into \(path) without changing how what is around it is read: "
                    + "write `- \(day) \(owner.rawValue) text:\(hash)` below `## Agreed` by hand.")
        }
        return edited.after.bytes
    }

    private struct Consent: Equatable {
        let day: Day
        var by: Owner
        var textHash: String?
    }

    private func agreement(of document: Document) -> Agreement {
        var pair = Pair(id: PairID(""), mentor: nil, mentee: nil)
        var reports = Reports.unwanted
        PairFileReader.read(Source(path, document: document), into: &pair, .conversation, &reports)
        return pair.agreement
    }

    /// Another hash in the place of the one there is, else behind who agreed.
    private func setHash(_ hash: String, at number: LineNumber) -> [Edit] {
        let words = document.words(in: document[number].words)
        guard words.count >= 2 else { return [] }
        let text = Array("text:\(hash)".utf8)
        if let old = words.dropFirst(2).first(where: { document.string($0.span).hasPrefix("text:") }) {
            return [Edit(replacing: old.span, with: text)]
        }
        return [Edit(replacing: Span(at: words[1].span.end), with: [0x20] + text)]
    }

    private func setOwner(_ owner: Owner, at number: LineNumber) -> Edit {
        let words = document.words(in: document[number].words)
        let span = words.count >= 2 ? words[1].span : Span(at: document[number].words.end)
        return Edit(replacing: span, with: Array(owner.rawValue.utf8))
    }
}

extension Owner {
    /// The sides it stands for.
    fileprivate var sides: Set<Side> { Set(Side.allCases.filter(includes)) }

    /// Who stands for those sides.
    fileprivate init(_ sides: Set<Side>) {
        self = sides.count == 1 ? (sides.first.map { Owner($0) } ?? .both) : .both
    }
}
