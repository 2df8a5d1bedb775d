import JournalStorage
import Mentorship

/// What the program reads in a journal, said as the manual's examples say it: one thing a line, what it is first.
struct ManualReading {
    /// The lines; one that is indented is about the line above it.
    private(set) var lines: [String] = []
    private let today: Day

    /// Everything that is read of one pair, of the journal's owner, and of what is not as documented.
    init(_ store: JournalStore, pair id: PairID, today: Day) throws {
        self.today = today
        if let name = store.owner()?.name { lines.append("owner: \(name)") }
        if let pair = try store.pair(id) {
            read(pair)
            read(pair.agreement)
            read(pair.mentorProfile, of: .mentor)
            read(pair.menteeProfile, of: .mentee)
            for session in pair.sessions { read(session) }
            for commitment in pair.commitments { read(commitment) }
            readPrivate(pair)
            for copy in pair.conflictCopies { lines.append("conflict copy: \(copy)") }
        }
        let library = try store.library(builtIn: [])
        for story in library.stories { read(story) }
        for question in library.questions {
            add("own question, \(question.theme)", question.text)
            addTopics(question.topics)
        }
        for problem in try store.problems(today: today) {
            lines.append("reported: \(problem.file), line \(problem.line), \(problem.severity)")
        }
    }

    /// The lines that speak of the kinds of things which `example` speaks of, and, whatever it does, of what is reported.
    func lines(asIn example: [String]) -> [String] {
        let kinds = Set(example.map(ManualReading.kind)).union(["reported"])
        var found: [String] = []
        var isWanted = false
        for line in lines {
            if !line.hasPrefix(" ") { isWanted = kinds.contains(ManualReading.kind(of: line)) }
            if isWanted { found.append(line) }
        }
        let absent = example.filter {
            $0.hasPrefix("no ") && !found.map(ManualReading.kind).contains(String($0.dropFirst(3)))
        }
        return found + absent
    }

    /// The things that lines tell of, each with the indented lines about it, in an order of their own: the page may tell
    /// them in the order that reads best.
    static func things(_ lines: [String]) -> [String] {
        var things: [String] = []
        for line in lines {
            if line.hasPrefix(" "), !things.isEmpty {
                things[things.count - 1] += "\n" + line
            } else {
                things.append(line)
            }
        }
        return things.sorted()
    }

    /// What a line speaks of: its words before `of`, `on`, `from`, `about`, a comma or a colon; `no X` speaks of X.
    static func kind(of line: String) -> String {
        let words = line.hasPrefix("no ") ? line.dropFirst(3) : line[...]
        let head = words.prefix { $0 != ":" && $0 != "," }.split(separator: " ")
        let first = head.prefix { !["of", "on", "from", "about"].contains($0) }
        return (first.isEmpty ? head.prefix(1) : first).joined(separator: " ")
    }

    private mutating func add(_ kind: String, _ value: (some CustomStringConvertible)?) {
        if let value { lines.append("\(kind): \("\(value)".split(separator: "\n").joined(separator: " / "))") }
    }

    private mutating func read(_ pair: Pair) {
        add("mentor", pair.mentor)
        add("mentee", pair.mentee)
        add("role", pair.role.rawValue)
        add("programme", pair.programme)
        add("started", pair.started)
        add("until", pair.until)
        add("cadence", pair.cadence)
        add("review", pair.review)
        add("status", "\(pair.status(on: today))")
    }

    private mutating func read(_ agreement: Agreement) {
        for side in Side.allCases {
            for state in agreement.hopes where state.side == side {
                add("hope of the \(side), \(state.state)", state.hope.entry.words)
                add("  to", state.hope.referral)
                add("  helped", state.hope.helped?.text)
            }
            for give in agreement[side].gives { add("give of the \(side)", give.words) }
        }
        for rule in agreement.groundRules { add("rule", rule.words) }
        add("text today", agreement.textHash)
        for consent in agreement.consents {
            add("agreed on \(consent.day)", consent.by.rawValue)
            add("  text", consent.textHash)
        }
    }

