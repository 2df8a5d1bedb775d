import Mentorship
import PlainText
import Testing

@testable import JournalStorage

@Suite("A commitment as it is typed, and as it is read from its file")
struct NoteReadingTests {
    private static let names = PairNames(
        mentor: "Ada Byron", mentorAliases: ["Countess"], mentee: "Grace Hopper", menteeAliases: ["Byron"])

    /// Pieces of lines, put together in any order: all that a line may be made of, and what only looks like it.
    private static let pieces = [
        "- ", "* ", "12. ", "[ ]", "[x]", "[-]", "[?]", "[é]", " ", " ", " ", "  ", "\t", "@grace", "@ada:", "@both,",
        "@byron", "@dave", "@", "@:", "due:2026-12-01", "due:2026-12-02", "due: 2026-12-03", "DUE:", "due:soon",
        "made:2026-01-01", "kept:2026-01-01", "released:", "released: 2026-02-02", "2026-03-03", "words", "é\u{301}",
        "<!-- ", " -->", "<!--x-->", "^id", "^", "^a-1", "#topic", ">", "```", "Q: ",
    ]

    @Test("both tell the same words, owner, state and date, whatever the line is made of", arguments: 0..<8)
    func agree(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<2_000 {
            var line = next(3) > 0 ? "- [ ] " : ""
            for _ in 0..<next(9) { line += Self.pieces[next(Self.pieces.count)] + (next(2) == 0 ? " " : "") }
            let document = Document(line)
            let read = document.lineNumbers.first.flatMap { CommitmentLine(document, $0, names: Self.names) }
            let typed = CommitmentReading(Array(line.utf8), names: Self.names, today: .first)
            guard let read else {
                #expect(typed?.text.isEmpty ?? true, "“\(line)” is none in its file")
                continue
            }
            #expect(typed?.text == document.text(of: read.textWords), "“\(line)”")
            #expect(typed?.owner == read.owner, "“\(line)”")
            #expect(typed?.ownerRange == read.ownerSpan?.range, "“\(line)”")
            #expect(typed?.state == read.state, "“\(line)”")
            #expect(typed?.due.day == read.date(.due)?.day, "“\(line)”")
            #expect(typed?.due.range == read.date(.due)?.span.range, "“\(line)”")
            #expect(typed?.due.edit == nil, "“\(line)”")
        }
    }
}
