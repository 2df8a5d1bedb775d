import DisplayText
import TerminalGrid

extension Command {
    /// Answering what was asked.
    static let prompts: [Command] = [
        Command(
            "prompt.accept", "done", keys: [.enter], in: .prompt, topic: .here, hint: 1, help: "Take what was typed"
        ) { state, context in
            switch state.prompt?.answer(in: context) {
            case .changes(let changes): return [.apply(changes)]
            case .changesThen(let changes, let next):
                state.nextPrompt = next
                return [.apply(changes)]
            case .write(let session):
                state.closePrompt()
                return [.notes(.open(NoteRequest(.new(session), of: session.pair)))]
            case .next(let prompt): state.ask(prompt)
            case .ask(let question): state.ask(question)
            case .done(let sentence):
                let found = state.prompt?.purpose == .find ? state.session?.finishFinding() : nil
                if case .filter(let pane, _) = state.prompt?.purpose { state.keepFilter(of: pane) }
                state.closePrompt()
                state.message = (sentence ?? found?.sentence).map { .note($0) }
            case .missing(let sentence): state.message = .note(sentence)
            case nil: break
            }
            return []
        },
        Command(
            "prompt.leave", "leave it", keys: [.escape], in: .prompt, topic: .here, hint: 2,
            help: "Go back to what was asked before; where nothing was, leave everything as it was"
        ) { state, context in
            state.goBack(in: context)
            return []
        },
        Command(
            "prompt.leaveAll", "leave all", keys: [.control("c")], in: .prompt, topic: .here,
            help: "Leave everything as it was, whatever was asked before"
        ) { state, context in
            state.leavePrompt(in: context)
            return []
        },
        Command(
            "prompt.recall", "bring back", keys: [.up, .control("p")], in: .prompt, topic: .here,
            help: "Bring back what was typed last into such a line that was left",
            whyNot: { state, _ in
                state.prompt.flatMap { state.left[$0.kind] } == nil ? "Nothing was left in such a line." : nil
            },
            run: { state, context in
                guard let kind = state.prompt?.kind, let text = state.left[kind] else { return [] }
                _ = state.editLine(in: context) { line in
                    line.replace(with: text)
                    return true
                }
                return []
            }
        ),
        Command(
            "question.yes", "yes", keys: [.character("y")], in: .question, topic: .here, hint: 1,
            help: "Yes", worksUnseen: true,
            whyNot: { state, _ in whyNoAnswer(state, unless: .yesOrNo) },
            run: { state, context in state.answer(0, in: context) }
        ),
        choose("question.first", 0, help: "Choose the first answer"),
        choose("question.second", 1, help: "Choose the second answer"),
        choose("question.third", 2, help: "Choose the third answer"),
        Command(
            "question.no", "no", keys: [.character("n")], in: .question, topic: .here, hint: 2,
            help: "No", worksUnseen: true,
            whyNot: { state, _ in whyNoAnswer(state, unless: .yesOrNo) },
            run: { state, context in state.leaveQuestion(in: context) }
        ),
        Command(
            "question.leave", "leave it", keys: [.escape], in: .question, topic: .here, hint: 3,
            help: "Go back to what was asked before; where nothing was, leave everything as it is", worksUnseen: true
        ) { state, context in state.leaveQuestion(in: context) },
        Command(
            "question.leaveAll", "leave all", keys: [.control("c")], in: .question, topic: .here,
            help: "Leave everything as it is, whatever was asked before", worksUnseen: true
        ) { state, context in
            let effects = state.leaveQuestion(in: context)
            state.leavePrompt(in: context)
            return effects
        },
        Command(
            "question.explain", "the answers", keys: [.character("?")], in: .question, topic: .here,
            help: "Say what each key answers", worksUnseen: true
        ) { state, _ in
            state.message = (state.question?.explanation).map { .note($0) }
            return []
        },
    ]

    /// Why a key does not answer what is asked: which keys do. Nothing where the question is of that manner.
    private static func whyNoAnswer(_ state: AppState, unless manner: Question.Manner) -> String? {
        state.question.flatMap { $0.manner == manner ? nil : $0.expected.string }
    }

    private static func choose(_ identifier: String, _ number: Int, help: String) -> Command {
        Command(
            identifier, "\(number + 1)", keys: [.character(Character("\(number + 1)"))], in: .question, topic: .here,
            help: help,
            whyNot: { state, _ in
                let isThere = number < state.question?.answers.count ?? 0
                return whyNoAnswer(state, unless: .choice) ?? (isThere ? nil : state.question?.expected.string)
            },
            run: { state, context in state.answer(number, in: context) }
        )
    }
}

extension SessionPage.Finding {
    /// What there is to say of it; nothing where what was found is seen.
    fileprivate var sentence: CleanText? {
        switch self {
        case .found: nil
        case .foundFromTop: "From the top again."
        case .onlyHere: "Only this has that."
        case .nothing: "Nothing here has that."
        }
    }
}

extension AppState {
    /// Leaves everything as it is.
    fileprivate mutating func leaveQuestion(in context: Context) -> [Effect] {
        let effects = question?.leavingEffects ?? []
        closeQuestion()
        offerNextDraft(in: context)
        return effects
    }

    /// Takes an answer to what is asked, counted from 0.
    fileprivate mutating func answer(_ number: Int, in context: Context) -> [Effect] {
        guard let answers = question?.answers, answers.indices.contains(number) else { return [] }
        switch answers[number].outcome {
        case .effects(let effects):
            closeQuestion()
            return effects
        case .prompt(let next):
            ask(next)
            return []
        case .command(let identifier):
            closeQuestion()
            return run(identifier, in: context)
        case .leaveNotes(let wasHeld):
            closeQuestion()
            return leaveNote(wasHeld: wasHeld, in: context)
        case .draft(let offer):
            closeQuestion()
            show(offer, in: context)
            return []
        case .note(let sentence):
            closeQuestion()
            message = .note(sentence)
            return []
        }
    }
}
