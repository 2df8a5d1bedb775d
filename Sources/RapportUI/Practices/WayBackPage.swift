import DisplayText
import Mentorship
import TerminalGrid

/// A way back to somebody one has not met for long.
enum WayBackPage {
    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        guard let pair = context.pair(page.pair) else { return }
        let today = context.today
        let way = pair.wayBack(from: context.library ?? Library(), on: today)
        let resume = PageWords.key("wayBack.resume")
        if pair.writtenStatus == .paused {
            writer.heading("Paused")
            writer.reading("This pair rests: nothing of it asks for care. \(resume) takes it up again.")
        } else if pair.writtenStatus == .closed {
            writer.heading("Closed")
            writer.reading("This pair was closed, and can be read. \(resume) takes it up again.")
        }
        writer.heading("Last met")
        if let last = pair.lastSession(on: today) {
            let day = last.name.day
            let when: CleanText = "\(CalendarWords.full(day)), \(CalendarWords.distance(to: day, from: today))"
            writer.item(
                .session(last.name), when, more: last.title.map { [(PageWords.line($0), .faint)] } ?? [])
        } else {
            writer.reading("Not met yet: a first time is as good as any.")
        }
        if let next = pair.nextSession(on: today) {
            writer.item(.session(next.name), "The next is planned for \(CalendarWords.full(next.name.day)).")
        }
        if let said = way.lastSaid {
            writer.heading("Last said")
            writer.reading(PageWords.line(said))
        }
        if let fitting = way.question {
            writer.heading("A light question")
            writer.item(
                .question(fitting.question.wording), PageWords.line(fitting.question.text),
                more: [(PageWords.line(fitting.reason), .faint), ("enter opens the questions", .faint)])
        }
        if !way.message.isEmpty {
            writer.heading("A message to copy, and to make your own")
            writer.message(way.message)
        }
        let plan = PageWords.key("session.plan")
        let notes = PageWords.key("notes.today")
        writer.blank()
        let pause =
            pair.writtenStatus == .active ? "\(PageWords.key("wayBack.pause")) pauses the pair." : "" as CleanText
        writer.reading("\(plan) plans a session, \(notes) takes notes of today's. \(pause)", .faint)
    }
}

extension PracticeWriter {
    /// Words that can be gone to for reading, in a style.
    mutating func reading(_ text: CleanText, _ style: Style) {
        reading(text, at: 1, style)
    }
}
