import Mentorship
import Testing

@Suite("Attention: occasions")
struct OccasionsTests {
    @Test(
        "A last check-in with a 1 or a 2 shows where what is private may, and never its figure",
        arguments: [
            ([3, 3, 3], false), ([2, 5, 5], true), ([5, 1, 5], true), ([5, 5, 2], true), ([nil, nil, 2], true),
            ([nil, nil, nil], true), ([5, nil, nil], false),
        ] as [([Int?], Bool)])
    func checkIn(ratings: [Int?], shows: Bool) {
        let pair = Pair.example {
            $0.checkIns = [
                CheckIn(session: SessionName(day: today(-20)), comfort: 1),
                CheckIn(
                    session: SessionName(day: today(-2)), comfort: ratings[0], trust: ratings[1], guidance: ratings[2]),
                CheckIn(session: SessionName(day: today(1)), comfort: 5),
            ]
        }
        #expect(pair.kinds(includingPrivate: true).contains(.checkIn) == shows)
        #expect(!pair.kinds().contains(.checkIn))
        if let text = pair.reason(.checkIn) {
            let day = ratings.contains { $0 != nil } ? "20 Nov" : "2 Nov"
            #expect(text == "check-in: the last one, on \(day), felt hard — what would help next time?")
        }
    }

    @Test(
        "Ending shows from 30 days before the last day to that day",
        arguments: [
            (31, false), (30, true), (29, true), (1, true), (0, true), (-1, false),
        ])
    func ending(until: Int, shows: Bool) {
        #expect(Pair.example { $0.until = today(until) }.kinds().contains(.ending) == shows)
    }

    @Test(
        "The sentence about an ending counts the days",
        arguments: [
            (12, "ending: last day in 12 days, on 4 Dec — time to plan a good ending, or a going on"),
            (1, "ending: last day in 1 day, on 23 Nov — time to plan a good ending, or a going on"),
            (0, "ending: last day today, 22 Nov — time to plan a good ending, or a going on"),
        ])
    func endingSentence(until: Int, text: String) {
        #expect(Pair.example { $0.until = today(until) }.reason(.ending) == text)
    }

