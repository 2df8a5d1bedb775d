import DisplayText
import Mentorship
import TerminalGrid

/// The questions of a pair: those asked and still open, those that fit and why, and all of the bank by theme. Each
/// stands on the page once.
enum QuestionsPage {
    /// The most questions of the bank that are shown at once.
    static let most = 300
    /// The most that are told with the reason why they fit, before those by theme.
    static let mostFitting = 10

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        if page.choice.choosesTheme { return writeThemes(of: page, in: context, to: &writer) }
        let words = page.choice.words
        writeNarrowing(page, to: &writer)
        writeOpen(of: page, pair, in: context, to: &writer)
        guard let library = context.library, let shelf = page.shelf else {
            return writer.note("The questions are being read.")
        }
        let most = page.choice.showsOnlyFitting ? QuestionsPage.most : QuestionsPage.mostFitting
        let fitting = shelf.fitting(most, theme: page.choice.theme, words: words, in: context.questionIndex)
        // What waits for an answer stands above already.
        var shown: Set<Wording> = page.choice.theme == nil ? Set(shelf.open.map(\.question.asked.wording)) : []
        if !fitting.isEmpty {
            writer.heading("That fit")
            for candidate in fitting where shown.insert(candidate.question.wording).inserted {
                write(candidate.question, .free, reason: candidate.reason, theme: page.choice.theme == nil, to: &writer)
            }
        }
        let isCut = shelf.fitting.count > QuestionShelf.mostLookedThrough && fitting.count < most
        if isCut, !words.isEmpty || page.choice.theme != nil {
            writer.note("Only the first \(QuestionShelf.mostLookedThrough.grouped) that fit were looked through.")
        }
        if page.choice.showsOnlyFitting {
            if fitting.isEmpty { writer.note(nothingFits(page)) }
            let rest = shelf.fitting.count - fitting.count
            if rest > 0, page.choice.theme == nil, words.isEmpty { writer.note("and \(rest.grouped) more that fit") }
            return
        }
        let shownThemes = ThemesShown(page, library, shown, context)
        for theme in shownThemes.themes { write(theme, library, shelf, to: &writer) }
        if shownThemes.rest > 0 { writer.note("and \(shownThemes.rest.grouped) more: words or a theme narrow them") }
        if fitting.isEmpty, shownThemes.themes.isEmpty, !words.isEmpty { writer.note("No question has these words.") }
        if library.questions.isEmpty { writer.note("The bank is empty; a adds a question of your own.") }
    }

    /// What the page is narrowed to.
    private static func writeNarrowing(_ page: PracticePage, to writer: inout PracticeWriter) {
        var parts: [CleanText] = []
        if let theme = page.choice.theme { parts.append("Theme: \(name(ofTheme: theme))") }
        if page.choice.showsOnlyFitting { parts.append("only those that fit") }
        if !page.choice.words.isEmpty { parts.append("/\(page.choice.words.shown)") }
        if !parts.isEmpty { writer.note(parts.joined(separator: writer.theme.dot), .accent) }
    }

    private static func nothingFits(_ page: PracticePage) -> CleanText {
        page.choice.theme == nil && page.choice.words.isEmpty
            ? "Nothing is left that fits: what was asked is not offered again." : "Nothing of this fits just now."
    }

    /// Those asked and not answered.
    private static func writeOpen(
        of page: PracticePage, _ pair: Pair, in context: Context, to writer: inout PracticeWriter
    ) {
        guard page.choice.theme == nil else { return }
        let words = page.choice.words
        let all = page.shelf?.open ?? pair.openQuestions(on: context.today)
        let open = all.prefix(2_000).filter {
            words.isEmpty || words.fits(FoldedName(String($0.question.asked.text.prefix(QuestionIndex.mostBytes))))
        }
        guard !open.isEmpty else { return }
        writer.heading("Open")
        for asked in open.prefix(100) {
            let key = RemarkKey(asked.question.asked, .question, in: SessionKey(asked.session, of: pair.id))
            let day = CleanText(asked.session.day.date(relativeTo: context.today))
            writer.item(
                .asked(key), mark: "?", CleanText.line(asked.question.asked.text),
                more: [("asked on \(day), not answered yet", .faint)])
        }
        if open.count > 100 { writer.note("and \((open.count - 100).grouped) more") }
    }

    /// The themes to choose from.
    private static func writeThemes(of page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard context.library != nil else { return writer.note("The questions are being read.") }
        writer.heading("Themes")
        for theme in context.questionIndex.themes.prefix(QuestionsPage.most) {
            let count: CleanText = "\(theme.places.count.grouped)"
            let isChosen = theme.name == page.choice.theme
            writer.item(
                .theme(theme.name), mark: isChosen ? writer.theme.tick : " ",
                "\(name(ofTheme: theme.name)) (\(count))")
        }
        if context.questionIndex.themes.isEmpty { writer.note("The bank is empty.") }
    }

    /// The questions of a theme that are shown.
    private static func write(
        _ theme: ThemesShown.Theme, _ library: Library, _ shelf: QuestionShelf, to writer: inout PracticeWriter
    ) {
        writer.heading(name(ofTheme: theme.name))
        for place in theme.places {
            let question = library.questions[place]
            write(question, shelf.standing(of: question), reason: nil, theme: false, to: &writer)
        }
        if theme.rest > 0 { writer.note("and \(theme.rest.grouped) more", at: 3) }
    }

    /// What a theme is called; those below no heading have none.
    static func name(ofTheme theme: String) -> CleanText {
        theme.isEmpty ? "Without a theme" : CleanText.line(theme, mostBytes: 200)
    }

    private static func write(
        _ question: BankQuestion, _ standing: QuestionShelf.Standing, reason: String?, theme showsTheme: Bool,
        to writer: inout PracticeWriter
    ) {
        let (mark, style): (CleanText, Style)
        var more: [(CleanText, Style)] = []
        switch standing {
        case .free: (mark, style) = (question.isOwn ? "+" : "?", .plain)
        case .asked(let asked):
            (mark, style) = (writer.theme.tick, .faint)
            let day = CleanText("\(asked.session.day.date(relativeTo: writer.today))")
            let answer = asked.question.answers.last.map { ": \(CleanText.line($0.text, mostBytes: 200))" as CleanText }
            more.append(("asked on \(day)\(answer ?? ", not answered yet")", .faint))
        case .planned(let asked):
            (mark, style) = (writer.theme.tick, .faint)
            more.append(("planned for \(CalendarWords.date(asked.session.day))", .faint))
        case .beyond:
            (mark, style) = (writer.theme.cancelled, .faint)
            more.append(("beyond a boundary", .faint))
        case .written:
            (mark, style) = (writer.theme.tick, .faint)
            more.append(("in the notes you are writing", .faint))
        }
        if let reason { more.append((CleanText.line(reason), .faint)) }
        let text = CleanText.line(question.text)
        var lines: [PracticeLine] = []
        for (index, line) in writer.wrapped(text, at: 3).enumerated() {
            let first = index == 0 ? PracticeLine(writer.theme.shown(mark), at: 1, style) : PracticeLine()
            lines.append(first.adding(line, at: 3, style))
        }
        append(question, theme: showsTheme, to: &lines, writer)
        for (words, style) in more {
            lines += writer.wrapped(words, at: 3).map { PracticeLine($0, at: 3, style) }
        }
        writer.question(question, lines: lines)
    }
}

