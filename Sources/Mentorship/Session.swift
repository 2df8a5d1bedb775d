/// A session's identity in its pair: the day, and which one of that day.
public struct SessionName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The day of the session.
    public let day: Day
    /// Which session of the day, from 1.
    public let number: Int

    /// The session of that day; the first where no number is given.
    public init(day: Day, number: Int = 1) {
        self.day = day
        self.number = number
    }

    /// The session called by a file's name, `2026-11-22.md` or `2026-11-22-2.md`; nothing for any other name.
    public init?(fileName: String) {
        let bytes = fileName.utf8
        guard bytes.count >= 13, fileName.hasSuffix(".md") else { return nil }
        let dayEnd = bytes.index(bytes.startIndex, offsetBy: 10)
        guard let day = Day(Substring(bytes[..<dayEnd])) else { return nil }
        let rest = bytes[dayEnd...].dropLast(3)
        guard let dash = rest.first else {
            self.init(day: day)
            return
        }
        let digits = rest.dropFirst()
        guard dash == UInt8(ascii: "-"), digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(Substring(digits)), number >= 2
        else { return nil }
        self.init(day: day, number: number)
    }

    /// The name of the session's file.
    public var fileName: String { "\(self).md" }

    /// The name of the session's file without its ending, `2026-11-22-2`.
    public var description: String { number == 1 ? "\(day)" : "\(day)-\(number)" }

    /// Whether a session comes before another: by day, then by number.
    public static func < (left: SessionName, right: SessionName) -> Bool {
        left.day == right.day ? left.number < right.number : left.day < right.day
    }
}

/// One meeting of a pair, as its file tells it.
public struct Session: Hashable, Sendable {
    /// Whether a session lies ahead, took place, or was called off.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        case planned, held, cancelled
    }

    /// How the two met.
    public enum Mode: String, CaseIterable, Hashable, Sendable {
        case inPerson = "in person"
        case video, phone
    }

    /// The day, and which session of that day.
    public var name: SessionName
    /// What it is called.
    public var title: String?
    /// When it began, or will begin.
    public var time: TimeOfDay?
    /// How long it took.
    public var minutes: Int?
    /// Where the two met.
    public var place: String?
    /// How the two met.
    public var mode: Mode?
    /// The status as written, if it is.
    public var writtenStatus: Status?
    /// Why it was cancelled.
    public var because: String?
    /// The first line of prose, for a glance.
    public var firstLine: String?
    /// What was asked, in the order of the lines.
    public var questions: [Question] = []
    /// What the other said, played back.
    public var heard: [Remark] = []
    /// What was learned about a person.
    public var learned: [Remark] = []
    /// Stories told: slugs or free words.
    public var stories: [Remark] = []
    /// What there is to celebrate.
    public var milestones: [Remark] = []
    /// Who is better placed to help, and for what.
    public var referrals: [Remark] = []
    /// Commitments written in it, in the order of their lines.
    public var commitments: [Commitment] = []

    /// A session with nothing written in it yet.
    public init(name: SessionName) {
        self.name = name
    }

    /// The status that holds: as written, or planned on a future day and held otherwise.
    public func status(on today: Day) -> Status {
        writtenStatus ?? (name.day > today ? .planned : .held)
    }
}

/// A labelled line of a session: what was heard, learned, told or celebrated.
public struct Remark: Hashable, Sendable {
    /// The words, without label and owner; further lines are joined by LF.
    public var text: String
    /// Whom it concerns or who said it, where the line or its default says so.
    public var owner: Owner?
    /// Its topics, in small letters, without `#`.
    public var topics: [String]
    /// The line it stands on in its file, from 1.
    public var line: Int
    /// Whether a referral helped, where a `Helped:` line below it says so; nothing for any other remark.
    public var helped: Helped?

    /// A remark of those words.
    public init(text: String, owner: Owner? = nil, topics: [String] = [], line: Int = 1, helped: Helped? = nil) {
        self.text = text
        self.owner = owner
        self.topics = topics
        self.line = line
        self.helped = helped
    }
}

/// A question that was asked in a session, and what was answered.
public struct Question: Hashable, Sendable {
    /// The question and who asked it.
    public var asked: Remark
    /// The answers given to it, in their order; empty ones are not among them.
    public var answers: [Remark]

    /// A question, answered or not.
    public init(_ asked: Remark, answers: [Remark] = []) {
        self.asked = asked
        self.answers = answers
    }

    /// Whether it has an answer.
    public var isAnswered: Bool { !answers.isEmpty }
}

/// A time of day to the minute, `HH:MM`.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    public let minutes: Int

    /// The time written as `HH:MM`; nothing otherwise.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
        else { return nil }
        self.minutes = hours * 60 + minutes
    }

    /// The time as people type it, with an hour of one digit or of two: `9:30`, `09:30`; nothing otherwise.
    public init?(typed text: some StringProtocol) {
        self.init(text.utf8.count == 4 ? "0\(text)" : String(text))
    }

    /// The time so many minutes after midnight; nothing beyond the day.
    public init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// The time as it is written, `09:30`.
    public var description: String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Whether a time is earlier in the day than another.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
