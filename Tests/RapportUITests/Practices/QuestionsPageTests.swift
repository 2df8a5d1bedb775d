import DisplayText
import Mentorship
import Testing
import TerminalGrid

@testable import RapportUI

/// The questions of a pair on their page: what is open, what fits, and all by theme.
@Suite struct QuestionsPageTests {
    private func panes(columns: Int = 120, rows: Int = 36) throws -> Panes {
        var panes = Panes(SampleJournal.knownJournal, columns: columns, rows: rows)
        try panes.press("jQ")
        return panes
    }

    /// Where these words stand, one below the other; -1 for one that isn't there.
    private func places(_ words: [String], in panes: Panes) -> [Int] {
        words.map { words in panes.lines.firstIndex { $0.contains(words) } ?? -1 }
    }

    @Test("open ones come first, then those that fit with the reason, then all by theme, each once")
    func order() throws {
        let panes = try panes()
        let places = places(
            [
                " Open", "What would make this year a success?", "asked on 20 Nov, not answered yet", "That fit",
                "Who would you hire first?", "“Lead a lab”", "What do you want to be asked?", " Trust",
                "Who at home knows of this?", "beyond a boundary", " Lightness", "Whose jokes make you laugh?",
            ], in: panes)
        #expect(!places.contains(-1) && places == places.sorted(), "\(panes.screen)")
        #expect(panes.lines.count { $0.contains("Who would you hire first?") } == 1)
        #expect(panes.screen.contains("Labs · your own · #leading"))
    }

    @Test("what lies beyond a boundary or was asked can't be asked by accident; enter says why")
    func refusals() throws {
        var panes = try panes()
        try panes.press("/home<Enter><Enter>")
        #expect(panes.statusLine.contains("It touches Grace’s boundary #family"), "\(panes.screen)")
        try panes.press("/jokes<Enter>i")
        #expect(panes.statusLine.contains("It touches your boundary #humour"), "\(panes.screen)")
        try panes.press("/<Enter>]/success<Enter><Enter>")
        #expect(panes.statusLine.contains("It was asked on 20 Nov and waits for an answer"), "\(panes.screen)")
        #expect(!panes.effects.contains { if case .apply = $0 { true } else { false } })
    }

    @Test("a theme is chosen from a list, gone through by keys, and left by esc before the page is")
    func themes() throws {
        var panes = try panes()
        try panes.press("t")
        #expect(panes.screen.contains("Themes") && panes.screen.contains("Goals (2)"), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.state.practice?.choice.theme == "Goals")
        #expect(panes.screen.contains("Theme: Goals") && !panes.screen.contains("Whose jokes"), "\(panes.screen)")
        try panes.press("]")
        #expect(panes.state.practice?.choice.theme == "Trust")
        try panes.press("[[")
        #expect(panes.state.practice?.choice.theme == nil)
        try panes.press("[")
        #expect(panes.state.practice?.choice.theme == "Labs")
        try panes.press("<Esc>")
        #expect(panes.state.practice?.choice.theme == nil && panes.state.practice?.kind == .questions)
        try panes.press("<Esc>")
        #expect(panes.state.practice == nil)
    }

