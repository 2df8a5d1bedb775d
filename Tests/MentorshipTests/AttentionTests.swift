import Mentorship
import Testing

@Suite("Attention: as a whole")
struct AttentionTests {
    /// A pair that wants every kind of care at once.
    private let everything = Pair.example {
        $0.started = day("2025-11-22")
        $0.until = today(10)
        $0.commitmentsOutside = [.example(due: today(-1))]
        $0.agreement.mentee.hopes = [Agreement.Hope(.example("a"))]
        $0.agreement.mentor.gives = [.example("b")]
        $0.sessions = [
            .example(-90) {
                $0.questions = [Question(Remark(text: "q")), Question(Remark(text: "r"), answers: [Remark(text: "a")])]
            }
        ]
        $0.checkIns = [CheckIn(session: SessionName(day: today(-90)), trust: 1)]
    }

    @Test("All kinds stand in their order, one entry a kind")
    func order() {
        #expect(everything.kinds(includingPrivate: true) == Attention.Kind.allCases)
        #expect(everything.kinds() == Attention.Kind.allCases.filter { $0 != .checkIn })
    }

    @Test("Alumni want care for what is overdue, quiet or to be celebrated; paused and closed pairs for nothing")
    func byStatus() {
        var pair = everything
        pair.until = today(-1)
        pair.sessions[0] = .example(-181)
        #expect(pair.kinds(includingPrivate: true) == [.overdue, .quiet, .celebrate])
        pair.writtenStatus = .paused
        #expect(pair.kinds(includingPrivate: true).isEmpty)
        pair.writtenStatus = .closed
        #expect(pair.kinds(includingPrivate: true).isEmpty)
    }

    @Test(
        "What is put aside is left out through its day, or for good",
        arguments: [
            (-1, true), (0, false), (1, false), (nil, false),
        ] as [(Int?, Bool)])
    func putAside(until: Int?, shows: Bool) {
        for kind in Attention.Kind.allCases {
            var pair = everything
            pair.putAside = [PutAside(kind: kind, until: until.map(today(_:)), because: "spoken about")]
            #expect(pair.kinds(includingPrivate: true).contains(kind) == shows)
            #expect(pair.kinds(includingPrivate: true).count == (shows ? 9 : 8))
        }
    }

    @Test("Nothing is said of a pair that isn't read in full, and of one that holds nothing")
    func nothing() {
        var pair = everything
        pair.isComplete = false
        #expect(pair.kinds(includingPrivate: true).isEmpty)
        #expect(Pair.example().kinds(includingPrivate: true).isEmpty)
    }

    @Test("Names that are missing don't leave holes in sentences")
    func missingNames() {
        var pair = everything
        pair.mentee = nil
        #expect(pair.reason(.unmet)?.contains("(the mentee)") == true)
        pair.mentee = " "
        #expect(pair.reason(.unmet)?.contains("(the mentee)") == true)
    }

    @Test("On the first and last day there is, nothing traps")
    func endsOfTheCalendar() {
        for day in [Day.first, .last] {
            _ = everything.attention(on: day, includingPrivate: true)
            _ = everything.timeline(on: day)
            _ = everything.countsOfSides(on: day)
            #expect(everything.sessionsByMonth(last: 3, on: day).count == 3)
        }
    }
}
