import Mentorship
import Testing

@Suite("The brief")
struct BriefTests {
    private func brief(_ pair: Pair, _ library: Library = Library(), on day: Day = today) -> Brief {
        pair.brief(from: library, on: day, includingPrivate: false)
    }

    @Test("Of a pair with nothing in it every part is empty")
    func empty() {
        #expect(brief(Pair.example()) == Brief())
    }

    @Test("Open ones of both sides and of nobody stand by due date, the overdue first, without a date last")
    func open() {
        let pair = Pair.example {
            $0.commitmentsOutside = [
                .example("none", owner: nil), .example("later", owner: .mentor, due: today(5)),
                .example("today", owner: .both, due: today), .example("kept", state: .kept),
            ]
            $0.sessions = [.example(-3) { $0.commitments = [.example("overdue", due: today(-1))] }]
        }
        #expect(brief(pair).open.map(\.text) == ["overdue", "today", "later", "none"])
    }

    @Test(
        "Kept and released since the day of the last held session, that day included",
        arguments: [(-11, false), (-10, true), (-9, true), (0, true), (nil, false)] as [(Int?, Bool)])
    func since(days: Int?, isListed: Bool) {
        var released = Commitment.example("r", state: .released)
        released.released = days.map(today(_:))
        let held = Pair.example {
            $0.sessions = [.example(-40), .example(-10), .example(-5, .cancelled), .example(3)]
            $0.commitmentsOutside = [.example("k", state: .kept, kept: days.map(today(_:))), released]
        }
        #expect(brief(held).kept.map(\.text) == (isListed ? ["k"] : []))
        #expect(brief(held).released.map(\.text) == (isListed ? ["r"] : []))
        // Where nothing was held, since the start.
        var begun = held
        begun.sessions = []
        begun.started = today(-10)
        #expect(brief(begun).kept.map(\.text) == (isListed ? ["k"] : []))
        begun.started = nil
        #expect(brief(begun).released.map(\.text) == (days == nil ? [] : ["r"]))
    }

    @Test("Last time is the last held session; next the first planned one")
    func lastTime() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-20) { $0.firstLine = "older" },
                .example(-9) {
                    $0.title = "Reading"
                    $0.firstLine = "We read the draft."
                    $0.heard = [.example("tired")]
                    $0.learned = [.example("climbs", owner: .mentee)]
                    $0.questions = [.example("Why?"), .example("How?", answers: 1)]
                },
                .example(-2, .cancelled) { $0.firstLine = "nothing" }, .example(4), .example(9),
            ]
        }
        let page = brief(pair)
        #expect(page.lastTime?.session == SessionName(day: today(-9)))
        #expect(page.lastTime?.title == "Reading")
        #expect(page.lastTime?.firstLine == "We read the draft.")
        #expect(page.lastTime?.heard.map(\.text) == ["tired"])
        #expect(page.lastTime?.learned.map(\.text) == ["climbs"])
        #expect(page.unanswered.map(\.question.asked.text) == ["Why?"])
        #expect(page.next == SessionName(day: today(4)))
    }

    @Test("Open questions that touch a boundary stand last")
    func unansweredOrder() {
        let pair = Pair.example {
            $0.menteeProfile = .example(boundaries: ["exams"])
            $0.sessions = [
                .example(-5) {
                    $0.questions = [.example("a? #exams"), .example("b?"), .example("Which exams?"), .example("c?")]
                }
            ]
        }
        #expect(brief(pair).unanswered.map(\.question.asked.text) == ["b?", "c?", "a? #exams", "Which exams?"])
    }

    @Test(
        "Dates are near from today to 30 days on; a review that is overdue is near too",
        arguments: [(-1, false), (0, true), (30, true), (31, false)])
    func dates(days: Int, isNear: Bool) {
        let day = today(days)
        let (_, month, dayOfMonth) = day.components
        let born = Pair.example {
            $0.menteeProfile = Profile(name: "Grace")
            $0.menteeProfile?.birthday = Birthday(month: month, day: dayOfMonth)
        }
        #expect(brief(born).dates == (isNear ? [.init(day: day, text: "Grace’s birthday")] : []))
        let begun = Pair.example { $0.started = Day(year: day.year - 2, month: month, day: dayOfMonth) }
        #expect(brief(begun).dates == (isNear ? [.init(day: day, text: "2 years together")] : []))
        let ending = Pair.example { $0.until = day }
        #expect(brief(ending).dates == (isNear ? [.init(day: day, text: "last day of the programme")] : []))
        let agreed = Pair.example {
            $0.review = Interval("monthly")
            $0.agreement.consents = [Agreement.Consent(day: today(days - 30), by: .both)]
        }
        let isDue = days < 0 || isNear
        #expect(
            brief(agreed).dates
                == (days <= 30 && isDue ? [.init(day: day, text: "the agreement is due for another look")] : [])
                || days == 31 && brief(agreed).dates.isEmpty)
    }

    @Test("Dates stand by day, over the turn of the year too; a boundary keeps birthdays away")
    func datesInOrder() {
        let pair = Pair.example {
            $0.started = day("2025-01-05")
            $0.until = day("2026-12-31")
            $0.mentorProfile = Profile(name: "Ada")
            $0.mentorProfile?.birthday = Birthday("12-10")
            $0.menteeProfile = Profile(name: "Grace")
            $0.menteeProfile?.birthday = Birthday("01-01")
        }
        let dates = brief(pair, on: day("2026-12-10")).dates
        #expect(
            dates.map { "\($0.day) \($0.text)" } == [
                "2026-12-10 your birthday", "2026-12-31 last day of the programme", "2027-01-01 Grace’s birthday",
                "2027-01-05 2 years together",
            ])
        var quiet = pair
        quiet.menteeProfile?.boundaries = [.example("birthdays")]
        #expect(brief(quiet, on: day("2026-12-10")).dates.count == 2)
    }

    @Test("A question and a story that fit, common ground, and the boundaries of both, each once")
    func suggestions() {
        let pair = Pair.example {
            $0.mentorProfile = .example(interests: ["#chess"], boundaries: ["Exams", "politics"])
            $0.menteeProfile = .example(goals: ["Lead #lead"], interests: ["#chess"], boundaries: ["exams."])
        }
        let library = Library(
            stories: [.example("a", "lead")], questions: [.example("q? #lead"), .example("p? #politics #lead")])
        let page = brief(pair, library)
        #expect(page.question?.question.text == "q?")
        #expect(page.story?.story.slug == "a")
        #expect(page.commonGround.map(\.text) == ["chess"])
        #expect(page.boundaries.map(\.text) == ["exams.", "politics"])
    }

    @Test("A pair of five thousand sessions and a bank of twenty thousand questions take no long while")
    func large() {
        let pair = Pair.example {
            $0.menteeProfile = .example(goals: ["Lead #lead"], interests: ["#chess"])
            $0.mentorProfile = .example(interests: ["chess", "old films"])
            $0.sessions = (0..<5000).map { index in
                .example(index - 5000) {
                    $0.questions = [.example("question \(index)?")]
                    $0.learned = [.example("likes old films", owner: .mentee)]
                    $0.commitments = [.example("c\(index)", state: .kept, kept: today(index - 5000))]
                }
            }
        }
        let questions = (0..<20_000).map { BankQuestion.example("question \($0)?") }
        let library = Library(questions: questions)
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(brief(pair, library).question != nil)
            #expect(pair.milestones(on: today).count == 5)
            _ = pair.followThrough(on: today)
        }
        #expect(time < .seconds(20))
    }
}
