/// What happened on a day in a pair: a session, a milestone, or that somebody agreed.
public struct TimelineEntry: Hashable, Sendable {
    /// What there is on a timeline, in the order it stands within a day.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case session, milestone, agreement
    }

    /// The day it stands under.
    public var date: Day
    /// When a session began.
    public var time: TimeOfDay?
    /// What it is.
    public var kind: Kind
    /// A session's title if it has one, a milestone's words, or who agreed.
    public var title: String?
    /// How a session stands; nothing for anything else.
    public var status: Session.Status?
    /// How long a session took.
    public var minutes: Int?
    /// The file it stands in, relative to the journal.
    public var file: String
    /// The line it stands on, from 1; a session's is the first.
    public var line: Int
    /// The session it is, or was written in.
    public var session: SessionName?
    /// What was asked, without owners.
    public var questions: [String] = []
    /// What was learned, without owners.
    public var learned: [String] = []
    /// What was heard, without owners.
    public var heard: [String] = []
    /// The stories told: slugs or free words.
    public var stories: [String] = []
    /// How many commitments were written in a session.
    public var made = 0
    /// How many of these are kept today.
    public var kept = 0
    /// How many of these are released today.
    public var released = 0

    /// An entry with nothing but its place.
    public init(date: Day, kind: Kind, title: String?, file: String, line: Int = 1) {
        self.date = date
        self.kind = kind
        self.title = title
        self.file = file
        self.line = line
    }
}

extension Pair {
    /// What happened and what lies ahead, in the order of ``timelineOrder()``. Linear in what the pair holds, but for
    /// sorting agreements.
    public func timeline(on today: Day) -> [TimelineEntry] {
        timelineOrder().map { place in
            switch place {
            case .session(let index): sessions[index].timelineEntry(file: file(of: sessions[index]), on: today)
            case .milestone(let index, let number):
                sessions[index].milestones[number]
                    .timelineEntry(file: file(of: sessions[index]), in: sessions[index].name)
            case .consent(let index, _): agreement.consents[index].timelineEntry(file: "pairs/\(id.name)/pair.md")
            }
        }
    }

    private func file(of session: Session) -> String { "pairs/\(id.name)/sessions/\(session.name.fileName)" }
}

extension Agreement.Consent {
    fileprivate func timelineEntry(file: String) -> TimelineEntry {
        TimelineEntry(date: day, kind: .agreement, title: "Agreement: \(by.rawValue)", file: file, line: line)
    }
}

extension Session {
    fileprivate func timelineEntry(file: String, on today: Day) -> TimelineEntry {
        var entry = TimelineEntry(date: name.day, kind: .session, title: title, file: file)
        entry.time = time
        entry.status = status(on: today)
        entry.minutes = minutes
        entry.session = name
        entry.questions = questions.map(\.asked.text)
        entry.learned = learned.map(\.text)
        entry.heard = heard.map(\.text)
        entry.stories = stories.map(\.text)
        entry.made = commitments.count
        for commitment in commitments {
            switch commitment.state {
            case .open: break
            case .kept: entry.kept += 1
            case .released: entry.released += 1
            }
        }
        return entry
    }
}

extension Remark {
    fileprivate func timelineEntry(file: String, in session: SessionName) -> TimelineEntry {
        var entry = TimelineEntry(date: session.day, kind: .milestone, title: text, file: file, line: line)
        entry.session = session
        return entry
    }
}
