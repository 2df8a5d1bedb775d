import Mentorship
import PlainText

extension JournalStore {
    /// How often a change is tried anew when a file is saved by someone right between reading and writing.
    private static let attempts = 5

    /// Makes a change: finds its place in the text as it is now, and writes the smallest edit, durably, under the lock.
    ///
    /// Where the text already is as wanted, nothing at all is written.
    ///
    /// - Throws: `.notFound` where the pair isn't there, `.changedMeanwhile` where the commitment no longer is as it
    ///   was read, `.wrongState` and `.refused` where the change can't be made as asked, `.unreadable` and
    ///   `.unwritable`. Then nothing was written.
    public func apply(_ change: Change) throws(JournalError) -> ChangeOutcome {
        let plan = try written(
            { (reader) throws(JournalError) in
                try ChangePlanner(store: self, reader: reader).plan(change)
            }, \.self)
        let reversals = plan.steps.map(\.reversal)
        let key = plan.removed.isEmpty ? plan.commitment?.key : nil
        return ChangeOutcome(
            reversal: reversals.isEmpty
                ? nil : Reversal(pair: plan.pair, files: reversals, before: change.commitment, after: key),
            commitment: plan.commitment, key: key, pair: plan.pair, removed: plan.removed)
    }

    /// Puts a change back, bytes and all; answers with what puts that back in turn.
    ///
    /// - Throws: `.changedMeanwhile` where a file was changed so that the bytes no longer fit, `.unwritable`. Then
    ///   nothing was written.
    public func revert(_ reversal: Reversal) throws(JournalError) -> Reversal {
        let plan = try written(
            { (reader) throws(JournalError) in
                try ChangePlanner(store: self, reader: reader).plan(putting: reversal)
            }, \.self)
        return Reversal(
            pair: reversal.pair, files: plan.steps.map(\.reversal), before: reversal.after, after: reversal.before)
    }

    /// Plans without the lock first, so that what can't be done, or need not be, leaves the journal alone; then, where
    /// there is something to write, plans again under the lock and does it.
    ///
    /// - Parameter steps: what of a plan is written.
    func written<Plan>(
        _ plan: (any SettledReader) throws(JournalError) -> Plan, _ steps: (Plan) -> ChangePlan
    ) throws(JournalError) -> Plan {
        let reader = files.settledReader
        let first = try repeated { () throws(JournalError) in try plan(reader) }
        guard !steps(first).steps.allSatisfy(\.isDone) else { return first }
        try checkFormat()
        return try files.exclusively { (writer) throws(JournalError) in
            try checkFormat()
            return try repeated { () throws(JournalError) in
                let plan = try plan(writer)
                try steps(plan).carryOut(with: writer)
                return plan
            }
        }
    }

    /// Looks whether this program may write, again each time: a newer one may have changed the journal meanwhile.
    func checkFormat() throws(JournalError) {
        if let readOnlyReason { throw JournalError(.unwritable, readOnlyReason) }
        if let reason = try JournalStore.readOnlyReason(of: files) { throw JournalError(.unwritable, reason) }
    }

    /// Tries again while somebody saves between reading and writing, up to a bound.
    func repeated<Result>(_ body: () throws(JournalError) -> Result) throws(JournalError) -> Result {
        for _ in 1..<Self.attempts {
            do throws(JournalError) {
                return try body()
            } catch  where error.kind == .changedMeanwhile {}
        }
        return try body()
    }
}
