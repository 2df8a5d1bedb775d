import Mentorship
import PlainText

/// A file of a draft: some values by their keys, one a line, an empty line, and a text.
struct DraftRecord: Hashable {
    /// The values, by key; a key or value may hold any text.
    var values: [String: String]
    /// The text.
    var text: [UInt8]

    private static let title = "rapport draft 1"
    /// The key that says how long the text is: a file cut off is none.
    private static let size = "bytes"
    /// How long the part above the text may be.
    private static let headLimit = 1 << 20

    init(_ values: [String: String], text: [UInt8]) {
        self.values = values
        self.text = text
    }

    /// Reads a file of a draft; nothing where it is none, or not whole.
    init?(_ bytes: [UInt8]) {
        var values: [String: String] = [:]
        var place = 0
        var isFirst = true
        while true {
            let rest = bytes[place...].prefix(Self.headLimit)
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let line = bytes[place..<end]
            place = end + 1
            if isFirst {
                guard line.elementsEqual(Self.title.utf8) else { return nil }
                isFirst = false
                continue
            }
            if line.isEmpty { break }
            guard let blank = line.firstIndex(of: UInt8(ascii: " ")), place < Self.headLimit,
                let value = Self.unescaped(line[(blank + 1)...])
            else { return nil }
            values[String(decoding: line[..<blank], as: UTF8.self)] = value
        }
        let text = bytes[place...]
        guard values.removeValue(forKey: Self.size) == "\(text.count)" else { return nil }
        self.init(values, text: Array(text))
    }

    /// The bytes of the file.
    var bytes: [UInt8] {
        var head = Self.title + "\n"
        for (key, value) in values.sorted(by: { $0.key < $1.key }) { head += "\(key) \(Self.escaped(value))\n" }
        return Array((head + "\(Self.size) \(text.count)\n\n").utf8) + text
    }

    // MARK: Values on one line

    private static func escaped(_ value: String) -> String {
        var escaped: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): escaped += Array("\\\\".utf8)
            case UInt8(ascii: "\n"): escaped += Array("\\n".utf8)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if isEscaped {
                guard byte == UInt8(ascii: "n") || byte == UInt8(ascii: "\\") else { return nil }
                text.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                text.append(byte)
            }
        }
        return isEscaped ? nil : String(decoding: text, as: UTF8.self)
    }
}

// MARK: What a note began with

extension DraftRecord {
    /// What a note held when it was opened, or last saved.
    init(base file: NoteFile, begun: Int64) {
        var values = ["note": file.path, "begun": "\(begun)", "head": "\(file.head.count)"]
        values["there"] = file.original == nil ? "no" : "yes"
        values["another"] = file.isAnother ? "yes" : nil
        values["new-status"] = file.new.status.rawValue
        values["new-time"] = file.new.time.map { "\($0)" }
        values["new-title"] = file.new.title
        self.init(values, text: file.head + file.body)
    }

    /// The note as it was then; nothing where this isn't told.
    var base: NoteFile? {
        guard let key, let head = values["head"].flatMap({ Int($0) }), (0...text.count).contains(head),
            let status = values["new-status"].flatMap(Session.Status.init)
        else { return nil }
        let new = NewNote(
            status: status, time: values["new-time"].flatMap { TimeOfDay($0) }, title: values["new-title"])
        return NoteFile(
            key, original: values["there"] == "yes" ? text : nil, head: NoteFrontMatter(Array(text[..<head])),
            body: Array(text[head...]), new: new, isAnother: values["another"] == "yes")
    }

    /// Which note it is about; nothing where its path is that of none.
    var key: NoteKey? { values["note"].flatMap { NoteKey(path: $0) } }
}

// MARK: What was typed

extension DraftRecord {
    /// What was typed.
    ///
    /// - Parameters:
    ///   - base: the number of the file that says what the note began with.
    ///   - written: when it was written, in seconds since 1970.
    init(typed body: [UInt8], head: HeadChanges, in key: NoteKey, base: Int, written: Int64) {
        var values = ["note": key.path, "base": "\(base)", "written": "\(written)"]
        func note<Value>(_ name: String, _ setting: HeadChanges.Setting<Value>, _ text: (Value) -> String) {
            switch setting {
            case .asItIs: break
            case .removed: values["head-\(name)"] = "removed"
            case .set(let value): values["head-\(name)"] = "set \(text(value))"
            }
        }
        note("status", head.status) { $0.rawValue }
        note("time", head.time) { "\($0)" }
        note("minutes", head.minutes) { "\($0)" }
        note("title", head.title) { $0 }
        note("because", head.because) { $0 }
        note("comfort", head.comfort) { "\($0)" }
        note("trust", head.trust) { "\($0)" }
        note("guidance", head.guidance) { "\($0)" }
        self.init(values, text: body)
    }

    /// What was to become of the head.
    var headChanges: HeadChanges {
        func setting<Value>(_ name: String, _ read: (String) -> Value?) -> HeadChanges.Setting<Value> {
            guard let text = values["head-\(name)"] else { return .asItIs }
            if text == "removed" { return .removed }
            guard text.hasPrefix("set "), let value = read(String(text.dropFirst(4))) else { return .asItIs }
            return .set(value)
        }
        var changes = HeadChanges()
        changes.status = setting("status") { Session.Status(rawValue: $0) }
        changes.time = setting("time") { TimeOfDay($0) }
        changes.minutes = setting("minutes") { Int($0) }
        changes.title = setting("title") { $0 }
        changes.because = setting("because") { $0 }
        changes.comfort = setting("comfort") { Int($0) }
        changes.trust = setting("trust") { Int($0) }
        changes.guidance = setting("guidance") { Int($0) }
        return changes
    }

    /// A number under a key.
    func number(_ key: String) -> Int64? { values[key].flatMap { Int64($0) } }
}

extension NoteKey {
    /// The note at a path relative to the journal; nothing for any other path.
    init?(path: String) {
        let names = JournalLayout.names(in: path)
        guard names.count == 4, names[2] == JournalLayout.sessions, JournalStore.isFolderName(names[1]),
            let name = SessionName(fileName: names[3])
        else { return nil }
        let side: Side
        switch names[0] {
        case JournalLayout.pairs: side = .shared
        case JournalLayout.privateFolder: side = .ownersAlone
        default: return nil
        }
        self.init(SessionKey(name, of: PairID(names[1])), side)
        guard self.path.utf8.elementsEqual(path.utf8) else { return nil }
    }
}
