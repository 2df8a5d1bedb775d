import Mentorship
import Testing

@Suite("Ways back and endings")
struct LetterTests {
    private func wayBack(_ pair: Pair, _ questions: [BankQuestion] = []) -> WayBack {
        pair.wayBack(from: Library(questions: questions), on: today)
    }

    @Test("A way back says when the two met, what was said, and offers a light question and a talk")
    func message() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-50) {
                    $0.firstLine = "We read."
                    $0.heard = [.example("older"), .example("She sleeps too little #rest", owner: .mentee)]
                    $0.questions = [answered("Why?", [.example("I sleep too little. #rest", owner: .mentee)])]
                }
            ]
        }
        let found = wayBack(pair, [.example("Why?"), .example("What made you laugh?", theme: "Lightness")])
        #expect(found.lastMet == today(-50))
        #expect(found.lastSaid == "She sleeps too little")
        #expect(found.question?.question.text == "What made you laugh?")
        #expect(
            found.message == """
                Dear Grace,

                I have been thinking of our talk on 3 Oct. What you said is still with me: “I sleep too little”. \
                Here is a question, only if you feel like it: What made you laugh? \
                How about half an hour together, on any day that suits you?

                Ada
                """)
    }

    private func answered(_ question: String, _ answers: [Remark]) -> Question {
        Question(.example(question), answers: answers)
    }

    @Test(
        "Only the other's own answer is quoted, with one mark at its end; else the talk is called by its title",
        arguments: [
            ([.example("a."), .example("I rest", owner: .mentee)], nil, " What you said is still with me: “I rest”."),
            ([.example("Do I?")], "Accepted", " What you said is still with me: “Do I?”"),
            ([.example("We will.", owner: .both)], nil, " What you said is still with me: “We will”."),
            ([.example("So…")], nil, " What you said is still with me: “So…”"),
            ([.example("mine", owner: .mentor)], "Accepted. #news", " (“Accepted”)."),
            ([], "Accepted", " (“Accepted”)."),
            ([.example("about exams")], nil, "."), ([.example("hard #exams")], "The exams", "."), ([], nil, "."),
        ] as [([Remark], String?, String)])
    func quotation(answers: [Remark], title: String?, end: String) {
        let pair = Pair.example {
            $0.menteeProfile = .example(boundaries: ["exams"])
            $0.sessions = [
                .example(-60) { $0.questions = [answered("Old?", [.example("older")])] },
                .example(-50) {
                    $0.title = title
                    $0.heard = [.example("She would like to go on.", owner: .mentee)]
                    $0.learned = [.example("She climbs.", owner: .mentee)]
                    $0.questions = [answered("Why?", answers), answered("Your exams?", [.example("fine")])]
                },
            ]
        }
        let talk = "I have been thinking of our talk on 3 Oct"
        let start = end.hasPrefix(" What") ? "\(talk).\(end) How about" : "\(talk)\(end) How about"
        #expect(wayBack(pair).message.contains(start))
    }

    @Test("A mentee's ending thanks the mentor for a part in a goal, and doesn't judge what the mentor reached")
    func menteesEnding() {
        let pair = Pair.example(role: .mentee) {
            $0.mentorProfile = .example(goals: ["Rest"])
            $0.mentorProfile?.goals[0].isTicked = true
            $0.menteeProfile = .example(goals: ["Lead a lab."])
            $0.menteeProfile?.goals[0].isTicked = true
        }
        #expect(
            pair.ending(on: today).message.contains(
                " Thank you for your part in what I reached: Lead a lab. Let us stay in touch"))
        var open = pair
        open.menteeProfile?.goals[0].isTicked = false
        #expect(open.ending(on: today).message.contains(" What you told me stays with me. "))
    }

    @Test("There is to thank for what was learned about the other and heard from the other, and from nobody else")
    func thanks() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-5) {
                    $0.learned = [.example("climbs", owner: .mentee), .example("mine", owner: .mentor)]
                    $0.heard = [.example("ours", owner: .both), .example("said"), .example("me", owner: .mentor)]
                },
                .example(-4, .cancelled) { $0.learned = [.example("nothing")] },
            ]
        }
        #expect(pair.ending(on: today).thanks.map(\.text) == ["climbs", "ours", "said"])
    }

    @Test(
        "The last thing said is what the other said, else what was learned, else the first line; none of a boundary",
        arguments: [
            ([], "hears"), (["hears"], "learns"), (["#t"], "learns"), (["hears", "learns"], "first line"),
            (["hears", "learns", "first"], nil),
        ] as [([String], String?)])
    func lastSaid(boundaries: [String], said: String?) {
        let pair = Pair.example {
            $0.mentorProfile = .example(boundaries: boundaries)
            $0.sessions = [
                .example(-50) {
                    $0.firstLine = "first line"
                    $0.heard = [.example("hears #t", owner: .mentee), .example("mine", owner: .mentor)]
                    $0.learned = [.example("learns", owner: .mentee), .example("mine", owner: .mentor)]
                }
            ]
        }
        #expect(wayBack(pair).lastSaid == said)
        for boundary in boundaries where !boundary.hasPrefix("#") {
            #expect(!wayBack(pair).message.contains(boundary))
        }
    }

    @Test("Without sessions, questions or names a message still stands; a check-in leaves no trace in it")
    func littleKnown() {
        var pair = Pair.example {
            $0.mentee = nil
            $0.mentor = nil
        }
        #expect(
            wayBack(pair).message
                == "Hello,\n\nI have been thinking of you. How about half an hour together, on any day that suits you?")
        let questions: [BankQuestion] = [.example("t?", theme: "Trust"), .example("o?")]
        let before = wayBack(pair, questions)
        pair.checkIns = [CheckIn(session: SessionName(day: today(-1)), trust: 1)]
        #expect(wayBack(pair, questions) == before)
        #expect(wayBack(Pair.example(role: .observer)).message.hasPrefix("Dear Ada and Grace,\n\n"))
    }

    @Test("The question is a light one that fits, else any that fits")
    func lightQuestion() {
        var pair = Pair.example()
        let light = BankQuestion.example("What is funny?", theme: "lightness")
        let plain = BankQuestion.example("What now?")
        #expect(wayBack(pair, [plain, light]).question?.question == light)
        pair.sessions = [.example(-9) { $0.questions = [.example("What is funny?")] }]
        #expect(wayBack(pair, [plain, light]).question?.question == plain)
    }

    @Test("An ending holds what was hoped, reached, kept, open and learned, and a letter of thanks")
    func ending() {
        let pair = Pair.example {
            $0.started = day("2026-01-10")
            $0.until = today(5)
            $0.menteeProfile = .example(goals: ["Lead a lab", "Write"])
            $0.menteeProfile?.goals[0].isTicked = true
            $0.agreement.mentee.hopes = [.init(.example("a network"))]
            $0.commitmentsOutside = [.example("open"), .example("kept", state: .kept)]
            $0.sessions = (0..<6).map { index in
                .example(-10 + index) {
                    $0.learned = [.example("learned \(index)")]
                    $0.heard = [.example("heard \(index)")]
                }
            }
        }
        let ending = pair.ending(on: today)
        #expect(ending.sessions == 6)
        #expect(ending.hopes.map(\.state) == [.unmet])
        #expect(ending.goals.map(\.entry.text) == ["Lead a lab", "Write"])
        #expect(ending.counts.together.kept == 1)
        #expect(ending.open.map(\.text) == ["open"])
        #expect(ending.thanks.count == 10)
        #expect(ending.thanks.first?.text == "learned 5")
        #expect(ending.milestones == pair.milestones(on: today))
        #expect(
            ending.message == """
                Dear Grace,

                Thank you for the 6 talks we had since 10 Jan. I am glad about what you reached: Lead a lab. \
                Let us stay in touch: a few lines now and then would make me glad.

                Ada
                """)
        var quiet = pair
        quiet.mentorProfile = .example(boundaries: ["lab"])
        #expect(!quiet.ending(on: today).message.contains("lab"))
        #expect(Pair.example().ending(on: today).message.hasPrefix("Dear Grace,\n\nThank you for your time."))
    }

    @Test("At the ends of the calendar nothing traps, and hostile words are cut")
    func hostile() {
        let long = String(repeating: "e\u{301}\u{202E}", count: 2000)
        let pair = Pair.example {
            $0.mentor = long
            $0.mentee = long
            $0.started = .first
            $0.until = .last
            $0.review = Interval("every 9999 months")
            $0.menteeProfile = .example(goals: [long], interests: [long], boundaries: ["x"])
            $0.menteeProfile?.birthday = Birthday("02-29")
            $0.agreement.consents = [.init(day: .first, by: .both)]
            $0.sessions = [.example(-5) { $0.heard = [.example(long)] }]
        }
        for day in [Day.first, today, .last] {
            let library = Library(stories: [.example("a", "t")], questions: [.example("\(long)?")])
            _ = pair.brief(from: library, on: day, includingPrivate: true)
            _ = pair.milestones(on: day)
            _ = pair.celebrations(on: day)
            _ = pair.followThrough(on: day, months: 1200)
            #expect(pair.ending(on: day).message.unicodeScalars.count < 1000)
            #expect(pair.wayBack(from: library, on: day).message.unicodeScalars.count < 1000)
        }
    }
}
