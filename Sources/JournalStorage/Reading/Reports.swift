import Mentorship
import PlainText

/// What was found odd while reading, gathered only where somebody wants to know.
struct Reports {
    /// Whether anybody wants to know.
    let areWanted: Bool
    /// The day from which things are past or still to come, where that is asked.
    var today: Day?
    private(set) var problems: [Problem] = []
    /// How many files and folders could not be read, counted whether anybody wants to know or not.
    var unreadFiles = 0
    /// What has an error in it or could not be read, noted whether anybody wants to know more or not.
    private(set) var faultyFiles: [FaultyFile] = []
    /// The last place whose column was counted, and the column.
    private var counted: (file: String, line: LineNumber, place: ByteOffset, column: Int)?

    /// Nobody wants to know.
    static var unwanted: Reports { Reports(areWanted: false) }

    /// Reports for somebody who asked.
    static var wanted: Reports { Reports(areWanted: true) }

    private init(areWanted: Bool) {
        self.areWanted = areWanted
    }

    /// Notes that a file or folder can't be read as documented; once, as long as no other comes between.
    mutating func noteFault(in path: String, line: Int = 1, because reason: @autoclosure () -> String = "") {
        guard faultyFiles.last?.path != path else { return }
        faultyFiles.append(FaultyFile(path: path, line: line, reason: reason()))
    }

    /// Notes a problem with a file as a whole.
    mutating func add(
        _ severity: Problem.Severity, _ code: String, in file: @autoclosure () -> String,
        _ message: @autoclosure () -> String
    ) {
        guard areWanted || severity == .error else { return }
        let file = file()
        if severity == .error { noteFault(in: file, because: message()) }
        guard areWanted else { return }
        problems.append(
            Problem(file: file, line: 1, column: 1, severity: severity, code: code, message: message()))
    }

    /// Notes a problem at a place in a file.
    mutating func add(
        _ severity: Problem.Severity, _ code: String, at source: Source, _ line: LineNumber, _ place: ByteOffset,
        _ message: @autoclosure () -> String
    ) {
        if severity == .error { noteFault(in: source.path, line: line.value, because: message()) }
        guard areWanted else { return }
        let file = source.path
        let column: Int
        if let counted, counted.line == line, counted.place <= place, counted.file == file {
            // A long line with much to report is counted once, not anew from its beginning for each report.
            column = counted.column + source.document.string(Span(counted.place, place)).count
        } else {
            column = source.document.column(of: place, in: source.document[line])
        }
        counted = (file, line, place, column)
        problems.append(
            Problem(
                file: file, line: line.value, column: column, severity: severity, code: code, message: message()))
    }

    /// Notes that something could not be read at all: an error, unless it is a link that is not to be followed.
    mutating func add(_ error: JournalError, in file: @autoclosure () -> String) {
        unreadFiles += 1
        let file = file()
        noteFault(in: file, because: error.message)
        guard areWanted else { return }
        var path = file
        while !path.isEmpty {
            guard error != .strayLink(path) else { return addStrayLink(path) }
            guard error != .notAFile(path) else { return addOther(path) }
            path = JournalLayout.split(path).folder
        }
        add(.error, "unreadable", in: file, error.message)
    }

    /// Notes topics on a line that nobody will type again.
    mutating func addLongTopics(at source: Source, _ number: LineNumber) {
        let limit = Reports.longestTopic
        guard areWanted, source.document[number].words.range.count > limit else { return }
        for word in source.document.words(in: source.document[number].words) where word.span.range.count > limit + 1 {
            guard let topic = source.document.topic(word), topic.count > limit else { continue }
            add(
                .warning, "long-topic", at: source, number, word.span.start,
                "this topic has more than \(limit) characters, and will hardly be shared with another: make it shorter")
        }
    }

    /// How many characters a topic has at most that isn't reported.
    static let longestTopic = 100

    /// Notes a line that should say whether a referral helped, and says nothing.
    mutating func addEmptyHelped(at source: Source, _ number: LineNumber) {
        add(
            .warning, "empty-helped", at: source, number, source.document[number].content,
            "this says nothing yet: write `Helped: yes`, `Helped: no` or some words, or delete the line")
    }

    /// Notes a pipe, a socket or a device.
    mutating func addOther(_ path: @autoclosure () -> String) {
        add(.error, "not-a-file", in: path(), "this is neither a file nor a folder and is not read")
    }

    /// Notes a link that is not followed, once for everything that lies behind it.
    mutating func addStrayLink(_ path: @autoclosure () -> String) {
        add(
            .warning, "stray-link", in: path(),
            "this link leads out of the journal, or nowhere, and is not followed")
    }
}

/// A file being read: where it is, and its text.
struct Source {
    let document: Document
    private let folder: String
    /// The file's name, without a way to it.
    let name: String

    /// A text read from a file of that name in a folder; the folder is relative to the journal, empty for itself.
    init(_ name: String, in folder: String = "", document: Document) {
        self.document = document
        self.folder = folder
        self.name = name
    }

    /// The path, relative to the journal; put together only where something is reported.
    var path: String { folder.isEmpty ? name : "\(folder)/\(name)" }
}
