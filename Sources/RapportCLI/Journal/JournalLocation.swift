import DisplayText
import JournalStorage

private enum JournalLocation {
    /// The bytes from which on no system takes a path (PATH_MAX on Linux).
    static let longestPath = 4096
}

extension Invocation {
    /// The folder of the journal, absolute: `--journal`, `RAPPORT_JOURNAL`, `journal` in the configuration, or
    /// `rapport` in the user's data folder, whichever is said first.
    ///
    /// - Throws: `.noJournal` where nothing says where journals are kept.
    public func journalFolder() throws(JournalError) -> String {
        if let given = options.journal {
            guard !given.isEmpty else {
                throw JournalError(
                    .refused, "No folder is named with --journal: give one, such as --journal ~/journal.")
            }
            return try folder(named: given)
        }
        if let given = variable("RAPPORT_JOURNAL") { return try folder(named: given) }
        if let configured = configuration().journal { return configured }
        if let data = baseFolder("XDG_DATA_HOME", inHome: ".local/share") { return data + "/rapport" }
        throw JournalError(
            .noJournal, "There is no home folder to look for the journal in: set HOME, or say --journal DIR.")
    }

    /// The folder that a person names, absolute.
    ///
    /// - Throws: `.noJournal` where it is longer than a path can be.
    func folder(named name: String) throws(JournalError) -> String {
        guard name.utf8.count < JournalLocation.longestPath else {
            throw JournalError(
                .noJournal, "\(CleanText.quoted(name)) is too long for the path of a folder: name a shorter one.")
        }
        return absolute(name)
    }

    /// A folder of the XDG base directory specification; nothing where neither it nor a home folder is known.
    func baseFolder(_ name: String, inHome path: String) -> String? {
        // A relative path there is invalid and to be ignored, says the specification.
        if let folder = variable(name), folder.hasPrefix("/") { return folder }
        return variable("HOME").map { $0 + "/" + path }
    }

    /// A path as seen from a folder, the current one where none is given.
    ///
    /// A leading `..` climbs; one behind a name stays, because the name may be a link that leads elsewhere.
    func absolute(_ path: String, from folder: String? = nil) -> String {
        var parts: [Substring] = []
        var isClimbing = !path.hasPrefix("/")
        let start = folder ?? currentFolder
        if isClimbing { parts = start.split(separator: "/") }
        for part in path.split(separator: "/") where part != "." {
            if part == "..", isClimbing {
                parts = parts.dropLast()
            } else {
                isClimbing = false
                parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
