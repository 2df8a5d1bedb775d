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

    /// Nothing changed.
    public init() {}

    /// Whether nothing changed.
    public var isEmpty: Bool { pairs.isEmpty && !outline }
}

/// Sees what other programs change in a journal on disk, and waits until they are done with it.
///
/// The system tells of changes where it can; where it can't, or has no watches left, the pairs that were given last are
/// looked at from time to time. A change is passed on once everything it is about has kept its sizes and times for two
/// looks, because editors save in place, and a half-written file is no note.
public final class JournalWatcher {
    private let folder: String
    private var source: ChangeSource?
    /// The pairs to be looked at where the system doesn't tell.
    private var polled: [PairID] = []
    private var known: [Place: Int] = [:]
    private var pending: [Place: Pending] = [:]
    private var nextLook: ContinuousClock.Instant?

    /// What a change can be about.
    fileprivate enum Place: Hashable {
        case pair(PairID)
        case outline
    }

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
    }

    /// Becomes readable when something changed; nothing where looking from time to time has to do.
    public var descriptor: Int32? { source?.descriptor }

    /// How long a loop may sleep before it asks for ``changes(now:)`` though the descriptor is not readable.
    public var patience: Duration? {
        if !pending.isEmpty { return Self.settling }
        return source == nil ? Self.pollingInterval : nil
    }

    /// Watches these pairs from now on: all there are where the system tells of changes, or else those on screen.
    public func watch(_ pairs: [PairID]) {
        if let source, !source.watch(pairs) { self.source = nil }
        polled = pairs
        guard source == nil else { return }
        for pair in pairs where known[.pair(pair)] == nil { known[.pair(pair)] = fingerprint(of: .pair(pair)) }
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
            }
        }
        return changes
    }

    /// Notes what may have changed, from the system's word or by looking.
    private func collect(_ now: ContinuousClock.Instant) {
        if let source {
            for place in source.drain() { note(place, now) }
        } else if nextLook.map({ now >= $0 }) ?? true {
            nextLook = now + Self.pollingInterval
            for place in polled.map(Place.pair) + [.outline] where fingerprint(of: place) != known[place] {
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
        return DiskFolder.names(in: stream).compactMap(\.0).sorted()
    }
}

/// The system's word on what changes in a journal's folders.
final class ChangeSource {
    let descriptor: Int32
    private let folder: String
    private var places: [Int32: (place: JournalWatcher.Place, path: String)] = [:]
    private var watched: Set<String> = []

    #if os(Linux)
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ONLYDIR)

    /// Nothing where the system has no watches to give.
    init?(folder: String) {
        self.folder = folder
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        let tops = ["", JournalLayout.pairs, JournalLayout.privateFolder]
        guard descriptor >= 0, tops.allSatisfy({ add($0, .outline) }) else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
    }

    deinit {
        close(descriptor)
    }

    /// Watches the folders of pairs; false where there are not watches enough for them.
    func watch(_ pairs: [PairID]) -> Bool {
        for pair in pairs {
            for root in [JournalLayout.folder(of: pair), JournalLayout.privateFolder(of: pair)] {
                guard add(root, .pair(pair)), add("\(root)/\(JournalLayout.sessions)", .pair(pair)) else {
                    return false
                }
            }
        }
        return true
    }

    private func add(_ path: String, _ place: JournalWatcher.Place) -> Bool {
        guard !watched.contains(path) else { return true }
        let watch = inotify_add_watch(descriptor, path.isEmpty ? folder : "\(folder)/\(path)", Self.mask)
        guard watch >= 0 else { return errno == ENOENT || errno == ENOTDIR || errno == EACCES }
        places[watch] = (place, path)
        watched.insert(path)
        return true
    }

    /// What the system told of since the last call.
    fileprivate func drain() -> Set<JournalWatcher.Place> {
        var found: Set<JournalWatcher.Place> = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return found }
            buffer.withUnsafeBytes { take($0[..<count], into: &found) }
        }
    }

    private func take(_ bytes: Slice<UnsafeRawBufferPointer>, into found: inout Set<JournalWatcher.Place>) {
        let header = MemoryLayout<inotify_event>.size
        var place = bytes.startIndex
        while place + header <= bytes.endIndex {
            let event = bytes.base.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            let name = bytes[(place + header)..<min(place + header + Int(event.len), bytes.endIndex)]
            place += header + Int(event.len)
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
                found.formUnion(places.values.map(\.place))
            } else if event.mask & UInt32(IN_IGNORED) != 0 {
                if let gone = places.removeValue(forKey: event.wd) { watched.remove(gone.path) }
            } else if let (place, path) = places[event.wd], concerns(place, path, name: name) {
                found.insert(place)
                // A folder of sessions, or a private one, may have come into being.
                if case .pair(let pair) = place { _ = watch([pair]) }
            }
        }
    }

    /// Whether a name in a folder means something: the journal's own temporary files do not.
    private func concerns(
        _ place: JournalWatcher.Place, _ path: String, name: Slice<UnsafeRawBufferPointer>
    ) -> Bool {
        let name = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        if path.isEmpty {
            return [JournalLayout.owner, JournalLayout.pairs, JournalLayout.privateFolder].contains(name)
        }
        return !name.hasPrefix(".")
    }
    #else
    /// Nothing: this system's word is not heard yet, so that looking from time to time has to do.
    init?(folder: String) {
        return nil
    }

    func watch(_ pairs: [PairID]) -> Bool { false }

    fileprivate func drain() -> Set<JournalWatcher.Place> { [] }
    #endif
}