    private mutating func read(_ profile: Profile?, of side: Side) {
        guard let profile else { return }
        let whose = "of the \(side)"
        add("name \(whose)", profile.name)
        for alias in profile.aliases { add("alias \(whose)", alias) }
        add("email \(whose)", profile.email)
        add("pronouns \(whose)", profile.pronouns)
        add("timezone \(whose)", profile.timezone)
        add(
            "birthday \(whose)",
            profile.birthday.map { String("\(Day(year: 2024, month: $0.month, day: $0.day) ?? .first)".dropFirst(5)) })
        for goal in profile.goals {
            add("goal \(whose), \(goal.isTicked == true ? "reached" : "not reached")", goal.words)
        }
        for entry in profile.strengths { add("strength \(whose)", entry.words) }
        for entry in profile.growthAreas { add("growth area \(whose)", entry.words) }
        for entry in profile.interests { add("interest \(whose)", entry.words) }
        for entry in profile.boundaries { add("boundary \(whose)", entry.words) }
        for entry in profile.about { add("about the \(side)", entry.words) }
    }

    private mutating func read(_ session: Session) {
        add("session", "\(session.name), \(session.status(on: today))")
        add("title", session.title)
        add("time", session.time)
        add("minutes", session.minutes)
        add("place", session.place)
        add("mode", session.mode?.rawValue)
        add("because", session.because)
        var remarks: [(kind: String, remark: Remark)] = []
        for question in session.questions {
            remarks.append(("question\(whose(question.asked, "of"))", question.asked))
            remarks += question.answers.map { ("answer\(whose($0, "of"))", $0) }
            if !question.isAnswered { remarks.append(("unanswered", question.asked)) }
        }
        remarks += session.heard.map { ("heard\(whose($0, "from"))", $0) }
        remarks += session.learned.map { ("learned\(whose($0, "about"))", $0) }
        remarks += session.stories.map { ("told", $0) }
        remarks += session.milestones.map { ("milestone", $0) }
        remarks += session.referrals.map { ("referral", $0) }
        for (kind, remark) in remarks.sorted(by: { $0.remark.line < $1.remark.line }) {
            add(kind, remark.text)
            add("  helped", remark.helped?.text)
            if !remark.topics.isEmpty { add("topics", remark.topics.joined(separator: ", ")) }
        }
    }

    private func whose(_ remark: Remark, _ preposition: String) -> String {
        remark.owner.map { " \(preposition) \(person($0))" } ?? ""
    }

    private func person(_ owner: Owner?) -> String {
        guard let owner else { return "nobody" }
        return owner == .both ? "both" : "the \(owner.rawValue)"
    }

    private mutating func read(_ commitment: Commitment) {
        let state =
            commitment.isOverdue(on: today)
            ? "overdue" : commitment.isKeptLate ? "kept late" : commitment.state.rawValue
        add("commitment of \(person(commitment.owner)), \(state)", commitment.text)
        add("  made", commitment.made)
        add("  due", commitment.due)
        add("  kept", commitment.kept)
        add("  released", commitment.released)
        add("  because", commitment.reason)
        for move in commitment.moves {
            add("  moved", "from \(move.from) to \(move.to)" + (move.because.map { ", \($0)" } ?? ""))
        }
        for release in commitment.releases {
            let parts = [release.day.map { "on \($0)" }, release.because]
            add("  released before", parts.compactMap(\.self).joined(separator: ", "))
        }
        add("  note", commitment.note)
        add("ID on line \(commitment.line)", CommitmentID(commitment.key))
    }

    private mutating func addTopics(_ topics: [String]) {
        if !topics.isEmpty { add("  topics", topics.joined(separator: ", ")) }
    }

    private mutating func read(_ story: Mentorship.Story) {
        add("story", story.slug)
        add("  title", story.title)
        add("  outcome", story.outcome?.rawValue)
        addTopics(story.topics)
        for part in Mentorship.Story.Part.allCases { add("  \(part.rawValue)", story.parts[part]) }
    }

    private mutating func readPrivate(_ pair: Pair) {
        for checkIn in pair.checkIns {
            let ratings = [("comfort", checkIn.comfort), ("trust", checkIn.trust), ("guidance", checkIn.guidance)]
            let said = ratings.compactMap { word, rating in rating.map { "\(word) \($0)" } }
            add("check-in on \(checkIn.session)", said.joined(separator: ", "))
        }
        for aside in pair.putAside {
            let parts = [aside.kind.rawValue, aside.until.map { "until \($0)" }, aside.because]
            add("aside", parts.compactMap(\.self).joined(separator: ", "))
        }
    }
}
