import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport check`: every place of the journal that is not as documented.
struct CheckCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report what is not as documented, as path:line:column: error or warning.",
        discussion: "An error is a thing with a meaning that could not be read; the exit code is then 1."
    )

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let folder = try invocation.journalFolder()
        let today = try invocation.today()
        let problems = try invocation.openForReading().problems(today: today).map { problem in
            global.showsPrivate ? problem : problem.withoutPrivateWords
        }
        if global.json {
            try invocation.printJSON { $0.problems(problems) }
        } else {
            var page = Page(in: invocation)
            for problem in problems {
                page.put(CleanText.oneLine(invocation.relative(folder + "/" + problem.file)))
                page.put(":\(problem.line):\(problem.column): ")
                page.put(CleanText(problem.severity.rawValue), problem.severity == .error ? .warning : .accent)
                page.line(": \(CleanText.oneLine(problem.message))")
            }
            try invocation.print(page)
        }
        let errors = problems.count { $0.severity == .error }
        let unread = problems.count { ["unreadable", "not-a-file"].contains($0.code) }
        invocation.say(CheckCommand.summary(errors: errors, warnings: problems.count - errors, unread: unread))
        return errors > 0 ? .notPossible : .done
    }

    private static func summary(errors: Int, warnings: Int, unread: Int) -> CleanText {
        if errors + warnings == 0 { return "Everything is as documented." }
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        return CleanText(parts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", "))
            + (unread == 0 ? "" : unread == 1 ? ". 1 file can't be read" : ". \(unread) files can't be read")
            + ". Nothing was changed: mend the files in any editor."
    }
}

extension Problem {
    /// The problem without the words of a private file, which its message may quote.
    fileprivate var withoutPrivateWords: Problem {
        guard file.hasPrefix("private/") else { return self }
        var problem = self
        problem.message = "this is not as documented (\(code)); `rapport check --private` says more"
        return problem
    }
}

extension JSONWriter {
    /// Writes problems with the keys of cli.md.
    fileprivate mutating func problems(_ problems: [Problem]) {
        lines(problems) { json, problem in
            json.object { json in
                json.put("file", problem.file)
                json.put("line", problem.line)
                json.put("column", problem.column)
                json.put("severity", problem.severity.rawValue)
                json.put("code", problem.code)
                json.put("message", problem.message)
            }
        }
    }
}

extension Invocation {
    /// A path relative to the current folder when it lies inside it, else as it is.
    func relative(_ path: String) -> String {
        let start = currentFolder.hasSuffix("/") ? currentFolder : currentFolder + "/"
        guard path.utf8.starts(with: start.utf8), path.utf8.count > start.utf8.count else { return path }
        return String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
    }
}
