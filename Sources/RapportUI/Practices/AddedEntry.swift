import Mentorship

/// An item that was added to a list of the agreement or a profile, and is to be selected once it has been read.
struct AddedEntry: Equatable, Sendable {
    let list: EntryList
    let words: String

    /// What was added by changes: the last of them, where they are nothing else.
    init?(in changes: [Change]) {
        guard changes.count == 1, case .practice(.add(let words, let list)) = changes.last else { return nil }
        self.list = list
        self.words = words
    }

    /// The item among those of a page; nothing while it isn't there.
    func found(in items: [PracticeItem]) -> PracticeItem? {
        items.last { item in
            guard case .entry(let key) = item else { return false }
            return key.list == list && key.words == words
        }
    }
}
