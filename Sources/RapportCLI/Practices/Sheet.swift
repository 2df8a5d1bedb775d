import DisplayText

/// A page of several parts, each below a heading, to be read or printed. On a terminal its lines are wrapped; for
/// programs each item is one line.
struct Sheet {
    /// What has been put on it.
    private(set) var page: Page
    private let columns: Int?

    /// An empty sheet for that invocation's standard output.
    init(in invocation: Invocation) {
        page = Page(in: invocation)
        columns = invocation.isTerminal ? invocation.pageColumns : nil
    }

    /// Puts what the whole sheet is about.
    mutating func title(_ text: CleanText) {
        wrap(text, .strong)
    }

    /// Begins a part: an empty line, then its heading.
    mutating func heading(_ text: CleanText) {
        gap()
        wrap(text, .strong)
    }

    /// Puts an empty line, but for the first one.
    mutating func gap() {
        if !page.bytes.isEmpty { page.endLine() }
    }

    /// Puts one of a list's items.
    mutating func item(_ text: CleanText, _ ink: Ink = .plain) {
        wrap(text, ink, first: "- ", next: "  ")
    }

    /// Puts what belongs to the item above.
    mutating func detail(_ text: CleanText, _ ink: Ink = .faint) {
        wrap(text, ink, first: "  ", next: "  ")
    }

    /// Puts words that stand alone.
    mutating func text(_ text: CleanText, _ ink: Ink = .plain) {
        wrap(text, ink)
    }

    /// Puts a part with its heading, and nothing where it has no items.
    mutating func part<Item>(_ heading: CleanText, _ items: [Item], _ put: (inout Sheet, Item) -> Void) {
        guard !items.isEmpty else { return }
        self.heading(heading)
        for item in items { put(&self, item) }
    }

    private mutating func wrap(_ text: CleanText, _ ink: Ink, first: CleanText = "", next: CleanText = "") {
        let lines = columns.map { text.wrapped(at: max(20, $0 - first.width)) } ?? [text]
        for (index, line) in lines.enumerated() {
            page.put(index == 0 ? first : next)
            page.line(line, ink)
        }
    }
}
