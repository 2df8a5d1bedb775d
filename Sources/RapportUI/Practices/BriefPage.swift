import DisplayText
import Mentorship
import TerminalGrid

/// The one page before a meeting (rules.md, "The brief"): what is open and was said last time at the left, the rest at
/// the right; one below the other where there is no room for two columns. Parts with nothing in them are left out.
enum BriefPage {
    /// The most items of a part that are shown; the rest is counted.
    static let most = 60

    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let brief = pair.brief(
            from: context.library ?? Library(), on: context.today, includingPrivate: context.includesPrivate)
        let parts = Parts(brief: brief, owners: OwnerNames(pair), pair: pair, context: context)
        if let next = brief.next {
            let when = CalendarWords.short(next.day, today: context.today)
            let distance = CalendarWords.distance(to: next.day, from: context.today)
            writer.note("Next: \(when)\(context.theme.dot)\(distance)", Style.plain)
        }
        guard !parts.isEmpty else { return invite(pair, in: context, to: &writer) }
        writer.beside { left in
            parts.writeOpen(to: &left)
            parts.writeLastTime(to: &left)
            parts.writeUnanswered(to: &left)
        } _: { right in
            parts.writeDates(to: &right)
            parts.writeCommonGround(to: &right)
            parts.writeDone(to: &right)
            parts.writeOffers(to: &right)
            parts.writeBoundaries(to: &right)
        }
    }

    /// What to keep away from, in one line; empty where nothing was said. It stays in sight while the page is scrolled.
    static func keepAway(of pair: Pair?, in context: Context) -> CleanText {
        guard let pair else { return "" }
        let words = boundaries(of: pair)
        return words.isEmpty ? "" : "Keep away from  \(words.joined(separator: context.theme.dot))"
    }

    /// What to keep away from, the other's first; whose it is where both have something.
    static func boundaries(of pair: Pair) -> [CleanText] {
        var seen: Set<Wording> = []
        let sides = [pair.role.otherSide, pair.role.otherSide.other]
        let lists = sides.map { side in
            (pair.profile(of: side)?.boundaries ?? []).prefix(most).compactMap { entry -> CleanText? in
                let words = entry.text.isEmpty ? entry.words : entry.text
                guard !words.isEmpty, seen.insert(Wording(words)).inserted else { return nil }
                return CleanText.line(words, mostBytes: 120)
            }.joined(separator: ", ")
        }
        guard !lists.contains(where: \.isEmpty) else { return lists.filter { !$0.isEmpty } }
        return zip(sides, lists).map { "\(SideWords(pair).inside($0)): \($1)" }
    }

    /// What there is to do where nothing is known yet.
    private static func invite(_ pair: Pair, in context: Context, to writer: inout PracticeWriter) {
        func key(_ identifier: String) -> CleanText { CleanText(KeyMap.standard.name(of: identifier) ?? "") }
        let name = CleanText.line(pair.title, mostBytes: 200)
        writer.reading(
            "Nothing is known of \(name) yet, and that is a fine place to begin: what you write down while you talk comes back here before you meet again."
        )
        writer.blank()
        for (identifier, words) in [
            ("practice.firstMeeting", "a first meeting, step by step, in about ten minutes"),
            ("practice.agreement", "what the two of you hope for and can give"),
            ("practice.people", "goals, strengths, interests, and what to keep away from"),
            ("notes.today", "the notes of today"), ("practice.questions", "a question to begin with"),
        ] where !key(identifier).isEmpty {
            writer.note("\(key(identifier))  \(words)", at: 3, .plain)
        }
    }
}

/// The parts of a brief, each laid out by itself.
private struct Parts {
    let brief: Brief
    let owners: OwnerNames
    let pair: Pair
    let context: Context

