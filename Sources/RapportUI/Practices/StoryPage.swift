import DisplayText
import Mentorship
import TerminalGrid

/// One story, to be read: what it is called, how it went, its four parts, its topics, and whom it was told to.
enum StoryPage {
    /// The most lines of a part that are shown, and the most bytes of a line.
    private static let mostLines = 400
    private static let mostBytes = 4_000

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let library = context.library else { return writer.note("The stories are being read.") }
        guard let story = page.choice.story.flatMap({ library.story($0) }) else {
            return writer.reading("This story is no longer there.")
        }
        var title = CleanText.line(story.name)
        if let outcome = story.outcome { title += "\(writer.theme.dot)\(outcome.words)" }
        writer.reading(title, at: 1, .strong)
        if !story.topicsShown.isEmpty { writer.note(story.topicsShown) }
        let pair = context.pair(page.pair)
        if let pair, let told = told(Tellings(in: context.journal.pairs).of(story), in: pair, context) {
            writer.note(told)
        }
        if let pair, story.boundary(in: pair) != nil {
            writer.note("It touches a boundary in this pair.", at: 1, .warning)
        }
        let parts = Story.Part.allCases.filter { story.parts[$0] != nil }
        for part in parts {
            writer.heading(CleanText(part.rawValue))
            write(story.parts[part] ?? "", to: &writer)
        }
        if parts.isEmpty {
            writer.blank()
            let key = CleanText(KeyMap.standard.name(of: "edit.file") ?? "e")
            writer.note("Nothing is told yet: \(key) opens it in your editor.")
        }
    }

    /// The words of a part: paragraphs and lists as they were written, each paragraph's lines joined.
    private static func write(_ text: String, to writer: inout PracticeWriter) {
        var paragraph: [Substring] = []
        var isPending = false
        func finish(_ writer: inout PracticeWriter) {
            guard !paragraph.isEmpty else { return }
            if isPending { writer.blank() }
            isPending = false
            writer.reading(CleanText.line(paragraph.joined(separator: " "), mostBytes: mostBytes))
            paragraph = []
        }
        var isFirst = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(mostLines) {
            let words = line.drop(while: \.isWhitespace)
            if words.isEmpty {
                finish(&writer)
                isPending = !isFirst
                continue
            }
            isFirst = false
            if words.first.map({ "-*+>#`".contains($0) }) == true { finish(&writer) }
            paragraph.append(words)
        }
        finish(&writer)
    }

    /// When it was told and to whom; nothing where it was not. In this pair first.
    static func told(_ tellings: [Tellings.Telling], in pair: Pair, _ context: Context) -> CleanText? {
        guard !tellings.isEmpty else { return nil }
        var words: [CleanText] = []
        var seen: Set<PairID> = []
        for telling in tellings.filter({ $0.pair == pair.id }) + tellings.filter({ $0.pair != pair.id }) {
            guard seen.insert(telling.pair).inserted, words.count < 4 else { continue }
            let day = CleanText(telling.session.day.date(relativeTo: context.today))
            let whom: CleanText =
                telling.pair == pair.id
                ? "here"
                : "to \(CleanText.line(context.pair(telling.pair)?.title ?? telling.pair.name, mostBytes: 120))"
            words.append("\(whom) on \(day)")
        }
        let more = Set(tellings.map(\.pair)).count - words.count
        return "told \(words.joined(separator: ", "))\(more > 0 ? ", and to \(more.grouped) more" : "")"
    }
}
