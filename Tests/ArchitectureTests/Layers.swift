/// What each module of Sources may import: the layers, from the bottom up.
///
/// A module that is not in this table may not be in Sources. Imports run downwards only, never sideways.
struct Layer {
    /// Which of our own modules it may import.
    let own: Set<String>
    /// Which modules of others it may import.
    let others: Set<String>

    init(own: Set<String> = [], others: Set<String> = []) {
        self.own = own
        self.others = others
    }

    /// The C library under the names it has on the systems we build for.
    private static let cLibrary: Set<String> = ["Glibc", "Musl", "Darwin"]
    /// What comes with the compiler and starts fast; all of Foundation does not.
    private static let essentials: Set<String> = cLibrary.union(["FoundationEssentials", "Synchronization"])

    /// The modules by name.
    static let all: [String: Layer] = [
        // 1 - nothing of ours
        "Mentorship": Layer(others: essentials.union(["Crypto"])),
        "PlainText": Layer(others: cLibrary),
        "DisplayText": Layer(others: cLibrary),
        "CNcurses": Layer(),
        "RapportResources": Layer(),
        // 2
        "JournalStorage": Layer(
            own: ["Mentorship", "PlainText"],
            others: essentials.union(["SystemPackage", "Dispatch"])
        ),
        "TerminalGrid": Layer(own: ["DisplayText"]),
        // 3
        "RapportUI": Layer(own: ["Mentorship", "PlainText", "TerminalGrid", "DisplayText"]),
        "RapportCLI": Layer(
            own: ["Mentorship", "JournalStorage", "DisplayText", "RapportResources"],
            others: essentials.union(["ArgumentParser"])
        ),
        "NcursesTerminal": Layer(own: ["TerminalGrid", "CNcurses"], others: cLibrary),
        // 4
        "RapportApp": Layer(
            own: [
                "RapportUI", "RapportCLI", "NcursesTerminal", "JournalStorage", "TerminalGrid", "PlainText",
                "Mentorship",
                "DisplayText", "RapportResources",
            ],
            others: essentials.union(["ArgumentParser"])
        ),
        // 5
        "rapport": Layer(own: ["RapportApp"]),
    ]
}
