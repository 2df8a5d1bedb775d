/// The built-in questions: a file of Markdown for each theme, which lie readable in Resources/questions and are compiled
/// in.
///
/// They are written as a journal's own questions are, list items below a heading that names their theme, with topics
/// behind them, so that one reader serves both.
public enum QuestionBank {
    /// Every theme's file, `01-first-meetings.md` first: the themes stand in the order in which two people meet them.
    ///
    /// The names say where a question comes from; what the theme is called stands in the text, as a heading.
    public static let files: [(name: String, text: String)] = packed.map { ($0.path, $0.text) }
}
