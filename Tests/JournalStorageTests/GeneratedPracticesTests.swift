import Mentorship
import Testing

@testable import JournalStorage

@Suite("Practices in texts nobody thought of")
struct GeneratedPracticesTests {
    private static let pairFile = "pairs/ada/pair.md"

    /// An agreement of everything that may stand in one, in any order.
    private static func agreement(_ random: inout Seeded) -> String {
        let ending = random.pick(["\n", "\n", "\r\n", ""])
        var text = random.pick(["", "\u{FEFF}", "---\nmentor: A\nmentee: B\n---\n", "---\n"])
        for _ in 0..<Int.random(in: 1...20, using: &random) {
            let blanks = random.pick(["", "", "", "  ", "    ", "\t"])
            switch Int.random(in: 0..<8, using: &random) {
            case 0, 1:
                text += random.pick([
                    "## Mentee hopes to gain", "### Mentor can give", "## Agreed", "# Us", "## Else",
                    "##  mentee HOPES to gain",
                ])
            case 2:
                text += random.pick(["", "", "words", "\u{E0FF}\u{0}", "```", "~~~", "<!-- c", "-->", "> q", "- - -"])
            case 3:
                text += blanks + random.pick(["Refer: X", "- Refer: Y", "Helped: no", "refer:", "Because: z", "note"])
            default:
                text +=
                    blanks + random.pick(["- ", "* ", "+   ", "1. ", "10) ", "-\t"])
                    + random.pick(["", "", "[ ] ", "[x] "])
                text += random.pick([
                    "go", "go #on", "Caf\u{E9}  x", "a <!-- c --> b", "2026-11-22 mentor text:0", "", "> q", "```",
                ])
                text += random.pick(["", " ", "\t "])
            }
            text += ending.isEmpty ? random.pick(["\n", "\r\n"]) : ending
        }
        if Bool.random(using: &random) { text.removeLast() }
        return text
    }

