import DisplayText
import JournalStorage
import Mentorship

extension Invocation {
    /// Makes changes to a commitment that was called by its id, says what was done, and prints it as it now stands.
    ///
    /// - Parameters:
    ///   - id: the beginning of the id.
    ///   - plan: what is to be changed, for the commitment as found and its pair; each step is given the commitment as
    ///     the last one left it. Where one can't be made, those before it are put back.
    func change(_ id: ArgumentText, _ plan: (Commitment, Pair) throws -> [(Commitment) -> Change]) throws {
        let store = try openJournal()
        let found = try store.commitment(called: id)
        var commitment = found.commitment
        var done: [(change: Change, outcome: ChangeOutcome)] = []
        for step in try plan(commitment, found.pair) {
            let change = step(commitment)
            do {
                let outcome = try store.apply(change)
                if let now = outcome.commitment { commitment = now }
                done.append((change, outcome))
            } catch {
                for (_, outcome) in done.reversed() {
                    if let reversal = outcome.reversal { _ = try store.revert(reversal) }
                }
                throw error
            }
        }
        for (change, outcome) in done { try report(change, outcome, in: found.pair) }
        try print(commitment, of: found.pair, ids: found.ids)
    }

    /// Says what a change did, or that nothing had to be done.
    func report(_ change: Change, _ outcome: ChangeOutcome, in pair: Pair?) throws(JournalError) {
        if outcome.reversal == nil {
            say("Nothing to do: it stands like that already.")
        } else {
            say(CleanText.oneLine(change.sentence(on: try today(), in: pair)).truncated(to: 160))
        }
    }

    /// Prints a commitment as it stands.
    func print(_ commitment: Commitment, of pair: Pair, ids: IDTable) throws {
        let today = try today()
        if options.json {
            try printJSON { json in
                json.commitment(commitment, id: CommitmentID(commitment.key), of: pair, today: today)
            }
            return
        }
        var single = pair
        single.commitmentsOutside = [commitment]
        single.sessions = []
        var page = Page(in: self)
        let rows = CommitmentRows(of: single, filter: CommitmentFilter(), today: today, output: .plain(page))
        CommitmentList([rows], showsPairs: true).put(on: &page, ids: ids)
        try print(page)
    }
}
