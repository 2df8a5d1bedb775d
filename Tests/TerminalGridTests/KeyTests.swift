import Testing

@testable import TerminalGrid

@Suite("Keys are written as text and read back")
struct KeyTests {
    @Test("a sequence is read key by key, names in any case")
    func reading() throws {
        #expect(try Key.sequence("jj<Enter>") == [.character("j"), .character("j"), .enter])
        #expect(
            try Key.sequence("<c-C><A-x><F1><s-tab><pgdn><lt>a<Space> ") == [
                .control("c"), .alt("x"), .function(1), .backTab, .pageDown, .character("<"), .character("a"),
                .character(" "),
                .character(" "),
            ])
        #expect(try Key.sequence("<Esc><BS><Del>é") == [.escape, .backspace, .delete, .character("é")])
        #expect(try Key.sequence("<C-m><C-i><C-[>") == [.enter, .tab, .escape])
        #expect(
            try Key.sequence("<S-Left><c-right><C-S-Home><M-PgDn><S-C-up>") == [
                .movement(.left, .shift), .movement(.right, .control), .movement(.home, [.shift, .control]),
                .movement(.pageDown, .alt), .movement(.up, [.shift, .control]),
            ])
        #expect(try Key.sequence("<C-Space><A-BS>") == [.control(" "), .alt("\u{7F}")])
        #expect(Key.movement(.left, .shift).description == "<S-Left>" && Key.moving(.left, []) == .left)
        #expect(try Key.sequence("a<b") == [.character("a"), .character("<"), .character("b")])
        #expect(try Key.sequence("<>") == [.character("<"), .character(">")])
    }

    @Test("every key is read back from its own description")
    func roundTrip() throws {
        var keys: [Key] = [
            .character(">"), .control(" "), .control("\\"), .alt("<"), .alt(">"), .alt(" "), .function(12),
        ]
        keys += Key.names.map(\.key) + [.alt("\u{7F}")]
        keys += Key.Movement.allCases.flatMap { movement in
            (0..<8).map { Key.moving(movement, Key.Modifiers(rawValue: $0)) }
        }
        keys += "abcxyzAZ09é日👩‍🔬".map(Key.character)
        for key in keys {
            #expect(try Key.sequence(key.description) == [key], "\(key)")
        }
    }

    @Test("a name that is no key is told")
    func unknown() {
        let error = #expect(throws: KeyNotationError.self) { try Key.sequence("j<Foo>") }
        #expect(error == .unknownKey("Foo"))
        #expect(error?.description.contains("<Foo>") == true)
        #expect(throws: KeyNotationError.unknownKey("F0")) { try Key.sequence("<F0>") }
        #expect(throws: KeyNotationError.unknownKey("C-")) { try Key.sequence("<C->") }
    }
}

@Suite("A scripted terminal plays events and keeps screens")
struct ScriptedTerminalTests {
    @Test("events come in order, and a new size counts when it is read")
    func events() throws {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1))
        try terminal.press("j<Enter>")
        terminal.paste("text")
        terminal.resize(to: Size(columns: 2, rows: 2))
        terminal.endInput()
        #expect(terminal.size == Size(columns: 4, rows: 1))
        var events: [Event] = []
        while let event = terminal.nextEvent() { events.append(event) }
        #expect(
            events == [
                .key(.character("j")), .key(.enter), .paste("text"), .resize(Size(columns: 2, rows: 2)), .endOfInput,
            ])
        #expect(terminal.isExhausted)
        #expect(terminal.size == Size(columns: 2, rows: 2))
    }

    @Test("grids presented are kept, in ASCII where no more can be shown")
    func frames() {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1), supportsUnicode: false)
        var grid = Grid(size: terminal.size)
        grid.write("é─", at: .origin)
        terminal.present(grid, cursor: Position(column: 1, row: 0))
        #expect(terminal.lastGrid.text == ["?-"])
        #expect(terminal.lastCursor == Position(column: 1, row: 0))
        terminal.close()
        terminal.close()
        #expect(terminal.acts == [.closed])
    }
}
