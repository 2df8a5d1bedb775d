import Mentorship

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The system's word on what changes in a journal's folders.
final class ChangeSource {
    let descriptor: Int32
    private let folder: String
    private var places: [Int32: (place: JournalWatcher.Place, path: String)] = [:]
    private var watched: Set<String> = []
    /// The pairs to be watched, whose folders may come into being, or into being anew, at any time.
    private var pairs: Set<PairID> = []
    private var isExhausted = false

    #if os(Linux)
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MOVE_SELF
            | IN_ONLYDIR)
    private static let tops: [(path: String, place: JournalWatcher.Place)] = [
        ("", .outline), (JournalLayout.pairs, .outline), (JournalLayout.privateFolder, .outline),
        (StoryCheck.stories, .library), (StoryCheck.questions, .library),
    ]

    private static let libraryFolders = [StoryCheck.stories, StoryCheck.questions]

    /// Nothing where the system has no watches to give.
    init?(folder: String) {
        self.folder = folder
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0, Self.tops.allSatisfy({ add($0.path, $0.place) }) else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Watches the folders of pairs; false where there are not watches enough for them.
    func watch(_ pairs: [PairID]) -> Bool {
        self.pairs.formUnion(pairs)
        return !isExhausted && pairs.allSatisfy(addFolders)
    }

    private func addFolders(of pair: PairID) -> Bool {
        // Where there is no private/ at all, the journal's own folder tells when it comes into being.
        let hasPrivate = watched.contains(JournalLayout.privateFolder)
        let roots = [JournalLayout.folder(of: pair)] + (hasPrivate ? [JournalLayout.privateFolder(of: pair)] : [])
        return roots.allSatisfy { root in
            add(root, .pair(pair)) && add("\(root)/\(JournalLayout.sessions)", .pair(pair))
        }
    }

    private func add(_ path: String, _ place: JournalWatcher.Place) -> Bool {
        guard !watched.contains(path) else { return true }
        let watch = inotify_add_watch(descriptor, path.isEmpty ? folder : "\(folder)/\(path)", Self.mask)
        guard watch >= 0 else {
            isExhausted = errno == ENOSPC || errno == ENOMEM
            return !isExhausted
        }
        // Two names of one folder have one watch, and the later name is told of.
        if let other = places[watch] { watched.remove(other.path) }
        places[watch] = (place, path)
        watched.insert(path)
        return true
    }

    /// What the system told of since the last call; nothing where it can no longer tell of everything.
    func drain() -> Set<JournalWatcher.Place>? {
        var found: Set<JournalWatcher.Place> = []
        withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { break }
                take(UnsafeRawBufferPointer(buffer)[..<count], into: &found)
            }
        }
        return isExhausted ? nil : found
    }

    private func take(_ bytes: Slice<UnsafeRawBufferPointer>, into found: inout Set<JournalWatcher.Place>) {
        let header = MemoryLayout<inotify_event>.size
        var place = bytes.startIndex
        while place + header <= bytes.endIndex {
            let event = bytes.base.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            let name = bytes[(place + header)..<min(place + header + Int(event.len), bytes.endIndex)]
            place += header + Int(event.len)
            take(event, String(decoding: name.prefix { $0 != 0 }, as: UTF8.self), into: &found)
        }
    }

    private func take(_ event: inotify_event, _ name: String, into found: inout Set<JournalWatcher.Place>) {
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
            // What was not told of may be anything, new folders too.
            found.formUnion(places.values.map(\.place))
            watchAgain(below: nil)
        } else if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0 {
            // The folder is gone, or elsewhere; whatever takes its name is another one.
            if event.mask & UInt32(IN_MOVE_SELF) != 0 { inotify_rm_watch(descriptor, event.wd) }
            guard let gone = places.removeValue(forKey: event.wd) else { return }
            watched.remove(gone.path)
            // Of a new folder in the journal's own place nobody would tell.
            if gone.path.isEmpty { isExhausted = true }
        } else if let (holder, path) = places[event.wd], concerns(path, name) {
            let place = path.isEmpty && Self.libraryFolders.contains(name) ? .library : holder
            found.insert(place)
            guard event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 else { return }
            switch place {
            case .pair(let pair):
                // A folder of sessions may have come into being.
                _ = addFolders(of: pair)
            case .outline:
                // A pair's folder, or all of `private/`, may be there now, and have changed before it was watched.
                let again = watchAgain(below: path.isEmpty ? nil : name)
                found.formUnion(again.map(JournalWatcher.Place.pair))
            case .library:
                // The folder of stories or questions has come into being, perhaps in the place of another.
                guard path.isEmpty else { return }
                watched.remove(name)
                _ = add(name, .library)
            }
        }
    }

    /// Watches what has become another folder since it was last watched; answers with the pairs that may concern.
    @discardableResult private func watchAgain(below name: String?) -> [PairID] {
        for top in Self.tops { _ = add(top.path, top.place) }
        let concerned = pairs.filter { name == nil || $0.name == name }
        for pair in concerned {
            for root in [JournalLayout.folder(of: pair), JournalLayout.privateFolder(of: pair)] {
                watched.remove(root)
                watched.remove("\(root)/\(JournalLayout.sessions)")
            }
            _ = addFolders(of: pair)
        }
        return Array(concerned)
    }

    /// Whether a name in a folder means something: the journal's own temporary files do not.
    private func concerns(_ path: String, _ name: String) -> Bool {
        if path.isEmpty {
            return [JournalLayout.owner, JournalLayout.pairs, JournalLayout.privateFolder].contains(name)
                || Self.libraryFolders.contains(name)
        }
        return !name.hasPrefix(".")
    }
    #else
    /// Nothing: this system's word is not heard yet, so that looking from time to time has to do.
    init?(folder: String) {
        return nil
    }

    func watch(_ pairs: [PairID]) -> Bool { false }

    func drain() -> Set<JournalWatcher.Place>? { nil }
    #endif
}
