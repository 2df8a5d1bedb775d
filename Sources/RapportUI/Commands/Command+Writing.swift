import DisplayText
import Mentorship
import TerminalGrid

extension Command {
    /// What can be done while notes are written, besides typing.
    static let writing: [Command] =
        [
            capture(.commitment, "commitment", .control("t"), hint: 1, "Write down a commitment; again: another's"),
            capture(.question, "question", .control("q"), hint: 2, "Write down a question that is asked"),
            capture(.answer, "answer", .control("a"), hint: 3, "Write down the answer to the question above"),
            capture(.learned, "learned", .control("l"), hint: 4, "Write down a thing learned; again: about another"),
            capture(.milestone, "milestone", .control("g"), hint: 5, "Write down something to celebrate"),
            capture(.heard, "heard", .alt("h"), "Write down what the other said, in your own words"),
            capture(.story, "story", .alt("s"), "Write down a story that was told"),
            capture(.referral, "referral", .alt("r"), "Write down who is better placed to help, and for what"),
        ] + [
            text("notes.complete", "complete", [.tab], "Take what is offered for the word being typed") { page in
                page.completion == nil ? "Nothing is offered for this word." : nil
            } run: { page, _ in
                page.complete()
                return nil
            },
            text("notes.nextWord", "next offer", [.alt("n")], "Choose the next of the words that are offered") { page in
                page.completion == nil ? "Nothing is offered for this word." : nil
            } run: { page, _ in
                page.completion?.selectNext()
                return nil
            },
            text(
                "notes.previousWord", "offer before", [.alt("p")], "Choose the word before among those that are offered"
            ) { page in
                page.completion == nil ? "Nothing is offered for this word." : nil
            } run: { page, _ in
                page.completion?.selectPrevious()
                return nil
            },
            Command(
                "notes.flip", "private side", keys: [.control("p")], in: .writing, topic: .here, hint: 6,
                help: "Turn to what you write for yourself alone, and back",
                whyNot: { _, context in
                    context.includesPrivate ? nil : "What is private doesn't show here: begin with --private."
                },
                run: { state, context in state.flipNote(in: context) }
            ),
            Command(
                "notes.rate", "check-in", keys: [.alt("k")], in: .writing, topic: .here, hint: 5,
                help: "Say how the session felt: comfort, trust, guidance, from 1 to 5",
                whyNot: { state, _ in
                    state.note?.isPrivate == true ? nil : "The check-in is on the private side."
                },
                run: { state, _ in
                    state.note?.isRating.toggle()
                    return []
                }
            ),
            Command(
                "notes.edit", "editor", keys: [.control("e")], in: .writing, topic: .here, hint: 7,
                help: "Hand the text to your editor, and take it back",
                whyNot: { _, context in context.access.reason },
                run: { state, context in state.saveNote(then: state.noteEditing, in: context) }
            ),
            Command(
                "notes.save", "save", keys: [.control("s")], in: .writing, topic: .here, hint: 8,
                help: "Save, and go on writing", worksUnseen: true,
                whyNot: { _, context in context.access.reason },
                run: { state, context in
                    guard state.note?.isChanged == true else {
                        state.message = .note("Everything is saved.")
                        return []
                    }
                    return state.saveNote(then: .write, in: context)
                }
            ),
            Command(
                "notes.leave", "done", keys: [.escape], in: .writing, topic: .here, hint: 9, help: "Save, and go back",
                worksUnseen: true
            ) { state, context in state.leaveNote(in: context) },
            Command(
                "notes.interrupt", "leave", keys: [.control("c")], in: .writing, topic: .here,
                help: "Leave the selection, where something is selected; else save, and go back", worksUnseen: true
            ) { state, context in
                guard state.note?.sheet.editor.selection != nil else { return state.leaveNote(in: context) }
                state.write { $0.sheet.editor.deselect() }
                state.message = KeyMap.standard.name(of: "notes.copy").map {
                    .note("\(CleanText($0)) copies what is selected.")
                }
                return []
            },
            text("notes.undo", "undo", [.control("_"), .alt("u")], "Take back what was typed") { page in
                page.sheet.editor.canUndo ? nil : "Nothing was typed here that could be taken back."
            } run: { page, _ in
                page.travel { $0.undo() }
            },
            text("notes.redo", "redo", [.alt("e"), .control("r")], "Type again what was taken back") { page in
                page.sheet.editor.canRedo ? nil : "Nothing was taken back."
            } run: { page, _ in
                page.travel { $0.redo() }
            },
            text("notes.cut", "cut", [.control("x")], "Cut what is selected") { page in
                page.sheet.editor.selection == nil ? reasonNothingSelected : nil
            } run: { page, today in
                page.edit(on: today) { _ = $0.cut() }
            },
            text("notes.copy", "copy", [.alt("w")], "Copy what is selected") { page in
                page.sheet.editor.selection == nil ? reasonNothingSelected : nil
            } run: { page, today in
                page.edit(on: today) { _ = $0.copy() }
            },
            text("notes.paste", "put", [.control("v"), .control("y")], "Put in what was cut, copied or killed") {
                page in
                page.sheet.editor.clipboard.isEmpty ? "Nothing was cut, copied or killed yet." : nil
            } run: { page, today in
                page.edit(on: today) { _ = $0.paste() }
            },
            Command(
                "notes.plain", "only the text", keys: [.alt("z")], in: .writing, topic: .here,
                help: "Show the text and nothing else, or all of the page again"
            ) { state, _ in
                state.write { $0.togglePlain() }
                return []
            },
            Command(
                "notes.beside", "beside you", keys: [.function(2), .alt("o")], in: .writing, topic: .here,
                help: "Show or hide what helps while you write: last time, what is open, unanswered, boundaries"
            ) { state, _ in
                state.write { $0.toggleBeside() }
                return []
            },
            Command(
                "notes.help", "help", keys: [.function(1), .alt("?")], in: .writing, topic: .program, hint: 10,
                help: "List what can be done here and now"
            ) { state, context in
                state.openHelp(in: context)
                return []
            },
            Command(
                "notes.redraw", "redraw", keys: [.function(5)], in: .writing, topic: .program,
                help: "Draw the whole screen again, where something else wrote over it"
            ) { _, _ in [.redraw] },
        ]

    private static let reasonNothingSelected = "Nothing is selected: shift with an arrow selects."

    /// A command that begins a line of some meaning.
    private static func capture(
        _ kind: Capture, _ title: String, _ key: Key, hint: Int? = nil, _ help: String
    ) -> Command {
        Command(
            "notes.\(title)", title, keys: [key], in: .writing, topic: .here, hint: hint, help: help,
            whyNot: { state, _ in
                guard state.note?.isPrivate == true else { return nil }
                let flip = KeyMap.standard.name(of: "notes.flip").map { ": \($0) turns back to the other" } ?? ""
                return "Nothing is read on the private side\(flip)."
            },
            run: { state, context in
                state.say { $0.capture(kind, on: context.today) }
                return []
            }
        )
    }

    /// A command that changes nothing but the text, or what of it is selected.
    private static func text(
        _ identifier: String, _ title: String, _ keys: [Key], _ help: String,
        whyNot: @escaping @Sendable (NotePage) -> String?, run: @escaping @Sendable (inout NotePage, Day) -> CleanText?
    ) -> Command {
        Command(
            identifier, title, keys: keys, in: .writing, topic: .here, help: help,
            whyNot: { state, _ in state.note.flatMap(whyNot) },
            run: { state, context in
                state.say { run(&$0, context.today) }
                return []
            }
        )
    }
}
