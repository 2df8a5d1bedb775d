import Foundation
import Mentorship
import SystemPackage
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// Several things at once: two programs, both sides, what is open beneath the notes.
@Suite struct NoteHardStories {
    @Test("a session that was read shows what was written into it once its notes are left")
    func beneath() throws {
        let story = try Story()
        try story.press("2<Enter>iParis next.<Esc>")
        story.expect("2 Session · 20 Nov", "Paris next.")
        try story.press("u")
        story.expectNot("Paris next.")
        #expect(story.loop.state.place == .session)
    }

    @Test("notes that were only looked at leave the file, its time and what can be undone as they were")
    func looking() throws {
        let story = try Story()
        let file = story.folder.appending(path: Story.gracePath).path
        let before = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
        try story.press("2i<Down><End><C-p><C-p><Esc>")
        #expect(!story.isWriting)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date == before)
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        #expect(!story.loop.context.canUndo)
        #expect(try story.texts() == Story.files)
    }

    @Test("notes of which everything is taken out are saved empty, and one key puts all of it back")
    func emptied() throws {
        let story = try Story()
        try story.press("2i<C-Home><C-Space><C-End><C-x><Esc>")
        #expect(try story.text(Story.gracePath) == "---\ntitle: The review\nminutes: 45\nstatus: held\n---\n")
        try story.press("u")
        #expect(try story.text(Story.gracePath) == Story.graceSession)
    }

    @Test("what is pasted is put in with the ends of lines that the file has")
    func pasting() throws {
        let story = try Story()
        try story.press("2i")
        story.terminal.paste("one\r\ntwo\rthree\n")
        story.settle()
        try story.press("<Esc>")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "one\ntwo\nthree\n")
    }

    @Test("keys of the head changed by another program stay where notes are saved, and so do its check-ins")
    func heads() throws {
        let twin = "private/grace-hopper/sessions/2026-11-20.md"
        let story = try Story(Story.files.merging([twin: "---\ncomfort: 4\n---\nHm.\n"]) { $1 })
        try story.press("2iParis.<C-p>")
        try story.press("<A-k>3")
        try story.write(Story.graceSession.replacing("minutes: 45", with: "minutes: 50"), to: Story.gracePath)
        try story.write("---\ncomfort: 4\nguidance: 2\n---\nHm.\n", to: twin)
        try story.press("<Esc>")
        #expect(
            try story.text(Story.gracePath)
                == Story.graceSession.replacing("minutes: 45", with: "minutes: 50") + "Paris.")
        let lines = try story.text(twin).split(separator: "\n").map(String.init)
        #expect(lines.sorted() == ["---", "---", "Hm.", "comfort: 4", "guidance: 2", "trust: 3"], "\(lines)")
    }

    @Test("a private side that can't be opened is told of, and the shared text stays as it is")
    func noTwin() throws {
        let story = try Story()
        try story.press("nHello.")
        try FileManager.default.createDirectory(
            at: story.folder.appending(path: Story.twinPath), withIntermediateDirectories: true)
        try story.press("<C-p>")
        #expect(story.loop.state.note?.isPrivate == false)
        #expect(story.statusLine.contains("Not opened"), "\(story.screen)")
        try story.press("!<Esc>")
        story.expectNotes("Hello.!")
    }

    @Test(
        "a file or folder that can't be written says so, keeps the text, and is saved once it can be",
        arguments: [Errno.readOnlyFileSystem, .permissionDenied])
    func readOnly(error: Errno) throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("2iParis.<C-s>!")
        story.pass(.seconds(2))
        faults.fail { name, detail in
            name == .open && detail.hasPrefix(".rapport-") || name == .rename && detail.contains("2026") ? error : nil
        }
        try story.press("<C-s>")
        story.expect("NOT SAVED", "! Not saved: ")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Paris.")
        #expect(story.written?.hasSuffix("Paris.!") == true)
        faults.end()
        try story.press("<C-s>")
        story.expectNot("NOT SAVED")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Paris.!")
        #expect(story.drafts == [])
    }

    // MARK: Two programs

    @Test("two programs that write the same new notes: the second joins the first or keeps a copy; no word is lost")
    func two() throws {
        let story = try Story()
        let other = try Story([:], in: story.folder)
        try story.press("nHello.")
        try other.press("nGood day.")
        try story.press("<Esc>")
        try other.press("<Esc>")
        let all = try story.texts().values.joined(separator: "\n")
        #expect(all.contains("Hello.") && all.contains("Good day."))
        #expect(story.drafts == [])
    }

    @Test("two drafts of the same note are both offered, and every word of both is somewhere in the end")
    func twoDrafts() throws {
        let story = try Story()
        let other = try Story([:], in: story.folder)
        try story.press("2i<C-Home>Paris. ")
        story.pass(.seconds(2))
        try other.press("2iRome.")
        other.pass(.seconds(2))
        story.kill()
        other.kill()
        let next = try Story([:], in: story.folder)
        next.expect("Not saved: the notes of Fri 20 Nov")
        try next.press("1<Esc>")
        #expect(!next.isWriting)
        if next.loop.state.question == nil { try next.press("2i") }
        next.expect("Not saved: the notes of Fri 20 Nov")
        try next.press("1<Esc>")
        #expect(try next.text(Story.gracePath).contains("Paris. She wants"))
        #expect(try next.text(Story.gracePath).hasSuffix("Rome."))
        #expect(next.drafts == [])
    }

    @Test("a draft that is asked about when a signal comes is offered again", arguments: ["", "2"])
    func askedAndEnded(keys: String) throws {
        let story = try Story()
        try story.press("2iParis.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press(keys)
        next.send(.terminate)
        #expect(next.ending == .signal(.terminate))
        let third = try next.next()
        third.expect("Not saved: the notes of Fri 20 Nov")
    }

    @Test("a draft whose session was saved elsewhere with the same words is not offered")
    func spent() throws {
        let story = try Story()
        try story.press("2iParis.")
        story.pass(.seconds(2))
        story.kill()
        try story.write(Story.graceSession + "Paris.", to: Story.gracePath)
        let next = try story.next()
        next.expectNot("Not saved")
    }

    @Test("a draft of a pair that is gone is said to be, and stays")
    func goneDraft() throws {
        let story = try Story()
        try story.press("2iParis.")
        story.pass(.seconds(2))
        story.kill()
        try story.remove("pairs/grace-hopper")
        let next = try story.next()
        next.expect("Not saved: the notes of Fri 20 Nov")
        try next.press("1")
        #expect(!next.isWriting)
        #expect(next.drafts.contains { $0.hasSuffix(".text") })
        next.expect("! Not opened: There is no pair called grace-hopper any more")
    }

    @Test("notes that are given up on a full disk are gone, and so is their draft")
    func givenUp() throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("2iParis.")
        story.pass(.seconds(2))
        faults.fill()
        try story.press("<Esc>")
        story.expect("3 throw it away")
        try story.press("3")
        #expect(!story.isWriting)
        faults.end()
        #expect(try story.text(Story.gracePath) == Story.graceSession)
        let next = try story.next()
        next.expectNot("Not saved")
    }
}