    @Test(
        "A milestone is celebrated for 14 days, in alumni pairs too",
        arguments: [
            (1, false), (0, true), (-13, true), (-14, true), (-15, false),
        ])
    func milestone(days: Int, shows: Bool) {
        for until in [nil, today(-1)] {
            let pair = Pair.example {
                $0.until = until
                $0.sessions = [.example(days) { $0.milestones = [Remark(text: "first paper\naccepted")] }]
            }
            #expect(pair.kinds().contains(.celebrate) == shows)
            if days == -14 { #expect(pair.reason(.celebrate) == "celebrate: first paper accepted, 8 Nov") }
        }
    }

    @Test(
        "The anniversary of the start is celebrated from 7 days before to 7 days after",
        arguments: [
            ("2024-11-29", true), ("2024-11-30", false), ("2024-11-15", true), ("2024-11-14", false),
            ("2025-11-22", true),
            ("2026-11-22", false), ("2026-11-15", false), ("2027-11-22", false),
        ])
    func anniversary(started: String, shows: Bool) {
        #expect(Pair.example { $0.started = day(started) }.kinds().contains(.celebrate) == shows)
    }

    @Test(
        "Anniversaries span the turn of the year, and 29 February falls on the 28th",
        arguments: [
            ("2024-12-30", "2027-01-05", "2 years together, 30 Dec 2026"),
            ("2024-01-03", "2026-12-28", "3 years together, 3 Jan 2027"),
            ("2024-02-29", "2026-02-28", "2 years together, 28 Feb"),
            ("2024-02-29", "2026-03-07", "2 years together, 28 Feb"),
            ("2024-02-29", "2026-03-08", nil), ("2024-02-29", "2028-03-07", "4 years together, 29 Feb"),
            ("2025-11-22", "2026-11-22", "1 year together, 22 Nov"),
        ] as [(String, String, String?)])
    func anniversarySentence(started: String, on: String, text: String?) {
        let pair = Pair.example {
            $0.started = day(started)
            $0.sessions = [Session(name: SessionName(day: day(on)))]
        }
        let celebrate = pair.attention(on: day(on), includingPrivate: false).first { $0.kind == .celebrate }
        #expect(celebrate?.text == text.map { "celebrate: " + $0 })
    }

    @Test(
        "A birthday is celebrated on the day and for the 7 days before",
        arguments: [
            ("11-21", false), ("11-22", true), ("11-29", true), ("11-30", false), ("1906-11-22", true),
        ])
    func birthday(text: String, shows: Bool) {
        let mentee = Pair.example {
            $0.menteeProfile = Profile(name: "Grace Hopper")
            $0.menteeProfile?.birthday = Birthday(text)
        }
        let mentor = Pair.example {
            $0.mentorProfile = Profile(name: "Ada Byron")
            $0.mentorProfile?.birthday = Birthday(text)
        }
        #expect(mentee.kinds().contains(.celebrate) == shows)
        #expect(mentor.kinds().contains(.celebrate) == shows)
        if text == "11-29" {
            #expect(mentee.reason(.celebrate) == "celebrate: Grace’s birthday, 29 Nov")
            #expect(mentor.reason(.celebrate) == "celebrate: your birthday, 29 Nov")
        }
    }

    @Test(
        "A birthday on 29 February falls on the 28th, and one in January is near in December",
        arguments: [
            ("02-29", "2026-02-28", true), ("02-29", "2026-02-20", false), ("02-29", "2026-02-21", true),
            ("02-29", "2026-03-01", false),
            ("02-29", "2028-02-29", true), ("02-29", "2028-02-21", false), ("01-03", "2026-12-27", true),
            ("01-03", "2026-12-26", false),
            ("12-31", "9999-12-31", true),
        ])
    func birthdayAtTheBorders(text: String, on: String, shows: Bool) {
        let pair = Pair.example {
            $0.menteeProfile = Profile(name: "Grace Hopper")
            $0.menteeProfile?.birthday = Birthday(text)
        }
        let kinds = pair.attention(on: day(on), includingPrivate: false).map(\.kind)
        #expect(kinds.contains(.celebrate) == shows)
    }

    @Test(
        "The 10th, 25th, 50th and 100th held session are celebrated for 14 days",
        arguments: [
            (10, 0, true), (10, 14, true), (10, 15, false), (9, 0, false), (11, 0, true), (24, 0, false), (25, 0, true),
            (50, 14, true), (100, 0, true), (99, 0, false),
        ])
    func roundNumbers(count: Int, daysAgo: Int, shows: Bool) {
        let pair = Pair.example {
            $0.sessions = (0..<count).map { .example(-daysAgo - 10 * (count - 1 - $0)) }
            $0.sessions.insert(.example(-9999, .cancelled), at: 0)
        }
        #expect(pair.kinds().contains(.celebrate) == shows)
        if count == 25 { #expect(pair.reason(.celebrate) == "celebrate: 25th session, 22 Nov") }
    }

    @Test("What there is to celebrate stands in one sentence")
    func together() {
        let pair = Pair.example {
            $0.started = day("2024-11-20")
            $0.menteeProfile = Profile(name: "Grace Hopper")
            $0.menteeProfile?.birthday = Birthday("11-25")
            $0.sessions = [
                .example(-8) { $0.milestones = [Remark(text: "older")] },
                .example(-2) { $0.milestones = [Remark(text: "accepted"), Remark(text: "other")] },
            ]
        }
        #expect(
            pair.reason(.celebrate)
                == "celebrate: accepted, 20 Nov, and 2 more; 2 years together, 20 Nov; Grace’s birthday, 25 Nov")
    }
}
