import DisplayText
import TerminalGrid
import Testing

@testable import RapportUI

/// The first page at any size, with any name and any folder.
@Suite struct WelcomeSizeTests {
    private static let ways = [
        "NAME", "<C-c>", "NAME<Enter>", "NAME<Enter>NAMEx<Enter>", "NAME<Enter>NAMEx<Enter><Enter>every NAME<Enter>",
    ]

    @Test("every question draws at every size, with every name", arguments: SizeTests.sizes)
    func everything(columns: Int, rows: Int) throws {
        for name in SizeTests.names {
            for (unicode, ways) in [(true, Self.ways), (false, Self.ways.suffix(1))] {
                for way in ways {
                    // Typed where there is room, because what can't be seen isn't done.
                    var welcome = Welcome(unicode: unicode, folder: "/home/" + name, holdsOtherFiles: true)
                    let pieces = way.split(separator: "NAME", omittingEmptySubsequences: false)
                    for (index, piece) in pieces.enumerated() {
                        if index > 0 { welcome.tell(.event(.paste(name))) }
                        try welcome.press(String(piece))
                    }
                    welcome.resize(columns: columns, rows: rows)
                    check(welcome)
                    guard way == Self.ways.first else { continue }
                    welcome.tell(.failed(name))
                    check(welcome)
                }
            }
        }
    }

    private func check(_ welcome: Welcome) {
        let grid = welcome.grid
        #expect(grid.size == welcome.page.size)
        for row in 0..<grid.size.rows {
            let text = grid.row(row).map(\.text).joined()
            let clean = CleanText(text)
            #expect(clean.string == text && clean.width == grid.size.columns, "row \(row)\n\(welcome.screen)")
            if !welcome.page.theme.isUnicode { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(welcome.screen)") }
        }
        let cursor = welcome.page.cursor
        #expect(cursor.map { grid.bounds.contains($0) } ?? true)
        let isTyping = welcome.page.line != nil && !welcome.page.isAskingToLeave && !welcome.page.isTooSmall
        #expect((cursor != nil) == isTyping, "\(welcome.screen)")
    }

    @Test(
        "the frame stays whole whatever stands in it", arguments: [(60, 20), (80, 24), (120, 36)],
        SizeTests.names)
    func frame(size: (columns: Int, rows: Int), name: String) throws {
        var welcome = Welcome(columns: size.columns, rows: size.rows, folder: "/" + name)
        welcome.tell(.failed(name))
        for keys in ["", "x<Enter>", "y", "<Enter>", "<Enter>"] {
            if keys == "y" { welcome.tell(.event(.paste(name))) }
            try welcome.press(keys)
            let frame = try #require(WelcomeLayout(of: welcome.page).frame)
            for row in frame.minRow + 1..<frame.maxRow - 1 {
                for column in [frame.minColumn, frame.maxColumn - 1] {
                    #expect(welcome.grid[Position(column: column, row: row)].text == "│", "\(welcome.screen)")
                }
            }
        }
    }

    @Test(
        "question, answer and reason can be seen from 20 by 5 up", arguments: [(20, 5), (40, 12), (59, 15), (60, 16)])
    func essentials(columns: Int, rows: Int) throws {
        var welcome = Welcome(columns: columns, rows: rows)
        welcome.expect("What is your name?", "enter")
        try welcome.press("Ada<Enter>", making: false)
        welcome.tell(.failed("It is full: make room and try again."))
        welcome.expect("Ada", "! Not done: It is")
        try welcome.press("<Enter>Grace")
        welcome.expect("Who is the other?", "Grace")
        try welcome.press("<Enter>")
        welcome.expect("▌ 1  Grace's")
        try welcome.press("<Tab>")
        welcome.expect("▌ 2  the mentee")
        try welcome.press("<Enter>2 weeks")
        welcome.expect("› 2 weeks", "✓ every 2 weeks")
    }

    @Test(
        "below 20 by 5 a line says so; what is typed is kept, and nothing is done unseen",
        arguments: [(19, 30), (80, 4)])
    func tooSmall(columns: Int, rows: Int) throws {
        var welcome = Welcome(columns: columns, rows: rows)
        welcome.expect("Rapport needs 20")
        try welcome.press("Ada<Enter><C-t>")
        #expect(welcome.effects.isEmpty)
        try welcome.press("<C-c>")
        welcome.expect("y leave  n stay")
        try welcome.press("n<C-z>")
        #expect(welcome.effects == [.suspend])
        welcome.resize(columns: 80, rows: 24)
        welcome.expect("› Ada")
        try welcome.press("<Enter>")
        #expect(welcome.effects.last == .makeJournal(ownerName: "Ada"))
    }

    @Test("what was typed and asked stays through every size")
    func resizing() throws {
        var welcome = Welcome()
        try welcome.press("Ada<Enter>Grace<Enter><Tab><Enter>monthly")
        let before = welcome.grid
        for (columns, rows) in SizeTests.sizes + SizeTests.sizes.reversed() {
            welcome.resize(columns: columns, rows: rows)
            check(welcome)
        }
        welcome.resize(columns: 80, rows: 24)
        #expect(welcome.grid == before)
    }

    @Test("at 40 by 12 it is as it was found good")
    func small() throws {
        var welcome = Welcome(columns: 40, rows: 12)
        #expect(
            welcome.screen == """
                 rapport                         1 of 4
                 Keep your word to the people you grow
                 with.

                 Your journal will lie in
                   /home/ada/.local/share/rapport
                   For another: rapport --journal DIR,
                   or set RAPPORT_JOURNAL.

                 What is your name?
                 ›
                 enter make it  ^T demo  esc leave
                """)
        try welcome.press("Ada Byron<Enter>Grace Hopper<Enter><Enter>fortnightly")
        #expect(
            welcome.screen == """
                 rapport · Ada Byron             4 of 4
                 ✓ Your journal is there, Ada Byron.

                 With     Grace Hopper
                 You are  the mentor

                 How often do you want to meet?
                 › fortnightly
                   ✓ every 2 weeks
                   weekly, every 10 days, 2 weeks, once
                   a month; nothing leaves it open.
                 enter begin  ^N later  esc back
                """)
    }
}