extension QuestionsPage {
    /// Says where a question belongs: its theme, whether it is the owner's own, its topics. Behind its words where there
    /// is room, else beneath, so that each question says the same of itself.
    private static func append(
        _ question: BankQuestion, theme showsTheme: Bool, to lines: inout [PracticeLine], _ writer: PracticeWriter
    ) {
        var parts: [CleanText] = []
        if showsTheme { parts.append(name(ofTheme: question.theme)) }
        if question.isOwn { parts.append("your own") }
        let topics = question.topics.prefix(5).map { "#\(CleanText.line($0, mostBytes: 40))" as CleanText }
        if !topics.isEmpty { parts.append(topics.joined(separator: " ")) }
        guard !parts.isEmpty else { return }
        let words = parts.joined(separator: writer.theme.dot)
        let behind = writer.theme.shown(writer.theme.dot + words)
        let end = lines.last?.pieces.last.map { $0.column + $0.text.width } ?? 0
        if end + behind.width < writer.columns, let last = lines.popLast() {
            lines.append(last.adding(behind, at: end, .faint))
        } else {
            lines += writer.wrapped(words, at: 3).map { PracticeLine($0, at: 3, .faint) }
        }
    }
}

/// The questions that are shown by theme: only so many, and none that stands on the page already.
private struct ThemesShown {
    struct Theme {
        let name: String
        var places: [Int]
        var rest: Int
    }

    private(set) var themes: [Theme] = []
    /// How many are not shown, in themes that have none shown.
    private(set) var rest = 0

    init(_ page: PracticePage, _ library: Library, _ shown: Set<Wording>, _ context: Context) {
        let index = context.questionIndex
        let words = page.choice.words
        var shown = shown
        var count = 0
        for theme in index.themes where page.choice.theme == nil || theme.name == page.choice.theme {
            var found = Theme(name: theme.name, places: [], rest: 0)
            for place in theme.places where library.questions.indices.contains(place) {
                guard words.isEmpty || index.fits(place, words) else { continue }
                if count < QuestionsPage.most {
                    guard shown.insert(library.questions[place].wording).inserted else { continue }
                    found.places.append(place)
                    count += 1
                } else {
                    found.rest += 1
                }
            }
            if found.places.isEmpty { rest += found.rest } else { themes.append(found) }
        }
    }
}
