import JournalStorage
import Mentorship
import Testing

/// A journal in memory, for the tests of reading: files by path, with a pair of Ada (mentor) and Grace in `pairs/p`.
struct ReadingJournal {
    static let pairFile = "---\nmentor: Ada Lovelace\nmentee: Grace Hopper\n---\n"
    static let today = Day(year: 2026, month: 11, day: 22) ?? .first

    let files: MemoryFiles

    init(_ files: [String: String], pair: String = pairFile) {
        var bytes = files.mapValues { Array($0.utf8) }
        if bytes["pairs/p/pair.md"] == nil { bytes["pairs/p/pair.md"] = Array(pair.utf8) }
        self.files = MemoryFiles(bytes)
    }

    /// The pair `p`, all of it.
    func pair(sourceLocation: SourceLocation = #_sourceLocation) throws -> Pair {
        let pair = try JournalStore(files).pair(PairID("p"))
        return try #require(pair, sourceLocation: sourceLocation)
    }

    /// What is not as documented, as `file:line:column severity code`.
    func problems(today: Day = today) throws -> [String] {
        let before = files.files
        let problems = try JournalStore(files).problems(today: today)
        #expect(files.files == before, "reading writes nothing")
        #expect(problems.allSatisfy { !$0.message.isEmpty && $0.line > 0 && $0.column > 0 })
        return problems.map { "\($0.file):\($0.line):\($0.column) \($0.severity) \($0.code)" }
    }

    /// The session of 2026-11-20 with that text.
    static func session(_ text: String, pair: String = pairFile, others: [String: String] = [:]) throws -> Session {
        let files = others.merging(["pairs/p/sessions/2026-11-20.md": text]) { old, _ in old }
        return try #require(try ReadingJournal(files, pair: pair).pair().sessions.first)
    }

    /// The commitments of a session with that text, in the order of their lines.
    static func commitments(
        _ text: String, pair: String = pairFile, others: [String: String] = [:]
    ) throws -> [Commitment] {
        try session(text, pair: pair, others: others).commitments
    }
}

extension Day {
    /// The day written as `YYYY-MM-DD`, for tests; the first day there is for anything else.
    static func at(_ text: String) -> Day { Day(text) ?? .first }
}
