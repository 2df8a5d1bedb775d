/// One thing put in the place of another.
struct TextEdit: Hashable, Sendable {
    /// Where it was done.
    var start: TextPlace
    /// What stood there.
    var removed: NoteText
    /// What stands there now.
    var inserted: NoteText

    /// About how much memory it takes, in bytes.
    fileprivate var weight: Int { removed.weight + inserted.weight }
}

/// What is undone at once: edits in the order in which they were made, and where the cursor was before and after them.
struct EditStep: Hashable, Sendable {
    var edits: [TextEdit]
    let cursorBefore: TextPlace
    var cursorAfter: TextPlace

    fileprivate var weight: Int { edits.reduce(64) { $0 + $1.weight } }
}

/// What was done to a text, to be undone and made again. Bounded: the oldest is forgotten first.
struct EditHistory: Hashable, Sendable {
    /// What kind of thing was done, so that many small ones make one step.
    enum Deed: Hashable, Sendable {
        /// Characters were typed one by one.
        case typing
        /// Characters were taken away one by one, leftwards or rightwards.
        case erasing(forwards: Bool)
        /// Something was killed; what is killed next joins it in the clipboard.
        case killing
        /// Anything that stands by itself.
        case other
    }

    /// The most steps that are remembered.
    var stepLimit = 10_000
    /// The most memory that they take, in bytes, but for the last one.
    var weightLimit = 64 << 20
    /// Characters after which typing begins another step with the next word.
    private static let typingLimit = 40

    /// Steps that can be undone, the last one last.
    private(set) var done: [EditStep] = []
    /// Steps that can be made again, the next one last.
    private(set) var undone: [EditStep] = []
    /// What was done last; nothing where something came between.
    private(set) var open: Deed?
    private var weight = 0

    /// Has the next edit begin a step of its own.
    mutating func close() {
        open = nil
    }

    /// Remembers an edit, as part of the last step where it goes on with the same.
    mutating func note(_ edit: TextEdit, as deed: Deed, cursorBefore: TextPlace, cursorAfter: TextPlace) {
        undone = []
        if open == deed, join(edit, as: deed) {
            done[done.count - 1].cursorAfter = cursorAfter
        } else {
            add(EditStep(edits: [edit], cursorBefore: cursorBefore, cursorAfter: cursorAfter))
        }
        open = deed
    }

    /// Remembers edits as one step.
    mutating func note(_ step: EditStep) {
        undone = []
        add(step)
        open = nil
    }

    private mutating func add(_ step: EditStep) {
        done.append(step)
        weight += step.weight
        guard done.count > stepLimit || weight > weightLimit, done.count > 1 else { return }
        // A tenth at once, so that a step costs no more for it.
        var dropped = done.count > stepLimit ? stepLimit / 10 : 0
        var left = weight - done[..<dropped].reduce(0) { $0 + $1.weight }
        while left > weightLimit, dropped < done.count - 1 {
            left -= done[dropped].weight
            dropped += 1
        }
        done.removeFirst(dropped)
        weight = left
    }

    /// Adds an edit to the last step; answers whether it goes on with it.
    private mutating func join(_ edit: TextEdit, as deed: Deed) -> Bool {
        guard let step = done.last, let before = step.edits.last else { return false }
        let index = (step: done.count - 1, edit: step.edits.count - 1)
        defer { weight += done[index.step].weight - step.weight }
        switch deed {
        case .typing:
            guard edit.removed.isEmpty, before.inserted.end(from: before.start) == edit.start,
                !(edit.beginsWord(behind: before) && before.inserted.characterCount >= Self.typingLimit)
            else { return false }
            done[index.step].edits[index.edit].inserted.append(edit.inserted)
        case .erasing(forwards: false):
            guard edit.inserted.isEmpty, before.inserted.isEmpty, edit.removed.end(from: edit.start) == before.start
            else { return false }
            done[index.step].edits[index.edit].removed.prepend(edit.removed)
            done[index.step].edits[index.edit].start = edit.start
        case .erasing(forwards: true):
            guard edit.inserted.isEmpty, before.inserted.isEmpty, edit.start == before.start else { return false }
            done[index.step].edits[index.edit].removed.append(edit.removed)
        case .killing, .other:
            return false
        }
        return true
    }

    /// Whether there is a step to take back.
    var canTakeBack: Bool { !done.isEmpty }

    /// Whether there is a step to make again.
    var canTakeAgain: Bool { !undone.isEmpty }

    /// Takes the last step, which is then the next to be made again; nothing where there is none.
    mutating func takeBack() -> EditStep? {
        open = nil
        guard let step = done.popLast() else { return nil }
        weight -= step.weight
        undone.append(step)
        return step
    }

    /// Takes the step that was undone last; nothing where there is none.
    mutating func takeAgain() -> EditStep? {
        open = nil
        guard let step = undone.popLast() else { return nil }
        weight += step.weight
        done.append(step)
        return step
    }
}

extension TextEdit {
    /// Whether what is put in begins a word, and what was put in before ended one.
    fileprivate func beginsWord(behind before: TextEdit) -> Bool {
        inserted.lines[0].bytes.first != 0x20 && before.inserted.lines.last?.bytes.last == 0x20
    }
}

extension NoteText {
    /// About how much memory it takes, in bytes.
    fileprivate var weight: Int { lines.reduce(0) { $0 + $1.bytes.count + 64 } }
}
