import DisplayText
import Mentorship
import PlainText
import Testing
import TerminalGrid

@testable import RapportUI

/// Any text at any size: nothing traps, nothing leaves its box, no character is cut in the middle.
@Suite struct SizeTests {
    static let sizes = [
        (0, 0), (1, 1), (0, 40), (40, 0), (10, 3), (19, 5), (20, 4), (20, 5), (40, 12), (59, 20), (60, 20), (80, 24),
        (99, 30), (100, 30), (120, 36), (300, 100),
    ]

    /// Names in many scripts, and some meant to do harm.
    static let names = [
        "山田 花子", "👩‍🔬👨‍👩‍👧‍👦 🇵🇱", "Zoë Ångström", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "ليلى حداد", "יעל כהן",
        "स्त्री क्षत्रिय", "นี่คือชื่อ", "한국어 이름", "\u{202E}evil\u{202C}", "\u{1B}[31mred\u{1B}[0m", "a\u{200B}b\u{FEFF}c",
        "\r\u{8}\nx", String(repeating: "long ", count: 300), String(repeating: "宽", count: 300), "", " ", "\u{9B}2J",
    ]

    static var hostile: Journal {
        var pairs: [Pair] = []
        for (index, name) in names.enumerated() {
            var pair = SampleJournal.pair("pair-\(index)", mentor: index % 3 == 2 ? name : "Ada Byron", mentee: name)
            var session = SampleJournal.session("2026-11-2\(index % 3)")
            session.title = name
            session.firstLine = name
            session.because = name
            session.questions = [Question(Remark(text: name)), Question(Remark(text: name))]
            session.learned = [Remark(text: name)]
            session.heard = [Remark(text: name)]
            session.milestones = [Remark(text: name)]
            session.referrals = [Remark(text: "\(name) for \(name)", helped: Helped(name)), Remark(text: name)]
            session.writtenStatus = Session.Status.allCases[index % 3]
            session.commitments = Commitment.State.allCases.enumerated().map { place, state in
                var commitment = SampleJournal.commitment(
                    "2026-11-20", Owner.allCases[place % 3], name, state: state, due: "2026-11-2\(place)")
                commitment.key.pair = pair.id
                commitment.key.twin = place + 1
                commitment.reason = name
                return commitment
            }
            pair.sessions = [session]
            pair.agreement.mentor.hopes = [.init(ListEntry(words: name, topics: [name]), referral: name)]
            pair.agreement.mentor.gives = [ListEntry(words: name), ListEntry(words: "a", topics: [name])]
            pair.agreement.mentee = pair.agreement.mentor
            pair.agreement.groundRules = [ListEntry(words: name)]
            pair.agreement.consents = [.init(day: SampleJournal.today, by: Owner.allCases[index % 3], textHash: name)]
            if index % 2 == 0 {
                var profile = Profile(name: name)
                (profile.pronouns, profile.timezone, profile.email) = (name, name, name)
                profile.aliases = [name]
                for section in EntryList.ProfileSection.allCases {
                    profile[section] = [ListEntry(words: name, topics: [name], isTicked: index % 4 == 0)]
                }
                profile.file = .side(.mentee, of: pair.id)
                pair.menteeProfile = profile
                pair.mentorProfile = profile
                pair.mentorProfile?.file = .owner
            }
            pair.checkIns = [CheckIn(session: session.name, comfort: index % 6, trust: -index, guidance: 99)]
            pair.putAside = [PutAside(kind: .review, because: name)]
            pair.conflictCopies = ["sessions/\(name).conflict-1.md"]
            if index % 2 == 0 { pair.faultyFiles = [FaultyFile(path: "pairs/\(name)/\(name).md", line: 7)] }
            if index == 1 { pair.unreadBecause = name }
            if index == 3 { pair.writtenStatus = .paused }
            if index == 4 { pair.writtenStatus = .closed }
            if index == 5 { pair.mentee = nil }
            pairs.append(pair)
        }
        return Journal(owner: Profile(name: names[0]), pairs: pairs.sorted { $0.id < $1.id })
    }

