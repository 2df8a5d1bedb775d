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
                CommonInterest(text: "sailing", isTopic: false, isLearned: true),
            ])
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
}
