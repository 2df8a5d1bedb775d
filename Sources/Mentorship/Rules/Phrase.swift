/// Small parts of the sentences shown to people.
enum Phrase {
    /// A count with its noun, `1 hope`, `2 hopes`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A text on one line: what was joined from several lines is joined by blanks.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Words to stand at the end of a sentence, and the mark to be put behind them: no second one where they end in a
    /// mark of their own; a full stop, comma, colon or semicolon at their end is left out for the one that is put there.
    static func ending(_ text: String) -> (text: String, mark: String) {
        guard let last = text.last else { return (text, ".") }
        if "!?…".contains(last) || text.hasSuffix("..") { return (text, "") }
        return (".,;:".contains(last) ? String(text.dropLast()) : text, ".")
    }

    /// When a day that has come lies, `today, 22 Nov`, `1 day ago, on 21 Nov`.
    static func ago(_ day: Day, _ today: Day) -> String {
        let days = today.days(since: day)
        let date = day.date(relativeTo: today)
        return days == 0 ? "today, \(date)" : "\(count(days, "day")) ago, on \(date)"
    }

    /// A text on one line of at most so many characters (Unicode scalars), the last an ellipsis where it was longer;
    /// behind a whole word where one ends in the last third. Takes no longer for a longer text.
    static func cut(_ text: String, to length: Int) -> String {
        let beginning = text.unicodeScalars.prefix(length + 1)
        guard beginning.count > length else { return oneLine(text) }
        var kept = beginning.prefix(max(length - 1, 0))
        if let blank = kept.lastIndex(where: \.properties.isWhitespace),
            3 * kept.distance(from: kept.startIndex, to: blank) > 2 * length
        {
            kept = kept[..<blank]
        }
        return oneLine(String(kept)) + "…"
    }
}

extension Pair {
    /// One side as a sentence calls it: `you`, the first word of the name, or `the mentee` where there is none.
    func address(of side: Side) -> String {
        if role.side == side { return "you" }
        let word = name(of: side)?.split(whereSeparator: \.isWhitespace).first
        return word.map(String.init) ?? "the \(side.rawValue)"
    }

    /// One side as the owner of something: `your`, `Grace’s`, `the mentee’s`; long names are cut.
    func possessive(of side: Side) -> String {
        role.side == side ? "your" : "\(Phrase.cut(address(of: side), to: 20))’s"
    }

    /// `have` for the journal's owner, `has` for anybody else.
    func has(_ side: Side) -> String {
        role.side == side ? "have" : "has"
    }
}