    /// Keys that lead to each page, and how many of the pairs it is to be drawn with.
    private static let ways = [
        ("", 1), ("2", 18), ("3", 18), ("3G", 4), ("G2G", 4), ("?", 1), ("?G", 1), ("3rbecause<Space>日本語", 4),
        ("<C-c>", 1), ("x", 1), ("3<Enter>j<Esc>", 1),
        (":", 1), (":keep<Down>", 1), (":zzz日本", 1), ("?:", 1), ("zz", 2), ("z", 2), ("3zz", 2), ("s", 2), ("a宽名", 2),
        ("aNew<Enter>", 1), ("aNew<Enter>1every", 1), ("aNew<Enter>1<Enter>", 1), ("sc", 2),
        ("<C-c>", 1), ("x", 1), ("3<Enter>j<Esc>", 1), ("*", 2), ("*zaVG", 2), ("3f", 2), ("3zaVG", 4),
        ("3/日<Enter>", 2), ("3m+3d", 1), ("3m+3d<Enter>late", 2), ("3c日本語", 4), ("3ax<Space>due:fri", 4), ("3o", 2),
        ("3d", 4),
        ("2<Enter>", 18), ("2<Enter>Gk", 18), ("2<Enter>zz", 2), ("2<Enter>/日", 2), ("2/日", 4),
        ("E", 4),
        ("N", 18), ("Nfri<Space>14:00<Space>宽名", 4), ("N+9d<Space>14", 1), ("2g", 2), ("2gs", 1), ("2gsx日本", 4),
        ("2gsm+3d", 4),
        ("2st", 18), ("2sl90", 2), ("2<Enter>sm", 2), ("2sh", 1),
        ("n日本<C-t>宽<Space>due:fri", 18), ("n<C-l>", 4), ("n<C-p>", 18), ("n<C-p>43", 2), ("n<C-p><Enter>日本<Enter>x", 2),
        ("n@", 18), ("n#", 4), ("n<A-z>日本", 2), ("n<F2>", 4), ("n<F1>", 1), ("2i<Space>x", 4),
        ("A", 18), ("AG", 4), ("Al", 2), ("A<Enter>", 2), ("Aa日本<Space>#宽", 2), ("Ar日本", 2), ("Ad", 2), ("Ay", 2),
        ("w", 18), ("wG", 2), ("w<Enter>日本", 2), ("P", 18), ("PG", 4), ("Pc宽", 2), ("PtG", 2), ("Pjjjjjja日本", 2),
        ("H", 18), ("HG", 4), ("R", 4), ("M", 18), ("X", 18), ("Xxuntil<Space>fri<Space>日本", 2), ("W", 18), ("WG", 2),
        ("B", 18), ("BG", 4), ("BK", 2), ("Bl+3d", 1), ("Ra日本<Space>for<Space>宽", 2),
        ("3rno<Enter>日本<Space>for<Space>x", 2),
        ("1/宽", 1), ("1/<Enter>", 1), ("1/nobody<Enter>", 1),
        ("p", 18), ("pG", 4), ("Q", 18), ("QG<Enter>", 4), ("Qt", 2), ("Q/日", 2), ("Qa日本<Enter>", 2), ("Q<Enter>宽", 4),
        ("S", 4), ("S<Enter>", 4), ("St", 2), ("Sa日本<Enter>", 2), ("Sa日本<Enter>1宽", 2), ("n<A-q>", 4), ("n<A-t>", 4),
        ("n<A-s>", 4),
    ]

    /// Stories and questions with a name in every place.
    private static let library = Library(
        stories: names.enumerated().map { place, name in
            Story(
                slug: "story-\(place)", title: name, outcome: .both, topics: [name],
                parts: [.situation: name, .whatILearned: "\(name)\n\n- \(name)"])
        },
        questions: names.map { BankQuestion(text: $0, topics: [$0], theme: $0) })

    /// The text of a session with a name in every place.
    private static func text(of session: SessionName, in pair: PairID) -> SessionText? {
        let name = Int(pair.name.dropFirst(5)).map { names[$0] } ?? ""
        let key = CommitmentKey(pair: pair, file: "sessions/\(session.fileName)", owner: .mentee, text: name)
        let lines: [(String, SessionText.Kind)] = [
            ("# \(name)", .heading(level: 1)), (name, .prose), ("", .blank), ("  - \(name)", .prose),
            ("- Q: \(name)", .label(.question)), ("> \(name)", .hidden),
            ("- [ ] \(name)", .commitment(Commitment(key: key, due: SampleJournal.today))),
            ("\t\t\(name)", .prose), (String(repeating: " ", count: 70) + "- \(name)", .prose),
        ]
        return SessionText(
            name: session,
            lines: lines.enumerated().map { SessionText.Line(number: $0 + 1, text: $1.0, kind: $1.1) })
    }

