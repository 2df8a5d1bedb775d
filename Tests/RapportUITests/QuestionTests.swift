import DisplayText
import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// Questions whose answers are keys, and what stands before a line being typed: whole enough at any size.
@Suite struct QuestionTests {
    /// Keys that lead to each question.
    private static let ways = ["<C-c>", "sc", "3o", "3d", "E", "aN宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽宽<Enter>"]

    @Test("the key of every answer is on the screen at every size, with the longest names", arguments: SizeTests.sizes)
    func everyAnswer(columns: Int, rows: Int) throws {
        guard columns >= 20, rows >= 5 else { return }
        var asked = 0
        // In ASCII the widths are the same: a few names are enough.
        for (unicode, count) in [(true, SizeTests.names.count), (false, 2)] {
            var beneath = Panes(SizeTests.hostile, columns: columns, rows: rows, unicode: unicode)
            for _ in 0..<count {
                for way in Self.ways {
                    var panes = beneath
                    try panes.press(way)
                    guard let question = panes.state.question else { continue }
                    asked += 1
                    let words = Set(panes.lines.suffix(4).joined(separator: " ").split(separator: " ").map(String.init))
                    let isShown = question.choices.allSatisfy { words.contains($0.key.string) }
                    #expect(isShown, "\(way)\n\(panes.screen)")
                    _ = panes.state.update(.event(.key(.character("x"))), in: panes.context)
                    let screen = panes.screen
                    let isStill = question.choices.allSatisfy { screen.contains($0.key.string) }
                    #expect(isStill && panes.state.question == question, "\(screen)")
                }
                try beneath.press("j")
            }
        }
        #expect(asked > 60)
    }

    @Test(
        "where there is little room, first what is quoted is cut, then there are fewer words, then more lines",
        arguments: [
            (120, 36, "d", " Remove “introduce Dr Chen” to the trash?   y remove  n leave it"),
            (60, 20, "d", " Remove “introduce Dr…” to the trash?   y remove  n leave it"),
            (42, 12, "d", " Remove “introdu…”?   y remove  n leave it"),
            (36, 12, "d", " Remove “introduce D…” to the trash?/ y remove  n leave it"),
            (20, 5, "d", " Remove “introduc…”?/ y remove/ n leave it"),
            (80, 24, "o", " Whose is “introduce Dr Chen”?   1 you  2 Grace  3 both  esc leave it"),
            (60, 20, "o", " Whose is “introdu…”?   1 you  2 Grace  3 both  esc leave it"),
            (40, 12, "o", " Whose is “introduce Dr Chen”?/ 1 you  2 Grace  3 both  esc leave it"),
            (20, 5, "o", " Whose is “introd…”?/ 1 you  2 Grace/ 3 both  esc leave…"),
            (40, 12, "Vd", " Remove 3?   y remove  n leave it"),
            (30, 10, "Vd", " Remove 3 commitments?/ y remove  n leave it"),
            (20, 5, "Vd", " Remove 3?/ y remove/ n leave it"),
            (60, 20, "Vo", " Whose are all 3?   1 you  2 Grace  3 both  esc leave it"),
            (20, 5, "Vo", " Whose are all 3?/ 1 you  2 Grace/ 3 both  esc leave…"),
            (40, 12, "1sc", " Close the pair “Grace Hopper”?/ y close it  n leave it"),
            (20, 5, "1sc", " Close “Grace Hop…”?/ y close it/ n leave it"),
        ])
    func littleRoom(columns: Int, rows: Int, key: String, expected: String) throws {
        var panes = Panes(columns: columns, rows: rows)
        try panes.press("j3" + key)
        let shown = expected.split(separator: "/").map(String.init)
        #expect(Array(panes.lines.suffix(shown.count)) == shown, "\(panes.screen)")
    }

    @Test(
        "who is who in a new pair can be answered on any screen, and another pair with somebody is said to be one",
        arguments: [
            (20, 5, "Zoë", " Zoë and you:/ 1 mentor  2 mentee/ 3 neither  esc back"),
            (20, 5, "Katherine<Space>Johnson", " Another with Kath…:/ 1 mentor  2 mentee/ 3 neither  esc back"),
            (40, 12, "Zoë", " Zoë and you:/ 1 I am the mentor  2 I am the mentee/ 3 neither  esc back"),
            (
                80, 24, "Grace<Space>Hopper",
                " There is a pair with Grace Hopper already. In another one:/"
                    + " 1 I am the mentor  2 I am the mentee  3 neither  esc back"
            ),
        ])
    func whoIsWho(columns: Int, rows: Int, name: String, expected: String) throws {
        var panes = Panes(columns: columns, rows: rows)
        try panes.press("a\(name)<Enter>")
        let shown = expected.split(separator: "/").map(String.init)
        #expect(Array(panes.lines.suffix(shown.count)) == shown, "\(panes.screen)")
    }

