import DisplayText
import Mentorship

/// A story as `rapport stories` lists it.
struct StoryRow {
    /// That it was told.
    struct Telling: Sendable {
        let pair: PairID
        let day: Day
    }

    let story: Story
    /// Whether it fits the pair; nothing where no pair is meant.
    var fits: Bool?
    /// Why it fits.
    var reason: String?
    /// Where and when it was told.
    let told: [Telling]

    init(_ story: Story, told: [Telling]) {
        self.story = story
        self.told = told
    }

    /// Stories for a pair: those that fit first, the best of them first; then the others by slug.
    static func rows(of stories: [Story], in pair: Pair, today: Day) -> [StoryRow] {
        let fitting = pair.fittingStories(from: stories, on: today)
        let slugs = Set(fitting.map(\.story.slug))
        let others = stories.filter { !slugs.contains($0.slug) }
        let told = Tellings(pair, of: others)
        return fitting.map { fitting in
            var row = StoryRow(fitting.story, told: [])
            row.fits = true
            row.reason = fitting.reason
            return row
        }
            + others.enumerated().map { index, story in
                var row = StoryRow(story, told: told.byStory[index] ?? [])
                row.fits = false
                return row
            }
    }
}

/// When each of some stories was told in a pair.
struct Tellings: Sendable {
    /// By a story's place among them, the latest first.
    let byStory: [Int: [StoryRow.Telling]]

    init(_ pair: Pair, of stories: [Story]) {
        var byStory: [Int: [StoryRow.Telling]] = [:]
        if pair.sessions.contains(where: { !$0.stories.isEmpty }) {
            for (index, story) in stories.enumerated() {
                let told = pair.tellings(of: story)
                if !told.isEmpty {
                    byStory[index] = told.map { StoryRow.Telling(pair: pair.id, day: $0.session.day) }
                }
            }
        }
        self.byStory = byStory
    }
}

extension JSONWriter {
    /// Writes a story as `rapport stories` lists it.
    mutating func story(_ row: StoryRow) {
        object { json in
            json.head(of: row.story)
            json.put("file", row.story.path)
            json.key("fits")
            if let fits = row.fits { json.value(fits) } else { json.null() }
            json.put("reason", row.reason)
            json.key("told")
            json.array(row.told) { json, telling in
                json.object { json in
                    json.put("pair", telling.pair.name)
                    json.put("date", telling.day)
                }
            }
        }
    }

    /// Writes a story with its parts.
    mutating func wholeStory(_ story: Story) {
        object { json in
            json.head(of: story)
            json.put("file", story.path)
            json.put("situation", story.parts[.situation])
            json.put("whatIDid", story.parts[.whatIDid])
            json.put("whatHappened", story.parts[.whatHappened])
            json.put("whatILearned", story.parts[.whatILearned])
        }
    }
}

extension Sheet {
    /// Puts a story, where it was told, and why it fits.
    mutating func put(_ row: StoryRow, today: Day) {
        let topics = row.story.topics.map { " #\($0)" }.joined()
        let outcome = row.story.outcome.map { " · \($0.rawValue)" } ?? ""
        let name = row.story.title.map { "\(row.story.slug) · \($0)" } ?? row.story.slug
        item("\(CleanText.oneLine(name))\(outcome)\(CleanText.oneLine(topics))")
        if let reason = row.reason { detail(CleanText.oneLine(reason)) }
        if !row.told.isEmpty {
            let tellings = row.told.map { "\($0.pair.name) \($0.day.date(relativeTo: today))" }
            detail("told: \(CleanText.oneLine(tellings.joined(separator: ", ")))")
        }
    }

    /// Puts a story with its parts.
    mutating func putWhole(_ story: Story) {
        let outcome = story.outcome.map { " · \($0.rawValue)" } ?? ""
        title("\(CleanText.oneLine(story.name))\(outcome)")
        if !story.topics.isEmpty {
            text(CleanText.oneLine(story.topics.map { "#\($0)" }.joined(separator: " ")), .faint)
        }
        for part in Story.Part.allCases {
            guard let words = story.parts[part] else { continue }
            heading(CleanText(part.rawValue))
            for line in CleanText.lines(of: words) { text(line) }
        }
    }
}
