import Foundation
import Mentorship
import SystemPackage
import TerminalGrid
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

/// What is typed while something is wrong with the disk, the file or the text: not a word is lost, and it is said.
@Suite struct NoteFaultStories {
    // MARK: Opening

    @Test(
        "a file that can't be opened is told of, and nothing is opened", arguments: [Errno.permissionDenied, .ioError])
    func unreadable(error: Errno) throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        faults.fail { name, detail in name == .open && detail == "2026-11-20.md" ? error : nil }
        try story.press("2i")
        #expect(!story.isWriting)
        story.expect("! Not opened", "2026-11-20.md")
    }

    @Test("a folder, a pipe or a link out in the place of the file is told of when it is opened", arguments: 0..<3)
    func oddFile(kind: Int) throws {
        let story = try Story()
        try story.press("2")
        try replace(Story.gracePath, kind, in: story)
        try story.press("i")
        #expect(!story.isWriting, "\(story.screen)")
        #expect(story.statusLine.contains("Not opened"), "\(story.screen)")
    }

    @Test(
        "a file that became a folder, a pipe or a link out meanwhile keeps nothing typed from being saved in the end",
        arguments: 0..<3)
    func replaced(kind: Int) throws {
        let story = try Story()
        try story.press("2iParis next.")
        try replace(Story.gracePath, kind, in: story)
        try story.press("<C-s>")
        story.expect("NOT SAVED", "! Not saved")
        #expect(story.written?.hasSuffix("Paris next.") == true)
        try story.remove(Story.gracePath)
        try story.press("<C-s>")
        story.expectNot("NOT SAVED")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Paris next.")
    }

    private func replace(_ path: String, _ kind: Int, in story: Story) throws {
        try story.remove(path)
        let place = story.folder.appending(path: path)
        switch kind {
        case 0: try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
        case 1: #expect(mkfifo(place.path, 0o600) == 0)
        default:
            try FileManager.default.createSymbolicLink(at: place, withDestinationURL: URL(filePath: "/etc/hostname"))
        }
    }

    // MARK: The disk

    @Test("on a full disk the text stays, NOT SAVED stays with the reason, and saving works once there is room")
    func fullDisk() throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("nHello.")
        faults.fill()
        story.pass(.seconds(2))
        story.expect("NOT SAVED, no draft")
        try story.press("<C-s>")
        story.expect("NOT SAVED", "! Not saved", "no room left on the disk")
        try story.press(" Yes.")
        story.expect("NOT SAVED")
        story.pass(.seconds(20))
        story.expect("NOT SAVED", "Hello. Yes.")
        try story.press("<Esc>")
        story.expect("What was written is not saved.", "1 try again", "2 keep a draft and leave")
        try story.press("<Esc>")
        #expect(story.written == "Hello. Yes.")
        try story.press("<Esc>2")
        story.expect("Hello. Yes.")
        if story.loop.state.question != nil { try story.press("<Esc>") }
        faults.end()
        try story.press("<C-s>")
        story.expectNot("NOT SAVED")
        story.expectNot("No draft can be kept")
        story.expectNotes("Hello. Yes.")
        try story.press("<Esc>")
        story.expectNotes("Hello. Yes.")
    }

    @Test("where there is room again, try again saves and leaves")
    func tryAgain() throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("nHello.")
        faults.fill()
        try story.press("<Esc>")
        story.expect("What was written is not saved.")
        faults.end()
        try story.press("1")
        #expect(!story.isWriting)
        story.expectNotes("Hello.")
    }

    @Test("a draft that can't be kept is told of while it is so, and kept once it can be")
    func noDraft() throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        faults.fail { name, detail in name == .write && detail.contains("new") ? .noSpace : nil }
        try story.press("nHello.")
        story.pass(.seconds(2))
        story.expect("NOT SAVED, no draft")
        faults.end()
        story.pass(.seconds(2))
        story.expect("draft kept")
        #expect(story.drafts.count == 3)
        try story.press("<Esc>")
        story.expectNotes("Hello.")
    }

    @Test("a signal on a full disk says at the end what was not saved", arguments: [true, false])
    func signal(isDraftKept: Bool) throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("nHello")
        if isDraftKept { story.pass(.seconds(2)) }
        try story.press(".")
        faults.fail { name, detail in
            guard name == .write else { return nil }
            return isDraftKept && detail.contains("new") ? nil : .noSpace
        }
        story.send(.terminate)
        #expect(story.ending == .signal(.terminate))
        let farewell = "\(try #require(story.loop.farewell))"
        #expect(farewell.contains("Not saved: "))
        #expect(farewell.contains("What was typed is kept") == isDraftKept, "\(farewell)")
        guard isDraftKept else { return }
        let next = try story.next()
        next.expect("Not saved: the")
        try next.press("1<Esc>")
        next.expectNotes("Hello.")
    }

    @Test("where the shared text is saved and the private one can't be, both are whole in the end")
    func halfSaved() throws {
        let faults = Faults()
        let story = try Story(wrap: { try faults.files($0) })
        try story.press("nHello.<C-p>4<Enter>Secret.")
        story.pass(.seconds(2))
        faults.fail { name, detail in name == .mkdir && detail == "private" ? .noSpace : nil }
        try story.press("<C-s>")
        story.expect("NOT SAVED")
        try story.press(" More.<C-p> And more.")
        story.pass(.seconds(2))
        let next = try story.next()
        try next.press("1")
        faults.end()
        try next.press("<Esc>")
        if !next.isWriting { try next.press("1<Esc>") }
        let text = try next.text(Story.notesPath)
        #expect(text.contains("Hello.") && text.contains("And more."), "\(text)")
        #expect(!text.contains("Secret"))
        #expect(try next.text(Story.twinPath).contains("Secret. More."))
        let copies = try next.texts().keys.filter { $0.contains("conflict") }
        #expect(copies == [], "nobody else wrote anything")
    }

    // MARK: Others at work

    @Test("a file deleted meanwhile is written again, and that is said")
    func deleted() throws {
        let story = try Story()
        try story.press("2iParis next.")
        try story.remove(Story.gracePath)
        try story.press("<C-s>")
        story.expect("Somebody had taken the file away meanwhile: it is written again.")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Paris next.")
    }

    @Test("an outside edit elsewhere in the file is joined, shows, and is said", arguments: ["<C-s>", "<Esc>"])
    func merged(key: String) throws {
        let story = try Story(watching: true)
        try story.press("2iParis next.")
        try story.write(Story.graceSession.replacing("She wants", with: "Grace wants"), to: Story.gracePath)
        story.settle()
        for _ in 0..<2 { story.pass(.milliseconds(100)) }
        #expect(story.written?.hasSuffix("Paris next.") == true)
        try story.press(key)
        #expect(
            try story.text(Story.gracePath)
                == Story.graceSession.replacing("She wants", with: "Grace wants") + "Paris next.")
        story.expect("their lines are in it now")
        if story.isWriting {
            #expect(story.written?.contains("Grace wants") == true)
            try story.press("!<Esc>")
            #expect(try story.text(Story.gracePath).hasSuffix("Paris next.!"))
        }
    }

    @Test(
        "an outside edit of the same lines is kept as a conflict copy, and that is said", arguments: ["<C-s>", "<Esc>"])
    func conflict(key: String) throws {
        let story = try Story()
        let theirs = Story.graceSession.replacing("She wants", with: "Grace wants")
        try story.press("2i<C-Home><C-d>T")
        try story.write(theirs, to: Story.gracePath)
        try story.press(key)
        story.expect("their text is kept as", "2026-11-20.conflict-1.md")
        #expect(try story.text(Story.gracePath) == Story.graceSession.replacing("She wants", with: "The wants"))
        #expect(try story.text("pairs/grace-hopper/sessions/2026-11-20.conflict-1.md") == theirs)
    }

    @Test("a pair whose folder is gone keeps the text on the screen, and saves it once it is back")
    func pairGone() throws {
        let story = try Story(watching: true)
        try story.press("2iParis next.")
        let (pair, away) = (story.folder.appending(path: "pairs/grace-hopper"), story.folder.appending(path: "away"))
        try FileManager.default.moveItem(at: pair, to: away)
        for _ in 0..<3 { story.pass(.milliseconds(200)) }
        #expect(story.written?.hasSuffix("Paris next.") == true, "\(story.screen)")
        try story.press("<C-s>")
        story.expect("NOT SAVED", "! Not saved")
        try FileManager.default.moveItem(at: away, to: pair)
        for _ in 0..<3 { story.pass(.milliseconds(200)) }
        try story.press("<Esc>")
        #expect(!story.isWriting, "\(story.screen)")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Paris next.")
    }

    @Test("a journal that is gone keeps the text on the screen, and saves it once it is back")
    func journalGone() throws {
        let story = try Story(watching: true)
        try story.press("2iParis next.")
        let away = URL(filePath: story.folder.path + "-away")
        try FileManager.default.moveItem(at: story.folder, to: away)
        defer { try? FileManager.default.removeItem(at: away) }
        story.pass(.seconds(2))
        try story.press("<C-s>")
        #expect(story.written?.hasSuffix("Paris next.") == true, "\(story.screen)")
        story.expect("gone")
        story.pass(.seconds(5))
        #expect(!FileManager.default.fileExists(atPath: story.folder.path), "nothing is made in its place")
        try story.press("<Esc>")
        #expect(story.isWriting)
        if story.loop.state.question != nil { try story.press("<Esc>") }
        try FileManager.default.moveItem(at: away, to: story.folder)
        story.pass(.seconds(2))
        story.pass(.seconds(2))
        try story.press("!<Esc>")
        #expect(!story.isWriting, "\(story.screen)")
        #expect(try story.text(Story.gracePath) == Story.graceSession + "Paris next.!")
    }

    @Test("in a journal of a newer format notes say why they can't be written", arguments: ["n", "2i"])
    func newerFormat(keys: String) throws {
        let story = try Story(Story.files.merging([".rapport/format": "2\n"]) { $1 })
        try story.press(keys)
        #expect(!story.isWriting)
        story.expect("format 2")
    }

    @Test("a journal that becomes one of a newer format while notes are written keeps the text, and says why")
    func newerMeanwhile() throws {
        let story = try Story()
        try story.press("nHello.")
        try story.write("2\n", to: ".rapport/format")
        try story.press("<C-s>")
        story.expect("NOT SAVED", "format 2")
        #expect(story.written == "Hello.")
        #expect(!story.exists(Story.notesPath))
    }

    // MARK: Texts

    @Test(
        "what was odd elsewhere in the text stays to the byte",
        arguments: [
            Array("---\nstatus: held\n---\n\u{FEFF}a\r\nb\rc\0d\r\n".utf8) + [0xFF, 0xFE, 0x0A, 0xC3, 0x0A],
            [0xEF, 0xBB, 0xBF] + Array("---\r\nstatus: held\r\n---\r\nHello.\r\n".utf8),
            Array("---\nstatus: held\nnever closed\n".utf8), Array("no head\n".utf8), [], Array("---\n---\n".utf8),
        ])
    func oddText(bytes: [UInt8]) throws {
        let story = try Story()
        let file = story.folder.appending(path: Story.notesPath)
        try Data(bytes).write(to: file)
        story.settle()
        try story.press("nEnd.<Esc>")
        #expect(try [UInt8](Data(contentsOf: file)) == bytes + Array("End.".utf8))
        try story.press("u")
        #expect(try [UInt8](Data(contentsOf: file)) == bytes)
    }

    @Test("a file that is too long says so and is not opened; notes that become too long stay, and are not saved")
    func tooLong() throws {
        let story = try Story()
        try story.press("2")
        try Data(repeating: 0x61, count: 17 << 20).write(to: story.folder.appending(path: Story.gracePath))
        try story.press("i")
        #expect(!story.isWriting)
        story.expect("Not opened")
        try story.write(Story.graceSession, to: Story.gracePath)
        try story.press("nHello.")
        story.terminal.paste(String(repeating: String(repeating: "b", count: 1023) + "\n", count: 17 << 10))
        story.settle()
        try story.press("<C-s>")
        story.expect("NOT SAVED", "16 MiB")
        #expect(!story.exists(Story.notesPath))
        try story.press("<A-u><C-s>")
        story.expectNotes("Hello.")
    }

    @Test("a paste of a megabyte is taken at once, and undone at once")
    func paste() throws {
        let story = try Story()
        try story.press("nHello.<Enter>")
        let text = String(repeating: String(repeating: "word ", count: 20) + "\n", count: 10_000)
        story.terminal.paste(text)
        story.settle()
        #expect(story.written == "Hello.\n" + text)
        #expect(story.drafts.count == 3)
        try story.press("<A-u>")
        #expect(story.written == "Hello.\n")
        try story.press("<A-e><Esc>")
        story.expectNotes("Hello.\n" + text)
    }

    @Test("control characters and escapes that are pasted do nothing to the screen")
    func hostilePaste() throws {
        let story = try Story()
        try story.press("n")
        story.terminal.paste("a\u{1B}[2Jb\u{1B}]0;x\u{7}c\u{9B}d\u{202E}e\u{0}f\r\ng\rh")
        story.settle()
        for line in story.lines {
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B || $0.value == 0x202E })
        }
        #expect(story.lines.first?.hasPrefix(" Grace Hopper") == true)
        try story.press("<Esc>")
        #expect(story.exists(Story.notesPath))
    }

    // MARK: The terminal

    @Test(
        "on a screen of one cell, and of none, typing goes on; what was typed is there when it grows",
        arguments: [(1, 1), (0, 0), (2, 1), (10, 3)])
    func tiny(columns: Int, rows: Int) throws {
        let story = try Story()
        try story.press("nHello.")
        story.terminal.resize(to: Size(columns: columns, rows: rows))
        story.settle()
        try story.press(" Yes.<Enter>More.")
        story.terminal.resize(to: Size(columns: 80, rows: 24))
        story.settle()
        story.expect("Hello. Yes.", "More.")
        try story.press("<Esc>")
        story.expectNotes("Hello. Yes.\nMore.")
    }

    @Test("without UTF-8 the page is ASCII, and what is typed stays what it is")
    func ascii() throws {
        let story = try Story(unicode: false)
        try story.press("nZoë 宽<Enter><C-t>ça")
        #expect(story.screen.utf8.allSatisfy { $0 < 0x80 }, "\(story.screen)")
        try story.press("<C-p>")
        #expect(story.screen.utf8.allSatisfy { $0 < 0x80 }, "\(story.screen)")
        try story.press("<Esc>")
        story.expectNotes("Zoë 宽\n- [ ] @mentee ça")
    }
}
