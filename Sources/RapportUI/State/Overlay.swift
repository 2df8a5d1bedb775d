import TerminalGrid

/// What lies over the panes, or waits there for its next key: never more than one of these.
enum Overlay: Equatable, Sendable {
    /// Nothing: keys are the panes'.
    case none
    /// The keys of a sequence that has begun.
    case keys([Key])
    /// A line being asked for.
    case prompt(Prompt)
    /// A question that waits for its answer, and the line it follows, where it follows one.
    case question(Question, after: Prompt?)
    /// The help page.
    case help(HelpPage)
    /// The list of commands by name, and the help page it was opened from, where it was.
    case palette(Palette, over: HelpPage?)
    /// How a draft that was left behind differs from its file.
    case draft(DraftPage)

    /// Whether something is asked: a line, or a question.
    var asks: Bool {
        switch self {
        case .prompt, .question: true
        case .none, .keys, .help, .palette, .draft: false
        }
    }

    /// Whether it is a page that covers the panes.
    var isPage: Bool {
        switch self {
        case .help, .palette, .draft: true
        case .none, .keys, .prompt, .question: false
        }
    }

    /// The line that is being typed; nothing where none is.
    var line: LineEditor? {
        switch self {
        case .prompt(let prompt): prompt.line
        case .palette(let palette, _): palette.line
        case .none, .keys, .question, .help, .draft: nil
        }
    }
}

extension AppState {
    /// The line being asked for, also while a question follows it; nothing where none is.
    var prompt: Prompt? {
        switch overlay {
        case .prompt(let prompt): prompt
        case .question(_, after: let prompt): prompt
        case .none, .keys, .help, .palette, .draft: nil
        }
    }

    /// The question that waits for its answer; nothing where none does.
    var question: Question? {
        if case .question(let question, _) = overlay { question } else { nil }
    }

    /// The help page, also while the list of commands lies over it; nothing where it isn't open.
    var help: HelpPage? {
        switch overlay {
        case .help(let page): page
        case .palette(_, over: let page): page
        case .none, .keys, .prompt, .question, .draft: nil
        }
    }

    /// The list of commands by name; nothing where it isn't open.
    var palette: Palette? {
        if case .palette(let palette, _) = overlay { palette } else { nil }
    }

    /// The keys of a sequence that has begun; none where none has.
    var pending: [Key] {
        if case .keys(let keys) = overlay { keys } else { [] }
    }
}
