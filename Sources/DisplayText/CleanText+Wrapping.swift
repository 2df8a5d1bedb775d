extension CleanText {
    /// The text in lines of at most so many cells, broken at blanks, and inside a word only where it is longer than a
    /// line. Blanks at a break are left out; blanks at the beginning stay. An empty text is one empty line; there are
    /// no lines of no cells. A character wider than the line stands on a line of its own.
    public func wrapped(at columns: Int) -> [CleanText] {
        guard columns > 0 else { return [] }
        guard !fits(in: columns) else { return [self] }
        var wrapping = Wrapping(columns: columns)
        for cluster in clusters { wrapping.take(cluster) }
        return wrapping.finished()
    }
}

/// Gathers clusters into lines of bounded width.
private struct Wrapping {
    let columns: Int
    private var lines: [CleanText] = []
    private var line = ""
    private var lineWidth = 0
    /// Blanks and the word behind them, which may still move to the next line.
    private var blanks = 0
    private var word: [CleanText.Cluster] = []
    private var wordWidth = 0

    init(columns: Int) { self.columns = columns }

    mutating func take(_ cluster: CleanText.Cluster) {
        if cluster.text == " " {
            finishWord()
            blanks += 1
        } else {
            word.append(cluster)
            wordWidth += cluster.width
        }
    }

    mutating func finished() -> [CleanText] {
        finishWord()
        if !line.isEmpty || lines.isEmpty { finishLine() }
        return lines
    }

    private mutating func finishWord() {
        guard !word.isEmpty else { return }
        if line.isEmpty {
            blanks = lines.isEmpty ? min(blanks, max(0, columns - wordWidth)) : 0
        } else if lineWidth + blanks + (wordWidth > columns ? 1 : wordWidth) > columns {
            finishLine()
            blanks = 0
        }
        line += String(repeating: " ", count: blanks)
        lineWidth += blanks
        for cluster in word {
            if lineWidth + cluster.width > columns, !line.isEmpty { finishLine() }
            line += cluster.text
            lineWidth += cluster.width
        }
        blanks = 0
        word = []
        wordWidth = 0
    }

    private mutating func finishLine() {
        lines.append(CleanText(cleaned: line.withoutTrailingJoiner))
        line = ""
        lineWidth = 0
    }
}
