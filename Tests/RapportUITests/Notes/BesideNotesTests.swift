import DisplayText
import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

@Suite("What stands beside a note")
struct BesideNotesTests {
    private static let theme = Theme(unicode: true)

    private static var pair: Pair {
        var pair = SampleJournal.pair("grace-hopper", mentee: "Grace Hopper")
        var last = SampleJournal.session("2026-11-06")
        last.firstLine = "Back from the conference."
        last.heard = [Remark(text: "the talk frightened her less than feared")]
        last.learned = [Remark(text: "climbs at weekends #climbing")]
        last.questions = [
            Question(Remark(text: "Who else should know about your goal?")),
            Question(Remark(text: "Which?"), answers: [Remark(text: "That one.")]),
        ]
        last.commitments = [
            SampleJournal.commitment("2026-11-06", .mentee, "send the draft", due: "2026-11-27"),
            SampleJournal.commitment("2026-11-06", .mentor, "introduce Dr Chen", due: "2026-11-20"),
            SampleJournal.commitment("2026-11-06", .mentor, "lend the book", state: .kept),
        ]
        var now = SampleJournal.session("2026-11-23")
        now.commitments = [SampleJournal.commitment("2026-11-23", .mentor, "not repeated")]
        var cancelled = SampleJournal.session("2026-11-20")
        cancelled.writtenStatus = .cancelled
        cancelled.heard = [Remark(text: "nothing")]
        pair.sessions = [last, cancelled, now]
        pair.commitmentsOutside = []
        pair.mentorProfile = Profile(name: "Ada Byron")
        pair.mentorProfile?.boundaries = [ListEntry(words: "deadlines")]
        pair.menteeProfile = Profile(name: "Grace Hopper")
        pair.menteeProfile?.boundaries = [ListEntry(words: "family"), ListEntry(words: "Deadlines")]
        return pair
    }

    private static func beside(_ pair: Pair = pair, _ session: String = "2026-11-23") -> BesideNotes {
        BesideNotes(pair, session: SessionName(day: SampleJournal.day(session)), today: NoteSample.today)
    }

    private static func rows(_ notes: BesideNotes, _ columns: Int, _ rows: Int) -> [String] {
        notes.laidOut(in: Size(columns: columns, rows: rows), theme).rows.map { ($0.title + $0.text).string }
    }

    @Test("last time, what is open, what was not answered, and boundaries stand in this order")
    func showsAll() {
        #expect(
            Self.rows(Self.beside(), 46, 20) == [
                "LAST TIME (6 Nov)", " the talk frightened her less than feared", " Back from the conference.",
                " climbs at weekends #climbing", "STILL OPEN", " you: introduce Dr Chen (3 d overdue)",
                " Grace: send the draft (Fri)", "UNANSWERED", " Who else should know about your goal?",
                "KEEP AWAY FROM  deadlines, family",
            ])
    }

    @Test("where there is little room, boundaries and what is open stay longest, and the rest is counted")
    func cuts() {
        #expect(
            Self.rows(Self.beside(), 46, 7) == [
                "LAST TIME (6 Nov)", " the talk frightened her less than feared", " … 2 more", "STILL OPEN",
                " you: introduce Dr Chen (3 d overdue)", " Grace: send the draft (Fri)",
                "KEEP AWAY FROM  deadlines, family",
            ])
        #expect(
            Self.rows(Self.beside(), 46, 4) == [
                "STILL OPEN", " you: introduce Dr Chen (3 d overdue)", " Grace: send the draft (Fri)",
                "KEEP AWAY FROM  deadlines, family",
            ])
        #expect(Self.rows(Self.beside(), 46, 1) == ["KEEP AWAY FROM  deadlines, family"])
    }

    @Test("every size is kept to, wrapped and cut, in Unicode and ASCII")
    func fits() {
        var pair = Self.pair
        let long = String(repeating: "wide 漢字 \u{202E}\u{1B}[2J ", count: 500)
        pair.sessions[0].heard = (0..<300).map { Remark(text: "\(long)\($0)\nmore") }
        pair.commitmentsOutside = (0..<300).map { SampleJournal.commitment(nil, .both, "\(long)\($0)") }
        let notes = Self.beside(pair)
        for columns in [0, 1, 2, 3, 7, 8, 20, 46, 200] {
            for rows in [0, 1, 2, 3, 5, 10, 40] {
                for unicode in [true, false] {
                    let theme = Theme(unicode: unicode)
                    let size = Size(columns: columns, rows: rows)
                    let laidOut = notes.laidOut(in: size, theme)
                    #expect(laidOut.rows.count <= rows)
                    #expect(laidOut.rows.allSatisfy { ($0.title + $0.text).width <= max(columns, 2) })
                    var grid = Grid(size: size)
                    grid.clipped(to: grid.bounds) { laidOut.draw(on: &$0) }
                }
            }
        }
        #expect(Self.rows(notes, 46, 20).contains(" … 299 more"))
        #expect(notes.countBeyond(.open) == 102)
    }

    @Test("empty parts are left out, and where there is nothing it says what will stand here")
    func leavesOut() {
        var pair = Self.pair
        pair.sessions = []
        pair.menteeProfile = nil
        #expect(Self.rows(Self.beside(pair), 46, 20) == ["KEEP AWAY FROM  deadlines"])
        pair.mentorProfile = nil
        #expect(Self.beside(pair).parts.isEmpty)
        #expect(Self.rows(Self.beside(pair), 46, 20).first == "What was said last time, what is still open,")
    }

    @Test("only sessions held before this one are looked at")
    func looksBack() {
        #expect(Self.beside(Self.pair, "2026-11-06").parts.map(\.kind) == [.open, .boundaries])
    }

    @Test("what the style says, the words say too")
    func drawsOverdue() {
        let rows = Self.beside().laidOut(in: Size(columns: 46, rows: 20), Self.theme).rows
        #expect(rows.filter { $0.style == .warning }.map(\.text) == [" you: introduce Dr Chen (3 d overdue)"])
        #expect(rows.last?.title == "KEEP AWAY FROM")
    }
}
