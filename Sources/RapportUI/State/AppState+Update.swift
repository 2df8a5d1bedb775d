import DisplayText
import Mentorship
import TerminalGrid

extension AppState {
    /// Takes what happened and answers with what is to be done about it, in that order.
    public mutating func update(_ input: Input, in context: Context) -> [Effect] {
        let effects = take(input, in: context)
        followCommitments(in: context)
        commitments.unfoldSelected(hasFocus: focus == .commitments)
        if case .event = input { watchAbsence(afterKey: true) } else { watchAbsence(afterKey: false) }
        return effects + celebrate()
    }

    private mutating func take(_ input: Input, in context: Context) -> [Effect] {
        switch input {
        case .event(let event):
            return update(event, in: context)
        case .outlined, .dayTurned:
            let effects = follow(in: context) { _ in true }
            refreshPractice(in: context)
            session?.layOutAgain(in: context)
            return effects
        case .read(let pairs):
            followNotes(of: pairs, in: context)
            if let key = prompt?.onlyKey, pairs.contains(key.pair) { followPrompt(in: context) }
            let effects = follow(in: context) { pairs.contains($0) }
            if let pair = practice?.pair, pairs.contains(pair) { refreshPractice(in: context) }
            celebrateGoals(of: pairs, in: context)
            guard effects.isEmpty else { return effects }
            if let session, pairs.contains(session.pair) { return [.open(session.name, of: session.pair)] }
        case .libraryRead:
            refreshPractice(in: context)
        case .opened(let text, let pair):
            show(text, of: pair, in: context)
        case .missed(let name, let pair, let sentence, let isGone):
            let former = standing
            miss(name, of: pair, isGone: isGone, in: context)
            if isGone { noteMissing(name, of: pair, since: former) }
            message = .failed(CleanText(sentence))
        case .changed(let changes, let sentence, let subject):
            closePrompt()
            noteAnchor(of: changes, bringing: subject)
            let leftOut = leftOut(by: changes, in: context)
            follow(changes, to: subject)
            if !practices.isEmpty { practices[practices.count - 1].expected = AddedEntry(in: changes) }
            let said: CleanText = "\(sentence)\(context.theme.dash)\(leftOut)\(name(of: "history.undo")) to undo"
            message = lastWords.map { .note("\($0) \(said)") } ?? .done(said)
            lastWords = nil
            reached = changes.compactMap { if case .practice(.reach(let key, true)) = $0 { key } else { nil } }
            askNext()
        case .unneeded(let changes):
            closePrompt()
            _ = leftOut(by: changes, in: context)
            follow(changes, to: nil)
            message = .note(changes.count == 1 ? "It was so already." : "They were so already.")
            askNext()
        case .began:
            closeQuestion()
            closePrompt()
            message = nil
        case .stopped(let changes, let sentence):
            noteAnchor(of: changes)
            commitments.unmark(changes.compactMap(\.commitment))
            follow(changes, to: nil)
            message = .done("\(sentence)\(context.theme.dash)\(name(of: "history.undo")) to undo")
        case .fellShort(let shortfall):
            take(shortfall, in: context)
        case .undone(let changes, let sentence, let subject):
            noteLeaving(subject, after: changes)
            select(selection(before: changes).map(Subject.commitment) ?? subject)
            leaveAdded(after: changes)
            message = .done(CleanText(sentence))
        case .redone(let changes, let sentence, let subject):
            follow(changes, to: subject)
            message = .done(CleanText(sentence))
        case .notUndone(let sentence):
            message = .failed("\(sentence) \(nextToUndo)")
        case .notRedone(let sentence):
            message = .failed("\(sentence) \(nextToRedo)")
        case .failed(let sentence):
            nextPrompt = nil
            message = .failed(CleanText(sentence))
        case .notes(let input):
            take(input, in: context)
        case .noted(let sentence):
            message = .note(CleanText(sentence))
        }
        return []
    }

