import Mentorship
import PlainText
import Testing

@testable import JournalStorage

@Suite("Changes of sessions nobody thought of")
struct GeneratedSessionsTests {
    private static let key = SessionKey(SessionName(day: day("2026-11-27")), of: .ada)
    private static let path = "pairs/ada/sessions/2026-11-27.md"

    /// A session's text with anything that may stand in its front matter, in any order.
    private static func text(_ random: inout Seeded) -> [UInt8] {
        let ending = random.pick(["\n", "\n", "\r\n"])
        var lines: [String] = []
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            lines.append(
                random.pick([
                    "title: x", "title: 'a''b' # c", "title: \"\"", "title:", "time: 14:00", "time: \"09:30\"#x",
                    "status: planned", "status: \"held\" # c", "status:", "status: {a: b}", "status: cancelled",
                    "status: Planned\t", "because: |", "because: 'x'", "minutes: 45 min", "minutes: [45]", "# c",
                    "  odd",
                    "- item", "? q", "\u{E0FF}: y", "mood: [a, b]", "place: home: sweet", "mode: Video", "",
                    "status: soon",
                ]))
        }
        var text = random.pick(["", "", "\u{FEFF}"])
        switch Int.random(in: 0..<8, using: &random) {
        case 0: break
        case 1: text += (["---"] + lines).joined(separator: ending)
        default: text += (["---"] + lines + ["---", ""]).joined(separator: ending)
        }
        text += random.pick(["", "Words", "- [ ] @mentor Go\n", "# A\r\n\r\n", "\u{E0C3}(\n---\n", "status: held\n"])
        return bytes(text)
    }

    private static func change(_ random: inout Seeded) -> Change {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: .hold(key)
        case 1: .cancel(key, because: random.pick(["ill", "no: way", "'quoted' #1", "2026-12-01"]))
        case 2: .entitle(key, random.pick(["", "The end", "a: b", "\"x\" \\ y", "yes", "- z"]))
        case 3: .setMinutes(key, Bool.random(using: &random) ? 50 : nil)
        case 4: .moveSession(key, to: SessionMove(to: key.name.day, at: TimeOfDay("10:15"), status: .planned))
        default: .moveSession(key, to: SessionMove(to: day("2026-12-04"), at: TimeOfDay("10:15"), status: .planned))
        }
    }

    @Test(
        "What is meant is read, everything else as before, and the undo is exact",
        arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func onlyWhatIsMeant(seed: UInt64) throws {
        var random = Seeded(seed)
        var made = 0
        for _ in 0..<500 {
            let text = Self.text(&random)
            let files = MemoryFiles(["pairs/ada/pair.md": bytes(ScratchJournal.pairFile), Self.path: text])
            let store = try JournalStore(files)
            let before = files.files
            let old = try #require(try store.pair(.ada)?.sessions.first)
            let change = Self.change(&random)
            let result = Result { () throws(JournalError) in try store.apply(change) }
            guard case .success(let outcome) = result else {
                if case .failure(let error) = result { #expect(error.kind == .wrongState, "\(error.message)") }
                #expect(files.files == before)
                continue
            }
            let sessions = try #require(try store.pair(.ada)?.sessions)
            #expect(sessions.count == 1)
            let new = try #require(sessions.first)
            let story = "\(change) in:\n\(readable(text))\nbecame:\n\(files.files.values.map(readable))"
            #expect(Self.expected(old, change) == Self.told(new), "\(story)")
            guard let reversal = outcome.reversal else {
                #expect(files.files == before, "\(story)")
                continue
            }
            made += 1
            let after = files.files
            let redo = try store.revert(reversal)
            #expect(files.files == before, "undo of \(story)")
            _ = try store.revert(redo)
            #expect(files.files == after)
        }
        #expect(made > 100)
    }

    /// A session as it should be read after a change.
    private static func expected(_ old: Session, _ change: Change) -> [String] {
        var session = old
        switch change {
        case .hold: session.writtenStatus = .held
        case .cancel(_, let reason):
            session.writtenStatus = .cancelled
            session.because = reason
        case .entitle(_, let title): session.title = title.isEmpty ? nil : title
        case .setMinutes(_, let minutes): session.minutes = minutes
        case .moveSession(_, let move):
            let moved = SessionName(day: move.day)
            let isAsItWas = move.day == old.name.day && move.time == old.time
            if !isAsItWas { session.writtenStatus = old.writtenStatus ?? move.status }
            session.time = move.time
            return told(session, moved)
        default: break
        }
        return told(session)
    }

    /// What is read of a session, but for the lines on which it stands.
    private static func told(_ session: Session, _ name: SessionName? = nil) -> [String] {
        [
            "\(name ?? session.name)", "\(session.title ?? "-")", "\(session.time?.description ?? "-")",
            "\(session.minutes ?? -1)", "\(session.place ?? "-")", session.mode?.rawValue ?? "-",
            session.writtenStatus?.rawValue ?? "-", session.because ?? "-", session.firstLine ?? "-",
            session.commitments.map(\.text).joined(separator: "|"),
        ]
    }
}
