import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// What of a pair is read: what is private only where it may show.
    private var parts: PairParts { context.includesPrivate ? .all : .all.subtracting(.checkIns) }

    /// Reads the list of pairs for the first time.
    func readOutline() throws(JournalError) {
        context.take(outline: try store.names())
        tell(.outlined)
        slices.append(context.unread)
    }

    /// Reads the list of pairs again, because pairs came or went or the owner's profile changed.
    func readOutlineAgain() {
        do throws(JournalError) {
            let former = context.journal.owner
            context.take(outline: try store.names())
            tell(.outlined)
            slices.append(context.unread)
            if context.journal.owner != former { slices.append(context.journal.pairs.map(\.id)) }
            watch()
        } catch {
            if error.kind == .noJournal { return loseJournal(error) }
            tell(.failed("The journal can't be read just now: \(error.message)"))
        }
    }

    /// Reads the next few pairs, slice by slice, until it is time to show them or somebody has pressed a key.
    func readSlice() {
        let start = ContinuousClock.now
        var end = start
        var read: Set<PairID> = []
        var missing: Set<PairID> = []
        do throws(JournalError) {
            repeat {
                let pairs = slices.next(first: state.selectedPair)
                let found = try readSlice(pairs)
                read.formUnion(found)
                if found.count < pairs.count { missing.formUnion(Set(pairs).subtracting(found)) }
                let now = ContinuousClock.now
                slices.adapt(to: now - end)
                end = now
            } while !slices.isEmpty && end - start < LoadingSlices.untilShown && !isInputWaiting
        } catch {
            if error.kind == .noJournal { return loseJournal(error) }
            tell(.failed("Not everything can be read: \(error.message)"))
        }
        tell(.read(read))
        if !missing.isEmpty { readAgain(missing) }
    }

    /// Reads pairs and answers with those that are still there.
    private func readSlice(_ pairs: [PairID]) throws(JournalError) -> [PairID] {
        let (today, includesPrivate) = (context.today, context.includesPrivate)
        let readings = try store.gather(pairs, owner: context.journal.owner, reading: parts) {
            PairReading($0, today: today, includesPrivate: includesPrivate)
        }
        for reading in readings { context.take(reading) }
        return readings.map(\.id)
    }

    /// Whether a key is waiting to be answered.
    private var isInputWaiting: Bool {
        terminal.inputDescriptor.map { SystemCalls.wait(for: [$0], atMost: .zero) } ?? false
    }

    /// Reads pairs again that may have changed; those that are gone leave the list, unless the whole journal is gone.
    func readAgain(_ pairs: some Sequence<PairID>) {
        var read: Set<PairID> = []
        var isListChanged = false
        for id in pairs {
            do throws(JournalError) {
                if let pair = try store.pair(id, reading: parts) {
                    context.take(pair)
                    read.insert(id)
                } else {
                    // Throws where there are no pairs at all any more.
                    _ = try store.pairIDs()
                    context.remove(id)
                    isListChanged = true
                }
            } catch {
                if error.kind == .noJournal { return loseJournal(error) }
                // What the list says of it has to do, so that it isn't waited for.
                if let known = context.journal[id] { context.take(known) }
                read.insert(id)
                tell(.failed("\(id.name) can't be read just now: \(error.message)"))
            }
        }
        tell(isListChanged ? .outlined : .read(read))
    }
}
