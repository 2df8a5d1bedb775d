import Mentorship
import Testing

@Suite("Status and sessions of a pair")
struct PairStatusTests {
    @Test(
        "An active pair is alumni from the day after its programme's last",
        arguments: [
            (Pair.WrittenStatus.active, nil, Pair.Status.active), (.active, 1, .active), (.active, 0, .active),
            (.active, -1, .alumni), (.paused, -1, .paused), (.closed, -1, .closed), (.paused, nil, .paused),
            (.closed, 1, .closed),
        ] as [(Pair.WrittenStatus, Int?, Pair.Status)])
    func status(written: Pair.WrittenStatus, until: Int?, status: Pair.Status) {
        let pair = Pair.example {
            $0.writtenStatus = written
            $0.until = until.map(today(_:))
        }
        #expect(pair.status(on: today) == status)
    }

    @Test(
        "A session is held up to today and planned from today on; a planned one in the past is left open",
        arguments: [
            (-1, Session.Status?.none, true, false, false), (0, nil, true, false, false), (1, nil, false, true, false),
            (-1, .held, true, false, false), (0, .held, true, false, false), (1, .held, false, false, false),
            (-1, .planned, false, false, true), (0, .planned, false, true, false), (1, .planned, false, true, false),
            (-1, .cancelled, false, false, false), (0, .cancelled, false, false, false),
            (1, .cancelled, false, false, false),
        ])
    func session(days: Int, written: Session.Status?, isHeld: Bool, isPlanned: Bool, isLeftOpen: Bool) {
        let session = Session.example(days, written)
        #expect(session.isHeld(on: today) == isHeld)
        #expect(session.isPlanned(on: today) == isPlanned)
        #expect(session.isLeftOpen(on: today) == isLeftOpen)
    }

    @Test("The last session is the newest held, the next the first planned, and only held ones are counted")
    func lastAndNext() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-30), .example(-20, .held), .example(-10, .cancelled), .example(-5, .planned),
                .example(0, .planned), .example(9), .example(12, .held),
            ]
        }
        #expect(pair.lastSession(on: today)?.name.day == today(-20))
        #expect(pair.nextSession(on: today)?.name.day == today)
        #expect(pair.sessionCount(on: today) == 2)
        #expect(pair.heldSessions(on: today).map(\.name.day) == [today(-30), today(-20)])
        #expect(pair.sessions.filter { $0.isPlanned(on: today) }.map(\.name.day) == [today, today(9)])
        #expect(Pair.example().lastSession(on: today) == nil)
        #expect(Pair.example().nextSession(on: today) == nil)
        #expect(Pair.example().sessionCount(on: today) == 0)
    }

    @Test("Held sessions are counted by calendar month, the oldest month first")
    func months() {
        let days = ["2025-11-30", "2026-08-31", "2026-09-01", "2026-09-30", "2026-10-05", "2026-11-01", "2026-11-22"]
        let pair = Pair.example {
            $0.sessions = days.map { Session(name: SessionName(day: day($0))) } + [.example(1), .example(2, .held)]
        }
        #expect(pair.sessionsByMonth(last: 4, on: today) == [1, 2, 1, 2])
        #expect(pair.sessionsByMonth(last: 1, on: today) == [2])
        #expect(pair.sessionsByMonth(last: 13, on: today).first == 1)
        #expect(pair.sessionsByMonth(last: 3, on: day("2026-01-15")) == [1, 0, 0])
        #expect(pair.sessionsByMonth(last: 0, on: today).isEmpty)
        #expect(pair.sessionsByMonth(last: .min, on: today).isEmpty)
        #expect(pair.sessionsByMonth(last: .max, on: today).reduce(0, +) == 7)
    }
}

@Suite("Counts of commitments")
struct CountsTests {
    @Test(
        "Open and past its due date is overdue, the day after and not on the day",
        arguments: [
            (Commitment.State.open, 0, false), (.open, -1, true), (.open, 1, false), (.open, nil, false),
            (.kept, -1, false),
            (.released, -1, false),
        ] as [(Commitment.State, Int?, Bool)])
    func overdue(state: Commitment.State, due: Int?, isOverdue: Bool) {
        #expect(Commitment.example(state: state, due: due.map(today(_:))).isOverdue(on: today) == isOverdue)
    }

