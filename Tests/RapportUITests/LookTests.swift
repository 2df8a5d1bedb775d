import Testing

@testable import RapportUI

@Suite("What the panes look like")
struct LookTests {
    @Test("show")
    func show() throws {
        var panes = Panes()
        try panes.press("j3")
        print(panes.screen)
        try panes.press("r")
        print(panes.statusLine)
        try panes.press("<Esc>?")
        print(panes.screen)
        for (c, r) in [(80, 24), (40, 12), (20, 5)] {
            var p = Panes(columns: c, rows: r)
            print(p.screen)
            try p.press("2")
            print(p.screen)
        }
        print(Panes(columns: 80, rows: 24, unicode: false).screen)
    }
}
