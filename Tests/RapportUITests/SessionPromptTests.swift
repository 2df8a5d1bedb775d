import Mentorship
import Testing

@testable import RapportUI

/// Lines in which something is asked about a session: how they are read, and what they lead to.
@Suite struct SessionPromptTests {
    private static func day(_ text: String) -> Day { SampleJournal.day(text) }

    private static func key(_ date: String) -> SessionKey {
        SessionKey(SessionName(day: day(date)), of: SampleJournal.grace)
    }

    @Test(
        "A session is a day, then a time if one is wanted, then a title if one is wanted",
        arguments: [
            ("fri", "2026-11-27", nil, ""), ("fri 14:00", "2026-11-27", "14:00", ""),
            ("FRI 9:05", "2026-11-27", "09:05", ""), ("fri at 14:00", "2026-11-27", "14:00", ""),
            ("fri 14:00 the review", "2026-11-27", "14:00", "the review"),
            ("fri the review", "2026-11-27", nil, "the review"), ("today", "2026-11-22", nil, ""),
            ("4 dec 10:00", "2026-12-04", "10:00", ""), ("4 dec 2027 10:00 x", "2027-12-04", "10:00", "x"),
            ("in 2 weeks 10:00", "2026-12-06", "10:00", ""), ("end of month", "2026-11-30", nil, ""),
            ("next week Comets", "2026-11-23", nil, "Comets"), ("2026-11-17 12:00", "2026-11-17", "12:00", ""),
            ("fri 14:00 14:00", "2026-11-27", "14:00", "14:00"), ("fri 2nd talk", "2026-11-27", nil, "2nd talk"),
            ("fri at the lab", "2026-11-27", nil, "at the lab"),
            ("fri 14:00 2 talks", "2026-11-27", "14:00", "2 talks"),
        ] as [(String, String, String?, String)])
    func readings(line: String, day: String, time: String?, title: String) throws {
        let reading = try SessionReading(line, today: SampleJournal.today)
        #expect(reading.day == Self.day(day))
        #expect(reading.time?.description == time)
        #expect(reading.title == title)
    }

    @Test(
        "What isn't certain is not guessed",
        arguments: [
            ("", .empty), ("  ", .empty), ("soon", .noDay), ("14:00", .noDay), ("the review fri", .noDay),
            ("30 feb", .noDay), ("fri 14", .noTime("14")), ("fri 2pm", .noTime("2pm")), ("fri 14.00", .noTime("14.00")),
            ("fri at 14", .noTime("14")), ("fri 24:00", .noTime("24:00")), ("fri 14h", .noTime("14h")),
            ("fri " + String(repeating: "x", count: 2_000), .tooLong),
        ] as [(String, SessionReading.Fault)])
    func faults(line: String, fault: SessionReading.Fault) {
        #expect(throws: fault) { try SessionReading(line, today: SampleJournal.today) }
    }

    @Test("Where a session is moved, a time alone means its own day")
    func timeAlone() throws {
        let own = Self.day("2026-12-04")
        let reading = try SessionReading("9:30", today: SampleJournal.today, or: own)
        #expect(reading.day == own && reading.time == TimeOfDay("09:30"))
        #expect(try SessionReading("fri", today: SampleJournal.today, or: own).day == Self.day("2026-11-27"))
        #expect(throws: SessionReading.Fault.empty) { try SessionReading("", today: SampleJournal.today, or: own) }
    }

    /// The panes on Grace, with these keys pressed.
    private static func panes(_ keys: String, columns: Int = 120) throws -> Panes {
        var panes = Panes(columns: columns, rows: 36)
        try panes.press("j" + keys)
        return panes
    }

    @Test(
        "How a session is read is shown before it is taken",
        arguments: [
            ("", "fri 14:00, 4 dec 9:30 the review, today, 2026-11-17"),
            ("fri 14:00", "Fri 27 Nov at 14:00 · in 5 days · planned"),
            ("fri the end", "Fri 27 Nov · in 5 days · planned · “the end”"),
            ("2026-11-17", "Tue 17 Nov · 5 days ago · held"), ("today", "Sun 22 Nov · today · held"),
            ("today 14:00", "Sun 22 Nov at 14:00 · today · planned"),
            ("2026-11-20", "Fri 20 Nov · 2 days ago · held: opens for notes · a second session that day"),
            ("4 dec 10:00", "Fri 4 Dec at 10:00 · in 12 days · planned · a second session that day"),
            ("17 nov", "Wed 17 Nov 2027 · in 360 days · planned"), ("soo", "not a day yet: fri 14:00"),
            ("fri 14", "“14” is no time yet: 14:00, 9:30"),
        ])
    func readingOfPlan(line: String, words: String) throws {
        let panes = try Self.panes("N" + line.replacing(" ", with: "<Space>"))
        #expect(panes.screen.contains(words), "\(panes.screen)")
        #expect(panes.effects.isEmpty)
    }

