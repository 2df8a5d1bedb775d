import Mentorship
import PlainText

/// A new story as its file will hold it (format.md, "private/, stories/, questions/").
struct StoryText {
    let bytes: [UInt8]
    /// What its file is called after.
    let slug: String

    /// The text of a story.
    ///
    /// - Throws: `.refused` for a story without a title, and for words that would be read as something else there.
    init(_ story: NewStory) throws(JournalError) {
        let title = try EntryEdit.words(story.title, as: "story's title")
        var tags: [String] = []
        for topic in story.topics {
            let tag = try CommitmentEdit.oneLine(String(topic.trimmingPrefix("#")))
            if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
        }
        var settings: [(key: String, value: FrontMatterEdit.Value?)] = [("title", .text(title))]
        if let outcome = story.outcome { settings.append(("outcome", .plain(outcome.rawValue))) }
        if !tags.isEmpty { settings.append(("tags", .list(tags))) }
        var text = "---\n" + settings.map { "\($0.key): \($0.value?.written ?? "")\n" }.joined() + "---\n"
        var parts: [Story.Part: String] = [:]
        for part in Story.Part.allCases {
            text += "\n## \(part.rawValue)\n"
            let words = try Self.words(story.parts[part] ?? "")
            if !words.isEmpty {
                text += "\n\(words)\n"
                parts[part] = words
            }
        }
        bytes = Array(text.utf8)
        let document = Document(bytes, as: .lists)
        let frontMatter = document.frontMatter
        guard settings.allSatisfy({ frontMatter[$0.key]?.value == $0.value?.read }) else { throw .unlikeItem(title) }
        guard document.faults.isEmpty, Self.parts(of: document) == parts else {
            throw JournalError(
                .refused,
                "The story would not be read as it was told: leave out headings such as `## \(Story.Part.whatIDid.rawValue)`, "
                    + "and close every code block and comment.")
        }
        let slug = FolderName.slug(for: title)
        self.slug = slug.isEmpty ? "story" : slug
    }

    /// What somebody told, line by line, without blanks at the ends of lines and blank lines at its own.
    private static func words(_ typed: String) throws(JournalError) -> String {
        var lines: [String] = []
        for line in typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let isLong = line.utf8.count > TypedWords.mostBytes
            guard !isLong else { _ = try CommitmentEdit.oneLine(String(line)); continue }
            let blank = line.unicodeScalars.map { scalar -> Unicode.Scalar in
                scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
            }
            var text = String(String.UnicodeScalarView(blank))
            while text.hasSuffix(" ") || text.hasSuffix("\t") { text.removeLast() }
            lines.append(text)
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.drop(while: \.isEmpty).joined(separator: "\n")
    }

    /// The words below the heading of each part, as they stand between this one and the next.
    private static func parts(of document: Document) -> [Story.Part: String] {
        var parts: [Story.Part: String] = [:]
        var current: (part: Story.Part, level: UInt8, lines: [String])?
        func close() {
            guard let (part, _, lines) = current else { return }
            let ends = lines.indices.filter { !lines[$0].isEmpty }
            guard let first = ends.first, let last = ends.last else { return }
            parts[part, default: ""] += lines[first...last].joined(separator: "\n")
        }
        for line in document.lines {
            if line.kind == .heading {
                let name = document.headingName(line)
                let part = Story.Part.allCases.first { $0.rawValue.lowercased() == name }
                if let part, line.level >= 2 {
                    close()
                    current = (part, line.level, [])
                    continue
                }
                if let level = current?.level, line.level <= level {
                    close()
                    current = nil
                }
            }
            current?.lines.append(document.string(line.text))
        }
        close()
        return parts
    }
}