    /// Lets go of what came through of several changes, and says so before what didn't.
    private mutating func take(_ shortfall: Shortfall, in context: Context) {
        let changes = shortfall.changes
        var (reverse, next): (CleanText, CleanText) = ("\(name(of: "history.undo")) to undo", "")
        switch shortfall.deed {
        case .making:
            closePrompt()
            noteAnchor(of: changes)
            commitments.unmark(changes.compactMap(\.commitment))
            follow(changes, to: nil)
        case .takingBack:
            select(selection(before: changes).map(Subject.commitment) ?? shortfall.subject)
            (reverse, next) = ("\(name(of: "history.redo")) to do it again", nextToUndo)
        case .makingAgain:
            follow(changes, to: shortfall.subject)
            next = nextToRedo
        }
        var sentence = CleanText(shortfall.done)
        if shortfall.isWritten { sentence = "\(sentence)\(context.theme.dash)\(reverse)" }
        sentence = "\(sentence). \(shortfall.missed)"
        message = .failed(shortfall.givesWay ? "\(sentence) \(next)" : sentence)
    }

    /// What undo does next, where what was to be taken back gave way.
    private var nextToUndo: CleanText {
        "\(name(of: "history.undo")) again takes back the one before it, and this last of all."
    }

    /// What redo does next, where what was to be made again gave way.
    private var nextToRedo: CleanText {
        "\(name(of: "history.redo")) again makes the one after it, and this last of all."
    }

    /// The key that runs a command, for a sentence.
    private func name(of identifier: String) -> CleanText {
        CleanText(KeyMap.standard.name(of: identifier) ?? ":\(identifier)")
    }

    /// Lets the selection follow changes that were made: from what was kept or released to the next open one, else to
    /// what came of them.
    private mutating func follow(_ changes: [Change], to subject: Subject?) {
        let closed = changes.compactMap { change in
            switch change {
            case .keep(let key, _), .release(let key, _, _): key
            default: nil
            }
        }
        if !closed.isEmpty {
            commitments.expect(.closed(closed))
            expectInPractice { $0.expect(afterClosing: closed) }
        } else if changes.count == 1 {
            select(subject)
        } else if let key = commitments.selected?.key {
            commitments.expect(.returned(key.following(changes)))
        }
    }

    /// Takes the marks away from what was changed, and says how many were left as they were.
    private mutating func leftOut(by changes: [Change], in context: Context) -> CleanText {
        let marked = commitments.marked
        guard focus == .commitments, changes.contains(where: { $0.commitment.map(commitments.isMarked) == true }) else {
            return ""
        }
        commitments.clearMarks()
        let count = marked.count - changes.count { $0.commitment != nil }
        guard count > 0 else { return "" }
        return "\(count.grouped) marked left as \(count == 1 ? "it was" : "they were")\(context.theme.dash)"
    }

    /// Has something selected as soon as it has been read.
    private mutating func select(_ subject: Subject?) {
        switch subject {
        case .commitment(let key):
            commitments.expect(.returned(key))
            session?.expect(key)
            expectInPractice { $0.wanted = .commitment(key) }
        case .pair(let id): if !pairs.list.select(id) { pairs.wanted = id }
        case .session(let now, let former): follow(from: former, to: now)
        case nil: break
        }
    }

    private mutating func update(_ event: Event, in context: Context) -> [Effect] {
        switch event {
        case .key(let key):
            message = nil
            celebration = nil
            return press(key, in: context)
        case .paste(let text):
            message = nil
            celebration = nil
            endSequence()
            if place == .writing {
                paste(text, intoNotesOn: context.today)
                return []
            }
            let isTaken = editLine(in: context) { line in
                line.insert(text)
                return true
            }
            if !isTaken { message = .note("There is no line open that a paste could go into.") }
            return []
        case .resize(let size):
            resize(to: size, in: context)
            return []
        case .endOfInput:
            return [.quit]
        }
    }

