/// Where something that stands on a pair's timeline is found in the pair.
public enum TimelinePlace: Hashable, Sendable {
    /// A session, by its place among the pair's.
    case session(Int)
    /// A milestone, by its session's place and its own among that session's.
    case milestone(session: Int, Int)
    /// A consent, by its place among the agreement's, and how many of its day are written before it.
    case consent(Int, twin: Int)
}

extension Pair {
    /// What stands on the timeline, newest first: of a day the later session first, each followed by its milestones,
    /// and agreements last, as they are written (cli.md, "JSON"). Linear in what the pair holds, but for sorting
    /// agreements.
    public func timelineOrder() -> [TimelinePlace] {
        let consents = agreement.consents
        var rest = consents.indices.sorted { (consents[$1].day, $0) < (consents[$0].day, $1) }[...]
        var order: [TimelinePlace] = []
        order.reserveCapacity(sessions.count + consents.count)
        var former: Day?
        var twins = 0
        func appendConsents(after day: Day?) {
            while let index = rest.first {
                let own = consents[index].day
                if let day, own <= day { return }
                rest.removeFirst()
                twins = own == former ? twins + 1 : 0
                former = own
                order.append(.consent(index, twin: twins))
            }
        }
        for index in sessions.indices.reversed() {
            appendConsents(after: sessions[index].name.day)
            order.append(.session(index))
            order += sessions[index].milestones.indices.map { .milestone(session: index, $0) }
        }
        appendConsents(after: nil)
        return order
    }
}
