import Mentorship
import Testing

@Suite("Common ground")
struct CommonGroundTests {
    @Test(
        "Topics and equal words of both profiles are common ground, each once, in the mentor's order",
        arguments: [
            (["chess #games"], ["go #games"], ["#games"]), (["#games"], ["#game"], []),
            (["Rock climbing!"], ["rock-climbing"], ["Rock climbing!"]), (["chess"], ["chess"], ["chess"]),
            (["chess"], ["chess by post"], []), (["chess"], ["the board #chess"], ["#chess"]),
            (["the board #chess"], ["chess"], ["#chess"]), (["chess #chess"], ["chess #chess"], ["#chess"]),
            (["chess #games"], ["chess #games"], ["#games", "chess"]),
            (["b #b", "a #a"], ["#a", "#b"], ["#b", "#a"]),
            (["#a", "x #a"], ["#a"], ["#a"]), (["#rock-climbing"], ["Rock climbing"], ["#rock-climbing"]),
            ([], ["chess"], []), (["chess"], [], []), (["!"], ["?"], []), ([], [], []),
        ] as [([String], [String], [String])])
    func profiles(mentor: [String], mentee: [String], common: [String]) {
        let pair = Pair.example {
            $0.mentorProfile = .example(interests: mentor)
            $0.menteeProfile = .example(interests: mentee)
        }
        #expect(pair.commonGround.map { ($0.isTopic ? "#" : "") + $0.text } == common)
        #expect(pair.commonGround.allSatisfy { !$0.isLearned })
    }

    @Test(
        "What was learned about one side is compared with the interests of the other",
        arguments: [
            ("climbs at weekends #climbing", Owner.mentee, ["walls #climbing"], [], ["#climbing"]),
            ("climbs at weekends #climbing", .mentor, ["walls #climbing"], [], []),
            ("climbs at weekends #climbing", .mentor, [], ["walls #climbing"], ["#climbing"]),
            ("climbs at weekends #climbing", .both, ["walls #climbing"], [], ["#climbing"]),
            ("climbs at weekends #climbing", nil, ["walls #climbing"], [], []),
            ("plays Chess on Sundays", .mentee, ["chess"], [], ["chess"]),
            ("plays chess on Sundays", .mentee, ["#chess"], [], ["#chess"]),
            ("old films", .mentee, ["Old films."], [], ["Old films."]), ("old cars", .mentee, ["old films"], [], []),
            ("is a chessmaster", .mentee, ["chess"], [], []),
            ("plays a lot #chess", .mentee, ["chess"], [], ["#chess"]),
        ] as [(String, Owner?, [String], [String], [String])])
    func learned(text: String, owner: Owner?, mentor: [String], mentee: [String], common: [String]) {
        let pair = Pair.example {
            $0.mentorProfile = .example(interests: mentor)
            $0.menteeProfile = .example(interests: mentee)
            $0.sessions = [.example(-9) { $0.learned = [.example(text, owner: owner)] }]
        }
        #expect(pair.commonGround.map { ($0.isTopic ? "#" : "") + $0.text } == common)
        #expect(pair.commonGround.allSatisfy { $0.isLearned })
    }

    @Test("Those of both profiles stand first, and what both wrote isn't learned a second time")
    func order() {
        let pair = Pair.example {
            $0.mentorProfile = .example(interests: ["sailing", "#chess"])
            $0.menteeProfile = .example(interests: ["#chess"])
            $0.sessions = [
                .example(-9) { $0.learned = [.example("likes sailing and #chess", owner: .mentee)] },
                .example(-5) { $0.learned = [.example("went sailing", owner: .mentee)] },
            ]
        }
        #expect(
            pair.commonGround == [
                CommonInterest(text: "chess", isTopic: true, isLearned: false),
                CommonInterest(
                    text: "sailing", isTopic: false, isLearned: true, learnedIn: SessionName(day: today(-5))),
            ])
    }

    @Test("What made something common is the latest held session that tells it of the right side")
    func learnedIn() {
        let pair = Pair.example {
            $0.mentorProfile = .example(interests: ["sailing", "chess"])
            $0.sessions = [
                .example(-9) { $0.learned = [.example("likes sailing", owner: .mentee)] },
                .example(-7) { $0.learned = [.example("loves sailing", owner: .mentee)] },
                .example(-5) { $0.learned = [.example("went sailing", owner: .mentor)] },
                .example(-3, .cancelled) { $0.learned = [.example("sailing", owner: .mentee)] },
                .example(2) { $0.learned = [.example("sailing, chess", owner: .mentee)] },
            ]
        }
        let common = pair.commonGround(on: today)
        #expect(common.map(\.text) == ["sailing", "chess"])
        #expect(common.map(\.learnedIn) == [SessionName(day: today(-7)), nil])
    }

    @Test(
        "What touches a boundary of either is no common ground, whether both wrote it or it was learned",
        arguments: [
            (["#exams", "chess"], "exams", ["chess"]), (["exams"], "#exams", []), (["old exams #school"], "exams", []),
            (["board #chess"], "chess", []), (["chess"], "my chess", ["chess"]),
        ] as [([String], String, [String])])
    func boundaries(interests: [String], boundary: String, common: [String]) {
        for side in Side.allCases {
            var pair = Pair.example {
                $0.mentorProfile = .example(interests: interests)
                $0.menteeProfile = .example(interests: interests)
                if side == .mentor { $0.mentorProfile?.boundaries = [.example(boundary)] }
                if side == .mentee { $0.menteeProfile?.boundaries = [.example(boundary)] }
            }
            #expect(pair.commonGround.map(\.text) == common)
            pair.menteeProfile?.interests = []
            let learned = interests.map { Remark.example($0, owner: .mentee) }
            pair.sessions = [.example(-3) { $0.learned = learned }]
            #expect(pair.commonGround(on: today).map(\.text) == common)
        }
    }
}

@Suite("Boundaries")
struct BoundaryTests {
    @Test(
        "A boundary's topics are kept away from, and the word of an item that is one word without a topic",
        arguments: [
            ("jokes about exams #exams", ["exams"]), ("Family.", ["family"]), ("small-talk", ["small-talk"]),
            ("my family", []), ("#a #b", ["a", "b"]), ("money #Salary", ["salary"]), ("!", []),
            ("“Politics”", ["politics"]),
        ])
    func topics(item: String, topics: [String]) {
        for side in Side.allCases {
            let pair = Pair.example {
                if side == .mentor { $0.mentorProfile = .example(boundaries: [item]) }
                if side == .mentee { $0.menteeProfile = .example(boundaries: [item]) }
            }
            #expect(pair.boundaryTopics == Set(topics))
        }
        #expect(Pair.example().boundaryTopics.isEmpty)
    }

    @Test(
        "Whose boundary a topic touches is told, the other's where both have it",
        arguments: [
            (["exams"], Side.mentor), (["Family"], .mentee), (["money"], .mentee), (["x", "exams"], .mentor),
            (["x"], nil),
            ([], nil),
        ] as [([String], Side?)])
    func side(topics: [String], side: Side?) {
        let pair = Pair.example {
            $0.mentorProfile = .example(boundaries: ["exams", "money"])
            $0.menteeProfile = .example(boundaries: ["#family", "money"])
        }
        #expect(pair.sideWithBoundary(touching: topics) == side)
    }
}
