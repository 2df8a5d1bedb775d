import DisplayText
import Mentorship
import TerminalGrid

extension WelcomePage {
    /// What the page says, for a column of so many cells and a screen of so many rows.
    func blocks(columns: Int, rows: Int) -> [WelcomeBlock] {
        owner == nil || step == .name
            ? welcome(columns, mostLinesOfPath: rows < 20 ? 3 : 8) : firstPair(columns)
    }

    // MARK: The name

    private func welcome(_ columns: Int, mostLinesOfPath: Int) -> [WelcomeBlock] {
        let path = theme.shown(CleanText(place.folder))
        let verb = owner == nil ? "will lie" : "lies"
        var blocks = [
            WelcomeBlock(.tagline, "Keep your word to the people you grow with.", style: .strong, columns: columns),
            WelcomeBlock(
                .introduction,
                """
                Rapport keeps what mentors and mentees tell, ask and promise each other, so that the next \
                conversation begins where the last one ended. It is all plain text, in a folder of your own.
                """, columns: columns),
            WelcomeBlock(.place, "Your journal \(verb) in", columns: columns),
            WelcomeBlock(
                .place, path, style: .accent, indent: indent(columns), columns: columns, most: mostLinesOfPath,
                ellipsis: theme.ellipsis, isJoined: true),
        ]
        if owner == nil {
            if place.holdsOtherFiles {
                blocks.append(
                    WelcomeBlock(
                        .notes, "That folder is there already: what else is in it stays as it is.",
                        indent: indent(columns), columns: columns, isJoined: true))
            }
            blocks.append(
                WelcomeBlock(
                    .notes, "For another: rapport --journal DIR, or set RAPPORT_JOURNAL.", style: .faint,
                    indent: indent(columns), columns: columns, isJoined: true))
        }
        blocks.append(question("What is your name?", columns))
        let advice: CleanText =
            owner == nil
            ? "As your pairs will show it. Nothing is written before you press enter."
            : "Enter goes on to the first pair."
        return blocks + adviceBlocks(advice, columns)
    }

    // MARK: The first pair

    private func firstPair(_ columns: Int) -> [WelcomeBlock] {
        let name = theme.shown(CleanText(owner ?? "").truncated(to: 30))
        let path = theme.shown(CleanText(place.folder))
        var blocks = [
            WelcomeBlock(
                .tagline, "\(theme.tick) Your journal is there, \(name).", style: .good, columns: columns, most: 2,
                ellipsis: theme.ellipsis),
            WelcomeBlock(
                .introduction, path, style: .faint, indent: indent(columns), columns: columns, most: 3,
                ellipsis: theme.ellipsis, isJoined: true),
            WelcomeBlock(
                .introduction,
                """
                Now the first pair: you and somebody you grow with. It can wait, too: \(WelcomeKey.skip.name) opens \
                the panes.
                """,
                columns: columns),
        ]
        let answers = answers(columns)
        if !answers.isEmpty { blocks.append(WelcomeBlock(.answers, rows: answers)) }
        let advice: CleanText
        switch step {
        case .name, .other:
            blocks.append(question("Who is the other?", columns))
            advice = "The name as it is to stand in the pair."
        case .side:
            blocks.append(choice(columns))
            advice = "1 and 2 choose and go on at once."
        case .cadence:
            blocks.append(question(CadenceReading.question, columns, note: reading))
            advice = "\(CadenceReading.examples); nothing leaves it open."
        }
        return blocks + adviceBlocks(advice, columns)
    }

    /// What was answered so far, a line each.
    private func answers(_ columns: Int) -> [WelcomeBlock.Row] {
        var answers: [(CleanText, CleanText)] = []
        if step.rawValue > Step.other.rawValue { answers.append(("With", otherName)) }
        if step.rawValue > Step.side.rawValue { answers.append(("You are", "the \(side.rawValue)")) }
        return answers.map { label, answer in
            let shown = answer.truncated(to: max(columns - 10, 1), with: theme.ellipsis)
            return WelcomeBlock.Row(pieces: [(label.padded(to: 9), .faint), (shown, .strong)])
        }
    }

    private func choice(_ columns: Int) -> WelcomeBlock {
        var rows = titleRows("Which of the two are you?", columns)
        for option in Side.allCases {
            let isChosen = option == side
            let label: CleanText = option == .mentor ? "1  \(otherName)'s mentor" : "2  the mentee of \(otherName)"
            let mark = isChosen ? theme.selection : " "
            let shown = " " + label.truncated(to: max(columns - 3, 1), with: theme.ellipsis) + " "
            rows.append(
                WelcomeBlock.Row(
                    pieces: [(mark, .accent), (shown, isChosen ? .reversed : .plain)], isFocus: isChosen))
        }
        return WelcomeBlock(.question, rows: rows + messageRows(columns))
    }

    /// How the words for the cadence are read, so that it is seen before it is taken.
    private var reading: (CleanText, Style) {
        let reading = CadenceReading(cadenceLine.text)
        return reading.interval == nil ? (reading.words, .faint) : ("\(theme.tick) \(reading.words)", .good)
    }

    // MARK: Pieces

    /// What helps with the answer, unless there is something to say about the one that was given.
    private func adviceBlocks(_ advice: CleanText, _ columns: Int) -> [WelcomeBlock] {
        guard message == nil else { return [] }
        return [
            WelcomeBlock(.advice, advice, style: .faint, indent: indent(columns), columns: columns, isJoined: true)
        ]
    }

    private func question(
        _ title: CleanText, _ columns: Int, note: (text: CleanText, style: Style)? = nil
    ) -> WelcomeBlock {
        var rows = titleRows(title, columns)
        rows.append(WelcomeBlock.Row(pieces: [(prompt, .accent)], isFocus: true, holdsLine: true))
        if let note {
            let shown = note.text.truncated(to: max(columns - indent(columns), 1), with: theme.ellipsis)
            rows.append(WelcomeBlock.Row(pieces: [(shown, note.style)], indent: indent(columns)))
        }
        return WelcomeBlock(.question, rows: rows + messageRows(columns))
    }

    private func titleRows(_ title: CleanText, _ columns: Int) -> [WelcomeBlock.Row] {
        WelcomeBlock(.question, title, style: .heading, columns: columns).rows
    }

    private func messageRows(_ columns: Int) -> [WelcomeBlock.Row] {
        guard let message else { return [] }
        let isFailure = message.kind == .failed
        let text = theme.shown(isFailure ? "! Not done: \(message.text)" : message.text)
        let style: Style = isFailure ? Style(.red, .bold) : .strong
        let most = size.rows < 8 ? 2 : size.rows < 16 ? 4 : 6
        return WelcomeBlock(.question, text, style: style, columns: columns, most: most, ellipsis: theme.ellipsis).rows
    }

    /// Before the line being typed.
    private var prompt: CleanText { theme.isUnicode ? "› " : "> " }

    private func indent(_ columns: Int) -> Int { columns < 30 ? 0 : 2 }
}