    @Test(
        "a key that answers nothing says which do, and the question stays",
        arguments: ["x", "q", "2", "<Space>", "s", "<F5>"])
    func otherKey(key: String) throws {
        var panes = Panes()
        try panes.press("j3d" + key)
        #expect(panes.screen.contains("y or n; esc leaves it.") && panes.statusLine.contains("y remove"))
        #expect(panes.state.question != nil && panes.effects.isEmpty)
    }

    @Test("typed words choose nothing and leave nothing, so that they can't act on what is beneath")
    func burst() throws {
        var panes = Panes()
        try panes.press("j3osend<Space>money<Space>quickly<Enter>")
        #expect(panes.screen.contains("1, 2 or 3; esc leaves it.") && panes.effects.isEmpty)
        #expect(panes.state.question != nil)
        try panes.press("<Esc>")
        #expect(panes.state.question == nil && panes.effects.isEmpty)
    }

    @Test("a choice between two names two keys, and refuses the third")
    func two() {
        let answer = Question.Answer(title: "one", outcome: .note("One."))
        var panes = Panes()
        panes.state.ask(.choice([NamedWords("Which?")], [answer, answer]))
        panes.tell(.event(.key(.character("3"))))
        #expect(panes.screen.contains("1 or 2; esc leaves it.") && panes.state.question != nil)
    }

    @Test("? says what each key answers")
    func explained() throws {
        var panes = Panes()
        try panes.press("j3o?")
        #expect(panes.screen.contains("1 you, 2 Grace, 3 both; esc leaves it."))
        try panes.press("<Esc>d?")
        #expect(panes.screen.contains("y remove, n leave it; esc leaves it."))
        #expect(panes.state.question != nil && panes.effects.isEmpty)
    }

    @Test(
        "a line being typed says what it is for in as many words as leave half of it free",
        arguments: [
            (120, "r", " Release “introduce Dr Chen” because:"), (80, "r", " Release “introduce Dr Chen” because:"),
            (60, "r", " Release “introduc…” because:"), (50, "r", " Release “introduc…” because:"),
            (80, "m", " Move “introduce Dr Chen” to:"), (50, "m", " Move “introduce Dr Chen” to:"),
            (80, "a", " New commitment with Grace Hopper:"), (50, "a", " New with Grace Hopper:"),
            (40, "r", " because:"), (40, "m", " to:"), (40, "a", " New with Grace H…:"), (20, "r", " because:"),
        ])
    func label(columns: Int, key: String, expected: String) throws {
        var panes = Panes(columns: columns, rows: 24)
        try panes.press("j3" + key)
        #expect(panes.statusLine == expected, "\(panes.screen)")
    }

