import Mentorship
import Testing

@Suite("Attention: balance of the agreement")
struct BalanceTests {
    /// A pair with an unmet hope of the mentee and a mentor who has written what it can give.
    private func hoping(_ change: (inout Pair) -> Void = { _ in }) -> Pair {
        Pair.example {
            $0.agreement.mentee.hopes = [Agreement.Hope(.example("a network in industry #network"))]
            $0.agreement.mentor.gives = [.example("feedback #writing")]
            $0.agreement.mentee.gives = [.example("a fresh eye")]
            change(&$0)
        }
    }

    @Test(
        "Unmet shows until both have agreed, and again when the agreement is due for review",
        arguments: [
            ([], nil, true), ([(Owner.mentor, -5)], nil, true), ([(.mentee, -5)], nil, true),
            ([(.both, -5)], nil, false),
            ([(.mentor, -9), (.mentee, -5)], nil, false), ([(.both, -29)], "monthly", false),
            ([(.both, -30)], "monthly", true),
            ([(.both, -31)], "monthly", true), ([(.mentor, -30), (.mentee, -5)], "monthly", true),
            ([(.both, -90), (.mentor, -5)], "monthly", true), ([(.both, -90), (.both, -5)], "monthly", false),
        ] as [([(Owner, Int)], String?, Bool)])
    func unmet(consents: [(Owner, Int)], review: String?, shows: Bool) {
        let pair = hoping {
            $0.agreement.consents = consents.map { Agreement.Consent(day: today($0.1), by: $0.0) }
            $0.review = review.flatMap { Interval($0) }
        }
        #expect(pair.kinds().contains(.unmet) == shows)
    }

    @Test("A hope isn't unmet where the other side has written nothing it can give, or it is covered or referred")
    func notUnmet() {
        #expect(!hoping { $0.agreement.mentor.gives = [] }.kinds().contains(.unmet))
        #expect(!hoping { $0.agreement.mentor.gives = [.example("people #network")] }.kinds().contains(.unmet))
        #expect(!hoping { $0.agreement.mentee.hopes[0].referral = "Dr Chen" }.kinds().contains(.unmet))
        #expect(!hoping { $0.until = today(-1) }.kinds().contains(.unmet))
    }

    @Test("The sentence about unmet hopes names the first, and whose it is")
    func unmetSentence() {
        #expect(
            hoping().reason(.unmet) == "1 hope unmet: a network in industry (Grace) — give, refer, or talk it over")
        var pair = hoping { $0.role = .mentee }
        pair.agreement.mentee.hopes.append(Agreement.Hope(.example("b")))
        #expect(
            pair.reason(.unmet)
                == "2 hopes unmet: a network in industry (you), and 1 more — give, refer, or talk it over")
    }

    @Test(
        "One-sided shows from the 30th day on, where one side gives and the other nothing",
        arguments: [
            (-29, true, false, false), (-30, true, false, true), (-31, false, true, true), (-31, true, true, false),
            (-31, false, false, false), (nil, true, false, false),
        ] as [(Int?, Bool, Bool, Bool)])
    func oneSided(started: Int?, mentorGives: Bool, menteeGives: Bool, shows: Bool) {
        let pair = Pair.example {
            $0.started = started.map(today(_:))
            $0.agreement.mentor.gives = mentorGives ? [.example("a"), .example("b")] : []
            $0.agreement.mentee.gives = menteeGives ? [.example("a")] : []
        }
        #expect((pair.reason(.oneSided) != nil) == shows)
        if started == -30 {
            #expect(
                pair.reason(.oneSided)
                    == "one-sided: you can give 2 things, Grace has written none; begun 30 days ago, on 23 Oct")
        }
        if started == -31, shows {
            #expect(
                pair.reason(.oneSided)
                    == "one-sided: Grace can give 1 thing, you have written none; begun 31 days ago, on 22 Oct")
        }
    }

    @Test(
        "Review is due as many days after the older newest agreement as was said",
        arguments: [
            (-6, -13, false), (-13, -13, false), (-14, -13, true), (-13, -14, true), (-20, -14, true), (-1, -300, true),
        ])
    func reviewDue(mentor: Int, mentee: Int, shows: Bool) {
        let pair = Pair.example {
            $0.review = Interval("every 2 weeks")
            $0.agreement.consents = [
                Agreement.Consent(day: today(-301), by: .both), Agreement.Consent(day: today(mentor), by: .mentor),
                Agreement.Consent(day: today(mentee), by: .mentee),
            ]
        }
        #expect(pair.kinds().contains(.review) == shows)
    }

    @Test(
        "Without agreement of both, review shows when there are hopes, from the 30th day on",
        arguments: [
            (-29, Owner?.none, true, false), (-30, nil, true, true), (-31, nil, true, true), (-30, .mentor, true, true),
            (-30, .mentee, true, true),
            (-30, .both, true, false), (-30, nil, false, false), (nil, nil, true, false),
        ] as [(Int?, Owner?, Bool, Bool)])
    func reviewMissing(started: Int?, agreed: Owner?, hopes: Bool, shows: Bool) {
        let pair = Pair.example {
            $0.started = started.map(today(_:))
            $0.agreement.mentor.hopes = hopes ? [Agreement.Hope(.example("a"))] : []
            $0.agreement.consents = agreed.map { [Agreement.Consent(day: today(-1), by: $0)] } ?? []
        }
        #expect(pair.kinds().contains(.review) == shows)
    }

    @Test("The sentence about a review says since when, and who has not agreed")
    func reviewSentence() {
        var pair = Pair.example {
            $0.review = Interval("every 3 months")
            $0.agreement.consents = [Agreement.Consent(day: today(-100), by: .both)]
        }
        #expect(pair.reason(.review) == "review: agreed 100 days ago, on 14 Aug, to be looked at again every 3 months")
        pair.agreement.consents = [Agreement.Consent(day: today(-100), by: .mentor)]
        pair.agreement.mentor.hopes = [Agreement.Hope(.example("a"))]
        pair.started = today(-30)
        #expect(pair.reason(.review) == "review: Grace has not agreed yet; begun 30 days ago, on 23 Oct")
        pair.agreement.consents = []
        #expect(pair.reason(.review) == "review: neither has agreed yet; begun 30 days ago, on 23 Oct")
        pair.agreement.consents = [Agreement.Consent(day: today(-100), by: .mentee)]
        #expect(pair.reason(.review) == "review: you have not agreed yet; begun 30 days ago, on 23 Oct")
    }
}
