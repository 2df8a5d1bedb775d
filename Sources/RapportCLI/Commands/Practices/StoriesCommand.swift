import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// `rapport stories`: the owner's stories, where each was told, and which fit a pair.
struct StoriesCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "List your stories, and where each was told; for a pair, those that fit first."
    )

    @Argument(help: "The pair; all stories where none is given.")
    var pair: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let store = try invocation.openForReading()
        let stories = try invocation.library(of: store).stories
        let meant = try pair.map { try invocation.pair(called: $0, reading: .conversation, in: store) }
        var told: [Int: [StoryRow.Telling]] = [:]
        for tellings in try invocation.gather(
            from: store, reading: .conversation, { StoryRow.Telling.byStory(stories, in: $0) })
        {
            told.merge(tellings) { $0 + $1 }
        }
        let rows =
            meant.map { StoryRow.rows(of: stories, told: told, in: $0, today: today) }
            ?? stories.enumerated().map { StoryRow($1, told: told[$0] ?? []) }
        if global.json {
            try invocation.printJSON { json in json.lines(rows) { $0.story($1) } }
        } else {
            var sheet = Sheet(in: invocation)
            for row in rows { sheet.put(row, today: today) }
            try invocation.print(sheet)
        }
        return .done
    }
}

/// `rapport story`: one story, read or written.
struct StoryCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Print one of your stories, or write a new one with --new.",
        discussion: "A story has four parts: the situation, what you did, what happened, what you learned."
    )

    @Argument(help: "The story: its name in `rapport stories`, or words of its title.")
    var slug: ArgumentText?

    @Option(help: ArgumentHelp("Write a new story of this title.", valueName: "title"))
    var new: ArgumentText?

    @Option(help: ArgumentHelp("How it went: right, wrong or both.", valueName: "outcome"))
    var outcome: OutcomeArgument?

    @Option(help: ArgumentHelp("Its topics, as talks,courage.", valueName: "tags"))
    var tags: ArgumentText?

    @Option(help: ArgumentHelp("The situation.", valueName: "text"))
    var situation: ArgumentText?

    @Option(help: ArgumentHelp("What you did.", valueName: "text"))
    var did: ArgumentText?

    @Option(help: ArgumentHelp("What happened.", valueName: "text"))
    var happened: ArgumentText?

    @Option(help: ArgumentHelp("What you learned.", valueName: "text"))
    var learned: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    private static let example = "rapport story --new \"The rejected paper\" --outcome wrong --tags writing,courage"

    func run(in invocation: Invocation) throws -> ExitStatus {
        let story: Story
        if let new {
            guard slug == nil else {
                throw JournalError(
                    .refused, "--new writes another story: leave \(CleanText.quoted(slug?.text ?? "")) out.")
            }
            guard let written = try write(new, in: invocation) else { return .done }
            story = written
        } else {
            guard outcome == nil, tags == nil, situation == nil, did == nil, happened == nil, learned == nil else {
                throw JournalError(
                    .refused, "These options are for a new story: write, for example, \(Self.example).")
            }
            guard let slug else {
                throw JournalError(
                    .refused, "Which story? `rapport stories` lists them; \(Self.example) writes one.")
            }
            let store = try invocation.openForReading()
            story = try slug.story(in: try invocation.library(of: store))
        }
        if global.json {
            try invocation.printJSON { $0.wholeStory(story) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.putWhole(story)
            try invocation.print(sheet)
        }
        return .done
    }

    /// Writes a story; answers with it as it now stands.
    private func write(_ title: ArgumentText, in invocation: Invocation) throws -> Story? {
        let title = try title.required("A story’s title", example: Self.example)
        var parts: [Story.Part: String] = [:]
        let told: [(Story.Part, ArgumentText?)] = [
            (.situation, situation), (.whatIDid, did), (.whatHappened, happened), (.whatILearned, learned),
        ]
        for (part, words) in told {
            if let words, !words.text.isEmpty { parts[part] = words.text }
        }
        let topics = (tags?.text ?? "").split(separator: ",").map { tag in
            let words = tag.split(separator: " ").joined(separator: "-").lowercased()
            return String(words.first == "#" ? words.dropFirst() : words[...])
        }
        let store = try invocation.openJournal()
        let before = Set(try invocation.library(of: store).stories.map(\.slug))
        try invocation.practise(
            .write(
                NewStory(title: title, outcome: outcome?.outcome, topics: topics.filter { !$0.isEmpty }, parts: parts)),
            in: nil, of: store)
        // Where the same story is there already, that is the one.
        let now = try invocation.library(of: store).stories
        let alike = now.filter { $0.title == title && $0.outcome == outcome?.outcome }
        guard
            let story = now.first(where: { !before.contains($0.slug) }) ?? alike.first(where: { $0.parts == parts })
                ?? alike.first
        else { return nil }
        let empty = Story.Part.allCases.filter { story.parts[$0] == nil }.map(\.rawValue)
        if !empty.isEmpty {
            invocation.say(
                "Still empty: \(empty.joined(separator: ", ")). Write on in \(CleanText.oneLine(story.path)).")
        }
        return story
    }
}

