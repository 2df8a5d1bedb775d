import Mentorship
import PlainText

/// Turns changes of a note's head into the smallest edits of its front matter: the one place that writes the keys of a
/// session, whether it is planned, moved and cancelled as a whole or written on.
struct HeadEdit {
    let changes: HeadChanges
    let key: NoteKey
    /// The keys that stay as they stand all the same.
    private var settled: Set<String> = []

    init(changes: HeadChanges, key: NoteKey) {
        self.changes = changes
        self.key = key
    }

    /// One key that is to be changed.
    private struct Wish {
        let key: String
        /// What it is to say; nothing where it is to go.
        let value: FrontMatterEdit.Value?
        /// Whether a text behind the key is read as just that.
        let isSame: (String) -> Bool

        /// Whether a head says so already.
        func isGranted(by value: FrontMatter.Value) -> Bool {
            switch value {
            case .empty: self.value == nil
            case .text(let text):
                text.utf8.allSatisfy(\.isBlank) ? self.value == nil : self.value != nil && isSame(text)
            case .list, .unread: false
            }
        }
    }

    /// A text with its head changed.
    ///
    /// Where there is no front matter one is made. A front matter that was typed at the top of the body becomes the head.
    ///
    /// - Throws: `.wrongState` where it can't be written into the front matter as it stands, `.refused` for a figure that
    ///   is none, or a key that has no place in the note.
    func applied(to text: NoteParts) throws(JournalError) -> NoteParts {
        let wishes = try wishes().filter {
            !settled.contains($0.key) && !$0.isGranted(by: text.head.value(of: $0.key))
        }
        guard !wishes.isEmpty else { return text }
        let settings = wishes.map { (key: $0.key, value: $0.value) }
        guard text.head.isEmpty else {
            return NoteParts(
                head: NoteFrontMatter(try FrontMatterEdit.applying(settings, to: text.head.bytes, of: key.path)),
                body: text.body)
        }
        return NoteParts(try FrontMatterEdit.applying(settings, to: text.bytes, of: key.path))
    }

    /// What is left to be changed in a head that somebody else has written meanwhile: keys that are to be as they were
    /// when the note was opened stay as they are there. Nothing where both changed a key in different ways, so that
    /// theirs would be lost.
    ///
    /// Minutes never keep two versions apart, because clocks count them: the larger figure stays.
    func joined(with theirs: NoteFrontMatter, since base: NoteFrontMatter) -> HeadEdit? {
        // Where it can't be told what is asked, nothing is changed.
        guard let wishes = try? wishes() else { return self }
        var edit = self
        for wish in wishes {
            let (now, then) = (theirs.value(of: wish.key), base.value(of: wish.key))
            if wish.isGranted(by: then) {
                edit.settled.insert(wish.key)
            } else if now != then, now != .empty, !wish.isGranted(by: now) {
                guard wish.key == Self.minutes, let count = Self.number(now) else { return nil }
                if count > Self.number(wish.value) ?? 0 { edit.settled.insert(wish.key) }
            }
        }
        return edit
    }

    private static let minutes = "minutes"

    private static func number(_ value: FrontMatter.Value) -> Int? {
        guard case .text(let text) = value else { return nil }
        return SessionReader.minutes(text)
    }

    private static func number(_ value: FrontMatterEdit.Value?) -> Int? {
        value.flatMap { SessionReader.minutes($0.string) }
    }

    /// Whether a text's head already is as asked.
    func isApplied(to text: NoteParts) -> Bool {
        (try? applied(to: text)) == text
    }

    // MARK: The keys

    private func wishes() throws(JournalError) -> [Wish] {
        let (session, ratings) = (try sessionWishes(), try ratingWishes())
        let foreign = key.side == .shared ? ratings : session
        if let first = foreign.first {
            throw JournalError(
                .refused,
                key.side == .shared
                    ? "`\(first.key)` is for the owner's eyes alone and was not written into \(key.path)."
                    : "`\(first.key)` belongs to the session's own file and was not written into \(key.path).")
        }
        return key.side == .shared ? session : ratings
    }

    private func sessionWishes() throws(JournalError) -> [Wish] {
        var wishes: [Wish] = []
        add(changes.title, "title", to: &wishes)
        switch changes.time {
        case .asItIs: break
        case .removed: wishes.append(Wish(key: "time", value: nil) { _ in false })
        case .set(let time): wishes.append(Wish(key: "time", value: .quoted("\(time)")) { TimeOfDay($0) == time })
        }
        try add(changes.minutes, Self.minutes, SessionReader.possibleMinutes, to: &wishes) { SessionReader.minutes($0) }
        switch changes.status {
        case .asItIs: break
        case .removed: wishes.append(Wish(key: "status", value: nil) { _ in false })
        case .set(let status):
            wishes.append(Wish(key: "status", value: .plain(status.rawValue)) { $0.lowercased() == status.rawValue })
        }
        add(changes.because, "because", to: &wishes)
        return wishes
    }

    private func ratingWishes() throws(JournalError) -> [Wish] {
        var wishes: [Wish] = []
        for (key, rating) in [
            ("comfort", changes.comfort), ("trust", changes.trust), ("guidance", changes.guidance),
        ] {
            try add(rating, key, 1...5, to: &wishes) { Int($0) }
        }
        return wishes
    }

    private func add(_ setting: HeadChanges.Setting<String>, _ key: String, to wishes: inout [Wish]) {
        switch setting {
        case .asItIs: break
        case .set(let text) where !text.allSatisfy(\.isWhitespace):
            wishes.append(Wish(key: key, value: .text(text)) { $0.utf8.elementsEqual(text.utf8) })
        case .removed, .set: wishes.append(Wish(key: key, value: nil) { _ in false })
        }
    }

    private func add(
        _ setting: HeadChanges.Setting<Int>, _ key: String, _ range: ClosedRange<Int>, to wishes: inout [Wish],
        read: @escaping (String) -> Int?
    ) throws(JournalError) {
        switch setting {
        case .asItIs: break
        case .removed: wishes.append(Wish(key: key, value: nil) { _ in false })
        case .set(let number):
            guard range.contains(number) else {
                throw JournalError(
                    .refused, "`\(key)` is a number from \(range.lowerBound) to \(range.upperBound): choose another.")
            }
            wishes.append(Wish(key: key, value: .plain("\(number)")) { read($0) == number })
        }
    }
}
