import DisplayText
import Mentorship

extension AppState {
    /// Goes back to what was asked before the line that is being typed; where nothing was, leaves everything as it was.
    mutating func goBack(in context: Context) {
        guard let former = prompt, askEarlier() else { return leavePrompt(in: context) }
        left[former.kind] = former.typed ?? left[former.kind]
    }

    /// Closes the line being typed, and leaves everything as it was before the first of what was asked.
    mutating func leavePrompt(in context: Context) {
        if case .filter(let pane, let before) = prompt?.purpose {
            leaveFilter(of: pane, asBefore: before, in: context)
        }
        if prompt?.purpose == .find { session?.leaveFinding() }
        if case .practice(.asking(.narrow(let before))) = prompt?.purpose { narrowPractice(to: before, in: context) }
        for step in prompt?.earlier ?? [] where !step.line.words.isEmpty { left[step.purpose.kind] = step.line.text }
        if let prompt, let typed = prompt.typed { left[prompt.kind] = typed }
        closePrompt()
    }

    /// Changes the line that is being typed, and lets what hangs on it follow. Answers whether there is one and it was
    /// changed.
    mutating func editLine(in context: Context, _ edit: (inout LineEditor) -> Bool) -> Bool {
        var isEdited = false
        switch overlay {
        case .prompt:
            revisePrompt { isEdited = edit(&$0.line) }
            if isEdited { followTyping(in: context) }
        case .palette: isEdited = revisePalette { $0.edit(over: $1, in: context, edit) } ?? false
        case .none, .keys, .question, .help, .draft: break
        }
        if isEdited, let note = overlay.line?.fullNote { message = .note(note) }
        return isEdited
    }

    /// What there is to say above a line being typed besides messages: how it is read; before anything was typed into
    /// it, which key brings back what was typed into one like it that was left.
    func reading(of prompt: Prompt, in context: Context) -> NamedWords? {
        if prompt.typed == nil, prompt.kind != .filter, prompt.kind != .find, let text = left[prompt.kind],
            let recall = KeyMap.standard.name(of: "prompt.recall")
        {
            let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(60)))
            return NamedWords("\(recall) brings back “", CleanText(start), "”")
        }
        return prompt.reading(in: context)
    }

    /// Lets a line being typed follow the commitment that it is about, where that has other words now, and says so; to
    /// be called before the lists show what was read.
    ///
    /// It is the one on the same line, else the only one of that owner in the file that was not among those shown.
    mutating func followPrompt(in context: Context) {
        guard let key = prompt?.onlyKey, let pair = context.pair(key.pair) else { return }
        var others: [Commitment] = []
        var isThere = false
        pair.forEachCommitment {
            if $0.key == key { isThere = true } else if $0.key.file == key.file { others.append($0) }
        }
        guard !isThere else { return }
        let shown = commitments.entries.map { commitments[$0] } + [session?.selectedCommitment].compactMap(\.self)
        let before = shown.first { $0.key == key }
        let known = Set(shown.map(\.key))
        let new = others.filter { !known.contains($0.key) && $0.state == before?.state ?? .open }
        let alike = new.filter { $0.owner == key.owner }
        guard let now = new.first(where: { $0.line == before?.line }) ?? (alike.count == 1 ? alike.first : nil) else {
            revisePrompt {
                $0.meanwhile = "What this is about is no longer there: somebody changed the file meanwhile."
            }
            return
        }
        let words = CleanText(now.text).truncated(to: 60)
        let accept = KeyMap.standard.name(of: "prompt.accept") ?? "enter"
        revisePrompt {
            $0.follow(now)
            $0.meanwhile = "Somebody changed it meanwhile to “\(words)”: \(accept) changes that one."
        }
    }
}
