import DisplayText

/// Text on its way to standard output, as bytes: cleaned words, blanks and colours, appended in bulk.
///
/// Takes only what is clean, so that nothing else can be printed.
struct Page: Sendable {
    /// What has been put on it.
    private(set) var bytes: [UInt8] = []
    /// Whether colours are put on it.
    let isColoured: Bool
    private let isASCII: Bool

    /// An empty page for that invocation's standard output.
    init(in invocation: Invocation) {
        isColoured = invocation.usesColour
        isASCII = invocation.isLimitedToASCII
    }

    /// An empty page without colours, for any script.
    init() {
        isColoured = false
        isASCII = false
    }

    /// An empty page like this one.
    var blank: Page {
        var page = self
        page.bytes = []
        return page
    }

    /// Makes room for that many more bytes.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Appends words.
    mutating func put(_ text: CleanText, _ ink: Ink = .plain) {
        let isInked = isColoured && ink != .plain && !text.isEmpty
        if isInked { bytes.append(contentsOf: ink.sequence.utf8) }
        bytes.append(contentsOf: (isASCII ? text.asciiOnly : text).string.utf8)
        if isInked { bytes.append(contentsOf: Ink.plain.sequence.utf8) }
    }

    /// Appends words and blanks up to a width; one blank where the words take as much or more.
    mutating func put(_ text: CleanText, width: Int, _ ink: Ink = .plain) {
        put(text, ink)
        blanks(max(1, width - text.width))
    }

    /// Appends a word of printable ASCII that the program itself made, and blanks up to a width; one blank where the
    /// word takes as much or more.
    mutating func put(ascii word: String, width: Int, _ ink: Ink = .plain) {
        let isInked = isColoured && ink != .plain
        if isInked { bytes.append(contentsOf: ink.sequence.utf8) }
        bytes.append(contentsOf: word.utf8)
        if isInked { bytes.append(contentsOf: Ink.plain.sequence.utf8) }
        blanks(max(1, width - word.utf8.count))
    }

    /// Appends blanks; none where the number is negative.
    mutating func blanks(_ count: Int) {
        guard count > 0 else { return }
        bytes.append(contentsOf: repeatElement(0x20, count: count))
    }

    /// Appends words and ends the line.
    mutating func line(_ text: CleanText = "", _ ink: Ink = .plain) {
        put(text, ink)
        endLine()
    }

    /// Ends the line; blanks at its end go.
    mutating func endLine() {
        while bytes.last == 0x20 { bytes.removeLast() }
        bytes.append(0x0A)
    }

    /// Appends bytes of another page, which are clean.
    mutating func put(_ part: ArraySlice<UInt8>) {
        bytes.append(contentsOf: part)
    }
}

/// A colour or weight that supports what the words say already; of the terminal's sixteen colours.
enum Ink: Hashable, Sendable {
    case plain, strong, faint, warning, good, accent

    /// The sequence that begins it (ECMA-48, SGR).
    var sequence: String {
        switch self {
        case .plain: "\u{1B}[0m"
        case .strong: "\u{1B}[1m"
        case .faint: "\u{1B}[2m"
        case .warning: "\u{1B}[31m"
        case .good: "\u{1B}[32m"
        case .accent: "\u{1B}[36m"
        }
    }
}
