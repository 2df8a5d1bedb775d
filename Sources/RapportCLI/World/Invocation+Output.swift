import DisplayText

extension Invocation {
    /// The columns a page of text may take: the terminal's, or 80.
    var pageColumns: Int {
        max(20, isTerminal ? terminalColumns ?? 80 : 80)
    }

    /// Whether colours may be used: on a terminal that has them, unless they are unwanted.
    var usesColour: Bool {
        isTerminal && !options.noColour && variable("NO_COLOR") == nil && variable("TERM") ?? "dumb" != "dumb"
    }

    /// Whether only ASCII may be printed: on a terminal, where the locale has no UTF-8.
    public var isLimitedToASCII: Bool {
        isTerminal && !localeHasUTF8
    }

    /// Whether the locale says that text is UTF-8: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides.
    var localeHasUTF8: Bool {
        let locale = (variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C").lowercased()
        return locale.hasSuffix("utf-8") || locale.hasSuffix("utf8") || locale.contains("utf-8@")
            || locale.contains("utf8@")
    }

    /// How lists are to come out.
    var listOutput: ListOutput {
        options.json ? .json(isASCII: isLimitedToASCII) : .plain(Page(in: self))
    }

    /// Prints one JSON value.
    func printJSON(_ write: (inout JSONWriter) -> Void) throws(OutputFailure) {
        var json = JSONWriter(isASCII: isLimitedToASCII)
        write(&json)
        try standardOutput.write(json.bytes + [0x0A])
    }

    /// Prints lines of data.
    func printLines(_ lines: [CleanText]) throws(OutputFailure) {
        var page = Page(in: self)
        for line in lines { page.line(line) }
        try print(page)
    }

    /// Prints a page of data, whole.
    func print(_ page: Page) throws(OutputFailure) {
        guard !page.bytes.isEmpty else { return }
        try standardOutput.write(page.bytes)
    }

    /// Shows a long page of data: on a terminal by `$PAGER`, where that is set and can be run, else as it is.
    func show(_ page: Page) throws(OutputFailure) {
        if isTerminal, let command = variable("PAGER"), let pager, pager(command, page.bytes) { return }
        try print(page)
    }

    /// Says what was done, on standard error; nothing where messages are unwanted.
    public func say(_ message: CleanText) {
        guard !options.quiet else { return }
        explain(message)
    }

    /// Says what is wrong, on standard error, under the program's name.
    public func complain(_ message: some StringProtocol) {
        explain("rapport: \(CleanText.message(message))")
    }

    /// A line on standard error, whatever is wanted. A message that can't be written has nowhere to be reported.
    func explain(_ line: CleanText) {
        let text = messagesAreOnTerminal && !localeHasUTF8 ? line.asciiOnly : line
        try? standardError.write(Array(text.string.utf8) + [0x0A])
    }
}

extension CleanText {
    /// The columns that one word of a message may take: enough for most paths.
    private static let wordColumns = 240
    /// The columns that a whole message may take.
    private static let messageColumns = 1000

    /// A message on one line, in which what is quoted or very long is cut: it may come from a file or an argument.
    static func message(_ raw: some StringProtocol) -> CleanText {
        let pieces = oneLine(raw).string.split(separator: "“", omittingEmptySubsequences: false)
        let texts = pieces.enumerated().map { index, piece in
            guard index > 0, let end = piece.firstIndex(of: "”") else { return withShortWords(piece) }
            return quoted(piece[..<end]) + withShortWords(piece[piece.index(after: end)...])
        }
        return texts.joined().truncated(to: messageColumns)
    }

    private static func withShortWords(_ text: Substring) -> CleanText {
        guard text.utf8.count > wordColumns else { return CleanText(text) }
        return text.split(separator: " ", omittingEmptySubsequences: false)
            .map { CleanText($0).truncated(to: wordColumns) }.joined(separator: " ")
    }

    /// A cleaned text whose line ends have become blanks.
    static func oneLine(_ raw: some StringProtocol) -> CleanText {
        guard raw.utf8.contains(0x0A) else { return CleanText(raw) }
        return lines(of: raw).joined(separator: " ")
    }
}
