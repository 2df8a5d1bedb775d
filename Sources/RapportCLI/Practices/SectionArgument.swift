import ArgumentParser
import Mentorship

/// A section of a profile as an argument: `goals`, `growth areas`, `growth-areas`, `goal`; in any case.
struct SectionArgument: ExpressibleByArgument, Hashable, Sendable {
    let section: EntryList.ProfileSection

    init?(argument: String) {
        let name = ArgumentText(argument: argument).text.lowercased()
            .split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" }).joined(separator: " ")
        let sections = EntryList.ProfileSection.allCases
        guard
            let section = sections.first(where: { section in
                let heading = section.rawValue.lowercased()
                return name == heading || name == EntryList.profile(section, of: .owner).noun
            })
        else { return nil }
        self.section = section
    }

    /// What an item of it is called.
    var noun: String { EntryList.profile(section, of: .owner).noun }

    static var allValueStrings: [String] { EntryList.ProfileSection.allCases.map { $0.rawValue.lowercased() } }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
