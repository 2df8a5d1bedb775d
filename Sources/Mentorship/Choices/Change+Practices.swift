extension PracticeChange {
    /// What was done, for the status line: `Hope added: to lead a lab`.
    func sentence(on today: Day, in pair: Pair?) -> String {
        let words = words(on: today, in: pair)
        return words.subject.isEmpty ? words.said : "\(words.said): \(words.subject)"
    }

    /// The same in the middle of a sentence: `added the hope “to lead a lab”`.
    func deed(on today: Day, in pair: Pair?) -> String {
        let words = words(on: today, in: pair)
        return words.subject.isEmpty ? words.done : "\(words.done) “\(words.subject)”"
    }

    /// What a number of changes like this one did: `added 3`.
    func deed(of number: String) -> String {
        switch self {
        case .add, .keepQuestion: "added \(number)"
        case .rewordEntry: "reworded \(number)"
        case .removeEntry: "removed \(number)"
        case .reach(_, true): "reached \(number)"
        case .reach: "opened \(number) again"
        case .link: "linked \(number)"
        case .refer: "referred \(number)"
        case .withdrawReferral: "took \(number) referrals back"
        case .agree: "agreed \(number) times"
        case .say, .answer, .helped, .write: "wrote \(number)"
        case .putAside: "put \(number) aside"
        case .takeUp: "took \(number) up again"
        case .setTerm, .setDetail: "changed \(number)"
        }
    }

    /// What it is about, in a word or a few.
    func subject(in pair: Pair?) -> String {
        switch self {
        case .add(let text, _), .rewordEntry(_, let text), .keepQuestion(let text, _): text
        case .removeEntry(let key), .reach(let key, _), .link(let key, _, _), .refer(let key, _),
            .withdrawReferral(let key):
            key.words
        case .agree: "the agreement"
        case .say(let new): new.text
        case .answer(_, let text, _): text
        case .helped(let place, _): place.text
        case .putAside(let aside, _): aside.kind.rawValue
        case .takeUp(let kind, _): kind.rawValue
        case .write(let story): story.title
        case .setTerm(let id, let term): "\(term.name) of \(pair?.title ?? id.name)"
        case .setDetail(let file, let detail, _):
            "\(detail.rawValue) in \(Change.name(ofFile: file.path, in: file.pair))"
        }
    }

    /// What was said and done, and to what: `Hope added`, `added the hope`, `to lead a lab`.
    private func words(on today: Day, in pair: Pair?) -> (said: String, done: String, subject: String) {
        let subject = subject(in: pair)
        switch self {
        case .add(_, let list): return ("\(list.noun.capitalized) added", "added the \(list.noun)", subject)
        case .rewordEntry(let key, _):
            return ("\(key.list.noun.capitalized) reworded", "reworded the \(key.list.noun) to", subject)
        case .removeEntry(let key):
            return ("\(key.list.noun.capitalized) removed", "removed the \(key.list.noun)", subject)
        case .reach(_, true): return ("Goal reached", "reached the goal", subject)
        case .reach: return ("Goal open again", "opened the goal again", subject)
        case .link(_, let give, let topic):
            return ("Linked by #\(topic)", "linked by #\(topic) to “\(give.words)” the hope", subject)
        case .refer(_, let who): return ("Referred to \(who)", "referred to \(who) the hope", subject)
        case .withdrawReferral: return ("No longer referred", "took back the referral of", subject)
        case .agree(_, let owner, let day):
            let when = day == today ? "" : " as of \(day.short(relativeTo: today))"
            let who = owner == .both ? "both" : Change.name(of: owner, in: pair)
            return ("Agreed by \(who)\(when)", "noted that \(who) agreed\(when)", "")
        case .say(let new):
            return ("\(new.label.noun.capitalized) noted", "wrote down the \(new.label.noun)", subject)
        case .answer: return ("Answer noted", "wrote down the answer", subject)
        case .helped(_, let helped):
            return ("Helped (\(helped.text))", "said whether it helped (\(helped.text)):", subject)
        case .putAside(let aside, _):
            let until = aside.until.map { " until \($0.short(relativeTo: today))" } ?? ""
            return ("Put aside\(until)", "put aside\(until)", subject)
        case .takeUp: return ("Taken up again", "took up again", subject)
        case .write: return ("Story written", "wrote the story", subject)
        case .keepQuestion: return ("Question added", "added the question", subject)
        case .setTerm, .setDetail: return ("Changed", "changed", subject)
        }
    }
}

extension EntryList {
    /// What an item of it is called: `hope`, `ground rule`, `boundary`.
    public var noun: String {
        switch self {
        case .hopes: "hope"
        case .gives: "give"
        case .groundRules: "ground rule"
        case .profile(.goals, _): "goal"
        case .profile(.strengths, _): "strength"
        case .profile(.growthAreas, _): "growth area"
        case .profile(.interests, _): "interest"
        case .profile(.boundaries, _): "boundary"
        case .profile(.about, _): "line"
        }
    }
}

extension SessionText.Label {
    /// What a line with it is called: `question`, `thing learned`.
    public var noun: String {
        switch self {
        case .question: "question"
        case .answer: "answer"
        case .heard: "thing heard"
        case .story: "story"
        case .learned: "thing learned"
        case .milestone: "milestone"
        case .referral: "referral"
        case .because: "reason"
        case .moved: "move"
        case .released: "release"
        case .helped: "word on whether it helped"
        }
    }
}

extension Referral.Place {
    /// The words it is told by.
    fileprivate var text: String {
        switch self {
        case .session(let key): key.text
        case .hope(let key): key.words
        }
    }
}

extension PairTerm {
    /// The key of `pair.md`.
    public var name: String {
        switch self {
        case .programme: "programme"
        case .started: "started"
        case .until: "until"
        case .cadence: "cadence"
        case .review: "review"
        }
    }
}

extension String {
    /// The word with its first letter in capitals.
    fileprivate var capitalized: String { "\(prefix(1).uppercased())\(dropFirst())" }
}
