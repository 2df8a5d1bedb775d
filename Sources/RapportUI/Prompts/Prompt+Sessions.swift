import DisplayText
import Mentorship

extension SessionQuestion {
    /// How a line is read, before it is taken; nothing where there is nothing to say.
    func reading(of words: String, in context: Context) -> NamedWords? {
        switch self {
        case .plan(let pair, _): SessionQuestion.readingOfPlan(words, in: pair, context)
        case .move(let key): SessionQuestion.readingOfMove(words, of: key, in: context).map { NamedWords($0) }
        case .minutes:
            words.isEmpty
                ? NamedWords("no length, or minutes: 45")
                : NamedWords(Minutes(words).map { "\($0.count) min" } ?? "not a number of minutes yet: 45, 90 min")
        case .cancel, .title: nil
        }
    }

    /// What a line, as it stands, leads to.
    func answer(_ words: String, in context: Context) -> Prompt.Answer {
        switch self {
        case .plan(let pair, _): SessionQuestion.plan(words, in: pair, context)
        case .move(let key): SessionQuestion.move(key, to: words, in: context)
        case .cancel(let key): SessionQuestion.cancel(key, because: words)
        case .title(let key): SessionQuestion.entitle(key, words, in: context)
        case .minutes(let key): SessionQuestion.setMinutes(of: key, words, in: context)
        }
    }

    // MARK: Another session

    /// A session as it was typed. What lies ahead is planned: a later day, or today at a time that was named. Any other
    /// was held.
    private static func new(_ reading: SessionReading, in pair: PairID, on today: Day) -> NewSession {
        let isAhead = reading.day > today || reading.day == today && reading.time != nil
        return NewSession(
            pair: pair, day: reading.day, time: reading.time, title: reading.title.isEmpty ? nil : reading.title,
            status: isAhead ? .planned : .held)
    }

    private static func readingOfPlan(_ words: String, in pair: PairID, _ context: Context) -> NamedWords? {
        do throws(SessionReading.Fault) {
            let new = new(try SessionReading(words, today: context.today), in: pair, on: context.today)
            var parts = [
                when(new.day, new.time, context), new.status == .planned ? "planned" : "held: opens for notes",
            ]
            if let another = another(on: new.day, in: pair, context) { parts.append(another) }
            let before = parts.joined(separator: context.theme.dot)
            return new.title.map { NamedWords("\(before)\(context.theme.dot)“", CleanText($0), "”") }
                ?? NamedWords(before)
        } catch {
            return sentence(for: error, examples: planExamples).map { NamedWords($0) }
        }
    }

    private static func plan(_ words: String, in pair: PairID, _ context: Context) -> Prompt.Answer {
        do throws(SessionReading.Fault) {
            return begin(new(try SessionReading(words, today: context.today), in: pair, on: context.today))
        } catch {
            guard error != .empty else { return .missing("A session needs a day: \(planExamples).") }
            return .missing(sentence(for: error, examples: planExamples) ?? "")
        }
    }

    /// What becomes of a session that was asked for: what is planned gets its file; of what was held, the notes are
    /// written.
    private static func begin(_ new: NewSession) -> Prompt.Answer {
        new.status == .planned ? .changes([.plan(new)]) : .write(new)
    }

    private static let planExamples: CleanText = "fri 14:00, 4 dec 9:30 the review, today, 2026-11-17"

    // MARK: One that is there

    private static func readingOfMove(_ words: String, of key: SessionKey, in context: Context) -> CleanText? {
        do throws(SessionReading.Fault) {
            let reading = try SessionReading(words, today: context.today, or: key.name.day)
            guard reading.title.isEmpty else { return surplus(reading.title) }
            var parts = [when(reading.day, reading.time, context)]
            if let session = context.session(key) {
                if let reason = session.reasonNotToMove(to: reading.day, on: context.today) {
                    parts.append(CleanText(reason))
                } else if session.status(on: context.today) == .planned, reading.day < context.today {
                    parts.append("a day that has passed: was it held?")
                }
            }
            if reading.day != key.name.day, let another = another(on: reading.day, in: key.pair, context) {
                parts.append(another)
            }
            return parts.joined(separator: context.theme.dot)
        } catch {
            return sentence(for: error, examples: moveExamples)
        }
    }

