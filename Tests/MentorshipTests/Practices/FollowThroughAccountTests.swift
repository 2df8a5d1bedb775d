import Mentorship
import Testing

@Suite("Follow-through of both sides")
struct FollowThroughAccountTests {
    @Test("Each side has its own and what is both's; nobody's is in neither")
    func sides() {
        let pair = Pair.example {
            $0.commitmentsOutside = [
                .example("a", owner: .mentor), .example("b", owner: .both), .example("c", owner: .mentee),
                .example("d", owner: nil),
            ]
        }
        let found = pair.followThrough(on: today)
        #expect(found.mentor.counts.open == 2)
        #expect(found.mentee.counts.open == 2)
        #expect(found.mentor.counts == pair.counts(of: .mentor, on: today))
    }

    @Test("Overdue stand the longest first, kept late and released the latest first, moved the most often first")
    func lists() {
        var moved = Commitment.example("moved", due: today(3))
        moved.moves = [.init(from: today(1), to: today(2))]
        var often = Commitment.example("often", due: today(3))
        often.moves = [.init(from: today(1), to: today(2)), .init(from: today(2), to: today(3))]
        func released(_ text: String, _ days: Int?) -> Commitment {
            var commitment = Commitment.example(text, state: .released)
            commitment.released = days.map(today(_:))
            return commitment
        }
        let pair = Pair.example {
            $0.commitmentsOutside = [
                .example("o1", due: today(-1)), .example("o2", due: today(-9)), .example("o3", due: today),
                .example("l1", state: .kept, due: today(-9), kept: today(-8)),
                .example("l2", state: .kept, due: today(-9), kept: today(-3)),
                .example("in time", state: .kept, due: today(-9), kept: today(-9)),
                released("r0", nil), released("r1", -5), released("r2", -1), moved, often,
            ]
        }
        let account = pair.followThrough(on: today)[.mentee]
        #expect(account.overdue.map(\.text) == ["o2", "o1"])
        #expect(account.keptLate.map(\.text) == ["l2", "l1"])
        #expect(account.released.map(\.text) == ["r2", "r1", "r0"])
        #expect(account.moved.map(\.text) == ["often", "moved"])
        #expect(account.moves == 3)
    }

    @Test(
        "By month: what was kept, the late among it, released and made on the days of that month",
        arguments: [
            ("2026-11-01", 1), ("2026-11-22", 1), ("2026-11-23", nil), ("2026-10-31", 0), ("2026-10-01", 0),
            ("2026-09-30", nil), ("2025-11-22", nil),
        ] as [(String, Int?)])
    func months(on: String, place: Int?) {
        var released = Commitment.example("r", state: .released)
        released.released = day(on)
        var made = Commitment.example("m")
        made.made = day(on)
        let pair = Pair.example {
            $0.commitmentsOutside = [
                .example("k", state: .kept, kept: day(on)),
                .example("in time", state: .kept, due: day(on), kept: day(on)),
                .example("late", state: .kept, due: day(on).adding(days: -1), kept: day(on)), released, made,
                .example("undated", state: .kept),
            ]
        }
        let found = pair.followThrough(on: today, months: 2)
        #expect(found.months == [day("2026-10-01"), day("2026-11-01")])
        var expected = [FollowThrough.Month(), FollowThrough.Month()]
        if let place {
            expected[place].kept = 3
            expected[place].keptLate = 1
            expected[place].released = 1
            expected[place].made = 1
        }
        #expect(found.mentee.byMonth == expected)
        #expect(found.mentor.byMonth == [FollowThrough.Month(), FollowThrough.Month()])
    }

    @Test("Any number of months is taken", arguments: [(.min, 0), (-1, 0), (0, 0), (1, 1), (.max, 1200)])
    func anyMonths(months: Int, count: Int) {
        let pair = Pair.example { $0.commitmentsOutside = [.example(state: .kept, kept: today)] }
        #expect(pair.followThrough(on: today, months: months).months.count == count)
        #expect(pair.followThrough(on: today, months: months).mentee.byMonth.count == count)
        #expect(pair.followThrough(on: .first, months: 3).months.count == 3)
    }
}
