import Foundation
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// Each key that begins a line of some meaning: what it writes, and what lies on disk once the notes are left.
@Suite struct CaptureStories {
    /// What is typed on the notes of Sun 22 Nov, and the text that lies in the file then.
    static let captures: [(keys: String, text: String)] = [
        ("<C-t>send the draft", "- [ ] @mentee send the draft"),
        ("<C-t><C-t>send the draft", "- [ ] @mentor send the draft"),
        ("<C-t><C-t><C-t>send the draft", "- [ ] @both send the draft"),
        ("<C-t><C-t><C-t><C-t>send the draft", "- [ ] send the draft"),
        ("<C-t><C-t><C-t><C-t><C-t>send the draft", "- [ ] @mentee send the draft"),
        ("<C-t>send the draft<C-t>", "- [ ] @mentor send the draft"),
        ("<C-t>send the draft due:fri", "- [ ] @mentee send the draft due:2026-11-27"),
        ("<C-t>send the draft due:in 2 weeks", "- [ ] @mentee send the draft due:2026-12-06"),
        ("<C-t>send the draft due:1 dec", "- [ ] @mentee send the draft due:2026-12-01"),
        ("<C-q>Why now?", "- Q: Why now?"),
        ("<C-q>Why now?<C-a>She is ready.", "- Q: Why now?\n- A: She is ready."),
        ("<A-h>That it went well", "- Heard: That it went well"),
        ("<C-l>climbs at weekends", "- Learned: @mentee climbs at weekends"),
        ("<C-l><C-l>talks too much", "- Learned: @mentor talks too much"),
        ("<C-g>First paper accepted", "- Milestone: First paper accepted"),
        ("<A-s>The lost slides", "- Story: The lost slides"),
        ("<A-r>Dr Chen, for grants", "- Refer: Dr Chen, for grants"),
        ("Hello<C-t>one<C-q>two<C-g>three", "Hello\n- [ ] @mentee one\n- Q: two\n- Milestone: three"),
    ]

    @Test(
        "a capture key writes its line as documented, and it lies in the file once the notes are left",
        arguments: captures)
    func capture(keys: String, text: String) throws {
        let story = try Story()
        let before = try story.texts()
        try story.press("n" + keys)
        story.expect("not saved · shared with Grace")
        #expect(try story.texts() == before)
        try story.press("<Esc>")
        story.expectNotes(text)
        story.expect("✓ Saved: the notes of Sun 22 Nov — u to undo")
        var after = before
        after[Story.notesPath] = Story.newHead + text + "\n"
        #expect(try story.texts() == after)
        try story.press("u")
        #expect(try story.texts() == before)
        story.expect("Undone: wrote the notes of Sun 22 Nov")
        try story.press("U")
        #expect(try story.texts() == after)
    }

    @Test("what is promised shows with its reading before it is taken, and is in the panes once the notes are left")
    func reading() throws {
        let story = try Story()
        try story.press("n<C-t>send the draft due:in 2 weeks")
        story.expect("Grace promises: send the draft, due Sun 6 Dec 2026")
        try story.press("<Esc>")
        try story.press("3G")
        story.expect("send the draft")
    }

    @Test(
        "a line that a capture key began and on which nothing was typed goes when it is left",
        arguments: [
            "<C-t>", "<C-t><C-t>", "<C-q>", "<C-a>", "<A-h>", "<C-l>", "<C-g>", "<A-s>", "<A-r>",
        ])
    func untouched(key: String) throws {
        let story = try Story()
        let before = try story.texts()
        try story.press("n\(key)<Esc>")
        #expect(!story.isWriting)
        #expect(try story.texts() == before)
        #expect(story.drafts == [])
        try story.press("nHello<Enter>\(key)<Esc>")
        story.expectNotes("Hello\n")
    }

    @Test("a key pressed on a line with words opens one below; on an empty item it fills that")
    func placing() throws {
        let story = try Story()
        try story.press("n- one<Enter><C-q>two<Enter><C-t>three<Enter><Enter><Esc>")
        story.expectNotes("- one\n- Q: two\n- [ ] @mentee three\n")
    }

    // MARK: Dates

    @Test(
        "a day behind due: becomes a date when its line is left, whichever way",
        arguments: ["<Enter>", "<Up>", "<C-p>", "<Esc>", "<C-c>", "<C-q>"])
    func leavingLine(key: String) throws {
        let story = try Story()
        try story.press("nHello<Enter>- [ ] @mentee write due:fri\(key)")
        if story.isWriting {
            let sheets = [story.loop.state.note?.sheet, story.loop.state.note?.behind].compactMap(\.self)
            let texts = sheets.map { String(decoding: $0.editor.text.bytes, as: UTF8.self) }
            #expect(texts.contains { $0.contains("write due:2026-11-27") }, "\(texts)")
            try story.press("<Esc>")
        }
        #expect(try story.text(Story.notesPath).contains("- [ ] @mentee write due:2026-11-27"))
    }

    @Test(
        "a day that can't be read stays as it was typed, and that is said, whichever way its line is left",
        arguments: ["<Enter>", "<Up>", "<Esc>", "<C-c>", "<C-s><Enter>"])
    func unreadable(key: String) throws {
        let story = try Story()
        try story.press("nHello<Enter>- [ ] @mentee write due:frioday\(key)")
        story.expect("frioday")
        #expect(story.statusLine.contains("frioday"), "\(story.screen)")
        if story.isWriting { try story.press("<Esc>") }
        #expect(try story.text(Story.notesPath).contains("- [ ] @mentee write due:frioday"))
    }

    // MARK: Completion

    @Test("@ offers the two people and both, # the topics of the pair; tab takes what is offered")
    func completion() throws {
        var files = Story.files
        files[Story.gracePath] = Story.graceSession + "Learned: climbs #climbing and #cooking\n"
        let story = try Story(files)
        try story.press("n- [ ] @")
        story.expect("tab takes @mentee Grace Hopper · @mentor Ada Byron")
        try story.press("bo<Tab>go #c")
        story.expect("tab takes #c")
        try story.press("o<Tab><Esc>")
        story.expectNotes("- [ ] @both go #cooking ")
    }

    @Test("esc and enter take nothing that is offered: only tab does")
    func noCompletion() throws {
        let story = try Story()
        try story.press("n@gr<Esc>")
        story.expectNotes("@gr")
    }
}
