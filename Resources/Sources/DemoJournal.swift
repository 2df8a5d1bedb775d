/// The sample journal that `rapport demo` opens: Marta Silveira's, with five pairs and a year of sessions.
///
/// It lies readable in Resources/demo and is compiled in, so that the program is one file. Its dates are written as if
/// ``anchor`` were today; ``files(endingInWeekOf:)`` moves them, so that the story always ends in the week of the reader.
/// Whatever is already held, kept or released in it is dated no later than the Monday of the anchor's week, and
/// whatever is planned lies after its Sunday: so the journal is consistent on each of the seven days.
public enum DemoJournal {
    /// The day that the demo's dates are written for, a Sunday: the last day of its week.
    public static let anchor = (year: 2026, month: 11, day: 22)

    /// Every file of the demo, its dates moved by whole weeks so that the week of ``anchor`` becomes the week of `day`.
    ///
    /// Weeks run from Monday to Sunday, so a Thursday stays a Thursday. Every real date written `YYYY-MM-DD` moves, in
    /// paths and in texts; everything else, birthdays written `MM-DD` among it, stays as it is.
    ///
    /// - Parameter day: A day of the years 2 to 9997. For any other, and for one that no calendar has, nothing moves.
    /// - Returns: The paths, relative to the journal and with `/` between folders, and the texts, in the order of the
    ///   paths before they moved.
    /// - Complexity: Linear in the size of the texts, about 60 KB.
    public static func files(endingInWeekOf day: (year: Int, month: Int, day: Int)) -> [(path: String, text: String)] {
        let weeks = weeks(to: day)
        return packed.map { (moving($0.path, byWeeks: weeks), moving($0.text, byWeeks: weeks)) }
    }

    /// How many weeks lie between the anchor's week and that of `day`; 0 for a day that does not exist or is out of range.
    private static func weeks(to day: (year: Int, month: Int, day: Int)) -> Int {
        guard
            let from = CalendarDay(year: anchor.year, month: anchor.month, day: anchor.day),
            let to = CalendarDay(year: day.year, month: day.month, day: day.day),
            (2...9997).contains(day.year)
        else { return 0 }
        return to.week - from.week
    }

    /// The text with every real date in it moved by `weeks`, and no other byte changed.
    static func moving(_ text: String, byWeeks weeks: Int) -> String {
        guard weeks != 0 else { return text }
        let bytes = Array(text.utf8)
        var moved: [UInt8] = []
        moved.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let date = date(in: bytes, at: index)?.adding(weeks: weeks) {
                moved += date.description.utf8
                index += CalendarDay.width
            } else {
                moved.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: moved, as: UTF8.self)
    }

    /// The date that begins at `index`, if one does: ten bytes that are no part of a longer number.
    private static func date(in bytes: [UInt8], at index: Int) -> CalendarDay? {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let end = index + CalendarDay.width
        guard
            end <= bytes.count, digits.contains(bytes[index]),
            index == 0 || !digits.contains(bytes[index - 1]),
            end == bytes.count || !digits.contains(bytes[end])
        else { return nil }
        return CalendarDay(bytes[index..<end])
    }
}
