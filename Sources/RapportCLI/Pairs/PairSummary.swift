import DisplayText
import Mentorship

/// What is told of a pair in lists, worked out where the pair is read, on any thread.
struct PairSummary: Sendable {
    let id: PairID
    let mentor: String?
    let mentee: String?
    let role: Role
    let status: Pair.Status
    let programme: String?
    let started: Day?
    let until: Day?
    let cadence: Interval?
    let lastSession: Day?
    let nextSession: Day?
    let sessions: Int
    let counts: Pair.CountsOfSides
    let hopes: [HopeState]
    let attention: [Attention]
    /// The other person's name, or both.
    let title: String

    /// The summary of a pair that has been read.
    init(of pair: Pair, today: Day, showsPrivate: Bool) {
        id = pair.id
        mentor = pair.mentor
        mentee = pair.mentee
        role = pair.role
        status = pair.status(on: today)
        programme = pair.programme
        started = pair.started
        until = pair.until
        cadence = pair.cadence
        lastSession = pair.lastSession(on: today)?.name.day
        nextSession = pair.nextSession(on: today)?.name.day
        sessions = pair.sessionCount(on: today)
        counts = pair.countsOfSides(on: today)
        hopes = pair.hopes
        attention = pair.attention(on: today, includingPrivate: showsPrivate)
        title = pair.title
    }

    /// What the other person is to the journal's owner.
    var relation: CleanText {
        switch role {
        case .mentor: "your mentee"
        case .mentee: "your mentor"
        case .observer: "observed"
        }
    }
}

extension JSONWriter {
    /// Writes a pair with the keys of cli.md.
    mutating func pair(_ pair: PairSummary) {
        object { json in
            json.put("pair", pair.id.name)
            json.put("mentor", pair.mentor)
            json.put("mentee", pair.mentee)
            json.put("role", pair.role.rawValue)
            json.put("status", pair.status.rawValue)
            json.put("programme", pair.programme)
            json.put("started", pair.started)
            json.put("until", pair.until)
            json.put("cadenceDays", pair.cadence?.days)
            json.put("lastSession", pair.lastSession)
            json.put("nextSession", pair.nextSession)
            json.put("sessions", pair.sessions)
            json.counts(pair.counts.together)
            json.key("sides")
            json.object { json in
                for side in Side.allCases {
                    if side == .mentor { json.key("mentor") } else { json.key("mentee") }
                    json.object { $0.counts(pair.counts[side]) }
                }
            }
            json.key("hopes")
            json.array(pair.hopes) { $0.hope($1) }
            json.key("attention")
            json.array(pair.attention) { json, attention in
                json.object { json in
                    json.put("kind", attention.kind.rawValue)
                    json.put("text", attention.text)
                }
            }
        }
    }

    /// Puts counts: `open overdue kept keptLate released`.
    mutating func counts(_ counts: Counts) {
        put("open", counts.open)
        put("overdue", counts.overdue)
        put("kept", counts.kept)
        put("keptLate", counts.keptLate)
        put("released", counts.released)
    }

    private mutating func hope(_ state: HopeState) {
        object { json in
            json.put("side", state.side.rawValue)
            json.put("text", state.hope.entry.text)
            json.put("state", state.state.rawValue)
            json.put("refer", state.hope.referral)
            json.put("topics", state.hope.entry.topics)
        }
    }
}