    @Test("What lies ahead is planned, what has passed was held")
    func plans() throws {
        func new(_ keys: String) throws -> [Effect] {
            // Notes want the library, of which what they offer comes.
            try Self.panes("N" + keys + "<Enter>").effects.filter { $0 != .readLibrary }
        }
        func effect(_ date: String, _ time: String?, _ title: String?, _ status: Session.Status) -> [Effect] {
            let new = NewSession(
                pair: SampleJournal.grace, day: Self.day(date), time: time.flatMap { TimeOfDay($0) }, title: title,
                status: status)
            // What was held is written about at once; its file is made with the first words.
            return status == .held ? [.notes(.open(NoteRequest(.new(new), of: new.pair)))] : [.apply([.plan(new)])]
        }
        #expect(try new("fri") == effect("2026-11-27", nil, nil, .planned))
        #expect(try new("fri<Space>9:00<Space>The<Space>end") == effect("2026-11-27", "09:00", "The end", .planned))
        #expect(try new("today") == effect("2026-11-22", nil, nil, .held))
        #expect(try new("today<Space>14:00") == effect("2026-11-22", "14:00", nil, .planned))
        #expect(try new("2026-11-17<Space>14:00") == effect("2026-11-17", "14:00", nil, .held))
    }

    @Test(
        "What can't be taken stays open and says what is missing",
        arguments: [
            ("N<Enter>", "A session needs a day: fri 14:00"), ("Nsoon<Enter>", "not a day yet"),
            ("Nfri<Space>14<Enter>", "“14” is no time yet"),
            ("2gsm<Enter>", "A move needs a day: fri"), ("2gsmsoon<Enter>", "not a day yet"),
            ("2gsmfri<Space>noon<Enter>", "“noon” is neither day nor time"),
            ("2gsm4<Space>dec<Enter>", "It is on Fri 4 Dec 2026 already."),
            ("2gsm14:00<Enter>", "It is on Fri 4 Dec 2026 at 14:00 already."),
            ("2smfri<Enter>", "It was held, so not on a day that is still to come."),
            ("2gsx<Enter>", "A cancelled session needs its reason"), ("2gsx<Space><Enter>", "needs its reason"),
            ("2sl<C-u>long<Enter>", "That is no number of minutes"),
            ("2sl<C-u>0<Enter>", "That is no number of minutes"),
            ("2sl<C-u>1441<Enter>", "That is no number of minutes"),
            ("2sl<C-u>99999999999999999999<Enter>", "no number"),
        ])
    func missing(keys: String, words: String) throws {
        let panes = try Self.panes(keys)
        #expect(panes.screen.contains(words), "\(panes.screen)")
        #expect(panes.state.prompt != nil && panes.effects.isEmpty)
    }

    @Test("How a move is read is shown before it is taken")
    func readingOfMove() throws {
        #expect(try Self.panes("2gsmfri").screen.contains("Fri 27 Nov · in 5 days"))
        #expect(try Self.panes("2gsm9:30").screen.contains("Fri 4 Dec at 09:30 · in 12 days"))
        #expect(try Self.panes("2gsm2026-11-20").screen.contains("was it held? · a second session that day"))
        #expect(try Self.panes("2smfri").screen.contains("It was held, so not on a day that is still to come."))
    }