    @Test("every page draws at every size, with every name", arguments: sizes)
    func everything(columns: Int, rows: Int) throws {
        // In ASCII the widths are the same: one way is enough.
        for (unicode, ways) in [(true, Self.ways), (false, [("3G", 4), ("2<Enter>", 18)])] {
            for (way, count) in ways {
                var panes = Panes(Self.hostile, columns: columns, rows: rows, unicode: unicode)
                panes.sessionText = { Self.text(of: $0, in: $1) }
                panes.library = Self.library
                for pair in 0..<min(count, Self.names.count) {
                    if pair > 0 { try panes.press("<Esc>1j") }
                    try panes.press(way)
                    panes.effects += panes.state.update(.failed(Self.names[pair]), in: panes.context)
                    check(panes)
                    try panes.press("<Esc>")
                    panes.state.endSequence()
                    panes.state.closePages()
                    panes.state.note = nil
                    panes.state.practices = []
                    panes.state.toggleZoom(in: panes.context)
                    check(panes)
                    panes.state.closeQuestion()
                    panes.state.closePrompt()
                }
            }
        }
    }

    @Test("drafts that were left behind are asked about and shown at every size", arguments: sizes)
    func drafts(columns: Int, rows: Int) throws {
        let session = SessionKey(SessionName(day: SampleJournal.today), of: PairID("pair-0"))
        for unicode in [true, false] {
            for name in Self.names {
                var panes = Panes(Self.hostile, columns: columns, rows: rows, unicode: unicode)
                let text = Array("\(name)\nsame\nsame\n\(name)\(name)".utf8)
                let difference = LineDifference(from: Array("same\nsame\nold \(name)".utf8), to: text)
                panes.tell(.notes(.offered([DraftOffer(id: "1-1", key: NoteKey(session), difference: difference)])))
                check(panes)
                try panes.press("2")
                check(panes)
                try panes.press("jG")
                check(panes)
                _ = panes.state.update(.event(.resize(Size(columns: 80, rows: 24))), in: panes.context)
                check(panes)
            }
        }
    }

    @Test("a page of notes goes through every size and back, with its text and its cursor")
    func notes() throws {
        var panes = Panes()
        try panes.press("jnone<Enter><C-t>two")
        for (columns, rows) in Self.sizes + Self.sizes.reversed() {
            _ = panes.state.update(.event(.resize(Size(columns: columns, rows: rows))), in: panes.context)
            check(panes)
            try panes.press("x")
            check(panes)
        }
        _ = panes.state.update(.event(.resize(Size(columns: 80, rows: 24))), in: panes.context)
        let text = panes.state.note.map { String(decoding: $0.sheet.editor.text.bytes, as: UTF8.self) }
        #expect(text == "one\n- [ ] @mentee two" + String(repeating: "x", count: 2 * Self.sizes.count))
        #expect(panes.state.cursor(in: panes.context) != nil)
    }

