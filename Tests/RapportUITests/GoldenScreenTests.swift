import Foundation
import TerminalGrid
import Testing

@testable import RapportUI

/// A few whole screens as they were looked at and found good, with their styles, in `Tests/Screens`.
///
/// To record one anew, delete its file and run the tests: that writes it, and fails the test that wrote it.
@Suite struct GoldenScreenTests {
    @Test(
        "the screens look as they were found good",
        arguments: [
            ("main-120x36", 120, 36, "j3"), ("drawer-80x24", 80, 24, "j"),
            ("release-80x24", 80, 24, "j3rno<Space>time"),
            ("tabs-40x12", 40, 12, "j2"), ("help-80x24", 80, 24, "j3?"), ("smallest-20x5", 20, 5, "j3"),
            ("session-120x36", 120, 36, "j3<Enter>"), ("session-40x12", 40, 12, "j2<Enter>jj"),
            (
                "notes-120x24", 120, 24,
                "jnTired, pleased.<Enter><C-q>Why now?<C-t>Write it up due:in<Space>2<Space>weeks"
            ),
            ("notes-60x20", 60, 20, "jnTired, pleased.<Enter><C-l>climbs<Space>@gr"),
            ("private-80x24", 80, 24, "jn<C-p>43"), ("notes-40x12", 40, 12, "jn<C-t>宽<F2>"),
        ])
    func looks(name: String, columns: Int, rows: Int, keys: String) throws {
        var panes = Panes(columns: columns, rows: rows)
        try panes.press(keys)
        try compare(panes, with: name)
    }

    @Test("a draft that was left behind looks as it was found good")
    func draft() throws {
        var panes = Panes(columns: 80, rows: 24)
        panes.tell(.notes(.offered([CommandProof.offer])))
        try compare(panes, with: "offer-80x24")
        try panes.press("2")
        try compare(panes, with: "draft-80x24")
    }

    @Test("without UTF-8 everything is ASCII")
    func ascii() throws {
        var panes = Panes(columns: 120, rows: 24, unicode: false)
        try panes.press("j3")
        try compare(panes, with: "ascii-120x24")
    }

    private func compare(_ panes: Panes, with name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Screens/\(name).txt")
        let screen = (panes.grid.text + ["", "styles"] + panes.grid.styleLayer).joined(separator: "\n") + "\n"
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            try Data(screen.utf8).write(to: file)
            Issue.record("\(name) was recorded: look at it, and run again\n\(panes.screen)")
            return
        }
        #expect(screen == golden, "\(name) looks different now\n\(panes.screen)")
    }
}
