import Mentorship
import Testing

@Suite("What was agreed, and what fits a hope")
struct ConsentTests {
    @Test("A change shows where the hash a side agreed to last is another; not without a hash or an agreement")
    func hasChanged() {
        var agreement = Agreement()
        agreement.groundRules = [.example("what is said here stays here")]
        let hash = agreement.textHash
        #expect(!agreement.hasChanged(since: .mentor, on: today))
        agreement.consents = [.init(day: today(-9), by: .mentor), .init(day: today(-5), by: .mentee, textHash: hash)]
        #expect(!agreement.hasChanged(since: .mentor, on: today))
        #expect(!agreement.hasChanged(since: .mentee, on: today))
        agreement.groundRules.append(.example("phones away"))
        #expect(!agreement.hasChanged(since: .mentor, on: today))
        #expect(agreement.hasChanged(since: .mentee, on: today))
        #expect(!agreement.hasChanged(since: .mentee, on: today(-6)))
        agreement.consents.append(.init(day: today, by: .both, textHash: agreement.textHash.uppercased()))
        #expect(!agreement.hasChanged(since: .mentee, on: today))
    }

    @Test(
        "The gives that cover a hope share a topic with it or are in the same words",
        arguments: [
            ("lead a lab #lead", ["advice #lead", "Lead a lab!", "x #other"], ["advice", "Lead a lab!"]),
            ("lead a lab", ["advice"], []), ("!", ["?"], []),
        ] as [(String, [String], [String])])
    func gives(hope: String, gives: [String], covering: [String]) {
        for side in Side.allCases {
            var agreement = Agreement()
            agreement[side.other].gives = gives.map { .example($0) }
            agreement[side].gives = [.example("mine #lead")]
            #expect(agreement.gives(covering: .init(.example(hope)), of: side).map(\.text) == covering)
        }
    }

    @Test(
        "The topic that links a hope and a give is one they have, else the longest word",
        arguments: [
            ("a #x #y", "b #y", "y"), ("a #x", "b #y", "x"), ("a", "b #y", "y"),
            ("Lead a Laboratory!", "b", "laboratory"),
            ("first-authored paper", "b", "first-authored"), ("über Größe", "b", "größe"),
            ("12 345", "help me", "help"),
            ("12", "!", nil), ("-- 1-a --", "b", "1-a"), ("one two", "b", "one"), ("and/or", "b", "and"),
        ] as [(String, String, String?)])
    func topic(hope: String, give: String, topic: String?) {
        #expect(Agreement.topic(linking: .example(hope), with: .example(give)) == topic)
    }

    @Test("A topic made of a word of a thousand letters is cut")
    func longTopic() {
        let topic = Agreement.topic(linking: .example(String(repeating: "x", count: 1000)), with: .example("a"))
        #expect(topic?.count == 40)
    }

    @Test(
        "The agreement is due so many days after the older of the newest agreements",
        arguments: [
            ([(Owner.both, -10)], "weekly", -3), ([(.mentor, -10), (.mentee, -2)], "weekly", -3),
            ([(.mentor, -10), (.mentee, -2), (.both, -1)], "weekly", 6), ([(.mentor, -10)], "weekly", nil),
            ([(.both, -10)], nil, nil), ([], "weekly", nil), ([(.both, 1)], "weekly", nil),
            ([(.both, -30)], "monthly", 0),
        ] as [([(Owner, Int)], String?, Int?)])
    func reviewDay(consents: [(Owner, Int)], review: String?, days: Int?) {
        let pair = Pair.example {
            $0.review = review.flatMap { Interval($0) }
            $0.agreement.consents = consents.map { .init(day: today($0.1), by: $0.0) }
        }
        #expect(pair.reviewDay(on: today) == days.map(today(_:)))
        #expect(pair.isReviewDue(on: today) == (days.map { $0 <= 0 } ?? false))
    }

    @Test("A step of the first meeting is done when something stands there", arguments: FirstMeetingStep.allCases)
    func firstMeeting(step: FirstMeetingStep) {
        var pair = Pair.example()
        #expect(FirstMeetingStep.allCases.allSatisfy { !pair.isDone($0, on: today) })
        switch step {
        case .menteeHopes: pair.agreement.mentee.hopes = [.init(.example("a"))]
        case .mentorHopes: pair.agreement.mentor.hopes = [.init(.example("a"))]
        case .mentorGives: pair.agreement.mentor.gives = [.example("a")]
        case .menteeGives: pair.agreement.mentee.gives = [.example("a")]
        case .groundRules: pair.agreement.groundRules = [.example("a")]
        case .cadence: pair.cadence = Interval("weekly")
        case .review: pair.review = Interval("monthly")
        case .interests:
            pair.mentorProfile = .example(interests: ["mine"])
            #expect(!pair.isDone(step, on: today))
            pair.menteeProfile = .example(interests: ["a"])
        case .boundaries:
            pair.mentorProfile = .example(boundaries: ["mine"])
            #expect(!pair.isDone(step, on: today))
            pair.menteeProfile = .example(boundaries: ["a"])
        case .consent:
            pair.agreement.consents = [.init(day: today, by: .mentor)]
            #expect(!pair.isDone(step, on: today))
            pair.agreement.consents.append(.init(day: today, by: .mentee))
        }
        #expect(FirstMeetingStep.allCases.filter { pair.isDone($0, on: today) } == [step])
    }

    @Test("Referrals stand from sessions, the latest first, then from hopes, the mentor's first")
    func referrals() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-9) { $0.referrals = [Remark(text: "Dr Chen for patents", line: 4, helped: Helped("yes"))] },
                .example(-2) { $0.referrals = [Remark(text: "the library", line: 3)] },
            ]
            $0.agreement.mentee.hopes = [.init(.example("a network #n"), referral: "Ann"), .init(.example("b"))]
            $0.agreement.mentor.hopes = [.init(.example("rest"), referral: "Bob for rest", helped: Helped("no"))]
        }
        let found = pair.referrals
        #expect(found.map(\.who) == ["the library", "Dr Chen", "Bob", "Ann"])
        #expect(found.map(\.what) == [nil, "patents", "rest", "a network"])
        #expect(found.map(\.day) == [today(-2), today(-9), nil, nil])
        #expect(found.map(\.side) == [nil, nil, .mentor, .mentee])
        #expect(found.map { $0.helped?.verdict } == [nil, .yes, .no, nil])
        guard case .hope(let key)? = found.last?.place else {
            Issue.record("The last referral is a hope's.")
            return
        }
        #expect(key.words == "a network #n")
        #expect(key.list == .hopes(.mentee, of: pair.id))
    }
}
