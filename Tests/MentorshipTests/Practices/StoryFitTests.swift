import Mentorship
import Testing

@Suite("Stories that fit")
struct StoryFitTests {
    @Test(
        "A story shares a topic with the other's goals, growth areas, hopes, or with an open question",
        arguments: [
            PairRow("fits Grace’s goal “Lead a lab” (#t)", { $0.menteeProfile = .example(goals: ["Lead a lab #t"]) }),
            PairRow("fits Grace’s growth area “talks” (#t)", { $0.menteeProfile = .example(growth: ["talks #t"]) }),
            PairRow("fits Grace’s hope “people” (#t)", { $0.agreement.mentee.hopes = [.init(.example("people #t"))] }),
            PairRow(
                "fits Grace’s hope “people” (#t)",
                { $0.agreement.mentee.hopes = [.init(.example("people #t"), referral: "Dr Chen")] }
            ),
            PairRow(
                "fits the open question “How?” (#t)",
                { $0.sessions = [.example(-5) { $0.questions = [.example("How? #t")] }] }
            ),
            PairRow(nil, { $0.sessions = [.example(-5) { $0.questions = [.example("How? #t", answers: 1)] }] }),
            PairRow(nil, { $0.mentorProfile = .example(goals: ["Lead a lab #t"]) }),
            PairRow(nil, { $0.agreement.mentor.hopes = [.init(.example("people #t"))] }),
            PairRow(
                nil,
                {
                    $0.menteeProfile = .example(goals: ["a #t"])
                    $0.menteeProfile?.goals[0].isTicked = true
                }
            ),
            PairRow(nil, { _ in }),
        ])
    func topics(row: PairRow) {
        let pair = Pair.example { row.change(&$0) }
        let story = Story.example("the-paper", "t")
        let fitting = pair.fittingStories(from: [.example("other", "u"), story, .example("none")], on: today)
        #expect(fitting == (row.reason.map { [FittingStory(story, because: $0)] } ?? []))
    }

    @Test("For a mentee the other is the mentor; for an observer either is")
    func roles() {
        let stories: [Story] = [.example("a", "a"), .example("b", "b")]
        func slugs(_ role: Role) -> Set<String> {
            let pair = Pair.example(role: role) {
                $0.mentorProfile = .example(goals: ["x #a"])
                $0.menteeProfile = .example(goals: ["y #b"])
            }
            return Set(pair.fittingStories(from: stories, on: today).map(\.story.slug))
        }
        #expect(slugs(.mentor) == ["b"])
        #expect(slugs(.mentee) == ["a"])
        #expect(slugs(.observer) == ["a", "b"])
    }

    @Test(
        "A story told here by its slug or its title, in any case, isn't offered again",
        arguments: [
            ("the-paper", Session.Status.held, false), ("The-Paper", .held, false),
            ("the rejected PAPER", .held, false),
            ("the-paper.md", .held, false), ("the-paper #writing", .held, false),
            ("the-paper\nwe laughed", .held, false),
            ("the-paper-2", .held, true), ("paper", .held, true), ("the-paper", .planned, false),
            ("the-paper", .cancelled, true),
        ])
    func told(text: String, status: Session.Status, isOffered: Bool) {
        let story = Story.example("the-paper", "t", title: "The rejected paper")
        let pair = Pair.example {
            $0.menteeProfile = .example(goals: ["a #t"])
            $0.sessions = [.example(-4, status) { $0.stories = [Remark(text: text, line: 7)] }]
        }
        #expect(pair.fittingStories(from: [story], on: today).isEmpty != isOffered)
        #expect(pair.tellings(of: story).map(\.line) == (isOffered ? [] : [7]))
    }

    @Test("A story with a boundary's topic is held back", arguments: ["#family", "family", "FAMILY"])
    func boundary(item: String) {
        let pair = Pair.example {
            $0.menteeProfile = .example(goals: ["a #t"])
            $0.mentorProfile = .example(boundaries: [item])
        }
        let fitting = pair.fittingStories(from: [.example("a", "t", "family"), .example("b", "t")], on: today)
        #expect(fitting.map(\.story.slug) == ["b"])
    }

    @Test("Those with most topics in common stand first; equal ones draw lots each day")
    func order() {
        let pair = Pair.example { $0.menteeProfile = .example(goals: ["a #t #u"], growth: ["b #v"]) }
        let stories: [Story] = [
            .example("one", "t"), .example("two", "u"), .example("three", "v", "v"), .example("best", "t", "v"),
        ]
        func slugs(_ days: Int) -> [String] {
            pair.fittingStories(from: stories, on: today(days)).map(\.story.slug)
        }
        #expect((0..<30).allSatisfy { slugs($0).first == "best" })
        #expect((0..<30).allSatisfy { slugs($0) == slugs($0) })
        #expect(Set((0..<30).map { slugs($0)[1] }) == ["one", "two", "three"])
        // Those that are left keep their order when one goes.
        let fewer = pair.fittingStories(from: Array(stories.dropFirst()), on: today).map(\.story.slug)
        #expect(fewer == slugs(0).filter { $0 != "one" })
    }

    @Test("Told stories stand the latest session first, in the order of their lines")
    func toldStories() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-9) { $0.stories = [Remark(text: "a", line: 4), Remark(text: "b", line: 5)] },
                .example(-2) { $0.stories = [Remark(text: "A", line: 9)] },
            ]
        }
        #expect(pair.toldStories.map(\.text) == ["A", "a", "b"])
        #expect(pair.tellings(of: .example("a")).map(\.session.day) == [today(-2), today(-9)])
    }
}
