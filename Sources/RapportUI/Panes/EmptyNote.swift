import DisplayText
import TerminalGrid

/// What an empty pane says: what belongs there, and how it comes there.
enum EmptyNote {
    /// What stands where something is still being read.
    static let beingRead: [CleanText] = ["Being read."]

    /// What stands where nothing fits the words a list is narrowed to.
    static func nothing(with words: FilterWords) -> [CleanText] {
        let back = KeyMap.standard.name(of: "go.back") ?? "esc"
        return ["Nothing here has “\(words.shown)”.", "", "\(back) shows everything again."]
    }

    /// What stands in a pane of a journal without a pair: what will stand there, and which key begins a pair, where.
    static func noPair(_ sentence: CleanText) -> [CleanText] {
        guard let key = KeyMap.standard.name(of: "pair.begin") else { return [sentence] }
        return [sentence, "", "\(key) in \(Pane.pairs.title) (\(Pane.pairs.number)) begins a pair."]
    }

    /// Writes the sentences, wrapped.
    static func draw(_ sentences: [CleanText], on canvas: inout Canvas, _ theme: Theme) {
        var row = 0
        for sentence in sentences {
            let lines = sentence.isEmpty ? [sentence] : theme.shown(sentence).wrapped(at: canvas.size.columns - 2)
            for line in lines {
                canvas.write(line, at: Position(column: 1, row: row), style: .faint)
                row += 1
            }
        }
    }
}
