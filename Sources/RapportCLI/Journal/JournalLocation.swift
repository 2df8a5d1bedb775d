import JournalStorage

extension Invocation {
    /// The folder of the journal, absolute: `--journal`, `RAPPORT_JOURNAL`, `journal` in the configuration, or
    /// `rapport` in the user's data folder, whichever is said first.
    ///
    /// - Throws: `.noJournal` where nothing says where journals are kept.
    public func journalFolder() throws(JournalError) -> String {
        if let given = options.journal {
            guard !given.isEmpty else {
                throw JournalError(.refused, "--journal names no folder: give one, such as --journal ~/journal")
            }
            return absolute(given)
        }
        if let given = variable("RAPPORT_JOURNAL") { return absolute(given) }
        if let configured = configuredJournal() { return configured }
        if let data = baseFolder("XDG_DATA_HOME", inHome: ".local/share") { return data + "/rapport" }
        throw JournalError(
            .noJournal, "there is no home folder to look for the journal in: set HOME, or say --journal DIR")
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
