extension Change {
    /// What was done, for the status line: `Kept: send the draft`, `Moved: send the draft to Fri 4 Dec`.
    ///
    /// - Parameters:
    ///   - today: the day it is seen from, because other years are named.
    ///   - pair: the pair it is about, where a person's name is wanted rather than `the mentee`.
    public func sentence(on today: Day, in pair: Pair? = nil) -> String {
        switch self {
        case .keep(let key, _): "Kept: \(key.text)"
        case .release(let key, _, _): "Released: \(key.text)"
        case .move(let key, let day, _): "Moved: \(key.text) to \(day.short(relativeTo: today))"
        case .reopen(let key): "Opened again: \(key.text)"
        case .reword(_, let text): "Reworded: \(text)"
        case .reassign(let key, let owner): "Given to \(Change.name(of: owner, in: pair)): \(key.text)"
        case .remove(let key): "Removed: \(key.text)"
        case .add(let new): "Added: \(new.text)"
        case .begin(let new): "New pair: \(new.mentor) and \(new.mentee)"
        case .setStatus(let id, .active): "Resumed: \(pair?.title ?? id.name)"
        case .setStatus(let id, .paused): "Paused: \(pair?.title ?? id.name)"
        case .setStatus(let id, .closed): "Closed: \(pair?.title ?? id.name)"
        case .edit(let path, let id): "Edited: \(Change.name(ofFile: path, in: id))"
        case .write(let note): "Saved: \(note.title(on: today))"
        case .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes: sessionSentence(on: today, in: pair)
        case .practice(let change): change.sentence(on: today, in: pair)
        }
    }

    /// That it was taken back: `Undone: kept “send the draft”`.
    public func undoSentence(on today: Day, in pair: Pair? = nil) -> String {
        "Undone: \(deed(on: today, in: pair))"
    }

    /// That it was done once more: `Done again: kept “send the draft”`.
    public func redoSentence(on today: Day, in pair: Pair? = nil) -> String {
        "Done again: \(deed(on: today, in: pair))"
    }

    /// What was done, in the middle of a sentence: `kept “send the draft”`.
    private func deed(on today: Day, in pair: Pair?) -> String {
        switch self {
        case .keep(let key, _): "kept “\(key.text)”"
        case .release(let key, _, _): "released “\(key.text)”"
        case .move(let key, let day, _): "moved “\(key.text)” to \(day.short(relativeTo: today))"
        case .reopen(let key): "opened “\(key.text)” again"
        case .reword(let key, let text): "reworded “\(key.text)” to “\(text)”"
        case .reassign(let key, let owner): "gave “\(key.text)” to \(Change.name(of: owner, in: pair))"
        case .remove(let key): "removed “\(key.text)”"
        case .add(let new): "added “\(new.text)”"
        case .begin(let new): "began the pair of \(new.mentor) and \(new.mentee)"
        case .setStatus(let id, .active): "resumed the pair “\(pair?.title ?? id.name)”"
        case .setStatus(let id, .paused): "paused the pair “\(pair?.title ?? id.name)”"
        case .setStatus(let id, .closed): "closed the pair “\(pair?.title ?? id.name)”"
        case .edit(let path, let id): "edited \(Change.name(ofFile: path, in: id))"
        case .write(let note): "wrote \(note.title(on: today))"
        case .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes: sessionDeed(on: today, in: pair)
        case .practice(let change): change.deed(on: today, in: pair)
        }
    }

    /// A file by its path within its pair's folder; others by their path in the journal.
    public static func name(ofFile path: String, in pair: PairID?) -> String {
        guard let pair else { return path }
        let folder = "pairs/\(pair.name)/"
        guard path.utf8.starts(with: folder.utf8) else { return path }
        return String(Substring(path.utf8.dropFirst(folder.utf8.count)))
    }

    /// What an owner is called in a sentence.
    static func name(of owner: Owner, in pair: Pair?) -> String {
        switch owner {
        case .mentor: pair?.mentor ?? "the mentor"
        case .mentee: pair?.mentee ?? "the mentee"
        case .both: "both"
        }
    }
}