    @Test("A move, a title, a length and a reason become changes")
    func changes() throws {
        func apply(_ change: Change) -> [Effect] { [.apply([change])] }
        let planned = Self.key("2026-12-04")
        let held = Self.key("2026-11-20")
        #expect(
            try Self.panes("2gsmfri<Space>9:30<Enter>").effects
                == apply(
                    .moveSession(
                        planned,
                        to: SessionMove(to: Self.day("2026-11-27"), at: TimeOfDay("09:30"), status: .planned))))
        #expect(
            try Self.panes("2sm2026-11-19<Enter>").effects
                == apply(.moveSession(held, to: SessionMove(to: Self.day("2026-11-19"), status: .held))))
        #expect(try Self.panes("2gsxill<Enter>").effects == apply(.cancel(planned, because: "ill")))
        #expect(try Self.panes("2st<C-u><Enter>").effects == apply(.entitle(held, "")))
        #expect(try Self.panes("2st<Space>again<Enter>").effects == apply(.entitle(held, "The review again")))
        #expect(try Self.panes("2sl<C-u><Enter>").effects == apply(.setMinutes(held, nil)))
        #expect(try Self.panes("2sl<C-u>50<Space>min<Enter>").effects == apply(.setMinutes(held, 50)))
    }

    @Test(
        "What is as it was changes nothing, and says so",
        arguments: ["2st<Enter>", "2sl<Enter>", "2sl<Space>min<Enter>"])
    func unchanged(keys: String) throws {
        let panes = try Self.panes(keys)
        #expect(panes.effects.isEmpty && panes.state.prompt == nil)
        #expect(panes.statusLine.contains("is as it was."))
    }

    @Test(
        "A key that can't act on a session says why",
        arguments: [
            ("2sh", "It was held already."), ("2sx", "It was held already."), ("2gsh", "Its day is still to come."),
            ("2Gsh", "This is an agreement, not a session."), ("2Gsm", "This is an agreement, not a session."),
            ("sh", "“held” works in Timeline (2)."), ("3N", "“session” works in Pairs (1), Timeline (2)."),
        ])
    func reasons(keys: String, reason: String) throws {
        let panes = try Self.panes(keys)
        #expect(panes.statusLine.contains(reason), "\(panes.screen)")
        #expect(panes.effects.isEmpty && panes.state.prompt == nil)
    }

    @Test("Where nothing may be changed, each says why", arguments: ["N", "sx", "sm", "st", "sl", "sh"])
    func readOnly(keys: String) throws {
        var panes = Panes()
        panes.context.access = .readOnly("This journal is of format 2: it can be read but not changed.")
        try panes.press("j2g" + keys)
        #expect(panes.statusLine.contains("format 2"))
        #expect(panes.state.prompt == nil && panes.effects.isEmpty)
    }

    @Test("Where there is no pair and no session, each says so")
    func nothingThere() throws {
        var panes = Panes(Journal())
        try panes.press("N")
        #expect(panes.statusLine.contains("There is no pair"))
        try panes.press("2sh")
        #expect(panes.statusLine.contains("There is no"))
    }

    @Test("A milestone stands for its session, and so does the session's page")
    func chosen() throws {
        #expect(try Self.panes("2Gksx").statusLine.contains("It was held already."))
        #expect(try Self.panes("2<Enter>st").state.prompt?.purpose == .session(.title(Self.key("2026-11-20"))))
        #expect(
            try Self.panes("2<Enter>N").state.prompt?.purpose
                == .session(.plan(SampleJournal.grace, called: "Grace Hopper")))
    }

    @Test("What became of a planned session is asked once its day has come, and the key for it is in the hint line")
    func leftOpen() throws {
        for (date, isHinted) in [("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false)] {
            var panes = Panes()
            var pair = try #require(panes.context.pair(SampleJournal.grace))
            var session = Session(name: SessionName(day: Self.day(date)))
            session.writtenStatus = .planned
            pair.sessions.append(session)
            pair.sessions.sort { $0.name < $1.name }
            panes.read(pair)
            try panes.press("j2" + (date == "2026-11-23" ? "k" : ""))
            #expect(panes.state.timeline.selectedSession == session.name)
            #expect(panes.statusLine.contains("s h held") == isHinted, "\(panes.screen)")
            #expect(panes.screen.contains("planned: was it held?") == (date == "2026-11-21"))
        }
    }

    @Test("In little room the question is shortened, and its reading still shows")
    func narrow() throws {
        let panes = try Self.panes("Nfri", columns: 40)
        #expect(panes.screen.contains("Fri 27 Nov · in 5 days · planned"), "\(panes.screen)")
        #expect(panes.statusLine.contains("fri"))
    }
}
