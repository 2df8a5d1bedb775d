import Mentorship

internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// What other programs changed in a journal.
public struct OutsideChanges: Hashable, Sendable {
    /// The pairs with a change in their folder, or in their part of `private/`.
    public var pairs: Set<PairID> = []
    /// Whether pairs came or went, or `me.md` changed.
    public var outline = false
    /// Whether the owner's stories or questions changed, came or went.
    public var library = false

    /// Nothing changed.
    public init() {}

    /// Whether nothing changed.
    public var isEmpty: Bool { pairs.isEmpty && !outline && !library }
}

/// Sees what other programs change in a journal on disk, and waits until they are done with it.
///
/// The system tells of changes in all pairs where it can (``watch(_:)``); where it can't, or has no watches left, those
/// on screen are looked at from time to time (``look(at:)``), so that this takes no longer in a large journal, and so
/// are the owner's stories and questions. A change is passed on once everything it is about has kept its sizes and times
/// for two looks, because editors save in place, and a half-written file is no note.
public final class JournalWatcher {
    private let folder: String
    private var source: ChangeSource?
    /// The pairs to be looked at where the system doesn't tell.
    private var polled: [PairID] = []
    /// What each place was like when its last change was passed on, or when it was first looked at.
    private var known: [Place: Int] = [:]
    private var pending: [Place: Pending] = [:]
    private var nextLook: ContinuousClock.Instant?

    /// What a change can be about.
    enum Place: Hashable {
        case pair(PairID)
        case outline
        /// `stories/` and `questions/`.
        case library
    }

    /// What is looked at from time to time whatever is on screen.
    private static let always: [Place] = [.outline, .library]

    private struct Pending {
        var print: Int
        var lastLook: ContinuousClock.Instant
    }

    /// How long sizes and times must stay the same, and how often to look where the system doesn't tell.
    private static let settling = Duration.milliseconds(40)
    private static let pollingInterval = Duration.seconds(1)

    /// Watches the journal in a folder; until ``watch(_:)`` is called, only for pairs that come and go.
    public convenience init(folder path: String) {
        self.init(folder: path, source: ChangeSource(folder: path))
    }

    init(folder path: String, source: ChangeSource?) {
        folder = path
        self.source = source
        known[.outline] = fingerprint(of: .outline)
        // Where the system tells of changes, nobody asks what the library was like.
        if source == nil { known[.library] = fingerprint(of: .library) }
    }

    /// Becomes readable when something changed; nothing where looking from time to time has to do.
    public var descriptor: Int32? { source?.descriptor }

    /// How long a loop may sleep before it asks for ``changes(now:)`` though the descriptor is not readable.
    public var patience: Duration? {
        if !pending.isEmpty { return Self.settling }
        return source == nil ? Self.pollingInterval : nil
    }

    /// Whether the system doesn't tell of changes, so that what is on screen has to be looked at (``look(at:)``).
    public var isPolling: Bool { source == nil }

    /// Watches these pairs from now on where the system tells of changes; where it doesn't, this does nothing.
    public func watch(_ pairs: [PairID]) {
        if let source, !source.watch(pairs) { self.source = nil }
    }

    /// Looks at these pairs from time to time from now on, and at no others, where the system doesn't tell of changes.
    ///
    /// Takes time in proportion to the files of the pairs that were not looked at before, and no time for others.
    ///
    /// - Returns: the pairs that were not looked at before: what is known of them may be older than this look. None
    ///   where the system tells of changes.
    @discardableResult
    public func look(at pairs: [PairID]) -> [PairID] {
        polled = pairs
        guard isPolling else { return [] }
        let new = pairs.filter { known[.pair($0)] == nil }
        for pair in new { known[.pair(pair)] = fingerprint(of: .pair(pair)) }
        return new
    }

    /// What changed since the last call, and has settled.
    public func changes(now: ContinuousClock.Instant) -> OutsideChanges {
        collect(now)
        var changes = OutsideChanges()
        for (place, state) in pending where now - state.lastLook >= Self.settling {
            let print = fingerprint(of: place)
            guard print == state.print else {
                pending[place] = Pending(print: print, lastLook: now)
                continue
            }
            pending[place] = nil
            known[place] = print
            switch place {
            case .pair(let pair): changes.pairs.insert(pair)
            case .outline: changes.outline = true
            case .library: changes.library = true
            }
        }
        return changes
    }

    /// Notes what may have changed, from the system's word or by looking.
    private func collect(_ now: ContinuousClock.Instant) {
        if let source {
            if let places = source.drain() {
                for place in places { note(place, now) }
            } else {
                // No watches left: what was not told of is found by looking from here on.
                self.source = nil
                for place in polled.map(Place.pair) + Self.always { note(place, now) }
            }
        } else if nextLook.map({ now >= $0 }) ?? true {
            nextLook = now + Self.pollingInterval
            for place in polled.map(Place.pair) + Self.always where fingerprint(of: place) != known[place] {
                note(place, now)
            }
        }
    }

    private func note(_ place: Place, _ now: ContinuousClock.Instant) {
        pending[place] = Pending(print: fingerprint(of: place), lastLook: now)
    }

    /// A number that changes with the names, sizes and times of what a place is made of.
    private func fingerprint(of place: Place) -> Int {
        var hasher = Hasher()
        switch place {
        case .pair(let pair):
            for root in [JournalLayout.folder(of: pair), JournalLayout.privateFolder(of: pair)] {
                hash(root, into: &hasher)
                hash("\(root)/\(JournalLayout.sessions)", into: &hasher)
            }
        case .outline:
            for name in names(in: JournalLayout.pairs) { hasher.combine(name) }
            hashStatus(of: JournalLayout.owner, into: &hasher)
        case .library:
            for root in [StoryCheck.stories, StoryCheck.questions] { hash(root, into: &hasher) }
        }
        return hasher.finalize()
    }

    private func hash(_ path: String, into hasher: inout Hasher) {
        for name in names(in: path) where JournalLayout.isMarkdown(name) {
            hasher.combine(name)
            hashStatus(of: "\(path)/\(name)", into: &hasher)
        }
    }

    private func hashStatus(of path: String, into hasher: inout Hasher) {
        var status = stat()
        guard stat("\(folder)/\(path)", &status) == 0 else { return }
        hasher.combine(FileStamp(status))
    }

    private func names(in path: String) -> [String] {
        guard let stream = opendir("\(folder)/\(path)") else { return [] }
        defer { closedir(stream) }
        return ((try? DiskFolder.names(in: stream)) ?? []).compactMap(\.0).sorted()
    }
}
