import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// Small celebrations: shown once, in nobody's way, and never beyond a boundary.
@Suite struct CelebrationTests {
    /// Only Grace's pair, of which a tenth session was held two days ago.
    private static func journal(_ change: (inout Pair) -> Void = { _ in }) -> Journal {
        let days = (0..<10).map { "2026-0\($0 % 9 + 1)-1\($0 / 9)" }.sorted().dropLast() + ["2026-11-20"]
        var pair = SampleJournal.pair(
            "grace-hopper", mentee: "Grace Hopper", sessions: days.map { SampleJournal.session($0) })
        pair.commitmentsOutside = []
        change(&pair)
        return Journal(owner: Profile(name: "Ada Byron"), pairs: [pair])
    }

    private static let words = "★ 10th session with Grace"

    @Test("a tenth session is celebrated until the next key, which does what it does, and never again")
    func once() throws {
        var panes = Panes(Self.journal(), levity: true)
        #expect(panes.screen.contains("\(Self.words) — on Fri 20 Nov"), "\(panes.screen)")
        let pair = try #require(panes.context.pair(SampleJournal.grace))
        let mark = try #require(pair.celebrations(on: SampleJournal.today).first).mark(in: pair.id)
        panes.context.celebrated = [mark]
        try panes.press("2")
        #expect(!panes.screen.contains(Self.words) && panes.state.focus == .timeline)
        panes.read(pair)
        #expect(!panes.screen.contains(Self.words))
    }

    @Test("what is shown is remembered as celebrated")
    func remembered() throws {
        var context = Context(today: SampleJournal.today, theme: Theme(unicode: true))
        context.take(outline: Self.journal())
        var state = AppState(size: Size(columns: 120, rows: 36))
        let effects = state.update(.outlined, in: context)
        let pair = try #require(context.pair(SampleJournal.grace))
        #expect(effects == pair.celebrations(on: SampleJournal.today).map { .celebrated($0.mark(in: pair.id)) })
        #expect(!effects.isEmpty)
    }

    @Test("without levity, and where celebrations are put aside, nothing is celebrated", arguments: [true, false])
    func without(levity: Bool) {
        let panes = Panes(
            Self.journal { if levity { $0.putAside = [PutAside(kind: .celebrate)] } }, levity: levity)
        #expect(!panes.screen.contains(Self.words) && panes.state.celebration == nil)
    }

    @Test("a milestone that touches a boundary is not celebrated")
    func boundary() {
        let change: (inout Pair) -> Void = { pair in
            pair.sessions = [SampleJournal.session("2026-11-20")]
            pair.sessions[0].milestones = [Remark(text: "Her first marathon", topics: ["running"])]
        }
        #expect(Panes(Self.journal(change), levity: true).screen.contains("Her first marathon · Grace"))
        let panes = Panes(
            Self.journal {
                change(&$0)
                var profile = Profile(name: "Grace Hopper")
                profile.boundaries = [ListEntry(words: "knees #running", topics: ["running"])]
                $0.menteeProfile = profile
            }, levity: true)
        #expect(panes.state.celebration == nil && !panes.screen.contains("marathon · Grace"))
    }

    @Test("a goal reached is celebrated right after, on the page where it was ticked, unless it touches a boundary")
    func goal() throws {
        for isBoundary in [false, true] {
            var journal = Self.journal { $0.sessions = [] }
            var profile = Profile(name: "Grace Hopper")
            profile.file = .side(.mentee, of: SampleJournal.grace)
            profile.goals = [ListEntry(words: "Lead a lab #leading", topics: ["leading"], text: "Lead a lab")]
            if isBoundary { profile.boundaries = [ListEntry(words: "leading")] }
            journal.pairs[0].menteeProfile = profile
            var panes = Panes(journal, levity: true)
            try panes.press("P")
            let key = EntryKey(
                profile.goals[0], in: .profile(.goals, of: .side(.mentee, of: SampleJournal.grace)))
            panes.tell(.changed([.practice(.reach(key, true))], "Goal reached: Lead a lab", select: nil))
            #expect(panes.state.celebration == nil)
            journal.pairs[0].menteeProfile?.goals[0].isTicked = true
            panes.read(journal.pairs[0])
            let isShown = panes.screen.contains("★ Goal reached: Lead a lab (Grace)")
            #expect(isShown == !isBoundary, "\(panes.screen)")
        }
    }

    @Test("it waits while something is asked or the timeline can't be seen")
    func waiting() throws {
        var panes = Panes(Self.journal(), columns: 50, rows: 20, levity: true)
        #expect(panes.state.celebration == nil)
        try panes.press("2")
        #expect(panes.screen.contains("★ 10th session"), "\(panes.screen)")
        let small = Panes(Self.journal(), columns: 20, rows: 5, levity: true)
        #expect(small.state.celebration == nil)
    }

    @Test("it never covers what is selected, and fits at every size", arguments: SizeTests.sizes)
    func sizes(columns: Int, rows: Int) throws {
        for unicode in [true, false] {
            var panes = Panes(Self.journal(), columns: columns, rows: rows, unicode: unicode, levity: true)
            for keys in ["2", "G", "k"] {
                panes.context.celebrated = []
                try panes.press(keys)
                panes.read(panes.context.journal.pairs[0])
                let grid = panes.grid
                #expect(grid.size == Size(columns: columns, rows: rows))
                guard panes.state.celebration != nil else { continue }
                let reversed = (0..<rows).filter { row in
                    grid.row(row).contains { $0.style.attributes.contains(.reverse) }
                }
                #expect(!reversed.isEmpty)
                if !unicode { #expect(grid.text.joined().utf8.allSatisfy { $0 < 0x80 }) }
            }
        }
    }

    // MARK: The shelf

    @Test("what dates and figures tell stands on the timeline where it falls, and can't be selected")
    func shelf() throws {
        var panes = Panes(Self.journal(), columns: 59, rows: 40)
        try panes.press("2")
        let lines = panes.lines
        let session = try #require(lines.firstIndex { $0.contains("20 Nov  Session") })
        #expect(lines[session + 1].contains("★  20 Nov  10th session"), "\(panes.screen)")
        let ids = panes.state.timeline.list.items.count
        #expect(ids == 11)
        try panes.press("/session<Enter>")
        #expect(!panes.screen.contains("10th session"))
    }
}
