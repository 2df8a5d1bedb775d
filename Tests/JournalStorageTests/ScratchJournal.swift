import Foundation
import Mentorship

@testable import JournalStorage

/// Bytes of a text in which the private characters U+E000 to U+E0FF stand for single bytes, well-formed or not.
func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
        (0xE000...0xE0FF).contains(scalar.value) ? [UInt8(scalar.value - 0xE000)] : Array(String(scalar).utf8)
    }
}

/// Bytes so that a failed comparison can be read.
func readable(_ bytes: [UInt8]?) -> String {
    guard let bytes else { return "(no file)" }
    return bytes.map { byte in
        switch byte {
        case 0x0A: "⏎\n"
        case 0x20..<0x7F: String(UnicodeScalar(byte))
        default: "‹" + String(byte, radix: 16) + "›"
        }
    }.joined()
}

/// A journal in a folder of its own, gone with the last reference to it.
final class ScratchJournal: Sendable {
    let path: String

    /// A journal with one pair called ada, and these files; on a disk in memory where there is one and it is asked for.
    init(_ files: [String: String] = [:], inMemory: Bool = false) throws {
        let memory = "/dev/shm"
        let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
        let parent = isThere ? URL(filePath: memory) : FileManager.default.temporaryDirectory
        path = parent.appending(path: "rapport-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path + "/pairs", withIntermediateDirectories: true)
        try write(Self.pairFile, to: "pairs/ada/pair.md")
        for (file, text) in files { try write(text, to: file) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    static let pairFile = "---\nmentor: Grace Hopper\nmentee: Ada Lovelace\n---\n"

    func files(_ probe: SystemCalls.Probe? = nil, waiting: Waiting = Waiting()) throws -> FolderFiles {
        try FolderFiles(folder: path, system: SystemCalls(probe: probe), waiting: waiting)
    }

    func store(_ probe: SystemCalls.Probe? = nil, waiting: Waiting = Waiting()) throws -> JournalStore {
        try JournalStore(files(probe, waiting: waiting))
    }

    func write(_ text: String, to file: String) throws {
        try write(bytes(text), to: file)
    }

    /// Writes a file as an editor does, in place, and as if an hour ago, so that nothing waits for it to settle.
    func write(_ bytes: [UInt8], to file: String) throws {
        let url = URL(filePath: "\(path)/\(file)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        try age(file)
    }

    func age(_ file: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: "\(path)/\(file)")
    }

    func read(_ file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(path)/\(file)").map { Array($0) }
    }

    func text(_ file: String) -> String? {
        read(file).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ file: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")) != nil
    }

    func mode(_ file: String) -> Int? {
        try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")[.posixPermissions] as? Int
    }

    func setMode(_ mode: Int, of file: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(file)")
    }

    /// Everything there is below the journal: names, with bytes, modes and times of what is no folder, and times of
    /// folders.
    func snapshot(without hidden: String? = nil) -> [String: String] {
        var found: [String: String] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
            if let hidden, name.hasPrefix(hidden) { continue }
            let attributes = (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")) ?? [:]
            let time = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
            let mode = attributes[.posixPermissions] as? Int ?? 0
            let text: String = read(name).map { readable($0) } ?? "folder"
            found[name] = "\(time) \(mode) \(text)"
        }
        return found
    }

    /// The files below the journal with their bytes, without the program's own.
    func texts() -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
            if name.hasPrefix(".rapport/") || name == ".rapport" { continue }
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            if !isFolder.boolValue { found[name] = read(name) ?? [] }
        }
        return found
    }

    /// Temporary files anywhere in the journal.
    func litter() -> [String] {
        (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).filter {
            $0.split(separator: "/").last?.hasPrefix(".rapport-") ?? false
        }
    }
}

extension JournalStore {
    /// The commitments of the pair ada.
    func promises() throws -> [Commitment] {
        try pair(.ada)?.commitments ?? []
    }

    func promise(_ text: String, twin: Int = 1) throws -> Commitment? {
        try promises().first { $0.text == text && $0.key.twin == twin }
    }
}

extension PairID {
    static let ada = PairID("ada")
}

/// A day written as in the files.
func day(_ text: String) -> Day {
    Day(text) ?? Day(number: 0)
}