    private static func move(_ key: SessionKey, to words: String, in context: Context) -> Prompt.Answer {
        let reading: SessionReading
        do throws(SessionReading.Fault) {
            reading = try SessionReading(words, today: context.today, or: key.name.day)
        } catch {
            guard error != .empty else { return .missing("A move needs a day: \(moveExamples).") }
            return .missing(sentence(for: error, examples: moveExamples) ?? "")
        }
        guard reading.title.isEmpty else { return .missing(surplus(reading.title)) }
        guard let session = context.session(key) else { return .missing(gone) }
        if let reason = session.reasonNotToMove(to: reading.day, on: context.today) {
            return .missing(CleanText(reason))
        }
        guard reading.day != key.name.day || (reading.time ?? session.time) != session.time else {
            let time = reading.time.map { " at \($0)" } ?? ""
            return .missing("It is on \(CalendarWords.full(reading.day))\(time) already. Esc leaves it so.")
        }
        let status = session.status(on: context.today)
        return .changes([.moveSession(key, to: SessionMove(to: reading.day, at: reading.time, status: status))])
    }

    private static let moveExamples: CleanText = "fri, 4 dec 9:30, 14:00, in 2 weeks, 2026-12-01"

    private static func cancel(_ key: SessionKey, because reason: String) -> Prompt.Answer {
        guard !TypedWords.seen(reason).isEmpty else {
            return .missing("A cancelled session needs its reason, to be read later. Esc leaves it planned.")
        }
        return .changes([.cancel(key, because: reason)])
    }

    private static func entitle(_ key: SessionKey, _ words: String, in context: Context) -> Prompt.Answer {
        guard words.isEmpty || !TypedWords.seen(words).isEmpty else {
            return .missing("Nothing of that would be seen. Esc leaves the title as it is.")
        }
        guard words.utf8.count <= TypedWords.mostBytes else { return .missing("That is too long for a title.") }
        guard words != context.session(key)?.title ?? "" else { return .done("The title is as it was.") }
        return .changes([.entitle(key, words)])
    }

    private static func setMinutes(of key: SessionKey, _ words: String, in context: Context) -> Prompt.Answer {
        let minutes = Minutes(words)?.count
        guard words.isEmpty || minutes != nil else {
            return .missing("That is no number of minutes: 45, 90 min, or nothing. A session takes 1,440 at most.")
        }
        guard minutes != context.session(key)?.minutes else { return .done("The length is as it was.") }
        return .changes([.setMinutes(key, minutes)])
    }

    /// How long a session took, as it was typed: `45`, `45 min`, from one minute to a day.
    private struct Minutes {
        let count: Int

        init?(_ words: String) {
            let parts = words.lowercased().split(separator: " ")
            let units: [Substring] = ["min", "mins", "minute", "minutes"]
            guard let digits = parts.first, parts.count == 1 || parts.count == 2 && units.contains(parts[1]),
                digits.utf8.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let count = Int(digits), (1...1440).contains(count)
            else { return nil }
            self.count = count
        }
    }

    // MARK: Words

    private static let gone: CleanText = "This session is no longer there. Esc leaves it."

    /// A day and a time, and how far off the day is.
    private static func when(_ day: Day, _ time: TimeOfDay?, _ context: Context) -> CleanText {
        let at = time.map { " at \($0)" } ?? ""
        let distance = CalendarWords.distance(to: day, from: context.today)
        return "\(CalendarWords.short(day, today: context.today))\(at)\(context.theme.dot)\(distance)"
    }

    /// That there is a session on that day already; nothing where there is none.
    private static func another(on day: Day, in pair: PairID, _ context: Context) -> CleanText? {
        switch context.pair(pair)?.sessions.count(where: { $0.name.day == day }) ?? 0 {
        case 0: nil
        case 1: "a second session that day"
        default: "another session that day"
        }
    }

    private static func surplus(_ words: String) -> CleanText {
        "“\(CleanText(String(words.prefix(40))).truncated(to: 30))” is neither day nor time: \(moveExamples)"
    }

    /// Why words are not taken yet; examples where there are none.
    private static func sentence(for fault: SessionReading.Fault, examples: CleanText) -> CleanText? {
        switch fault {
        case .empty: examples
        case .noDay: "not a day yet: \(examples)"
        case .noTime(let word): "“\(CleanText(word).truncated(to: 30))” is no time yet: 14:00, 9:30"
        case .tooLong: "That is too long: say it in fewer words."
        }
    }
}

extension Context {
    /// A session as it was read last; nothing where it isn't there.
    func session(_ key: SessionKey) -> Session? {
        pair(key.pair)?.sessions.last { $0.name == key.name }
    }
}
