import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// What of a pair is read: what is private only where it may show.
    private var parts: PairParts { context.includesPrivate ? .all : .all.subtracting(.checkIns) }

    /// Reads the list of pairs for the first time.
    func readOutline() throws(JournalError) {
        context.take(outline: try store.outline())
        tell(.outlined)
        slices.append(context.unread)
    }

    /// Reads the list of pairs again, because pairs came or went or the owner's profile changed.
    func readOutlineAgain() {
        do throws(JournalError) {
            let former = context.journal.owner
            context.take(outline: try store.outline())
            tell(.outlined)
            slices.append(context.unread)
            if context.journal.owner != former { slices.append(context.journal.pairs.map(\.id)) }
            watch()
        } catch {
            if error.kind == .noJournal { return loseJournal(error) }
            tell(.failed("The journal can't be read just now: \(error.message)"))
        }
    }

    /// Reads the next few pairs, or as many of them as can be read before somebody presses a key.
    func readSlice() {
        let pairs = slices.next(first: state.selectedPair)
        let start = now()
        let (today, includesPrivate, input) = (context.today, context.includesPrivate, terminal.inputDescriptor)
        let (readings, unreached) = store.gather(
            pairs, owner: context.journal.owner, reading: parts,
            until: { input.map { AppCalls.wait(for: [$0], atMost: .zero) } ?? false },
            { PairReading($0, today: today, includesPrivate: includesPrivate) })
        for reading in readings { context.take(reading) }
        slices.putBack(unreached)
        if unreached.isEmpty { slices.adapt(to: start.duration(to: now())) }
        tell(.read(Set(readings.map(\.id))))
        let missing = Set(pairs).subtracting(readings.map(\.id)).subtracting(unreached)
        if !missing.isEmpty { readNow(missing) }
    }

    /// Up to how many pairs are read again in one go.
    private static let mostAtOnce = 16

    /// Reads pairs again that may have changed; very many of them in slices, and then only the one that is wanted first
    /// and those on screen at once, as far as that goes.
    func readAgain(_ pairs: some Collection<PairID>, first wanted: PairID? = nil) {
        guard pairs.count > Loop.mostAtOnce else { return readNow(pairs) }
        let changed = Set(pairs)
        let seen = ([wanted].compactMap(\.self) + state.pairsOnScreen(in: context).filter { $0 != wanted })
            .filter { changed.contains($0) }
        let first = seen.prefix(Loop.mostAtOnce)
        slices.append(seen.dropFirst(first.count) + pairs.filter { !first.contains($0) })
        readNow(first)
    }

    /// Reads pairs again; those that are gone leave the list, unless the whole journal is gone.
    private func readNow(_ pairs: some Sequence<PairID>) {
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
                // What is known of it has to do, so that it isn't waited for.
                if var known = context.journal[id] {
                    known.unreadBecause = error.message
                    context.take(known)
                }
                read.insert(id)
                tell(.failed("\(id.name) can't be read just now: \(error.message)"))
            }
        }
        if isListChanged { tell(.outlined) }
        // An open session is read again only where its pair was.
        if !isListChanged || !read.isEmpty { tell(.read(read)) }
    }
}
