/// The reasons for attention that come from the agreement.
extension Pair {
    /// Whether the agreement is due for another look: as many days as `review` says have passed since the older of
    /// the two sides' newest agreements.
    public func isReviewDue(on today: Day) -> Bool {
        guard let review, let agreed = agreedByBoth(on: today) else { return false }
        return today.days(since: agreed) >= review.days
    }

    /// The day by which both had agreed to what they last agreed to; nothing until both have.
    public func agreedByBoth(on today: Day) -> Day? {
        guard let mentor = agreement.newestConsent(of: .mentor, on: today),
            let mentee = agreement.newestConsent(of: .mentee, on: today)
        else { return nil }
        return min(mentor.day, mentee.day)
    }

    /// A hope is unmet though the other side has written what it can give, and either not both have agreed, or the
    /// agreement is due for review.
    func unmetReason(on today: Day) -> String? {
        guard agreedByBoth(on: today) == nil || isReviewDue(on: today) else { return nil }
        let unmet = hopes.filter { $0.state == .unmet && !agreement[$0.side.other].gives.isEmpty }
        guard let first = unmet.first else { return nil }
        let hope = "\(first.hope.entry.text) (\(address(of: first.side)))"
        let rest = unmet.count > 1 ? ", and \(unmet.count - 1) more" : ""
        return "\(Phrase.count(unmet.count, "hope")) unmet: \(hope)\(rest) — give, refer, or talk it over"
    }

    /// 30 days or more after the start, one side has written what it can give and the other nothing.
    func oneSidedReason(on today: Day) -> String? {
        guard let started, today.days(since: started) >= 30 else { return nil }
        let giving = Side.allCases.filter { !agreement[$0].gives.isEmpty }
        guard giving.count == 1, let giver = giving.first else { return nil }
        let things = Phrase.count(agreement[giver].gives.count, "thing")
        let silent = "\(address(of: giver.other)) \(has(giver.other)) written none"
        return "one-sided: \(address(of: giver)) can give \(things), \(silent); begun \(Phrase.ago(started, today))"
    }

    /// The agreement is due for another look; or there are hopes, 30 days have passed since the start, and a side has
    /// not agreed.
    func reviewReason(on today: Day) -> String? {
        if isReviewDue(on: today), let review, let agreed = agreedByBoth(on: today) {
            return "review: agreed \(Phrase.ago(agreed, today)), to be looked at again \(review)"
        }
        guard let started, today.days(since: started) >= 30,
            !agreement.mentor.hopes.isEmpty || !agreement.mentee.hopes.isEmpty
        else { return nil }
        let silent = Side.allCases.filter { agreement.newestConsent(of: $0, on: today) == nil }
        guard let first = silent.first else { return nil }
        let who = silent.count > 1 ? "neither has" : "\(address(of: first)) \(has(first)) not"
        return "review: \(who) agreed yet; begun \(Phrase.ago(started, today))"
    }
}
