import TerminalGrid
import Testing

@testable import RapportUI

@Suite("Arrows and their like with Shift, Alt or Control")
struct HeldKeyTests {
    @Test("in the panes they do what they do by themselves", arguments: ["Down", "End", "PageDown"])
    func panes(name: String) throws {
        var plain = Panes()
        try plain.press("<\(name)>")
        for held in ["S", "C", "A", "C-S"] {
            var panes = Panes()
            try panes.press("<\(held)-\(name)>")
            #expect(panes.screen == plain.screen)
        }
    }

    @Test("in a line being typed they move, too")
    func line() throws {
        var editor = LineEditor("abc")
        for key in try Key.sequence("<C-Left>x<S-Home>y") {
            let isTaken = editor.handle(key)
            #expect(isTaken)
        }
        #expect(editor.text == "yabxc")
    }

    @Test("they have names that people can read")
    func names() {
        #expect(Key.movement(.left, [.control, .shift]).shortName == "ctrl-shift-←")
        #expect(Key.movement(.pageUp, .shift).shortName == "shift-page up")
        #expect(Key.alt("\u{7F}").shortName == "alt-backspace")
    }
}
