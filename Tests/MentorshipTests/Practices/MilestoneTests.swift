import Mentorship
import Testing

@Suite("Milestones")
struct MilestoneTests {
    private func texts(_ pair: Pair, on day: Day = today) -> [String] {
        pair.milestones(on: day).map { "\($0.day?.description ?? "-") \($0.text)" }
    }

    @Test("Written ones, round sessions, anniversaries, goals and promises stand newest first, goals last")
    func all() {
        let pair = Pair.example {
            $0.started = day("2024-11-25")
            $0.menteeProfile = .example(goals: ["Lead a lab #lead", "Other"])
            $0.menteeProfile?.goals[0].isTicked = true
            $0.sessions = (0..<10).map { .example(-30 + $0) }
            $0.sessions[0].milestones = [.example("First paper\naccepted #writing", line: 4)]
            $0.sessions.append(.example(1) { $0.milestones = [.example("to come")] })
            $0.commitmentsOutside = [.example("send the draft", state: .kept, kept: day("2026-01-01"))]
        }
        #expect(
            texts(pair) == [
                "2026-11-01 10th session", "2026-10-23 First paper accepted",
                "2026-01-01 First commitment kept: send the draft (Grace)", "2025-11-25 1 year together",
                "- Goal reached: Lead a lab (Grace)",
            ])
        let written = pair.milestones(on: today)[1]
        #expect(written.topics == ["writing"])
        #expect(written.kind == .written(SessionName(day: today(-30)), line: 4))
        #expect(pair.milestones(on: today).last?.kind == .goal(.mentee))
    }

    @Test(
        "Each anniversary up to today is one, 29 February on the 28th",
        arguments: [
            ("2024-11-22", "2026-11-21", ["2025-11-22"]), ("2024-11-22", "2026-11-22", ["2026-11-22", "2025-11-22"]),
            ("2026-11-22", "2026-11-22", []), ("2027-11-22", "2026-11-22", []),
            ("2024-02-29", "2028-02-29", ["2028-02-29", "2027-02-28", "2026-02-28", "2025-02-28"]),
            ("2024-02-29", "2028-02-28", ["2027-02-28", "2026-02-28", "2025-02-28"]),
        ] as [(String, String, [String])])
    func anniversaries(started: String, on: String, days: [String]) {
        let pair = Pair.example { $0.started = day(started) }
        #expect(pair.milestones(on: day(on)).map { $0.day?.description } == days)
    }

    @Test(
        "The 10th, 25th, 50th and 100th held session are milestones, and no other",
        arguments: [(9, []), (10, [10]), (24, [10]), (25, [25, 10]), (99, [50, 25, 10]), (101, [100, 50, 25, 10])])
    func rounds(count: Int, numbers: [Int]) {
        let pair = Pair.example {
            $0.sessions = (0..<count).map { .example($0 - count) } + [.example(-0, .cancelled), .example(0, .planned)]
        }
        #expect(pair.milestones(on: today).map(\.text) == numbers.map { "\($0)th session" })
    }

    /// A commitment by what became of it: `open`, `kept` or `released`, due and ended so many days from today.
    struct Row: Sendable, CustomStringConvertible {
        var state: Commitment.State
        var due: Int?
        var ended: Int?
        var owner: Owner = .mentee
        var description: String { "\(state) due \(due ?? 99) ended \(ended ?? 99) \(owner)" }
    }

    @Test(
        "Kept again is the latest one kept in time after one of that side was overdue, kept late or released",
        arguments: [
            ([Row(state: .kept, due: -5, ended: -5)], nil),
            ([Row(state: .released, ended: -9), Row(state: .kept, ended: -5)], -5),
            ([Row(state: .released, ended: -5), Row(state: .kept, ended: -5)], nil),
            ([Row(state: .released, ended: -6), Row(state: .kept, ended: -5)], -5),
            ([Row(state: .released, ended: -9, owner: .mentor), Row(state: .kept, ended: -5)], nil),
            ([Row(state: .released, ended: -9, owner: .both), Row(state: .kept, ended: -5)], -5),
            ([Row(state: .kept, due: -9, ended: -8), Row(state: .kept, due: -5, ended: -5)], -5),
            ([Row(state: .kept, due: -9, ended: -9), Row(state: .kept, due: -5, ended: -5)], nil),
            ([Row(state: .kept, due: -9, ended: -8), Row(state: .kept, due: -6, ended: -5)], nil),
            ([Row(state: .open, due: -6), Row(state: .kept, ended: -5)], -5),
            ([Row(state: .open, due: -5), Row(state: .kept, ended: -5)], nil),
            (
                [
                    Row(state: .released, ended: -90), Row(state: .kept, ended: -80), Row(state: .kept, ended: -70),
                    Row(state: .released, ended: -60), Row(state: .kept, ended: -50), Row(state: .kept, ended: -40),
                ], -50
            ),
            ([Row(state: .released, ended: nil), Row(state: .kept, ended: -5)], nil),
            ([Row(state: .released, ended: -9), Row(state: .kept, ended: 1)], nil),
        ] as [([Row], Int?)])
    func keptAgain(rows: [Row], days: Int?) {
        let pair = Pair.example {
            $0.commitmentsOutside = rows.enumerated().map { index, row in
                var commitment = Commitment.example(
                    "c\(index)", owner: row.owner, state: row.state, due: row.due.map(today(_:)),
                    kept: row.state == .kept ? row.ended.map(today(_:)) : nil)
                if row.state == .released { commitment.released = row.ended.map(today(_:)) }
                return commitment
            }
        }
        let again = pair.milestones(on: today).filter { $0.text.hasPrefix("Kept again: ") }
        #expect(again.map(\.day) == (days.map { [today($0)] } ?? []))
        #expect(again.allSatisfy { $0.text.hasSuffix(" (Grace)") })
    }

    @Test("The first commitment kept is the one kept first, not the one written first")
    func firstKept() {
        let pair = Pair.example {
            $0.commitmentsOutside = [
                .example("undated", state: .kept), .example("late", owner: .mentor, state: .kept, kept: today(-1)),
                .example("early #lab", owner: .both, state: .kept, kept: today(-9)),
            ]
        }
        #expect(texts(pair) == ["\(today(-9)) First commitment kept: early (both)"])
        #expect(pair.milestones(on: today).first?.topics == ["lab"])
        #expect(texts(pair, on: today(-10)) == [])
    }

    @Test(
        "Celebrated are milestones of 14 days, anniversaries within 7 days, birthdays of the next 7",
        arguments: [
            (-15, [false, false, false]), (-14, [true, false, false]), (-8, [true, false, false]),
            (-7, [true, true, false]), (-1, [true, true, false]), (0, [true, true, true]), (1, [false, true, true]),
            (7, [false, true, true]), (8, [false, false, false]),
        ])
    func celebrations(days: Int, shows: [Bool]) {
        let day = today(days)
        let (_, month, dayOfMonth) = day.components
        let written = Pair.example { $0.sessions = [.example(days) { $0.milestones = [.example("m")] }] }
        let begun = Pair.example { $0.started = Day(year: 2020, month: month, day: dayOfMonth) }
        let born = Pair.example {
            $0.menteeProfile = Profile(name: "Grace")
            $0.menteeProfile?.birthday = Birthday(month: month, day: dayOfMonth)
        }
        for (pair, shows) in zip([written, begun, born], shows) {
            #expect(pair.celebrations(on: today).map(\.day) == (shows ? [day] : []))
            var alumni = pair
            alumni.until = today(-1)
            #expect(alumni.celebrations(on: today).count == (shows ? 1 : 0))
        }
    }

    @Test("Paused and closed pairs, and those that put celebrating aside, have no celebrations")
    func none() {
        let pair = Pair.example { $0.sessions = [.example(-1) { $0.milestones = [.example("m")] }] }
        for status in [Pair.WrittenStatus.paused, .closed] {
            var quiet = pair
            quiet.writtenStatus = status
            #expect(quiet.celebrations(on: today).isEmpty)
        }
        for (until, count) in [(-1, 1), (0, 0), (1, 0)] {
            var aside = pair
            aside.putAside = [PutAside(kind: .celebrate, until: today(until))]
            #expect(aside.celebrations(on: today).count == count)
        }
    }

    @Test(
        "A milestone that touches a boundary of either isn't celebrated",
        arguments: [
            ("paper accepted #exams", "#exams", 0), ("passed the exams", "exams", 0), ("passed", "exams", 1),
            ("paper accepted #exams", "jokes about exams", 1),
        ])
    func boundary(milestone: String, item: String, count: Int) {
        for side in Side.allCases {
            let pair = Pair.example {
                $0.sessions = [.example(-1) { $0.milestones = [.example(milestone)] }]
                if side == .mentor { $0.mentorProfile = .example(boundaries: [item]) }
                if side == .mentee { $0.menteeProfile = .example(boundaries: [item]) }
            }
            #expect(pair.celebrations(on: today).count == count)
            #expect(pair.milestones(on: today).count == 1)
        }
    }

    @Test("A boundary about birthdays or age keeps them away", arguments: ["birthday", "Birthdays", "x #age", "cake"])
    func birthdays(item: String) {
        let pair = Pair.example {
            $0.menteeProfile = .example(boundaries: [item])
            $0.menteeProfile?.birthday = Birthday("11-23")
        }
        #expect(pair.celebrations(on: today).map(\.text) == (item == "cake" ? ["Grace’s birthday"] : []))
    }

    @Test(
        "What a session that wasn't held has as a milestone is neither listed, celebrated nor a nudge",
        arguments: [
            (-1, nil, true), (0, .held, true), (0, nil, true), (-1, .cancelled, false), (-1, .planned, false),
            (1, nil, false), (1, .held, false),
        ] as [(Int, Session.Status?, Bool)])
    func held(days: Int, status: Session.Status?, isListed: Bool) {
        let pair = Pair.example { $0.sessions = [.example(days, status) { $0.milestones = [.example("m")] }] }
        #expect(pair.milestones(on: today).map(\.text) == (isListed ? ["m"] : []))
        #expect(pair.celebrations(on: today).map(\.text) == (isListed ? ["m"] : []))
        #expect((pair.reason(.celebrate) != nil) == isListed)
    }

    @Test("A goal reached names whose it is")
    func goals() {
        let pair = Pair.example {
            $0.mentorProfile = .example(goals: ["Say an early no"])
            $0.mentorProfile?.goals[0].isTicked = true
        }
        #expect(texts(pair) == ["- Goal reached: Say an early no (you)"])
    }

    @Test("A mark tells journals, pairs, days and what a milestone comes from apart, and not how it is shown")
    func marks() {
        let session = SessionName(day: today)
        let key = Commitment.example("send").key
        let kinds: [Milestone.Kind] = [
            .written(session, line: 1), .written(session, line: 2),
            .written(SessionName(day: today, number: 2), line: 1),
            .session(number: 10, session), .anniversary(years: 1), .goal(.mentor), .goal(.mentee), .keptAgain(key),
            .firstKept(key), .birthday(.mentor), .birthday(.mentee),
        ]
        let id = PairID("grace-hopper")
        var marks = kinds.map { Milestone(kind: $0, day: today, text: "m").mark(in: id) }
        let first = Milestone(kind: kinds[0], day: today, text: "m")
        marks += [
            first.mark(in: PairID("grace")), first.mark(in: id, journal: "/a"), first.mark(in: id, journal: "/b"),
        ]
        marks.append(Milestone(kind: kinds[0], day: today(-1), text: "m").mark(in: id))
        #expect(Set(marks).count == marks.count)
        #expect(marks.allSatisfy { $0.count == 16 })
        #expect(Milestone(kind: kinds[0], day: today, text: "other", topics: ["t"]).mark(in: id) == marks[0])
        let pair = Pair.example()
        let goals = ["Lead #lab", "Lead #team"].map { pair.milestone(reaching: .example($0), of: .mentee).mark(in: id) }
        #expect(goals[0] != goals[1])
    }
}