    private static func change(_ agreement: Agreement, _ random: inout Seeded) -> PracticeChange? {
        let hope = agreement.mentee.hopes.randomElement(using: &random).map { EntryKey($0.entry, in: .hopes) }
        let give = agreement.mentor.gives.randomElement(using: &random).map { EntryKey($0, in: .gives) }
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return .add("New #one", to: .hopes)
        case 1: return .add("New #one", to: .groundRules(.ada))
        case 2: return .agree(.ada, by: .both, on: day("2026-11-22"))
        case 3: return .agree(.ada, by: .mentor, on: day("2026-11-22"))
        case 4: return hope.map { .rewordEntry($0, to: "Other words") }
        case 5: return hope.map { .removeEntry($0) }
        case 6: return hope.map { .refer(hope: $0, to: "Somebody") }
        case 7: return hope.map { .withdrawReferral(hope: $0) }
        default: return hope.flatMap { hope in give.map { .link(hope: hope, give: $0, topic: "both") } }
        }
    }

    /// The lines of a text, without what ends them and without a byte order mark.
    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lines = text.split(separator: 10, omittingEmptySubsequences: false).map { line in
            line.last == 13 ? Array(line.dropLast()) : Array(line)
        }
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }

    /// How many lines of one text are not found in the other, in order.
    private static func missing(_ lines: [[UInt8]], in others: [[UInt8]]) -> Int {
        var common = [[Int]](repeating: [Int](repeating: 0, count: others.count + 1), count: lines.count + 1)
        for (row, line) in lines.enumerated() {
            for (column, other) in others.enumerated() {
                common[row + 1][column + 1] =
                    line == other ? common[row][column] + 1 : max(common[row][column + 1], common[row + 1][column])
            }
        }
        return lines.count - common[lines.count][others.count]
    }

    @Test(
        "Only the lines meant differ, all else is read as before, and the undo is exact",
        arguments: 1...8 as ClosedRange<UInt64>)
    func agreements(seed: UInt64) throws {
        var random = Seeded(seed)
        var made = 0
        for _ in 0..<300 {
            let text = Self.agreement(&random)
            let before = bytes(text)
            let files = MemoryFiles([Self.pairFile: before])
            let store = try JournalStore(files)
            let old = try #require(try store.pair(.ada)?.agreement)
            guard let change = Self.change(old, &random) else { continue }
            let result = Result { () throws(JournalError) in try store.apply(.practice(change)) }
            guard case .success(let outcome) = result, let reversal = outcome.reversal else {
                #expect(files.files == [Self.pairFile: before])
                if case .failure(let error) = result { #expect(error.kind == .refused, "\(error.message)") }
                continue
            }
            made += 1
            let after = try #require(files.files[Self.pairFile])
            let new = try #require(try store.pair(.ada)?.agreement)
            let story = "\(change) in:\n\(readable(before))\nbecame:\n\(readable(after))"
            Self.check(change, old, new, Self.lines(before), Self.lines(after), story)
            let redo = try store.revert(reversal)
            #expect(files.files == [Self.pairFile: before], "\(story)")
            _ = try store.revert(redo)
            #expect(files.files[Self.pairFile] == after, "\(story)")
        }
        #expect(made > 60)
    }

    private static func check(
        _ change: PracticeChange, _ old: Agreement, _ new: Agreement, _ before: [[UInt8]], _ after: [[UInt8]],
        _ story: String
    ) {
        let (lost, come) = (missing(before, in: after), missing(after, in: before))
        func words(_ agreement: Agreement) -> [[String]] {
            [
                agreement.mentor.hopes.map(\.entry.words), agreement.mentor.gives.map(\.words),
                agreement.mentee.hopes.map(\.entry.words), agreement.mentee.gives.map(\.words),
                agreement.groundRules.map(\.words),
            ]
        }
        var wanted = words(old)
        switch change {
        case .add(let text, .hopes):
            wanted[2].append(text)
            #expect(lost == 0, "\(story)")
        case .add(let text, _):
            wanted[4].append(text)
            #expect(lost == 0, "\(story)")
        case .agree(_, let owner, _):
            #expect(lost <= 3, "\(story)")
            let sides = Side.allCases.filter(owner.includes)
            let agreed = sides.allSatisfy { side in
                new.consents.contains {
                    $0.day == day("2026-11-22") && $0.by.includes(side) && $0.textHash == new.textHash
                }
            }
            #expect(agreed, "\(story)")
        case .rewordEntry(_, let text):
            #expect(lost == 1 && come == 1 && new.mentee.hopes.contains { $0.entry.words == text }, "\(story)")
            wanted[2] = words(new)[2]
        case .removeEntry:
            #expect(come == 0 && new.mentee.hopes.count == old.mentee.hopes.count - 1, "\(story)")
            wanted[2] = words(new)[2]
        case .refer(let key, _):
            #expect(come == 1 && lost <= 1, "\(story)")
            #expect(new.mentee.hopes.contains { $0.entry.words == key.words && $0.referral == "Somebody" }, "\(story)")
        case .withdrawReferral:
            #expect(come == 0, "\(story)")
        default:
            #expect(lost == come && lost <= 2, "\(story)")
            wanted[1] = words(new)[1]
            wanted[2] = words(new)[2]
        }
        #expect(words(new) == wanted, "\(story)")
        if case .agree = change {
        } else {
            #expect(new.consents.map(\.textHash) == old.consents.map(\.textHash), "\(story)")
        }
    }

    /// Notes of everything that may stand in some.
    private static func notes(_ random: inout Seeded) -> String {
        let ending = random.pick(["\n", "\r\n"])
        var text = random.pick(["", "---\nstatus: held\n---\n", "---\n"])
        for _ in 0..<Int.random(in: 1...14, using: &random) {
            let blanks = random.pick(["", "", "", "  ", "    ", "\t"])
            text += blanks + random.pick(["", "- ", "* ", "1. ", "- [ ] "])
            text += random.pick([
                "Q: why?", "Q: why?", "Q: how?", "A: so", "A:", "A: @mentor no", "Refer: X", "Helped: no", "words", "",
                "> q", "```", "<!-- c",
                "-->", "# A", "Story: s",
            ])
            text += ending
        }
        if Bool.random(using: &random) { text.removeLast() }
        return text
    }

    @Test(
        "Notes keep every line; what was said is read, and nothing else otherwise",
        arguments: 1...8 as ClosedRange<UInt64>)
    func sessions(seed: UInt64) throws {
        var random = Seeded(seed)
        var made = 0
        let path = NoteKey(.adas).path
        for _ in 0..<300 {
            let before = bytes(Self.notes(&random))
            let start = [Self.pairFile: bytes(PracticeTable.head), path: before]
            let files = MemoryFiles(start)
            let store = try JournalStore(files)
            let old = try #require(try store.pair(.ada)?.sessions.first)
            let change: PracticeChange
            if let question = old.questions.randomElement(using: &random), Bool.random(using: &random) {
                change = .answer(RemarkKey(question.asked, .question, in: .adas), "New", by: nil)
            } else if let referral = old.referrals.randomElement(using: &random), Bool.random(using: &random) {
                change = .helped(.session(RemarkKey(referral, .referral, in: .adas)), Helped("yes"))
            } else {
                change = PracticeChange.say(.question, "New")
            }
            let result = Result { () throws(JournalError) in try store.apply(.practice(change)) }
            guard case .success(let outcome) = result, let reversal = outcome.reversal else {
                #expect(files.files == start)
                if case .failure(let error) = result { #expect(error.kind == .refused, "\(error.message)") }
                continue
            }
            made += 1
            let after = try #require(files.files[path])
            let new = try #require(try store.pair(.ada)?.sessions.first)
            let story = "\(change) in:\n\(readable(before))\nbecame:\n\(readable(after))"
            let lost = Self.missing(Self.lines(before), in: Self.lines(after))
            #expect(lost <= 1, "\(story)")
            #expect(new.referrals.map(\.text) == old.referrals.map(\.text), "\(story)")
            let answers = { (session: Session) in session.questions.flatMap { $0.answers.map(\.text) } }
            switch change {
            case .answer: #expect(answers(new).count == answers(old).count + 1, "\(story)")
            case .helped:
                #expect(answers(new) == answers(old) && new.referrals.contains { $0.helped?.text == "yes" }, "\(story)")
            default:
                #expect(answers(new) == answers(old) && lost == 0, "\(story)")
                #expect(new.questions.count == old.questions.count + 1, "\(story)")
            }
            _ = try store.revert(reversal)
            #expect(files.files == start, "\(story)")
        }
        #expect(made > 100)
    }
}