    /// Whether there is nothing in any of them that was written by somebody.
    var isEmpty: Bool {
        brief.open.isEmpty && brief.lastTime == nil && brief.unanswered.isEmpty && brief.dates.isEmpty
            && brief.commonGround.isEmpty && brief.kept.isEmpty && brief.released.isEmpty && brief.story == nil
            && brief.boundaries.isEmpty && (brief.question == nil || pair.sessions.isEmpty)
    }

    private var today: Day { context.today }
    private var theme: Theme { context.theme }

    /// Open ones of both sides, the overdue first.
    func writeOpen(to writer: inout PracticeWriter) {
        guard !brief.open.isEmpty else { return }
        let overdue = brief.open.prefix { $0.isOverdue(on: today) }
        if !overdue.isEmpty { writer.heading("Overdue") }
        for commitment in overdue.prefix(BriefPage.most) { write(commitment, mark: "[ ]", to: &writer) }
        rest(of: overdue.count, to: &writer)
        guard overdue.count < brief.open.count else { return }
        writer.heading("Open")
        for commitment in brief.open.dropFirst(overdue.count).prefix(BriefPage.most) {
            write(commitment, mark: "[ ]", to: &writer)
        }
        rest(of: brief.open.count - overdue.count, to: &writer)
    }

    /// The first line, and what was heard and learned.
    func writeLastTime(to writer: inout PracticeWriter) {
        guard let last = brief.lastTime else { return }
        writer.heading("Last time (\(CleanText(last.session.day.date(relativeTo: today))))")
        let title = last.title.map { CleanText.line($0) } ?? "the notes of that day"
        writer.item(.session(last.session), mark: theme.held, title)
        if let line = last.firstLine { writer.reading(CleanText.line(line), at: 3) }
        for remark in last.heard.prefix(BriefPage.most) {
            writer.reading("Heard: \(CleanText.line(remark.text))", at: 3)
        }
        for remark in last.learned.prefix(BriefPage.most) {
            let about = remark.owner.map { ", about \(owners[$0])" } ?? ""
            writer.reading("Learned\(about): \(CleanText.line(remark.text))", at: 3)
        }
        rest(of: max(last.heard.count, last.learned.count), to: &writer)
    }

    /// Questions without an answer.
    func writeUnanswered(to writer: inout PracticeWriter) {
        guard !brief.unanswered.isEmpty else { return }
        writer.heading("Unanswered")
        for asked in brief.unanswered.prefix(BriefPage.most) {
            let key = RemarkKey(asked.question.asked, .question, in: SessionKey(asked.session, of: pair.id))
            let day = CleanText(asked.session.day.date(relativeTo: today))
            writer.item(.asked(key), mark: "?", "\(CleanText.line(asked.question.asked.text)) (\(day))")
        }
        rest(of: brief.unanswered.count, to: &writer)
    }

    /// Dates that are near.
    func writeDates(to writer: inout PracticeWriter) {
        guard !brief.dates.isEmpty else { return }
        writer.heading("Dates near")
        for date in brief.dates.prefix(BriefPage.most) {
            let when: CleanText =
                date.day < today
                ? "since \(CleanText(date.day.date(relativeTo: today)))"
                : CalendarWords.short(date.day, today: today)
            writer.reading("\(when)  \(CleanText.line(date.text))", at: 1, date.day < today ? .warning : .plain)
        }
        rest(of: brief.dates.count, to: &writer)
    }

    /// What the two have in common, in one go.
    func writeCommonGround(to writer: inout PracticeWriter) {
        guard !brief.commonGround.isEmpty else { return }
        writer.heading("Common ground")
        let words = brief.commonGround.prefix(BriefPage.most).map { common in
            let text = CleanText.line(common.text, mostBytes: 120)
            return common.isTopic ? "#\(text)" : text
        }
        writer.reading(words.joined(separator: ", "))
        rest(of: brief.commonGround.count, to: &writer)
    }