    private mutating func press(_ key: Key, in context: Context) -> [Effect] {
        let sequence = pending + [key]
        endSequence()
        if sequence.count > 1, key == .escape || key == .control("c") { return [] }
        switch KeyMap.standard.answer(to: sequence, in: self, context) {
        case .matched(let command):
            return command.run(&self, context)
        case .pending:
            beginSequence(sequence)
        case .notHere where place == .help, .unknown where place == .help:
            return pressBeneathHelp(sequence, in: context)
        case .notHere(because: let reason):
            if !isOfNotes(key), type(key, in: context) { break }
            if overlay.asks { refuse(sequence) } else { message = .note(CleanText(reason)) }
        case .unknown:
            if sequence.count > 1, case .matched(let command) = KeyMap.standard.answer(to: [key], in: self, context),
                command.places.isSuperset(of: .everywhere)
            {
                return command.run(&self, context)
            }
            if !type(key, in: context) { refuse(sequence) }
        }
        return []
    }

    /// Takes keys that mean nothing on the help page as they are meant in the panes beneath it: where something can be
    /// done by them, the page is closed for it; else it stays, and says why not.
    private mutating func pressBeneathHelp(_ sequence: [Key], in context: Context) -> [Effect] {
        switch KeyMap.standard.answer(to: sequence, in: beneathPages, context) {
        case .matched(let command):
            closePages()
            return command.run(&self, context)
        case .pending: beginSequence(sequence)
        case .notHere(because: let reason): message = .note(CleanText(reason))
        case .unknown: refuse(sequence)
        }
        return []
    }

    /// Asks for what comes next, once what was asked for before is done.
    private mutating func askNext() {
        guard let next = nextPrompt else { return }
        nextPrompt = nil
        ask(next)
    }

    /// Gives a key to the line being typed. Answers whether there is one and took it.
    private mutating func type(_ key: Key, in context: Context) -> Bool {
        place == .writing ? type(key, intoNotesOn: context.today) : editLine(in: context) { $0.handle(key) }
    }

    /// Whether a key that types nothing has a meaning of its own where notes are written, also where that can't be had.
    private func isOfNotes(_ key: Key) -> Bool {
        switch key {
        case .character, .tab, .enter: false
        default: place == .writing && Command.all.contains { $0.places.contains(.writing) && $0.keys.contains([key]) }
        }
    }

    private mutating func refuse(_ sequence: [Key]) {
        let isNamed = !sequence.contains(.unknown)
        let name = isNamed ? CleanText(sequence.map(\.shortName).joined(separator: " ")) : "This key"
        switch overlay {
        case .question(let question, _):
            message = .note(question.expected)
        case .prompt, .palette:
            let leaving = prompt?.earlier.isEmpty == false ? "goes back" : "leaves it"
            message = .note("\(name) does nothing here: enter takes what was typed, esc \(leaving).")
        case .none, .keys, .help, .draft:
            let help = KeyMap.standard.name(of: note == nil ? "help.open" : "notes.help") ?? "?"
            message = .note("\(name) does nothing here. \(help) shows what can be done.")
        }
    }

    /// Runs a command by its identifier, as if its key had been pressed; says why where it can't be done.
    mutating func run(_ identifier: String, in context: Context) -> [Effect] {
        guard let command = Command.all.first(where: { $0.identifier == identifier }) else { return [] }
        guard command.places.contains(place) else {
            message = command.whereInstead.map { .note(CleanText($0)) }
            return []
        }
        if let reason = command.refusal(in: self, context) {
            message = .note(CleanText(reason))
            return []
        }
        return command.run(&self, context)
    }
}

extension CommitmentKey {
    /// The key once its owner was changed, where that is among the changes.
    fileprivate func following(_ changes: [Change]) -> CommitmentKey {
        var key = self
        for case .reassign(self, let owner) in changes { key.owner = owner }
        return key
    }
}
