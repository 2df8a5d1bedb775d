import Mentorship
import PlainText

/// Reads what a person has written about themselves (format.md, "me.md, mentor.md, mentee.md").
enum ProfileReader {
    private static let keys = ["name", "aliases", "email", "pronouns", "timezone", "birthday"]

    private static let sections: Set<String> = [
        "goals", "strengths", "growth areas", "interests", "boundaries", "about",
    ]

    /// Reads a profile. A missing name is reported.
    static func read(_ source: Source, _ parts: PairParts, _ reports: inout Reports) -> Profile {
        let reader = FrontMatterReader(source)
        reader.reportStructure(known: keys, &reports)
        var profile = Profile(name: reader.text("name", &reports))
        if reader.isAbsent("name") {
            reports.add(
                .warning, "missing-name", in: source.path,
                "this profile has no name: put a line `name: …` into its front matter")
        }
        profile.aliases = reader.list("aliases", &reports)
        profile.email = reader.text("email", &reports)
        profile.pronouns = reader.text("pronouns", &reports)
        profile.timezone = reader.text("timezone", &reports)
        profile.birthday = reader.value("birthday", "a day (MM-DD or YYYY-MM-DD)", &reports) { Birthday($0) }
        guard parts.contains(.conversation) else { return profile }
        let lists = ListReader(source, sections: sections)
        profile.goals = lists.entries("goals")
        profile.strengths = lists.entries("strengths")
        profile.growthAreas = lists.entries("growth areas")
        profile.interests = lists.entries("interests")
        profile.boundaries = lists.entries("boundaries")
        profile.about = lists.entries("about")
        lists.reportLongTopics(&reports)
        return profile
    }
}
