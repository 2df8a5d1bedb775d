import DisplayText
import Mentorship
import TerminalGrid

/// The owner's stories: those that fit the other first, with the reason, then all. Each stands on the page once.
enum StoriesPage {
    /// The most stories that are shown.
    static let most = 300

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        guard let library = context.library else { return writer.note("The stories are being read.") }
        guard !library.stories.isEmpty else { return invite(to: &writer) }
        let tellings = Tellings(in: context.journal.pairs)
        let fitting = pair.fittingStories(from: library.stories, on: context.today).prefix(most)
        var shown: Set<String> = []
        if !fitting.isEmpty {
            writer.heading("That fit")
            for candidate in fitting where shown.insert(candidate.story.slug).inserted {
                write(candidate.story, candidate.reason, tellings, pair, in: context, to: &writer)
            }
        }
        let rest = library.stories.filter { !shown.contains($0.slug) }
        guard !rest.isEmpty else { return }
        writer.heading(fitting.isEmpty ? "All" : "All others")
        for story in rest.prefix(max(most - fitting.count, 0)) {
            write(story, nil, tellings, pair, in: context, to: &writer)
        }
        if rest.count > most - fitting.count {
            writer.note("and \((rest.count - max(most - fitting.count, 0)).grouped) more")
        }
    }

    private static func invite(to writer: inout PracticeWriter) {
        let key = CleanText(KeyMap.standard.name(of: "stories.write") ?? "a")
        writer.reading(
            "No story yet. What went right, and what went wrong, is worth telling to somebody who is there now.")
        writer.blank()
        writer.note("\(key)  write one: what happened, and what you learned", at: 3, .plain)
    }

    private static func write(
        _ story: Story, _ reason: String?, _ tellings: Tellings, _ pair: Pair, in context: Context,
        to writer: inout PracticeWriter
    ) {
        let told = tellings.of(story)
        let here = told.first { $0.pair == pair.id }
        let isBeyond = story.boundary(in: pair) != nil
        let mark = here != nil ? writer.theme.tick : isBeyond ? writer.theme.cancelled : writer.theme.milestone
        var title = CleanText.line(story.name)
        if let outcome = story.outcome { title += "\(writer.theme.dot)\(outcome.words)" }
        var more: [(CleanText, Style)] = []
        if let reason { more.append((CleanText.line(reason), .faint)) }
        let topics = story.topicsShown
        if !topics.isEmpty { more.append((topics, .faint)) }
        if isBeyond { more.append(("beyond a boundary", .faint)) }
        if let words = StoryPage.told(told, in: pair, context) { more.append((words, .faint)) }
        writer.item(.story(story.slug), mark: mark, title, here == nil && !isBeyond ? .plain : .faint, more: more)
    }
}

extension Story {
    /// Its topics as they are written; empty where it has none.
    var topicsShown: CleanText {
        topics.prefix(12).map { "#\(CleanText.line($0, mostBytes: 60))" as CleanText }.joined(separator: " ")
    }

    /// The first of its topics that is one of a boundary in a pair; nothing where none is.
    func boundary(in pair: Pair) -> String? {
        guard !topics.isEmpty else { return nil }
        let boundaries = pair.boundaryTopics
        return topics.first(where: boundaries.contains)
    }
}

extension Story.Outcome {
    /// How it went, in words.
    var words: CleanText {
        switch self {
        case .right: "went right"
        case .wrong: "went wrong"
        case .both: "went right and wrong"
        }
    }
}
