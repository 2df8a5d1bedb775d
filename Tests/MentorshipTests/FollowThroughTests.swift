import Mentorship
import Testing

@Suite("Attention: follow-through")
struct FollowThroughTests {
    @Test(
        "A commitment is overdue the day after it was due, whoever's it is, in active and alumni pairs",
        arguments: [
            (0, Pair.WrittenStatus.active, Int?.none, false), (-1, .active, nil, true), (-1, .active, -1, true),
            (-1, .paused, nil, false), (-1, .closed, nil, false),
        ])
    func overdue(due: Int, status: Pair.WrittenStatus, until: Int?, shows: Bool) {
        for owner in [Owner.mentor, .mentee, .both, nil] {
            let pair = Pair.example {
                $0.writtenStatus = status
                $0.until = until.map(today(_:))
                $0.commitmentsOutside = [.example(owner: owner, due: today(due))]
            }
            #expect(pair.kinds().contains(.overdue) == shows)
        }
    }

    @Test("The oldest overdue commitment is named, and how many there are")
    func overdueSentence() {
        var pair = Pair.example { $0.commitmentsOutside = [.example("introduce Dr Chen", due: day("2026-11-19"))] }
        #expect(pair.reason(.overdue) == "1 overdue: introduce Dr Chen, due 19 Nov")
        pair.commitmentsOutside += [.example("b", due: day("2025-12-31")), .example("c", due: day("2026-11-21"))]
        #expect(pair.reason(.overdue) == "3 overdue: b, due 31 Dec 2025, and 2 more")
    }

    @Test(
        "Quiet is more than one and a half cadences, or 60 days without one, or 180 for alumni",
        arguments: [
            ("every 2 weeks", 21, false, false), ("every 2 weeks", 22, false, true), ("weekly", 10, false, false),
            ("weekly", 11, false, true), ("every 1 day", 1, false, false), ("every 1 day", 2, false, true),
            ("every 3 days", 4, false, false), ("every 3 days", 5, false, true),
            ("monthly", 45, false, false), ("monthly", 46, false, true), (nil, 60, false, false),
            (nil, 61, false, true),
            (nil, 180, true, false), (nil, 181, true, true), ("weekly", 180, true, false), ("weekly", 181, true, true),
        ] as [(String?, Int, Bool, Bool)])
    func quiet(cadence: String?, days: Int, isAlumni: Bool, shows: Bool) {
        let held = Pair.example {
            $0.cadence = cadence.flatMap { Interval($0) }
            $0.until = isAlumni ? today(-1) : nil
            $0.started = today(-1000)
            $0.sessions = [.example(-days), .example(-1, .cancelled), .example(-1, .planned)]
        }
        let begun = Pair.example {
            $0.cadence = cadence.flatMap { Interval($0) }
            $0.until = isAlumni ? today(-1) : nil
            $0.started = today(-days)
        }
        #expect(held.kinds().contains(.quiet) == shows)
        #expect(begun.kinds().contains(.quiet) == shows)
    }

    @Test(
        "A planned session, today's too, holds quiet back; a cancelled or passed one doesn't",
        arguments: [
            (0, Session.Status.planned, false), (30, .planned, false), (30, .cancelled, true), (-1, .planned, true),
            (30, .held, true),
        ])
    func quietHeldBack(days: Int, status: Session.Status, shows: Bool) {
        let pair = Pair.example { $0.sessions = [.example(-100), .example(days, status)].sorted { $0.name < $1.name } }
        #expect(pair.kinds().contains(.quiet) == shows)
    }

    @Test(
        "Without a session and a start nothing is known to be quiet; what starts later isn't; paused and closed never")
    func neverQuiet() {
        #expect(!Pair.example().kinds().contains(.quiet))
        #expect(!Pair.example { $0.started = today(100) }.kinds().contains(.quiet))
        for status in [Pair.WrittenStatus.paused, .closed] {
            let pair = Pair.example {
                $0.writtenStatus = status
                $0.started = today(-400)
            }
            #expect(pair.kinds().isEmpty)
        }
    }

    @Test("The sentence about quiet is an invitation with its figures")
    func quietSentence() {
        var pair = Pair.example {
            $0.cadence = Interval("every 2 weeks")
            $0.sessions = [.example(-41)]
        }
        #expect(
            pair.reason(.quiet)
                == "quiet: agreed every 2 weeks, last met 41 days ago, on 12 Oct — it is never too late to write")
        pair.sessions = []
        pair.cadence = nil
        pair.started = today(-361)
        #expect(
            pair.reason(.quiet)
                == "quiet: not met since the start 361 days ago, on 26 Nov 2025 — it is never too late to write")
    }

    @Test(
        "Unanswered is when the last held session has questions with and without answers",
        arguments: [
            ([true, false], true), ([true, true], false), ([false, false], false), ([false], false), ([], false),
            ([false, true, false], true),
        ])
    func unanswered(answered: [Bool], shows: Bool) {
        let pair = Pair.example {
            $0.sessions = [
                .example(-9) {
                    $0.questions = [
                        Question(Remark(text: "old"), answers: [Remark(text: "x")]), Question(Remark(text: "o")),
                    ]
                },
                .example(-2) {
                    $0.questions = answered.enumerated().map { index, isAnswered in
                        Question(Remark(text: "q\(index)"), answers: isAnswered ? [Remark(text: "a")] : [])
                    }
                },
                .example(3) {
                    $0.questions = [
                        Question(Remark(text: "q"), answers: [Remark(text: "x")]), Question(Remark(text: "o")),
                    ]
                },
            ]
        }
        #expect((pair.reason(.unanswered) != nil) == shows)
        if answered == [false, true, false] {
            #expect(pair.reason(.unanswered) == "2 of 3 questions unanswered on 20 Nov: q0")
        }
    }
}
