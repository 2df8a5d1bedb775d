import Mentorship
import Testing

@testable import JournalStorage

/// A small generator of numbers that gives the same ones for the same seed.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    /// One of some, or of none the empty text.
    mutating func pick(_ some: [String]) -> String { some.randomElement(using: &self) ?? "" }
}

@Suite("Changes of texts nobody thought of")
struct GeneratedChangesTests {
    private static let file = "pairs/ada/commitments.md"

    /// A text of everything that may stand in one, in any order.
    private static func text(_ random: inout Seeded) -> [UInt8] {
        let ending = random.pick(["\n", "\n", "\r\n", ""])
        var text = random.pick(["", "", "\u{FEFF}", "---\ntitle: x\n---\n", "---\n"])
        for _ in 0..<Int.random(in: 1...14, using: &random) {
            let blanks = random.pick(["", "", "", "  ", "    ", "\t", " \t "])
            switch Int.random(in: 0..<10, using: &random) {
            case 0:
                text += random.pick([
                    "", "# A", "a b", "\u{E0FF}\u{0}", "Q: why?", "```", "~~~~", "<!-- c", "-->", "> q",
                ])
            case 1:
                text += blanks + random.pick(["Because: x", "Moved: 2026-01-01 -> 2026-01-02", "Released: y", "note"])
            default:
                text += blanks + random.pick(["- ", "* ", "+  ", "1. ", "10) ", "-\t"])
                text += random.pick(["[ ] ", "[x] ", "[-] ", "[ ]\t", "[?] ", "[X]  ", ""])
                text += random.pick(["", "@mentor ", "@ada: ", "due:2026-12-01 ", "@nobody "])
                text += random.pick([
                    "Go", "Go", "Go  on", "\u{E0C3}(", "Caf\u{E9} \u{1F600}", "a <!-- c --> b", "due:x",
                ])
                text += random.pick(["", " due:2026-12-01", " due: 2026-12-02 x", " made:2026-01-01"])
                text += random.pick([
                    "", " kept:2026-11-01", " released:2026-11-01", " kept:2026-11-01 kept:2026-11-02",
                ])
                text += random.pick(["", " ^a1", " ", "\t", " ^a1 due:2026-12-03"])
            }
            text += ending.isEmpty ? random.pick(["\n", "\r\n", "\r\r\n"]) : ending
        }
        if Bool.random(using: &random) { text.unicodeScalars.removeLast() }
        return bytes(text)
    }

    private static func change(_ key: CommitmentKey, _ random: inout Seeded) -> Change {
        let today = TableChange.today
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return .keep(key, on: today)
        case 1: return .release(key, on: today, because: "no time")
        case 2: return .move(key, to: today, because: nil)
        case 3: return .reopen(key)
        case 4: return .reword(key, text: "Stay here")
        case 5: return .reassign(key, to: .both)
        case 6: return .remove(key)
        default: return .add(.init(pair: .ada, owner: .both, text: "New", made: today))
        }
    }

    /// What a change came to; nothing where it can't be made there.
    private static func outcome(of change: Change, in store: JournalStore) throws -> ChangeOutcome? {
        let result = Result { () throws(JournalError) in try store.apply(change) }
        if case .failure(let error) = result, [.wrongState, .refused].contains(error.kind) { return nil }
        return try result.get()
    }

    @Test(
        "Only the lines meant differ, what is meant is read, and the undo is exact",
        arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func onlyWhatIsMeantDiffers(seed: UInt64) throws {
        var random = Seeded(seed)
        var made = 0
        for _ in 0..<400 {
            let before = Self.text(&random)
            let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), Self.file: before])
            let store = try JournalStore(files)
            let promises = try store.promises()
            guard let promise = promises.randomElement(using: &random) else { continue }
            let change = Self.change(promise.key, &random)
            guard let outcome = try Self.outcome(of: change, in: store) else {
                #expect(files.files[Self.file] == before)
                continue
            }
            guard let reversal = outcome.reversal else {
                #expect(files.files[Self.file] == before)
                continue
            }
            made += 1
            let after = try #require(files.files[Self.file])
            Self.check(change, promise, before, after, promises, try store.promises())
            let redo = try store.revert(reversal)
            #expect(files.files[Self.file] == before, "undo of \(change) in:\n\(readable(before))")
            _ = try store.revert(redo)
            #expect(files.files[Self.file] == after)
        }
        #expect(made > 100)
    }

    /// Holds a change to what any of its kind may do.
    private static func check(
        _ change: Change, _ promise: Commitment, _ before: [UInt8], _ after: [UInt8], _ old: [Commitment],
        _ new: [Commitment]
    ) {
        let story = "\(change) in:\n\(readable(before))\nbecame:\n\(readable(after))"
        let oldLines: [ArraySlice<UInt8>] = before.split(separator: 10, omittingEmptySubsequences: false)
        let newLines: [ArraySlice<UInt8>] = after.split(separator: 10, omittingEmptySubsequences: false)
        // Lines above the commitment stay; an addition may stand above an open fence, but takes nothing out.
        let head = promise.line - 1
        var isAddition = false
        if case .add = change { isAddition = true }
        if !isAddition {
            let isSame = Array(oldLines.prefix(head)) == Array(newLines.prefix(head))
            #expect(isSame, "\(story)")
        }
        var others = old
        switch change {
        case .remove:
            #expect(new.count < old.count, "\(story)")
            return
        case .add:
            #expect(new.count == old.count + 1 && new.last?.text == "New", "\(story)")
            let item = "- [ ] @both New made:2026-11-22".utf8.count
            #expect((1...2).contains(after.count - before.count - item), "\(story)")
            return
        default:
            others.removeAll { $0.line == promise.line }
        }
        // Everybody else's promises are read as before.
        let rest: [Commitment] = new.filter { $0.line != promise.line }
        #expect(rest.map(\.text) == others.map(\.text), "\(story)")
        #expect(rest.map(\.state) == others.map(\.state), "\(story)")
        #expect(rest.map(\.due) == others.map(\.due), "\(story)")
    }
}
