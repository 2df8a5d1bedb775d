import Mentorship
import Testing

@Suite("What can be done with sessions")
struct SessionChangeTests {
    private static let pair = PairID("p")
    private static let key = SessionKey(SessionName(day: day("2026-11-27")), of: pair)
    private static let second = SessionKey(SessionName(day: day("2026-11-20"), number: 2), of: pair)

    private static func new(_ date: String, _ time: String? = nil, _ status: Session.Status = .planned) -> Change {
        .plan(
            NewSession(
                pair: pair, day: day(date), time: time.flatMap { TimeOfDay($0) }, title: "The review", status: status))
    }

    @Test(
        "Each change says what was done, taken back, and done again",
        arguments: [
            (
                new("2026-11-27", "14:00"), "Planned: Fri 27 Nov at 14:00 with Grace Hopper",
                "planned Fri 27 Nov at 14:00 with Grace Hopper"
            ),
            (
                new("2027-01-04"), "Planned: Mon 4 Jan 2027 with Grace Hopper",
                "planned Mon 4 Jan 2027 with Grace Hopper"
            ),
            (
                new("2026-11-17", nil, .held), "New session: Tue 17 Nov with Grace Hopper",
                "wrote down the session of Tue 17 Nov with Grace Hopper"
            ),
            (
                .hold(second), "Held: Fri 20 Nov (2) with Grace Hopper",
                "held the session of Fri 20 Nov (2) with Grace Hopper"
            ),
            (
                .cancel(key, because: "she is ill"), "Cancelled: Fri 27 Nov with Grace Hopper",
                "cancelled the session of Fri 27 Nov with Grace Hopper"
            ),
            (
                .moveSession(key, to: SessionMove(to: day("2026-12-04"), status: .planned)),
                "Moved: the session of Fri 27 Nov to Fri 4 Dec", "moved the session of Fri 27 Nov to Fri 4 Dec"
            ),
            (
                .moveSession(key, to: SessionMove(to: day("2027-01-04"), at: TimeOfDay("09:30"), status: .planned)),
                "Moved: the session of Fri 27 Nov to Mon 4 Jan 2027 at 09:30",
                "moved the session of Fri 27 Nov to Mon 4 Jan 2027 at 09:30"
            ),
            (
                .moveSession(key, to: SessionMove(to: day("2026-11-27"), at: TimeOfDay("09:30"), status: .planned)),
                "Moved: the session of Fri 27 Nov to 09:30", "moved the session of Fri 27 Nov to 09:30"
            ),
            (
                .entitle(key, "The review"), "Title of the session of Fri 27 Nov: The review",
                "called the session of Fri 27 Nov “The review”"
            ),
            (
                .entitle(key, ""), "Without a title: the session of Fri 27 Nov",
                "took the title of the session of Fri 27 Nov away"
            ),
            (
                .setMinutes(key, 45), "Length of the session of Fri 27 Nov: 45 min",
                "set the length of the session of Fri 27 Nov to 45 min"
            ),
            (
                .setMinutes(key, nil), "Without a length: the session of Fri 27 Nov",
                "took the length of the session of Fri 27 Nov away"
            ),
        ] as [(Change, String, String)])
    func sentences(change: Change, done: String, deed: String) {
        #expect(change.sentence(on: today, in: .example()) == done)
        #expect(change.undoSentence(on: today, in: .example()) == "Undone: \(deed)")
        #expect(change.redoSentence(on: today, in: .example()) == "Done again: \(deed)")
        #expect(change.pair == Self.pair)
        #expect(change.isAboutSession)
        #expect(!change.isAboutPair)
        #expect(change.commitment == nil)
    }

    @Test("Without a pair its folder is named, and an observer is told who meets")
    func names() {
        #expect(Change.hold(Self.key).sentence(on: today) == "Held: Fri 27 Nov with p")
        let observed = Pair(id: Self.pair, mentor: "Emmy", mentee: "Lise", role: .observer)
        #expect(Change.hold(Self.key).sentence(on: today, in: observed) == "Held: Fri 27 Nov of Emmy and Lise")
    }

    @Test("Several are counted, and named by their days")
    func groups() {
        let moves = [Self.key, Self.second].map {
            Change.moveSession($0, to: SessionMove(to: day("2026-12-04"), status: .planned))
        }
        #expect(
            moves.sentence(on: today)
                == "Moved 2 sessions to Fri 4 Dec: the session of 2026-11-27, the session of 2026-11-20-2")
        #expect(
            [Change.hold(Self.key), .hold(Self.second)].undoSentence(of: 3, on: today) == "Undone: held 2 of 3 sessions"
        )
        #expect(Change.hold(Self.second).name(in: nil) == "“the session of 2026-11-20-2”")
    }

    @Test("A change of a commitment, a pair or notes is about no session as a whole")
    func others() {
        let commitment = CommitmentKey(pair: Self.pair, file: "sessions/2026-11-27.md", owner: .both, text: "go")
        let changes: [Change] = [
            .remove(commitment), .write(NoteKey(Self.key)), .setStatus(Self.pair, to: .paused),
            .edit(path: "pairs/p/sessions/2026-11-27.md", of: Self.pair),
        ]
        #expect(changes.allSatisfy { !$0.isAboutSession && $0.session == nil })
        #expect(Change.hold(Self.key).session == Self.key)
    }

    private static func session(_ offset: Int, _ status: Session.Status?) -> Session {
        var session = Session(name: SessionName(day: today(offset)))
        session.writtenStatus = status
        return session
    }

    @Test(
        "Held can be what was planned for a day that has come; cancelled what is planned; moved what is not cancelled",
        arguments: [
            (-1, .planned, true, true, true), (0, .planned, true, true, true), (1, .planned, false, true, true),
            (1, nil, false, true, true), (0, nil, false, false, true), (-1, .held, false, false, true),
            (1, .held, false, false, true), (-1, .cancelled, false, false, false), (1, .cancelled, false, false, false),
        ] as [(Int, Session.Status?, Bool, Bool, Bool)])
    func choices(offset: Int, status: Session.Status?, canHold: Bool, canCancel: Bool, canMove: Bool) {
        let session = Self.session(offset, status)
        #expect((session.reasonNotToHold(on: today) == nil) == canHold)
        #expect((session.reasonNotToCancel(on: today) == nil) == canCancel)
        #expect((session.reasonNotToMove(on: today) == nil) == canMove)
        #expect((session.reasonNotToMove(to: today, on: today) == nil) == canMove)
    }

    @Test("What was held can't be moved to a day that is still to come; what is planned can")
    func moves() {
        #expect(Self.session(-1, .held).reasonNotToMove(to: today(1), on: today) != nil)
        #expect(Self.session(-1, nil).reasonNotToMove(to: today(1), on: today) != nil)
        #expect(Self.session(-1, .held).reasonNotToMove(to: today(-9), on: today) == nil)
        #expect(Self.session(1, nil).reasonNotToMove(to: today(9), on: today) == nil)
        #expect(Self.session(1, .planned).reasonNotToMove(to: today(-9), on: today) == nil)
    }

    @Test(
        "A time is typed with an hour of one digit or of two",
        arguments: [
            ("9:30", "09:30"), ("09:30", "09:30"), ("0:00", "00:00"), ("23:59", "23:59"), ("24:00", nil), ("9:60", nil),
            ("930", nil), ("9:3", nil), ("14", nil), ("", nil), ("::30", nil), ("+9:30", nil), ("٩:30", nil),
            ("009:30", nil),
        ] as [(String, String?)])
    func times(typed: String, time: String?) {
        #expect(TimeOfDay(typed: typed)?.description == time)
    }
}