    @Test(
        "Kept after its due date is kept late, on the day it isn't",
        arguments: [
            (Commitment.State.kept, 0, 0, false), (.kept, 0, 1, true), (.kept, 0, -1, false), (.kept, nil, 1, false),
            (.kept, 0, nil, false), (.open, 0, 1, false), (.released, 0, 1, false),
        ] as [(Commitment.State, Int?, Int?, Bool)])
    func keptLate(state: Commitment.State, due: Int?, kept: Int?, isLate: Bool) {
        let commitment = Commitment.example(state: state, due: due.map(today(_:)), kept: kept.map(today(_:)))
        #expect(commitment.isKeptLate == isLate)
    }

    @Test("Together counts nobody's too, and what is both's counts for each side")
    func sides() {
        let pair = Pair.example {
            $0.commitmentsOutside = [
                .example(owner: .mentor, due: today(-1)), .example(owner: .both, due: today(-1)), .example(owner: nil),
            ]
            $0.sessions = [
                .example(-3) {
                    $0.commitments = [
                        .example(owner: .mentee, state: .kept, due: today(-2), kept: today(-1)),
                        .example(owner: .both, state: .kept), .example(owner: .mentee, state: .released),
                        .example(owner: nil, state: .released),
                    ]
                }
            ]
        }
        func figures(_ counts: Counts) -> [Int] {
            [counts.open, counts.overdue, counts.kept, counts.keptLate, counts.released]
        }
        #expect(figures(pair.counts(on: today)) == [3, 2, 2, 1, 2])
        #expect(figures(pair.counts(of: .mentor, on: today)) == [2, 2, 1, 0, 0])
        #expect(figures(pair.counts(of: .mentee, on: today)) == [1, 1, 2, 1, 1])
        #expect(pair.countsOfSides(on: today).together == pair.counts(on: today))
        #expect(figures(pair.counts(on: today) + pair.counts(of: .mentor, on: today)) == [5, 4, 3, 1, 2])
        #expect(figures(Pair.example().counts(on: today)) == [0, 0, 0, 0, 0])
        var seen = 0
        pair.forEachCommitment { _ in seen += 1 }
        #expect(seen == pair.commitments.count)
    }
}

@Suite("The line of what is due")
struct DueLineTests {
    @Test(
        "Overdue until yesterday, today, this week for seven days more",
        arguments: [
            (-400, "1 overdue"), (-1, "1 overdue"), (0, "1 today"), (1, "1 this week"), (7, "1 this week"), (8, nil),
            (nil, nil),
        ] as [(Int?, String?)])
    func borders(days: Int?, text: String?) {
        var line = DueLine(today: today)
        line.add(due: days.map(today(_:)), owner: .mentor, role: .mentor)
        #expect(line.text == text)
    }

    @Test(
        "Mine and both's count, and everything where the owner is an observer",
        arguments: [
            (Owner.mentor, Role.mentor, true), (.mentee, .mentor, false), (.both, .mentor, true), (nil, .mentor, false),
            (.mentor, .mentee, false), (.mentee, .mentee, true), (.both, .mentee, true), (.mentor, .observer, true),
            (.mentee, .observer, true), (.both, .observer, true), (nil, .observer, true),
        ] as [(Owner?, Role, Bool)])
    func whose(owner: Owner?, role: Role, counts: Bool) {
        var line = DueLine(today: today)
        line.add(due: today, owner: owner, role: role)
        #expect((line.text != nil) == counts)
    }

    @Test("Parts add up, and those that are zero are left out")
    func sum() {
        var left = DueLine(today: today)
        var right = DueLine(today: today)
        for days in [-2, 0, 3] { left.add(.example(owner: .mentor, due: today(days)), role: .mentor) }
        for days in [-1, 5, 7] { right.add(.example(owner: .both, due: today(days)), role: .mentor) }
        right.add(.example(owner: .both, state: .kept, due: today(-1)), role: .mentor)
        #expect((left + right).text == "2 overdue, 1 today, 3 this week")
        #expect(right.text == "1 overdue, 2 this week")
        #expect((left + right).overdue == 2)
        #expect(DueLine(today: today).text == nil)
    }
}
