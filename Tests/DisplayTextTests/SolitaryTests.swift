import Testing

@testable import DisplayText

@Suite("Scalars that have nothing to do with their neighbours")
struct SolitaryTests {
    @Test("each is shown as it is, in as many columns as it says, and is a cluster of its own beside others")
    func everyScalar() {
        var count = 0
        for scalar in (UInt32(0)...0x2FFFF).lazy.compactMap(Unicode.Scalar.init) {
            guard let columns = CleanText.columns(ofSolitary: scalar) else { continue }
            count += 1
            let text = "a\(scalar)日\(scalar)\(scalar)😀\(scalar)"
            let clean = CleanText(text)
            guard clean.string == text, text.count == 7, clean.width == 5 + 4 * columns else {
                Issue.record("U+\(String(scalar.value, radix: 16))")
                continue
            }
        }
        #expect(count > 40_000)
    }

    @Test(
        "what combines, is spelled out or depends on its neighbours is none",
        arguments: [
            "\0", "\t", "\u{7F}", "\u{85}", "\u{AD}", "\u{301}", "\u{200D}", "\u{202E}", "\u{3164}", "\u{1F3FD}",
            "\u{1F1F5}", "\u{FE0F}",
        ]
            as [Unicode.Scalar])
    func others(scalar: Unicode.Scalar) {
        #expect(CleanText.columns(ofSolitary: scalar) == nil)
    }
}
