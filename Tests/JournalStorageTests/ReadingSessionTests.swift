import JournalStorage
import Mentorship
import Testing

@Suite("Reading sessions")
struct ReadingSessionTests {
    @Test("Front matter says what a session is called, when, how long, where, how and whether it took place")
    func frontMatter() throws {
        let session = try ReadingJournal.session(
            "---\ntitle: \"A: start\"\ntime: \"09:30\"\nminutes: 45 min\nplace: Café\nmode: In  Person\n"
                + "status: CANCELLED\nbecause: ill\n---\n"
        )
        #expect(session.title == "A: start")
        #expect(session.time == TimeOfDay("09:30"))
        #expect(session.minutes == 45)
        #expect(session.place == "Café")
        #expect(session.mode == .inPerson)
        #expect(session.writtenStatus == .cancelled)
        #expect(session.because == "ill")
    }

    @Test(
        "Minutes are a number, alone or with min",
        arguments: [
            ("45", 45), ("45 min", 45), ("45 MIN", 45), ("45\tmin", 45), ("0", 0), ("\"45\"", 45), ("45min", nil),
            ("45 minutes", nil),
            ("-45", nil), ("4.5", nil), ("99999999999999999999", nil), ("", nil), ("min", nil), ("٤٥", nil),
            ("1 45", nil), ("[45]", nil),
        ] as [(String, Int?)])
    func minutes(written: String, minutes: Int?) throws {
        let text = "---\nminutes: \(written)\n---\n"
        #expect(try ReadingJournal.session(text).minutes == minutes)
        let problems = try ReadingJournal(["pairs/p/sessions/2026-11-20.md": text]).problems()
        let isFine = minutes != nil || written.isEmpty
        #expect(problems == (isFine ? [] : ["pairs/p/sessions/2026-11-20.md:2:10 error bad-value"]))
    }

    @Test("Without a status a future day is planned and any other held")
    func status() throws {
        let bare = try ReadingJournal.session("")
        #expect(bare.status(on: .at("2026-11-19")) == .planned)
        #expect(bare.status(on: .at("2026-11-20")) == .held)
        let odd = try ReadingJournal.session("---\nstatus: done\n---\n")
        #expect(odd.writtenStatus == nil)
        #expect(try ReadingJournal.session("---\nstatus: Planned\n---\n").status(on: .at("2027-01-01")) == .planned)
    }

    @Test("Each label says its thing, in any case, behind bullets and indented")
    func labels() throws {
        let session = try ReadingJournal.session(
            """
            Words first

            Q: one?
            - a: yes
            * Heard: you feel heard #listening
              1. STORY: the-rejected-paper
            + learned: climbs at weekends #Climbing
            Milestone: first paper
            Refer: Dr Chen for patent law
            """)
        #expect(session.firstLine == "Words first")
        #expect(session.questions.map(\.asked.text) == ["one?"])
        #expect(session.questions.first?.answers.map(\.text) == ["yes"])
        #expect(session.heard.map(\.text) == ["you feel heard #listening"])
        #expect(session.heard.first?.topics == ["listening"])
        #expect(session.stories.map(\.text) == ["the-rejected-paper"])
        #expect(session.learned.first?.topics == ["climbing"])
        #expect(session.milestones.map(\.text) == ["first paper"])
        #expect(session.referrals.map(\.text) == ["Dr Chen for patent law"])
        #expect(session.learned.map(\.line) == [7])
    }

    @Test(
        "Learned and Heard concern the one who isn't the journal's owner where they don't say whom",
        arguments: [("Ada Lovelace", Owner.mentee), ("grace  HOPPER", .mentor), ("Somebody", .mentee), ("", .mentee)])
    func defaults(name: String, owner: Owner) throws {
        let session = try ReadingJournal.session(
            "Learned: a\nHeard: b\nQ: c\nA: d\n", others: ["me.md": "---\nname: \(name)\n---\n"])
        #expect(session.learned.map(\.owner) == [owner])
        #expect(session.heard.map(\.owner) == [owner])
        #expect(session.questions.map(\.asked.owner) == [nil])
        #expect(session.questions.first?.answers.map(\.owner) == [nil])
    }

    @Test("An owner may stand behind Q, A, Heard and Learned, and nowhere else")
    func owners() throws {
        let session = try ReadingJournal.session(
            "Q: @mentor a\nA: @Grace: b\nHeard:@ada-lovelace, c\nLearned: @both d\nStory: @mentor e\n"
                + "Learned: @bob f\nQ: @ g\nHeard: h @ada\n"
        )
        #expect(session.questions.map(\.asked.owner) == [.mentor, nil])
        #expect(session.questions.map(\.asked.text) == ["a", "@ g"])
        #expect(session.questions.first?.answers.map(\.owner) == [.mentee])
        #expect(session.heard.map(\.owner) == [.mentor, .mentee])
        #expect(session.heard.map(\.text) == ["c", "h @ada"])
        #expect(session.learned.map(\.text) == ["d", "@bob f"])
        #expect(session.learned.map(\.owner) == [.both, .mentee])
        #expect(session.stories.map(\.text) == ["@mentor e"])
    }

    @Test("An answer belongs to the nearest question above it, and an empty one is none")
    func answers() throws {
        let session = try ReadingJournal.session(
            "A: lost\nQ: a\nQ: b\n- A: 1\nWords\nA:\nA: 2\n  - A:  \n## h\nQ: c\nA: @mentor\n")
        #expect(session.questions.map(\.asked.text) == ["a", "b", "c"])
        #expect(session.questions.map { $0.answers.map(\.text) } == [[], ["1", "2"], []])
        #expect(session.questions.map(\.isAnswered) == [false, true, false])
    }

    @Test("Lines that belong to a labelled line continue it, unless they are labels or checkboxes")
    func continuations() throws {
        let session = try ReadingJournal.session(
            """
            - Q: a
              goes  on #one

                and on
              A: b
                - more #two
              > quoted
              - [ ] c
                its note
              still a
            A:
              only below
            """)
        #expect(session.questions.map(\.asked.text) == ["a\ngoes on #one\nand on\nstill a"])
        #expect(session.questions.first?.asked.topics == ["one"])
        #expect(session.questions.first?.answers.map(\.text) == ["b\n- more #two", "only below"])
        #expect(session.commitments.map(\.text) == ["c"])
    }

    @Test("Nothing is read in what is hidden, and CR LF and a byte order mark change nothing")
    func hidden() throws {
        let text = "---\ntitle: t\n---\n> Q: a\n```\nQ: b\n```\n<!--\nQ: c\n-->\nQ: d <!-- e --> f\n"
        for text in [text, "\u{FEFF}" + text, text.replacing("\n", with: "\r\n")] {
            let session = try ReadingJournal.session(text)
            #expect(session.title == "t")
            #expect(session.questions.map(\.asked.text) == ["d f"])
        }
    }

    @Test("Sessions come by day and then by number, whatever order their names have")
    func order() throws {
        let names = ["2026-11-22-10", "2026-11-22", "2026-11-22-2", "2025-01-01"]
        let files = Dictionary(uniqueKeysWithValues: names.map { ("pairs/p/sessions/\($0).md", "") })
        let sessions = try ReadingJournal(files).pair().sessions
        #expect(sessions.map(\.name.description) == ["2025-01-01", "2026-11-22", "2026-11-22-2", "2026-11-22-10"])
    }
}
