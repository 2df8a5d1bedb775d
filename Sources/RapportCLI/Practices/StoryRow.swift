import DisplayText
import Mentorship

/// A story as `rapport stories` lists it.
struct StoryRow {
    /// That it was told.
    struct Telling: Sendable {
        let pair: PairID
        /// To whom.
        let other: String
        let day: Day
    }

    let story: Story
    /// Whether it fits the pair; nothing where no pair is meant.
    var fits: Bool?
    /// Why it fits.
    var reason: String?
    /// Whether it carries a topic of a boundary; nothing where no pair is meant.
    var isBeyondBoundary: Bool?
    /// Where and when it was told.
    let told: [Telling]

    init(_ story: Story, told: [Telling]) {
        self.story = story
        self.told = told
    }

    /// Stories for a pair: those that fit first, the best of them first; then the others by slug. Each with where it was
    /// told, in this pair and in others.
    static func rows(of stories: [Story], told: [Int: [Telling]], in pair: Pair, today: Day) -> [StoryRow] {
        let fitting = pair.fittingStories(from: stories, on: today)
        let reasons = Dictionary(fitting.map { ($0.story.slug, $0.reason) }, uniquingKeysWith: { first, _ in first })
        var rows: [String: StoryRow] = [:]
        var others: [StoryRow] = []
        for (index, story) in stories.enumerated() {
            var row = StoryRow(story, told: told[index] ?? [])
            row.reason = reasons[story.slug]
            row.fits = row.reason != nil
            row.isBeyondBoundary = pair.touchesBoundary("", topics: story.topics)
            if row.reason == nil { others.append(row) } else { rows[story.slug] = row }
        }
        return fitting.compactMap { rows[$0.story.slug] } + others
    }
}

extension StoryRow.Telling {
    /// When each of some stories was told in a pair, by its place among them, the latest first.
    static func byStory(_ stories: [Story], in pair: Pair) -> [Int: [StoryRow.Telling]] {
        pair.tellings(of: stories).mapValues { told in
            told.map { StoryRow.Telling(pair: pair.id, other: pair.title, day: $0.session.day) }
        }
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
            json.key("boundary")
            if let isBeyond = row.isBeyondBoundary { json.value(isBeyond) } else { json.null() }
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
            let tellings = row.told.map { "to \($0.other) on \($0.day.date(relativeTo: today))" }
            detail("told \(CleanText.oneLine(tellings.joined(separator: ", ")))")
        }
        if row.isBeyondBoundary == true { detail("beyond a boundary") }
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