    @Test(
        "a line that is about several says how many, above it where there is no room before it",
        arguments: [
            (60, 20, "Vr", " Release 3 because:", nil), (60, 20, "Vm", " Move 3 commitments to:", nil),
            (40, 12, "Vr", " Release 3 because:", nil), (40, 12, "Vm", " Move 3 to:", nil),
            (20, 5, "Vr", " because:", " Release 3 because:"), (20, 5, "Vm", " to:", " Move 3 to:"),
            (20, 5, "Vmfri", " to: fri", " Move 3 to:"), (20, 5, "mfri", " to: fri", " Move “introd…” to:"),
        ])
    func severalAtOnce(columns: Int, rows: Int, keys: String, label: String, above: String?) throws {
        var panes = Panes(columns: columns, rows: rows)
        try panes.press("j3" + keys)
        #expect(panes.statusLine == label, "\(panes.screen)")
        if let above { #expect(panes.lines.contains(above), "\(panes.screen)") }
        panes.tell(.failed("No space left on device."))
        // Beside a shorter message it has room for more.
        if let above { #expect(panes.screen.contains(above.prefix { $0 != "…" && $0 != ":" }), "\(panes.screen)") }
        #expect(panes.screen.contains("! No space left"), "\(panes.screen)")
    }

    @Test("where that is in few words, all of them stand above, over what else there is to say")
    func above() throws {
        var panes = Panes(columns: 44, rows: 12)
        try panes.press("j3r")
        #expect(panes.lines.dropLast().last == " Release “introduce Dr Chen” because:", "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.screen.contains("A release needs its"), "\(panes.screen)")
        #expect(panes.lines.contains(" Release “introduce Dr Chen” because:"), "\(panes.screen)")
        try panes.press("<Esc>m+3d<Enter>")
        #expect(panes.statusLine == " because:", "\(panes.screen)")
        #expect(panes.lines.dropLast().last?.hasPrefix(" Move to Wed 25 Nov 2026 — because") == true)
        try panes.press("<C-c>/")
        #expect(panes.lines.dropLast().last?.contains("╯") == true, "\(panes.screen)")
    }

    @Test("a move says that it is still to come, and esc goes back to the day as it was typed")
    func moveGoesBack() throws {
        var panes = Panes()
        try panes.press("j3mfri<Enter>")
        #expect(panes.statusLine == " Move to Fri 27 Nov 2026 — because (may stay empty):", "\(panes.screen)")
        try panes.press("ill<Esc>")
        #expect(panes.statusLine == " Move “introduce Dr Chen” to: fri", "\(panes.screen)")
        #expect(panes.effects.isEmpty)
        try panes.press("<Enter><Enter>")
        #expect(panes.effects.count == 1)
        panes.tell(.unneeded([]))
        try panes.press("mfri<Enter><Esc><Esc>")
        #expect(panes.state.prompt == nil)
        try panes.press("mfri<Enter><C-c>")
        #expect(panes.state.prompt == nil && panes.effects.count == 1)
        try panes.press("Vmfri<Enter>")
        #expect(panes.statusLine == " Move 3 to Fri 27 Nov 2026 — because (may stay empty):", "\(panes.screen)")
    }

    @Test("what was typed into a line that was left comes back with the next line of its kind")
    func recall() throws {
        var panes = Panes()
        try panes.press("j3r<Esc>")
        try panes.press("r<Up>")
        #expect(panes.screen.contains("↑ does nothing here"), "\(panes.screen)")
        try panes.press("no<Space>time<Esc>jr")
        #expect(panes.screen.contains(" ↑ brings back “no time”"), "\(panes.screen)")
        try panes.press("<Up>")
        #expect(!panes.screen.contains("brings back"), "\(panes.screen)")
        #expect(panes.statusLine == " Release “send the draft” because: no time", "\(panes.screen)")
        try panes.press("<Esc>c<Up>")
        #expect(panes.screen.contains("↑ does nothing here"), "\(panes.screen)")
    }

    @Test("each question on the way to a new pair brings back what was typed at it, also where all were left at once")
    func recallOnTheWay() throws {
        var panes = Panes()
        try panes.press("aZoë<Enter>17<C-c>a")
        #expect(panes.screen.contains(" ↑ brings back “Zoë”"), "\(panes.screen)")
        try panes.press("<Up>")
        #expect(panes.state.prompt?.line.text == "Zoë")
        try panes.press("<Enter>1<Up>")
        #expect(panes.state.prompt?.line.text == "7")
        try panes.press("<C-u>monthly<Enter><Up>")
        #expect(panes.screen.contains("↑ does nothing here"), "\(panes.screen)")
    }

    @Test("on the smallest screen what is asked takes two lines where nothing else is to be said")
    func smallest() throws {
        var panes = Panes(columns: 20, rows: 5)
        try panes.press("j3mfri<Enter>")
        #expect(panes.lines.suffix(3) == [" Move to Fri 27 Nov", " 2026 — because:", " because:"], "\(panes.screen)")
    }

    @Test(
        "words of which nothing can be seen are none, and are refused at the line they are asked for",
        arguments: [
            ("j3r", "A release needs its reason"), ("j3c<C-u>", "A commitment needs words."),
            ("j3a", "A commitment needs words."), ("j3a@me<Space>", "A commitment needs words."),
            ("a", "A pair needs a name"),
        ])
    func unseenWords(keys: String, sentence: String) throws {
        var panes = Panes()
        try panes.press(keys)
        panes.tell(.event(.paste("\u{3164} \u{200B}\u{301}")))
        try panes.press("<Enter>")
        #expect(panes.screen.contains(sentence), "\(panes.screen)")
        #expect(panes.effects.isEmpty && panes.state.prompt != nil && panes.state.question == nil)
    }

    @Test("a day that lies back is said to make what is moved overdue, before it is taken")
    func pastDay() throws {
        var panes = Panes()
        try panes.press("j3m2026-11-20")
        #expect(panes.screen.contains("Fri 20 Nov 2026, 2 days ago: this makes it overdue"))
        try panes.press("<Esc>Vm2026-11-20")
        #expect(panes.screen.contains("this makes them overdue"), "\(panes.screen)")
        try panes.press("<C-u>2026-11-23")
        #expect(!panes.screen.contains("this makes"))
    }

    @Test("without UTF-8 sentences keep their quotation marks and dashes")
    func ascii() throws {
        var panes = Panes(unicode: false)
        try panes.press("j3r")
        #expect(panes.statusLine.hasPrefix(" Release \"introduce Dr Chen\" because:"))
        try panes.press("<Esc>")
        panes.tell(.failed("Ada’s file can’t be read — “why” …"))
        #expect(panes.statusLine == " ! Ada's file can't be read - \"why\" .")
    }

    @Test("where not all hints fit, undo is there before redo")
    func undoFirst() throws {
        for columns in 20...120 {
            for keys in ["j", "j2", "j3"] {
                var panes = Panes(columns: columns)
                panes.context.canUndo = true
                panes.context.canRedo = true
                try panes.press(keys)
                let line = panes.statusLine
                if line.contains("U redo") { #expect(line.contains("u undo"), "\(panes.screen)") }
            }
        }
    }
}