    /// What was kept and released since last time.
    func writeDone(to writer: inout PracticeWriter) {
        guard !brief.kept.isEmpty || !brief.released.isEmpty else { return }
        writer.heading(brief.lastTime == nil ? "Kept and released" : "Since last time")
        for commitment in brief.kept.prefix(BriefPage.most) { write(commitment, mark: theme.tick, to: &writer) }
        rest(of: brief.kept.count, to: &writer)
        for commitment in brief.released.prefix(BriefPage.most) { write(commitment, mark: theme.minus, to: &writer) }
        rest(of: brief.released.count, to: &writer)
    }

    /// A question and a story that fit.
    func writeOffers(to writer: inout PracticeWriter) {
        if let fitting = brief.question {
            writer.heading("A question that fits")
            let words = writer.wrapped(CleanText.line(fitting.question.text), at: 3)
            var lines = words.map { PracticeLine($0, at: 3) }
            lines[0] = PracticeLine("?", at: 1).adding(words[0], at: 3)
            lines += writer.wrapped(CleanText.line(fitting.reason), at: 3).map { PracticeLine($0, at: 3, .faint) }
            writer.question(fitting.question, lines: lines)
        } else if context.library == nil {
            writer.heading("A question that fits")
            writer.note("The questions are being read.")
        }
        if let fitting = brief.story {
            writer.heading("A story that fits")
            writer.item(
                .story(fitting.story.slug), mark: theme.milestone, CleanText.line(fitting.story.name),
                more: [(CleanText.line(fitting.reason), .faint)])
        }
    }

    /// What to keep away from, last of all.
    func writeBoundaries(to writer: inout PracticeWriter) {
        guard !brief.boundaries.isEmpty else { return }
        writer.heading("Keep away from")
        for words in BriefPage.boundaries(of: pair) { writer.reading(words, at: 1, .strong) }
        rest(of: brief.boundaries.count, to: &writer)
    }

    private func write(_ commitment: Commitment, mark: CleanText, to writer: inout PracticeWriter) {
        let owner = theme.cut(owners[commitment.owner], to: owners.columns).padded(to: owners.columns)
        let isOverdue = commitment.isOverdue(on: today)
        let when = commitment.state == .open ? commitment.due.map { CalendarWords.due($0, today: today) } : nil
        let reason = commitment.reason.map { "because: \(CleanText.line($0))" as CleanText }
        let text = CleanText.line(commitment.text)
        let more = [when.map { ($0, isOverdue ? Style.warning : .faint) }, reason.map { ($0, Style.faint) }]
            .compactMap(\.self)
        writer.commitment(
            commitment.key, mark: mark, owner: owner, text, more: more)
    }

    /// Says how many of a part are not shown.
    private func rest(of count: Int, to writer: inout PracticeWriter) {
        if count > BriefPage.most { writer.note("and \((count - BriefPage.most).grouped) more", at: 3) }
    }
}

extension PracticeWriter {
    /// A commitment: its mark, whose it is, and its words wrapped behind that; what there is to say more goes behind them
    /// where there is room, else beneath.
    mutating func commitment(
        _ key: CommitmentKey, mark: CleanText, owner: CleanText, _ text: CleanText, more: [(CleanText, Style)]
    ) {
        let start = 1 + mark.width + 1
        let words = start + owner.width + 1
        var lines: [PracticeLine] = []
        for (index, line) in wrapped(text, at: words).enumerated() {
            let first = PracticeLine(theme.shown(mark), at: 1).adding(theme.shown(owner), at: start, .faint)
            lines.append((index == 0 ? first : PracticeLine()).adding(line, at: words))
        }
        for (text, style) in more {
            let end = lines.last?.pieces.last.map { $0.column + $0.text.width } ?? 0
            if end + 2 + text.width < columns, let last = lines.popLast() {
                lines.append(last.adding(theme.shown(text), at: end + 2, style))
            } else {
                lines += wrapped(text, at: words).map { PracticeLine($0, at: words, style) }
            }
        }
        item(.commitment(key), lines: lines)
    }
}
