import Mentorship
import Testing

@Suite("Hopes and agreements")
struct HopesTests {
    @Test(
        "A hope is covered by a shared topic or the same words, else referred, else unmet",
        arguments: [
            ("lead a lab #leading", ["advice #leading"], nil, HopeState.State.covered),
            ("lead a lab", ["Lead a Lab!"], nil, .covered), ("Lead “a” lab #x", ["lead a lab #y"], nil, .covered),
            ("first-authored paper", ["First authored paper."], nil, .covered),
            ("lead a lab", ["lead the lab"], nil, .unmet), ("lead a lab", [], nil, .unmet),
            ("lead a lab", ["advice"], "Dr Chen", .referred), ("lead a lab #a", ["x #a"], "Dr Chen", .covered),
            ("#a", ["#b"], nil, .unmet), ("!", ["?"], nil, .unmet), ("#a", ["#a"], nil, .covered),
            ("learn C++", ["learn C"], nil, .unmet), ("résumé", ["resume"], nil, .unmet),
            ("résumé", ["re\u{301}sume\u{301}"], nil, .covered),
            ("lead a lab #a", ["help #ab"], nil, .unmet), ("GROSSE σοφος", ["große ΣΟΦΟΣ"], nil, .covered),
        ] as [(String, [String], String?, HopeState.State)])
    func states(hope: String, gives: [String], referral: String?, state: HopeState.State) {
        for side in Side.allCases {
            var agreement = Agreement()
            agreement[side].hopes = [Agreement.Hope(.example(hope), referral: referral)]
            agreement[side.other].gives = gives.map { .example($0) }
            #expect(agreement.hopes.map(\.state) == [state])
            #expect(agreement.hopes.map(\.side) == [side])
        }
    }

    @Test("What one gives oneself covers nothing, and the mentor's hopes come first")
    func order() {
        let pair = Pair.example {
            $0.agreement.mentor.hopes = [Agreement.Hope(.example("b #b"))]
            $0.agreement.mentee.hopes = [Agreement.Hope(.example("a #a")), Agreement.Hope(.example("c"))]
            $0.agreement.mentee.gives = [.example("a #a")]
        }
        #expect(pair.hopes.map(\.hope.entry.text) == ["b", "a", "c"])
        #expect(pair.hopes.allSatisfy { $0.state == .unmet })
        #expect(Pair.example().hopes.isEmpty)
    }

    @Test("The hash of what is agreed is the one worked out by another program")
    func textHash() {
        var agreement = Agreement()
        #expect(agreement.textHash == "341bf575")
        agreement.mentor.hopes = [Agreement.Hope(.example("a fresh  eye\t#research"), referral: "Dr Chen")]
        agreement.mentor.gives = [.example("introductions #network"), .example("two hours a month")]
        agreement.mentee.hopes = [Agreement.Hope(.example("lead a lab"))]
        agreement.mentee.gives = [.example("honest feedback")]
        agreement.groundRules = [.example("what is said here stays here")]
        #expect(agreement.textHash == "e176f293")
        agreement.consents = [Agreement.Consent(day: today, by: .both)]
        #expect(agreement.textHash == "e176f293")
        agreement.groundRules[0].words += "."
        #expect(agreement.textHash != "e176f293")
        var accented = Agreement()
        accented.mentor.hopes = [Agreement.Hope(.example("é"))]
        #expect(accented.textHash == "ae3b3974")
    }

    @Test("A side's newest agreement is its own or both's, the last written of one day, and none from days to come")
    func newestConsent() {
        var agreement = Agreement()
        agreement.consents = [
            Agreement.Consent(day: today(-5), by: .both, line: 1),
            Agreement.Consent(day: today(-9), by: .mentor, line: 2),
            Agreement.Consent(day: today(-2), by: .mentee, line: 3),
            Agreement.Consent(day: today(-2), by: .both, line: 4),
            Agreement.Consent(day: today(1), by: .mentor, line: 5),
        ]
        #expect(agreement.newestConsent(of: .mentor, on: today)?.line == 4)
        #expect(agreement.newestConsent(of: .mentee, on: today)?.line == 4)
        #expect(agreement.newestConsent(of: .mentor, on: today(1))?.line == 5)
        #expect(agreement.newestConsent(of: .mentor, on: today(-3))?.line == 1)
        #expect(agreement.newestConsent(of: .mentee, on: today(-6)) == nil)
    }
}

@Suite("The timeline of a pair")
struct TimelineTests {
    @Test("Newest first; of a day the later session, then its milestones, then agreements")
    func order() {
        let pair = Pair.example {
            $0.agreement.consents = [
                Agreement.Consent(day: today(-9), by: .mentor, line: 7),
                Agreement.Consent(day: today(-3), by: .both, line: 8),
                Agreement.Consent(day: today(-9), by: .mentee, line: 9),
                Agreement.Consent(day: today(-30), by: .mentor, line: 6),
            ]
            let second = SessionName(day: today(-3), number: 2)
            var later = Session(name: second)
            later.title = "later"
            later.milestones = [Remark(text: "m1", line: 4), Remark(text: "m2", line: 6)]
            $0.sessions = [
                .example(-20) { $0.title = "old" }, .example(-3) { $0.milestones = [Remark(text: "m0")] }, later,
                .example(5) { $0.title = "planned" },
            ]
        }
        let entries = pair.timeline(on: today)
        #expect(
            entries.map { "\($0.kind.rawValue) \($0.title ?? "-")" } == [
                "session planned", "session later", "milestone m1", "milestone m2", "session -", "milestone m0",
                "agreement Agreement: both", "agreement Agreement: mentor", "agreement Agreement: mentee",
                "session old",
                "agreement Agreement: mentor",
            ])
        #expect(entries.map(\.line) == [1, 1, 4, 6, 1, 1, 8, 7, 9, 1, 6])
        #expect(entries[2].file == "pairs/grace-hopper/sessions/\(today(-3))-2.md")
        #expect(entries[6].file == "pairs/grace-hopper/pair.md")
        #expect(entries[0].status == .planned)
        #expect(entries[2].status == nil)
        #expect(entries[2].session == SessionName(day: today(-3), number: 2))
    }

    @Test("A session tells what was asked, learned, heard and told, and what became of its commitments")
    func session() {
        let pair = Pair.example {
            $0.sessions = [
                .example(-3) {
                    $0.time = TimeOfDay("14:00")
                    $0.minutes = 45
                    $0.questions = [Question(Remark(text: "why?")), Question(Remark(text: "how?"))]
                    $0.learned = [Remark(text: "climbs", owner: .mentee)]
                    $0.heard = [Remark(text: "tired")]
                    $0.stories = [Remark(text: "the-paper")]
                    $0.commitments = [
                        .example(), .example(state: .kept), .example(state: .kept), .example(state: .released),
                    ]
                }
            ]
        }
        let entry = pair.timeline(on: today).first
        #expect(entry?.questions == ["why?", "how?"])
        #expect(entry?.learned == ["climbs"])
        #expect(entry?.heard == ["tired"])
        #expect(entry?.stories == ["the-paper"])
        #expect(entry.map { [$0.made, $0.kept, $0.released] } == [4, 2, 1])
        #expect(entry?.time?.description == "14:00")
        #expect(entry?.minutes == 45)
        #expect(entry?.status == .held)
        #expect(Pair.example().timeline(on: today).isEmpty)
    }
}
