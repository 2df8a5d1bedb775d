/// When there is something to celebrate (rules.md, "Attention", `celebrate`): the figures that the nudge and the milestones
/// share. Both ends of a span count.
enum CelebrationDays {
    /// For how many days a milestone or a round number of sessions is celebrated behind its day.
    static let afterMilestone = 14
    /// For how many days an anniversary is celebrated before its day and behind it.
    static let aroundAnniversary = 7
    /// For how many days a birthday is celebrated before its day.
    static let beforeBirthday = 7
    /// The numbers of held sessions that are round, the smallest first.
    static let roundSessions = [10, 25, 50, 100]

    /// Whether a milestone of a day is worth celebrating: it has come, and isn't long past.
    static func isRecent(_ day: Day, on today: Day) -> Bool {
        (0...afterMilestone).contains(today.days(since: day))
    }

    /// The days on which an anniversary is worth celebrating today.
    static func anniversaries(on today: Day) -> ClosedRange<Day> {
        today.adding(days: -aroundAnniversary)...today.adding(days: aroundAnniversary)
    }

    /// Whether a birthday that comes next is near enough.
    static func isNear(birthday: Day, on today: Day) -> Bool {
        (0...beforeBirthday).contains(birthday.days(since: today))
    }
}
