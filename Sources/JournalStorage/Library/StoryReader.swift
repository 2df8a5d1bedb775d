import Mentorship
import PlainText

/// Reads one story of the owner's (format.md, "private/, stories/, questions/").
struct StoryReader {
    /// The keys of a story's front matter.
    static let keys = ["title", "outcome", "tags"]

    let source: Source
    private let parts: [String: Story.Part]

    /// A reader of a story's text, which is read as lists.
    init(_ source: Source) {
        self.source = source
        parts = Dictionary(Story.Part.allCases.map { ($0.rawValue.lowercased(), $0) }, uniquingKeysWith: { $1 })
    }

    /// The story. What can't be read of it is reported. Linear in its bytes.
    func read(_ reports: inout Reports) -> Story {
        let reader = FrontMatterReader(source)
        reader.reportStructure(known: StoryReader.keys, &reports)
        var story = Story(slug: source.slug, title: reader.text("title", &reports))
        story.outcome = reader.choice("outcome", &reports, of: Story.Outcome.self)
        var known: Set<String> = []
        for tag in reader.list("tags", &reports).map(StoryReader.topic) + textTopics()
        where !tag.isEmpty && known.insert(tag).inserted {
            story.topics.append(tag)
        }
        var lines: [Story.Part: [String]] = [:]
        forEachLine { part, line in lines[part, default: []].append(source.document.string(line.text)) }
        story.parts = lines.mapValues(StoryReader.joined).filter { !$0.value.isEmpty }
        return story
    }

    /// The topic that a tag is: without `#`, in small letters, with single spaces.
    static func topic(_ tag: String) -> String {
        let words = tag.lowercased().split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        return words.hasPrefix("#") ? String(words.dropFirst()) : words
    }

    /// Whether anything is told, below whatever heading.
    var hasWords: Bool {
        source.document.lines.contains { $0.kind == .words || $0.kind == .heading }
    }

    /// Whether one of the four parts has its heading.
    var hasKnownSection: Bool {
        source.document.lines.contains { $0.kind == .heading && $0.level >= 2 && part($0) != nil }
    }

    private func textTopics() -> [String] {
        let document = source.document
        return document.lines.filter { $0.kind == .words || $0.kind == .heading }.flatMap { line in
            document.words(in: line.words).compactMap(document.topic)
        }
    }

    private func part(_ heading: Line) -> Story.Part? {
        parts[source.document.headingName(heading)]
    }

    /// Goes through the lines below the headings of the parts, nested headings among them; comments are left out.
    private func forEachLine(_ take: (Story.Part, Line) -> Void) {
        var current: (part: Story.Part, level: UInt8)?
        for line in source.document.lines where line.kind != .frontMatter && !line.isComment {
            if line.kind == .heading {
                if line.level >= 2, let part = part(line) {
                    current = (part, line.level)
                    continue
                }
                if let open = current, line.level <= open.level { current = nil }
            }
            if let current { take(current.part, line) }
        }
    }

    /// Lines as one text, without blanks at their ends and without blank lines around.
    private static func joined(_ lines: [String]) -> String {
        let trimmed = lines.map { line in
            let blanks = line.utf8.reversed().prefix { $0.isBlank }.count
            return String(Substring(line.utf8.dropLast(blanks)))
        }
        guard let first = trimmed.firstIndex(where: { !$0.isEmpty }),
            let last = trimmed.lastIndex(where: { !$0.isEmpty })
        else { return "" }
        return trimmed[first...last].joined(separator: "\n")
    }
}

extension Source {
    /// The file's name without its ending, which is `.md`.
    var slug: String { name.hasSuffix(".md") ? String(name.dropLast(3)) : name }
}
