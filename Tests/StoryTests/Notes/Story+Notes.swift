import Foundation
import Mentorship
import NcursesTerminal
import Synchronization
import SystemPackage
import Testing

@testable import JournalStorage
@testable import RapportApp
@testable import RapportUI

extension Story {
    static let grace = PairID("grace-hopper")
    /// The notes of the day on which the stories are told, and what is private about it.
    static let notesPath = "pairs/grace-hopper/sessions/2026-11-22.md"
    static let twinPath = "private/grace-hopper/sessions/2026-11-22.md"
    /// The head of a session that begins on that day.
    static let newHead = "---\ntime: \"14:02\"\nstatus: held\n---\n"

    /// The text being written; nothing where none is.
    var written: String? {
        loop.state.note.map { String(decoding: $0.sheet.editor.text.bytes, as: UTF8.self) }
    }

    /// Whether notes are being written.
    var isWriting: Bool { loop.state.note != nil }

    /// What lies in the folder of drafts.
    var drafts: [String] {
        let folder = folder.appending(path: ".rapport/drafts").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Whether there is such a file or folder.
    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// The mode of a file or folder.
    func mode(_ path: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
        return attributes[.posixPermissions] as? Int
    }

    /// Every file below the journal but the program's own, with its bytes as text.
    func texts() throws -> [String: String] {
        var texts: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where !path.hasPrefix(".rapport") {
            guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { continue }
            texts[path] = String(decoding: bytes, as: UTF8.self)
        }
        return texts
    }

    /// Ends the program as a signal that can't be caught does: nothing is saved, and every lock is gone.
    func kill() {
        loop.notes = nil
        loop.drafts = []
    }

    /// A program started on the same journal once this one is gone.
    func next(
        columns: Int = 120, rows: Int = 36, writing notes: NoteRequest? = nil, includesPrivate: Bool = true,
        editor: ScriptedEditor? = nil
    ) throws -> Story {
        kill()
        return try Story(
            [:], columns: columns, rows: rows, editor: editor, in: folder, writing: notes,
            includesPrivate: includesPrivate)
    }

    /// Sends a signal.
    func send(_ signal: Signal) {
        signals.waiting.append(signal)
        settle()
    }

    /// Expects the notes of today to hold a head and this text, and no draft to be left.
    ///
    /// - Parameter isEnded: whether the last line is ended, as in every new file.
    func expectNotes(
        _ body: String, head: String = Story.newHead, at path: String = Story.notesPath, isEnded: Bool = true,
        location: SourceLocation = #_sourceLocation
    ) {
        let text = try? text(path)
        let ending = isEnded && !body.isEmpty && !body.hasSuffix("\n") ? "\n" : ""
        #expect(text == head + body + ending, sourceLocation: location)
        #expect(drafts == [], sourceLocation: location)
    }
}

/// What a test lets the system's calls answer.
final class Faults: Sendable {
    private let failures = Mutex<[@Sendable (SystemCalls.Name, String) -> Errno?]>([])

    /// The files of a folder whose calls fail as is said here.
    func files(_ folder: FolderFiles) throws -> FolderFiles {
        let probe = SystemCalls.Probe(failure: { name, detail in
            self.failures.withLock { $0.lazy.compactMap { $0(name, detail) }.first }
        })
        return try FolderFiles(folder: folder.place, system: SystemCalls(probe: probe))
    }

    /// No room for anything that is written.
    func fill() {
        fail { name, _ in name == .write ? .noSpace : nil }
    }

    /// Has calls fail from now on.
    func fail(_ failure: @escaping @Sendable (SystemCalls.Name, String) -> Errno?) {
        failures.withLock { $0 = [failure] }
    }

    /// Lets everything pass again.
    func end() {
        failures.withLock { $0 = [] }
    }
}
