import DisplayText
import Mentorship

/// The owner's stories as they are offered while notes are written. Worked out once, when a note is opened or the library
/// has been read: linear in both.
struct StoryList: Equatable, Sendable {
    /// How many stories are kept.
    private static let most = 2_000

    /// A story, and how it is looked up.
    struct Story: Equatable, Sendable {
        /// What a `Story:` line calls it by.
        let slug: String
        /// Its title; empty where it has none.
        let title: CleanText
        fileprivate let foldedSlug: String
        fileprivate let words: [String]
    }

    /// The stories in the order they are offered.
    let stories: [Story]

    /// No stories.
    init() {
        stories = []
    }

    /// The stories of a library, those first that fit the other, those last that were told in the pair. What touches a
    /// boundary is not offered, nor is a slug that would not be read as it is written.
    init(_ library: Library, for pair: Pair, on today: Day) {
        let boundaries = pair.boundaryTopics
        let fitting = Set(pair.fittingStories(from: library.stories, on: today).map(\.story.slug))
        let tellings = Tellings(in: [pair])
        func rank(_ story: Mentorship.Story) -> Int {
            if fitting.contains(story.slug) { return 0 }
            return tellings.of(story).isEmpty ? 1 : 2
        }
        let offered = library.stories.prefix(StoryList.most).filter { story in
            !story.topics.contains(where: boundaries.contains) && !story.slug.contains(where: \.isWhitespace)
                && TypedWords.seen(story.slug) == story.slug
        }
        stories = offered.map { (rank($0), $0) }.sorted { ($0.0, $0.1.slug) < ($1.0, $1.1.slug) }.map { _, story in
            let title = String((story.title ?? "").prefix(200))
            return Story(
                slug: story.slug, title: CleanText.line(title, mostBytes: 200), foldedSlug: FoldedName(story.slug).text,
                words: FoldedName(title).words.map { String($0) })
        }
    }

    /// The stories whose slug, or a word of whose title, begins as typed.
    func called(_ typed: String, most: Int) -> [Story] {
        let folded = FoldedName(typed)
        let words = folded.words
        var found: [Story] = []
        for story in stories {
            let isMeant =
                story.foldedSlug.hasPrefix(folded.text)
                || words.allSatisfy { word in story.words.contains { $0.hasPrefix(word) } }
            guard isMeant else { continue }
            found.append(story)
            if found.count == most { break }
        }
        return found
    }
}