/// `rapport tell`: a story noted as told.
struct TellCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "tell",
        abstract: "Note that a story was told, so that it isn't told twice.",
        discussion: "One that was told in this pair already is refused, unless --again is given."
    )

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @Argument(help: "The story: its name in `rapport stories`, or words of its title.")
    var slug: ArgumentText

    @Option(
        help: ArgumentHelp("The day it was told, such as 2026-11-20; today where none is given.", valueName: "date"))
    var date: ArgumentText?

    @Flag(help: "It was told here before, and told again.")
    var again = false

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        let today = try invocation.today()
        let day = try date.map { try invocation.dayByNow($0, for: "--date") } ?? today
        let store = try invocation.openJournal()
        let pair = try store.pair(called: pair, reading: .conversation)
        let story = try slug.story(in: try invocation.library(of: store))
        if let told = pair.tellings(of: story).first, !again {
            throw JournalError(
                .wrongState,
                "\(CleanText.quoted(story.name)) was told to \(CleanText.quoted(pair.title)) on \(told.session.day): "
                    + "--again notes that it was told once more.")
        }
        if pair.touchesBoundary("", topics: story.topics) {
            invocation.say(
                "\(CleanText.quoted(story.name)) touches a boundary of this pair; it is noted all the same.")
        }
        let now = try invocation.practised(
            .say(NewRemark(pair: pair.id, day: day, label: .story, text: story.slug)), in: pair, of: store)
        let row = StoryRow(story, told: StoryRow.Telling.byStory([story], in: now)[0] ?? [])
        if global.json {
            try invocation.printJSON { $0.story(row) }
        } else {
            var sheet = Sheet(in: invocation)
            sheet.put(row, today: today)
            try invocation.print(sheet)
        }
        return .done
    }
}

/// How a story went, as an argument, in any case.
struct OutcomeArgument: ExpressibleByArgument, Hashable, Sendable {
    let outcome: Story.Outcome

    init?(argument: String) {
        guard let outcome = Story.Outcome(rawValue: argument.lowercased()) else { return nil }
        self.outcome = outcome
    }

    static var allValueStrings: [String] { Story.Outcome.allCases.map(\.rawValue) }
}

extension ArgumentText {
    /// The story that is meant: by its slug in any case, else by words of its title or slug.
    fileprivate func story(in library: Library) throws -> Story {
        let example = "rapport story the-rejected-paper"
        if let story = library.story(try required("A story", example: example)) { return story }
        let stories = library.stories.map { NamedItem($0, words: $0.name, otherNames: [$0.slug]) }
        return try item(among: stories, "story", example: example)
    }
}
