/// What comes closest to a mark of our own where only ASCII can be shown: quotation marks, dashes, lines and the like.
public enum ASCIIForm {
    /// The ASCII character that stands for a scalar of one cell; nothing where none comes close.
    public static func closest(to scalar: Unicode.Scalar) -> Unicode.Scalar? {
        forms[scalar]
    }

    private static let forms: [Unicode.Scalar: Unicode.Scalar] = [
        "╭": "+", "╮": "+", "╰": "+", "╯": "+", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
        "┴": "+", "┼": "+", "─": "-", "│": "|", "…": ".", "−": "-", "–": "-", "—": "-", "·": ".", "●": "*", "○": "o",
        "◆": "#", "★": "*", "✓": "x", "▌": ">", "▏": "|", "↑": "^", "↓": "v", "←": "<", "→": ">", "▲": "^", "▼": "v",
        "’": "'", "‘": "'", "“": "\"", "”": "\"", "▁": "_", "▂": "_", "▃": ".", "▄": "-", "▅": "=", "▆": "=", "▇": "#",
        "█": "#", "•": "*",
    ]
}