    @Test("how far many changes have come draws at every size, and how they are stopped wherever there is room")
    func progress() throws {
        for (columns, rows) in Self.sizes {
            for unicode in [true, false] {
                var panes = Panes(Self.hostile, columns: columns, rows: rows, unicode: unicode)
                panes.context.progress = .makingAgain(14_111)
                panes.context.progress?.reached = 13_598
                panes.tell(.began)
                check(panes)
                if panes.state.layout.form != .tooSmall { #expect(panes.statusLine.contains("esc stops")) }
                panes.tell(.failed(Self.names[1]))
                check(panes)
            }
        }
    }

    private func check(_ panes: Panes) {
        let grid = panes.grid
        #expect(grid.size == panes.state.layout.size)
        for row in 0..<grid.size.rows {
            let text = grid.row(row).map(\.text).joined()
            let clean = CleanText(text)
            #expect(clean.string == text && clean.width == grid.size.columns, "row \(row)\n\(panes.screen)")
            if !panes.context.theme.isUnicode { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
        }
        let cursor = panes.state.cursor(in: panes.context)
        #expect(cursor.map { grid.bounds.contains($0) } ?? true)
        let isPaletteShown = panes.state.palette != nil && panes.state.layout.form != .tooSmall
        let isTyping = panes.state.question == nil && (panes.state.prompt != nil || isPaletteShown)
        // On a page of notes it may stand out of sight.
        guard panes.state.note == nil else { return }
        #expect((cursor != nil) == (isTyping && !grid.size.isEmpty))
    }

    @Test("frames stay whole whatever stands in them", arguments: [(40, 12), (80, 24), (120, 36), (300, 100)])
    func frames(columns: Int, rows: Int) throws {
        var panes = Panes(Self.hostile, columns: columns, rows: rows)
        for pane in Pane.allCases {
            try panes.press("\(pane.number)")
            for _ in Self.names.indices {
                let frame = panes.state.layout.frame(of: pane)
                let grid = panes.grid
                for row in frame.minRow + 1..<frame.maxRow - 1 {
                    #expect(grid[Position(column: frame.minColumn, row: row)].text == "│", "\(panes.screen)")
                    #expect(grid[Position(column: frame.maxColumn - 1, row: row)].text == "│", "\(panes.screen)")
                }
                try panes.press("j")
            }
        }
    }

    @Test("what was selected stays selected through every size")
    func resizing() throws {
        var panes = Panes()
        try panes.press("j3j")
        let selected = panes.state.selectedCommitment
        #expect(selected?.text == "send the draft")
        for (columns, rows) in Self.sizes + Self.sizes.reversed() {
            _ = panes.state.update(.event(.resize(Size(columns: columns, rows: rows))), in: panes.context)
            #expect(panes.state.selectedPair == SampleJournal.grace)
            #expect(panes.state.selectedCommitment == selected)
            check(panes)
        }
        #expect(panes.state.update(.event(.resize(Size(columns: 40, rows: 12))), in: panes.context) == [])
        #expect(panes.screen.contains("send the draft"))
    }

    @Test("a line being typed stays through every size, and can be finished at any")
    func typing() throws {
        var panes = Panes()
        try panes.press("j3rill")
        for (columns, rows) in Self.sizes {
            _ = panes.state.update(.event(.resize(Size(columns: columns, rows: rows))), in: panes.context)
            check(panes)
        }
        _ = panes.state.update(.event(.resize(Size(columns: 12, rows: 1))), in: panes.context)
        #expect(panes.screen.contains("ill"))
        try panes.press("<Tab><Enter><Enter>")
        #expect(panes.effects.count == 1)
    }

    @Test("below 20 by 5 a line says so, and nothing is changed unseen", arguments: [(19, 30), (100, 4)])
    func tooSmall(columns: Int, rows: Int) throws {
        var panes = Panes(columns: columns, rows: rows)
        #expect(panes.screen.contains("Rapport needs 20"))
        try panes.press("j3<Space>r<Enter>u")
        #expect(panes.effects.isEmpty)
        #expect(panes.state.prompt == nil)
        try panes.press("q")
        #expect(panes.effects == [.quit])
    }

    @Test(
        "a screen too small says so in the longest words that fit",
        arguments: [
            (100, 4, "Rapport needs 20 columns and 5 rows"), (19, 30, "Rapport needs 20x5"), (17, 3, "too small"),
            (8, 1, "Rapport"), (3, 1, "Ra…"),
        ])
    func tooSmallWords(columns: Int, rows: Int, words: String) {
        #expect(Panes(columns: columns, rows: rows).lines.first == words)
    }

    @Test(
        "the title keeps the owner's name and what is due as long as there is room",
        arguments: [
            (120, " rapport · Ada Byron", "1 overdue", "Sun 22 Nov 2026 "),
            (40, " Ada Byron", "1 overdue", "Sun 22 Nov 2026 "),
            (30, " Ada Byron", "1 overdue", ""), (20, " Ada Byr…", "1 overdue", ""),
        ])
    func title(columns: Int, left: String, middle: String, day: String) {
        let bar = TitleBar(of: Panes().context, columns: columns)
        #expect(bar.left.string == left)
        #expect(bar.middle.string == middle)
        #expect(bar.day.string == day)
    }

    @Test(
        "a long sentence never covers what is selected",
        arguments: [(20, 5), (40, 12), (80, 24)], ["3", "3G", "?G"])
    func longMessages(size: (columns: Int, rows: Int), keys: String) throws {
        var panes = Panes(columns: size.columns, rows: size.rows)
        try panes.press("j" + keys)
        let before = panes.grid
        let marked = (0..<size.rows).filter { row in
            before.row(row).contains { $0.style.attributes.contains(.reverse) }
        }
        let sentence = String(repeating: "No space left on device. ", count: 20)
        _ = panes.state.update(.failed(sentence), in: panes.context)
        #expect(panes.statusLine.contains("…"))
        for row in marked {
            #expect(panes.grid.row(row) == before.row(row), "row \(row)\n\(panes.screen)")
        }
    }

    @Test(
        "panes share the width as it allows",
        arguments: [(59, 1), (60, 3), (99, 3), (100, 3), (300, 3)])
    func forms(columns: Int, panes count: Int) throws {
        let panes = Panes(columns: columns, rows: 20)
        #expect(panes.state.layout.panes(focus: .pairs).count == count)
        #expect(panes.state.layout.panes(focus: .timeline).count == (columns < 60 ? 1 : columns < 100 ? 2 : 3))
    }
}