    @Test("only those that fit are shown on request, and words narrow as they are typed")
    func narrowing() throws {
        var panes = try panes()
        try panes.press("f")
        #expect(
            panes.screen.contains("only those that fit") && !panes.screen.contains("Who at home"), "\(panes.screen)")
        try panes.press("f/HIRE")
        #expect(panes.screen.contains("Who would you hire first?"), "\(panes.screen)")
        #expect(!panes.screen.contains("asked on 20 Nov"))
        try panes.press("<Esc>")
        #expect(panes.screen.contains("asked on 20 Nov") && panes.state.practice?.choice.words.isEmpty == true)
        try panes.press("/zzz<Enter>")
        #expect(panes.screen.contains("No question has these words."), "\(panes.screen)")
    }

    @Test("asking writes into today's notes, with the topics")
    func asks() throws {
        var panes = try panes()
        try panes.press("j<Enter>")
        let new = NewRemark(
            pair: SampleJournal.grace, day: SampleJournal.today, label: .question,
            text: "Who would you hire first? #leading")
        #expect(panes.effects.last == .apply([.practice(.say(new))]))
    }

    @Test("over open notes a question goes in at the cursor, and is not offered again before it is saved")
    func inserts() throws {
        var panes = Panes(SampleJournal.knownJournal)
        try panes.press("jnHello<A-q>")
        #expect(panes.state.practice?.kind == .questions && panes.state.place == .questions)
        try panes.press("j<Enter>")
        let text = panes.state.note.map { String(decoding: $0.sheet.editor.text.bytes, as: UTF8.self) }
        #expect(text == "Hello\n- Q: Who would you hire first? #leading", "\(panes.screen)")
        #expect(panes.state.practice == nil && panes.state.place == .writing)
        try panes.press("<A-q>/hire<Enter>")
        #expect(panes.screen.contains("in the notes you are writing"), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.statusLine.contains("It is in the notes you are writing."))
        try panes.press("<Esc><Esc><C-p>")
        try panes.press("<A-q>")
        #expect(panes.state.practice == nil && panes.statusLine.contains("private side"), "\(panes.screen)")
    }

    @Test("an answer is asked for in words, and goes to the question that is selected")
    func answers() throws {
        var panes = try panes()
        try panes.press("<Enter><Enter>")
        #expect(panes.screen.contains("What was answered is missing"))
        try panes.press("a<Space>lab<Enter>")
        let key = RemarkKey(
            SampleJournal.known.sessions[1].questions[0].asked, .question,
            in: SessionKey(SessionName(day: SampleJournal.day("2026-11-20")), of: SampleJournal.grace))
        #expect(panes.effects.last == .apply([.practice(.answer(key, "a lab", by: nil))]))
    }

    @Test("a question of one's own gets the theme at hand, or another; one that is there is not added twice")
    func adds() throws {
        var panes = try panes()
        try panes.press("jaWho<Space>hires<Space>you?<Enter>")
        #expect(panes.screen.contains("under Labs"), "\(panes.screen)")
        try panes.press("<Enter>")
        #expect(panes.effects.last == .apply([.practice(.keepQuestion("Who hires you?", theme: "Labs"))]))
        try panes.press("<Esc><Esc>")
        try panes.press("awho<Space>would<Space>you<Space>hire<Space>first<Enter>")
        #expect(panes.screen.contains("It is in the bank already, under Labs."), "\(panes.screen)")
        try panes.press("<C-u>New?<Enter><C-u>g<Enter>")
        #expect(panes.screen.contains("Several themes begin so"), "\(panes.screen)")
        try panes.press("oa<Enter>")
        #expect(panes.effects.last == .apply([.practice(.keepQuestion("New?", theme: "Goals"))]))
    }

    @Test("of very many questions some hundreds are laid out, and words still find the last", .timeLimit(.minutes(1)))
    func many() throws {
        var panes = Panes(SampleJournal.knownJournal)
        let questions = (0..<20_000).map {
            BankQuestion(
                text: "Question number \($0)?", topics: ["family"], theme: "Theme \($0 % 40)",
                origin: .own(file: "questions/own.md", line: $0))
        }
        panes.context.library = Library(questions: questions)
        try panes.press("jQ")
        let list = try #require(panes.state.practice?.list)
        #expect(list.items.count <= QuestionsPage.most + 2)
        #expect(panes.state.practice?.list.lines.last?.pieces.first?.text.string.contains("more") == true)
        try panes.press("/19999")
        #expect(panes.screen.contains("Question number 19999?"), "\(panes.screen)")
    }

    @Test("it reads at every size, in ASCII too", arguments: [(20, 5), (40, 12), (60, 20), (80, 24)])
    func sizes(columns: Int, rows: Int) throws {
        let panes = try panes(columns: columns, rows: rows)
        #expect(panes.screen.contains("What would make"), "\(panes.screen)")
    }
}
