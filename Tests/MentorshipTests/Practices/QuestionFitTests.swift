import Mentorship
import Testing

@Suite("Questions that fit")
struct QuestionFitTests {
    /// A pair past its first sessions, so that no theme is favoured, with one goal.
    private func settled(_ change: (inout Pair) -> Void = { _ in }) -> Pair {
        Pair.example {
            $0.sessions = [.example(-30), .example(-20), .example(-10)]
            $0.menteeProfile = .example(goals: ["Lead a lab #leading"])
            change(&$0)
        }
    }

    private func fits(_ question: BankQuestion, _ pair: Pair) -> FittingQuestion? {
        pair.fittingQuestion(from: [question], on: today, includingPrivate: true)
    }

    @Test(
        "A question asked before in the same words doesn't fit, but in a cancelled session nothing was asked",
        arguments: [
            ("What matters?", Session.Status.held, -5, false), ("what MATTERS", .held, -5, false),
            ("What matters? #goals", .held, -5, false), ("What matters to you?", .held, -5, true),
            ("What matters?", .planned, 5, false), ("What matters?", .planned, -5, false),
            ("What matters?", .cancelled, -5, true),
        ])
    func asked(words: String, status: Session.Status, days: Int, isOffered: Bool) {
        let pair = settled { $0.sessions.append(.example(days, status) { $0.questions = [.example(words)] }) }
        #expect((fits(.example("What matters? #values"), pair) != nil) == isOffered)
        #expect(
            pair.fittingQuestions(from: [.example("What matters?")], on: today, includingPrivate: false).isEmpty
                == !isOffered)
    }

    @Test(
        "A question with a topic of a boundary of either doesn't fit, though it shares another topic with a goal",
        arguments: [
            ("#family", false), ("family", false), ("Family!", false), ("families", true), ("my family", true),
        ])
    func boundary(item: String, isOffered: Bool) {
        let question = BankQuestion.example("Who helps you? #leading #family")
        for side in Side.allCases {
            let pair = settled {
                if side == .mentor { $0.mentorProfile = .example(boundaries: [item]) }
                if side == .mentee { $0.menteeProfile?.boundaries = [.example(item)] }
            }
            #expect((fits(question, pair) != nil) == isOffered)
        }
    }

    @Test(
        "A topic shared with a goal not reached, a growth area or an open hope of either side comes first",
        arguments: [
            PairRow("fits Grace’s goal “Lead a lab” (#t)", { $0.menteeProfile = .example(goals: ["Lead a lab #t"]) }),
            PairRow("fits your goal “Lead a lab” (#t)", { $0.mentorProfile = .example(goals: ["Lead a lab #t"]) }),
            PairRow("fits Grace’s goal #t", { $0.menteeProfile = .example(goals: ["#t"]) }),
            PairRow("fits Grace’s growth area “talks” (#t)", { $0.menteeProfile = .example(growth: ["talks #t"]) }),
            PairRow(
                "fits Grace’s hope “a network” (#t)", { $0.agreement.mentee.hopes = [.init(.example("a network #t"))] }),
            PairRow(
                "fits your hope “a network” (#t)", { $0.agreement.mentor.hopes = [.init(.example("a network #t"))] }),
            PairRow(
                nil,
                {
                    $0.menteeProfile = .example(goals: ["Lead a lab #t"])
                    $0.menteeProfile?.goals[0].isTicked = true
                }
            ),
            PairRow(nil, { $0.agreement.mentee.hopes = [.init(.example("a #t"), referral: "Dr Chen")] }),
            PairRow(
                nil,
                {
                    $0.agreement.mentee.hopes = [.init(.example("a #t"))]
                    $0.agreement.mentor.gives = [.example("b #t")]
                }
            ),
            PairRow(nil, { $0.menteeProfile = .example(interests: ["#t"]) }),
        ])
    func topics(row: PairRow) {
        let pair = settled {
            $0.menteeProfile = nil
            row.change(&$0)
        }
        let questions: [BankQuestion] = [.example("other?"), .example("meant? #x #t"), .example("third?")]
        let fitting = pair.fittingQuestions(from: questions, on: today, includingPrivate: false)
        #expect(fitting.count == 3)
        if let reason = row.reason {
            #expect(fitting.first == FittingQuestion(questions[1], because: reason))
        } else {
            #expect(fitting.allSatisfy { $0.reason == "not asked here yet" })
        }
    }

    @Test(
        "The first three sessions favour expectations and common ground; first meetings only the very first",
        arguments: [
            (0, ["First meetings", "Expectations", "Common ground"]), (1, ["Expectations", "Common ground"]),
            (2, ["Expectations", "Common ground"]), (3, []), (4, []),
        ])
    func early(held: Int, favoured: [String]) {
        let pair = Pair.example {
            $0.sessions = (0..<held).map { .example($0 - 20) } + [.example(-1, .cancelled), .example(1)]
        }
        #expect(favouredThemes(pair) == Set(favoured))
        #expect(lastTheme(pair) == (held == 0 ? "Endings and afterwards" : nil))
    }

    @Test(
        "The last month favours looking back and endings, from 30 days before the last day to that day",
        arguments: [(31, false), (30, true), (29, true), (1, true), (0, true), (-1, false)])
    func ending(until: Int, isFavoured: Bool) {
        let pair = settled { $0.until = today(until) }
        #expect(favouredThemes(pair) == (isFavoured ? ["Looking back", "Endings and afterwards"] : []))
    }

    @Test(
        "A low check-in favours trust and feedback, only where what is private may show, and never tells why",
        arguments: [(1, true), (2, true), (3, false), (5, false)])
    func checkIn(trust: Int, isFavoured: Bool) {
        let pair = settled { $0.checkIns = [CheckIn(session: SessionName(day: today(-10)), trust: trust)] }
        #expect(favouredThemes(pair) == (isFavoured ? ["Trust", "Feedback on us two"] : []))
        #expect(favouredThemes(pair, includingPrivate: false) == [])
        let reason = fits(.example("What helps?", theme: "trust"), pair)?.reason
        #expect(reason == (isFavoured ? "a question about trust, for a quieter moment" : "not asked here yet"))
    }

    @Test("A low check-in comes before the first sessions, these before the last month, and a shared topic before all")
    func precedence() {
        let pair = Pair.example {
            $0.until = today(10)
            $0.menteeProfile = .example(goals: ["Lead a lab #leading"])
            $0.sessions = [.example(-3)]
            $0.checkIns = [CheckIn(session: SessionName(day: today(-3)), comfort: 1)]
        }
        let questions: [BankQuestion] = [
            .example("a?", theme: "Beginnings of my own"), .example("b?", theme: "First meetings"),
            .example("c?", theme: "LOOKING BACK"), .example("d?", theme: "Expectations"),
            .example("e?", theme: "Feedback on us two"), .example("f? #leading", theme: "First meetings"),
        ]
        let fitting = pair.fittingQuestions(from: questions, on: today, includingPrivate: true)
        #expect(fitting.map(\.question.text) == ["f?", "e?", "d?", "c?", "a?", "b?"])
        #expect(
            fitting.map(\.reason) == [
                "fits Grace’s goal “Lead a lab” (#leading)", "a question about the two of us, for a quieter moment",
                "early on, expectations are worth a question", "the programme ends on 2 Dec: time to look back",
                "not asked here yet", "not asked here yet",
            ])
    }

    @Test("Out of season are endings and first meetings, offered only where nothing else is left; not to alumni")
    func outOfSeason() {
        let questions: [BankQuestion] = [
            .example("a?", theme: "Endings and afterwards"), .example("b?", theme: "First meetings"),
            .example("c?", theme: "Lightness"),
        ]
        #expect(settled().fittingQuestion(from: questions, on: today, includingPrivate: true)?.question.text == "c?")
        #expect(settled().fittingQuestion(from: [questions[1]], on: today, includingPrivate: true) != nil)
        let alumni = settled { $0.until = today(-1) }
        let offered = alumni.fittingQuestions(from: questions, on: today, includingPrivate: true)
        #expect(Set(offered.prefix(2).map(\.question.text)) == ["a?", "c?"])
    }

    @Test("Equal ones draw lots: the same all day, others on other days, and each of them on some")
    func rotation() {
        let pair = settled()
        let questions = (0..<5).map { BankQuestion.example("question \($0)?") } + [.example("topic? #leading")]
        let others = Array(questions.prefix(5))
        var offered: [String] = []
        for days in 0..<40 {
            let first = pair.fittingQuestion(from: others, on: today(days), includingPrivate: false)
            #expect(first == pair.fittingQuestion(from: others, on: today(days), includingPrivate: false))
            #expect(first == pair.fittingQuestions(from: others, on: today(days), includingPrivate: false).first)
            offered.append(first?.question.text ?? "")
            let best = pair.fittingQuestion(from: questions, on: today(days), includingPrivate: false)
            #expect(best?.question.text == "topic?")
        }
        #expect(Set(offered).count == 5)
        #expect(zip(offered, offered.dropFirst()).allSatisfy { $0 != $1 })
        let before1970 = pair.fittingQuestion(from: others, on: .first, includingPrivate: false)
        #expect(before1970 != nil)
    }

    @Test("Today's suggestion stays when others come, go or are asked, and the order of those that are left")
    func stable() throws {
        let questions = (0..<20).map { BankQuestion.example("question \($0)?") }
        let before = settled().fittingQuestions(from: questions, on: today, includingPrivate: false).map(\.question)
        let first = try #require(before.first)
        let asked = settled { $0.sessions[0].questions = before.dropFirst(2).prefix(5).map { .example($0.text) } }
        let left = asked.fittingQuestions(from: questions.reversed(), on: today, includingPrivate: false)
        #expect(left.map(\.question) == Array(before.prefix(2) + before.dropFirst(7)))
        #expect(asked.fittingQuestion(from: questions, on: today, includingPrivate: false)?.question == first)
    }

    @Test("As many as are wanted are given, the best of all", arguments: [(-1, 0), (0, 0), (1, 1), (4, 4), (99, 6)])
    func limit(limit: Int, count: Int) {
        let questions = (0..<5).map { BankQuestion.example("question \($0)?") } + [.example("topic? #leading")]
        let all = settled().fittingQuestions(from: questions, on: today, includingPrivate: false)
        let some = settled().fittingQuestions(from: questions, on: today, includingPrivate: false, limit: limit)
        #expect(some == Array(all.prefix(count)))
    }

    @Test("Of those that share a topic the one of a favoured theme comes first: with a low check-in, trust")
    func topicAndTheme() {
        let pair = settled { $0.checkIns = [CheckIn(session: SessionName(day: today(-10)), trust: 2)] }
        let questions: [BankQuestion] = [
            .example("a? #leading"), .example("b? #leading", theme: "Feedback on us two"),
            .example("c? #leading", theme: "First meetings"), .example("d? #leading", theme: "Trust"),
            .example("e?", theme: "Trust"), .example("f?", theme: "Feedback on us two"), .example("g?"),
        ]
        let fitting = pair.fittingQuestions(from: questions, on: today, includingPrivate: true)
        #expect(fitting.map(\.question.text) == ["d?", "b?", "a?", "c?", "e?", "f?", "g?"])
        #expect(fitting[0].reason == "fits Grace’s goal “Lead a lab” (#leading)")
        let shown = pair.fittingQuestions(from: questions, on: today, includingPrivate: false)
        #expect(shown.prefix(4).last?.question.text == "c?")
    }

    @Test("After a low check-in a question about trust is offered, else one about the two; none where it isn't low")
    func afterLowCheckIn() {
        let questions: [BankQuestion] = [
            .example("a? #leading"), .example("b?", theme: "Feedback on us two"),
            .example("c? #money", theme: "Trust"), .example("d?", theme: "Trust"),
        ]
        func offered(_ trust: Int, asked: [String] = [], boundary: String = "money") -> String? {
            let pair = settled {
                $0.checkIns = [CheckIn(session: SessionName(day: today(-10)), trust: trust)]
                $0.mentorProfile = .example(boundaries: [boundary])
                $0.sessions[0].questions = asked.map { .example($0) }
            }
            return pair.questionAfterLowCheckIn(from: questions, on: today)?.question.text
        }
        #expect(offered(1) == "d?")
        #expect(offered(3) == nil)
        #expect(offered(2, asked: ["d?"]) == "b?")
        #expect(offered(2, asked: ["d?"], boundary: "x") == "c?")
        #expect(offered(2, asked: ["d?", "b?"]) == nil)
    }

    @Test("Planned questions are told from asked ones, and those of a cancelled session are neither")
    func planned() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-9) { $0.questions = [.example("held?")] },
                .example(-5, .planned) { $0.questions = [.example("left open?")] },
                .example(-3, .cancelled) { $0.questions = [.example("cancelled?")] },
                .example(28) { $0.questions = [.example("ahead?")] },
            ]
        }
        let found = pair.askedQuestions(on: today, includingPlanned: true)
        #expect(found.map(\.question.asked.text) == ["ahead?", "left open?", "held?"])
        #expect(found.map(\.isPlanned) == [true, true, false])
        #expect(pair.askedQuestions(on: today).map(\.question.asked.text) == ["held?"])
        #expect(pair.openQuestions(on: today).map(\.question.asked.text) == ["held?"])
    }

    @Test("A reason stays short though words, names and topics are long; a question without words isn't offered")
    func longWords() {
        let long = String(repeating: "x", count: 1000)
        let pair = settled {
            $0.mentee = long
            $0.menteeProfile = .example(goals: ["\(long) #\(long)"])
        }
        let reason = fits(.example("q? #\(long)"), pair)?.reason ?? ""
        #expect(reason.count <= 105)
        #expect(reason.hasPrefix("fits xxx"))
        #expect(fits(.example("?! #leading"), pair) == nil)
        #expect(pair.fittingQuestion(from: [], on: today, includingPrivate: true) == nil)
    }

    @Test("Asked are the questions of held sessions, the latest session first; open those without an answer since")
    func askedAndOpen() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-30) { $0.questions = [.example("a?"), .example("b?"), .example("c?")] },
                .example(-20) { $0.questions = [.example("A! #x", answers: 1), .example("d?"), .example("b?")] },
                .example(-10, .cancelled) { $0.questions = [.example("e?")] },
                .example(0) { $0.questions = [.example("f?", answers: 1), .example("g?"), .example("f?")] },
                .example(1, .held) { $0.questions = [.example("c?", answers: 1)] },
            ]
        }
        #expect(
            pair.askedQuestions(on: today).map(\.question.asked.text) == [
                "f?", "g?", "f?", "A! #x", "d?", "b?", "a?", "b?", "c?",
            ])
        #expect(pair.openQuestions(on: today).map(\.question.asked.text) == ["g?", "f?", "d?", "b?", "c?"])
        #expect(pair.openQuestions(on: today).first?.session == SessionName(day: today))
        #expect(pair.openQuestions(on: today(-25)).map(\.question.asked.text) == ["a?", "b?", "c?"])
    }

    @Test("Where no pair is named, a question for anybody is offered, others on other days")
    func ofTheDay() {
        let questions: [BankQuestion] = [
            .example("a? #health"), .example("b?"), .example("c?"), .example("d?", theme: "First meetings"),
            BankQuestion(text: "own?", theme: "Mine", origin: .own(file: "questions/mine.md", line: 3)),
        ]
        let offered = (0..<20).map { BankQuestion.ofTheDay(from: questions, on: today($0))?.question.text }
        #expect(Set(offered) == ["b?", "c?"])
        let reversed = (0..<20).map { BankQuestion.ofTheDay(from: questions.reversed(), on: today($0))?.question.text }
        #expect(reversed == offered)
        #expect(BankQuestion.ofTheDay(from: [questions[0]], on: today) == nil)
        #expect(BankQuestion.ofTheDay(from: [questions[4]], on: today)?.question.text == "own?")
    }

    /// One question a theme, the built-in ones and one of the owner's.
    private var oneEach: [BankQuestion] {
        (QuestionTheme.allCases.map(\.rawValue) + ["Mine"]).map { .example("about \($0)?", theme: $0) }
    }

    /// The themes of those that are offered for a reason of their own.
    private func favouredThemes(_ pair: Pair, includingPrivate: Bool = true) -> Set<String> {
        let fitting = pair.fittingQuestions(from: oneEach, on: today, includingPrivate: includingPrivate)
        #expect(fitting.count == oneEach.count)
        let count = fitting.prefix { $0.reason != "not asked here yet" }.count
        #expect(fitting.dropFirst(count).allSatisfy { $0.reason == "not asked here yet" })
        return Set(fitting.prefix(count).map(\.question.theme))
    }

    /// The theme that stands last, where it is the only one out of season.
    private func lastTheme(_ pair: Pair) -> String? {
        let fitting = pair.fittingQuestions(from: oneEach, on: today, includingPrivate: true)
        let lastTwo = Set(fitting.suffix(2).map(\.question.theme))
        return lastTwo == ["First meetings", "Endings and afterwards"] ? nil : fitting.last?.question.theme
    }
}
