import Mentorship

/// Where things lie in a journal (format.md). Paths are relative to its folder, with `/` between names.
enum JournalLayout {
    static let owner = "me.md"
    static let sessionTemplate = "session-template.md"
    static let pairs = "pairs"
    static let privateFolder = "private"
    static let sessions = "sessions"
    static let pairFile = "pair.md"
    static let mentorFile = "mentor.md"
    static let menteeFile = "mentee.md"
    static let commitmentsFile = "commitments.md"
    static let notesFile = "notes.md"
    static let attentionFile = "attention.md"
    static let stories = "stories"
    static let questions = "questions"
    static let ownQuestions = "questions/own.md"
    static let own = ".rapport"
    static let format = ".rapport/format"
    static let lock = ".rapport/lock"
    static let trash = ".rapport/trash"
    static let drafts = ".rapport/drafts"
    static let ignore = ".rapport/.gitignore"
    /// What the names of files begin with that are about to take another's place.
    static let temporaryPrefix = ".rapport-"

    static func folder(of pair: PairID) -> String { "pairs/\(pair.name)" }
    static func privateFolder(of pair: PairID) -> String { "private/\(pair.name)" }

    /// A file of a pair, relative to the journal.
    static func path(of file: String, in pair: PairID) -> String { "pairs/\(pair.name)/\(file)" }

    /// A session's file, relative to the journal.
    static func path(of session: SessionName, in pair: PairID) -> String {
        path(of: "\(sessions)/\(session.fileName)", in: pair)
    }

    /// The session whose file has a path; nothing for any other path.
    static func session(at path: String) -> SessionKey? {
        let names = names(in: path)
        guard names.count == 4, names[0] == pairs, names[2] == sessions else { return nil }
        return SessionName(fileName: names[3]).map { SessionKey($0, of: PairID(names[1])) }
    }

    /// Whether a path is in the trash.
    static func isTrash(_ path: String) -> Bool { path.hasPrefix(trash + "/") }

    /// Whether a file of a pair is one that commitments stand in.
    static func holdsCommitments(_ file: String) -> Bool {
        let (folder, name) = split(file)
        return file == commitmentsFile || (folder == sessions && SessionName(fileName: name) != nil)
    }

    /// The folder that holds a path, and the last name in it; the folder is empty for the journal itself.
    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(Substring(path.utf8[..<slash])), String(Substring(path.utf8[path.utf8.index(after: slash)...])))
    }

    /// The names of a path, told apart byte by byte: a mark behind a stroke would make one character of the two.
    static func names(in path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// Whether a name is one that the program leaves alone when it reads: hidden, or not Markdown.
    static func isMarkdown(_ name: String) -> Bool {
        name.utf8.first != UInt8(ascii: ".") && name.hasSuffix(".md")
    }

    /// The name of a copy of a file, kept because two versions could not be joined (format.md, "Names of folders and
    /// copies").
    static func conflictCopy(of name: String, number: Int) -> String {
        "\(name.hasSuffix(".md") ? String(name.dropLast(3)) : name).conflict-\(number).md"
    }

    /// Whether a name is that of a copy kept because two versions could not be joined.
    static func isConflict(_ name: String) -> Bool {
        guard name.hasSuffix(".md"), let mark = name.dropLast(3).lastIndex(of: ".") else { return false }
        let middle = name.dropLast(3)[mark...].dropFirst()
        return middle.hasPrefix("conflict-") && middle.dropFirst(9).allSatisfy(\.isNumber) && middle.count > 9
    }
}
