/// The lines of a list, the items they belong to, which item is selected, and how far the list is scrolled.
///
/// An item takes one line or several; headings and rules belong to none. Once the list has an item, one is selected.
/// Whatever replaces the lines, the selected item stays selected by its identity. While it is selected it may show by
/// other lines than its own, so that what is cut elsewhere can be read (``unfold(_:)``).
struct ItemList<ID: Hashable & Sendable, Line: Equatable & Sendable>: Equatable, Sendable {
    /// Something that can be selected, and the lines it takes.
    struct Item: Equatable, Sendable {
        let id: ID
        let lines: Range<Int>
    }

    private(set) var lines: [Line] = []
    private(set) var items: [Item] = []
    /// Which item is selected, counted from 0; nothing where there is none.
    private(set) var position: Int?
    /// How many lines are scrolled out of sight above.
    private(set) var offset = 0
    /// How many lines can be seen at once.
    private(set) var height = 0
    /// The lines by which the selected item shows; nothing where it shows by its own.
    private var unfolded: [Line]?
    /// Whether it is settled by which lines the selected item shows.
    private(set) var isUnfoldingSettled = false

    /// The identity of the selected item.
    var selected: ID? { position.map { items[$0].id } }
    /// The lines by which the selected item shows, counted among all that show; empty where there is none.
    var selectedLines: Range<Int> {
        guard let position else { return 0..<0 }
        let own = items[position].lines
        return own.lowerBound..<own.lowerBound + (unfolded?.count ?? own.count)
    }
    /// How many lines show, those out of sight among them.
    private var count: Int {
        guard let position, let unfolded else { return lines.count }
        return lines.count - items[position].lines.count + unfolded.count
    }
    /// The lines that can be seen now, counted among all that show (``line(at:)``).
    var visible: Range<Int> { offset..<min(offset + height, count) }

    /// The line that shows at a place.
    func line(at index: Int) -> Line {
        guard let position, let unfolded else { return lines[index] }
        let own = items[position].lines
        if index < own.lowerBound { return lines[index] }
        let place = index - own.lowerBound
        return place < unfolded.count ? unfolded[place] : lines[own.upperBound + place - unfolded.count]
    }

    /// Has the selected item show by these lines for as long as it is selected; by its own where there are none.
    mutating func unfold(_ lines: [Line]?) {
        unfolded = lines?.isEmpty == true ? nil : lines
        isUnfoldingSettled = true
        reveal()
    }

    /// Has the selected item show by its own lines again.
    mutating func foldSelected() {
        guard isUnfoldingSettled else { return }
        fold()
        reveal()
    }

    private mutating func fold() {
        unfolded = nil
        isUnfoldingSettled = false
    }

    /// Other lines and items. The selected item stays selected where it is still there, and in its place on the screen;
    /// otherwise the item that has taken its place is. Takes time in proportion to the number of items.
    ///
    /// - Parameter wanted: the item to be selected instead, where there is one of that identity.
    mutating func replace(with content: Content, selecting wanted: ID? = nil) {
        let anchor = position.map { items[$0].lines.lowerBound - offset }
        let previous = wanted.flatMap { id in content.items.contains { $0.id == id } ? id : nil } ?? selected
        let formerPosition = position
        fold()
        lines = content.lines
        items = content.items
        position = items.firstIndex { $0.id == previous } ?? items.indices.last.map { min(formerPosition ?? 0, $0) }
        if offset > 0, let anchor { offset = selectedLines.lowerBound - anchor }
        reveal()
    }

    /// Other lines and items, for something else altogether: the first item is selected.
    mutating func start(with content: Content) {
        fold()
        lines = content.lines
        items = content.items
        position = items.isEmpty ? nil : 0
        offset = 0
        reveal()
    }

    /// Another number of lines to be seen at once.
    mutating func resize(height newHeight: Int) {
        height = max(newHeight, 0)
        reveal()
    }

    /// Selects the item of that identity. Answers whether there is one.
    @discardableResult
    mutating func select(_ id: ID) -> Bool {
        guard let found = items.firstIndex(where: { $0.id == id }) else { return false }
        if found != position { fold() }
        position = found
        reveal()
        return true
    }

    /// Selects another item, as far as there are items. Answers where it ends, where none is further on.
    @discardableResult
    mutating func move(_ move: ListMove) -> ListEnd? {
        guard let position else { return .empty }
        switch move {
        case .by(let count): self.position = min(max(position + count, 0), items.count - 1)
        case .toFirst: self.position = 0
        case .toLast: self.position = items.count - 1
        case .page(let pages): page(by: pages)
        }
        guard self.position != position else {
            if move.isDownwards { revealEnd() }
            return move.isDownwards ? .last : .first
        }
        fold()
        reveal()
        if self.position == items.count - 1 { revealEnd() }
        return nil
    }

    /// Scrolls to what stands below the last item, as far as that stays to be seen.
    private mutating func revealEnd() {
        offset = max(offset, min(count - height, selectedLines.lowerBound))
    }

    /// Selects the item so many screenfuls further down; always another one if there is one.
    private mutating func page(by pages: Int) {
        guard let position, pages != 0 else { return }
        let target = items[position].lines.lowerBound + pages * max(height - 1, 1)
        if pages > 0 {
            let found = items.lastIndex { $0.lines.lowerBound <= target } ?? position
            self.position = min(max(found, position + 1), items.count - 1)
        } else {
            let found = items.firstIndex { $0.lines.lowerBound >= target } ?? position
            self.position = max(min(found, position - 1), 0)
        }
    }

    /// Scrolls as little as needed for the selected item to be seen, with the heading above it.
    private mutating func reveal() {
        if let position {
            let top = position == 0 ? 0 : items[position - 1].lines.upperBound
            let item = selectedLines
            if item.upperBound > offset + height { offset = item.upperBound - height }
            if top < offset, item.upperBound - top <= height { offset = top }
            if item.lowerBound < offset { offset = item.lowerBound }
        }
        offset = max(min(offset, count - height), 0)
    }
}

extension ItemList {
    /// Lines and items in the making.
    struct Content {
        private(set) var lines: [Line] = []
        private(set) var items: [Item] = []

        /// Nothing yet.
        init() {}

        /// A line that belongs to no item.
        mutating func append(_ line: Line) {
            lines.append(line)
        }

        /// An item with these two lines.
        mutating func append(_ id: ID, _ first: Line, _ second: Line) {
            items.append(Item(id: id, lines: lines.count..<lines.count + 2))
            lines.append(first)
            lines.append(second)
        }

        /// Makes room for so many items of two lines.
        mutating func reserve(_ count: Int) {
            items.reserveCapacity(count)
            lines.reserveCapacity(2 * count)
        }

        /// An item with its lines; one without lines is left out.
        mutating func append(_ id: ID, lines itemLines: [Line]) {
            append(id) { $0 += itemLines }
        }

        /// Lines side by side, with the items that lie on them: several may share a line.
        mutating func append(_ newLines: [Line], with newItems: [Item]) {
            let start = lines.count
            lines += newLines
            items += newItems.map { item in
                Item(id: item.id, lines: item.lines.lowerBound + start..<item.lines.upperBound + start)
            }
        }

        /// An item with the lines that the closure appends; one without lines is left out.
        mutating func append(_ id: ID, _ appendLines: (inout [Line]) -> Void) {
            let start = lines.count
            appendLines(&lines)
            guard lines.count > start else { return }
            items.append(Item(id: id, lines: start..<lines.count))
        }
    }
}

/// A way to move within a list.
enum ListMove: Equatable, Sendable {
    /// So many items further down, or up where it is negative.
    case by(Int)
    case toFirst, toLast
    /// So many screenfuls further down, or up where it is negative.
    case page(Int)
}

extension ListMove {
    /// Whether it goes towards the last item.
    var isDownwards: Bool {
        switch self {
        case .by(let count): count > 0
        case .page(let pages): pages > 0
        case .toFirst: false
        case .toLast: true
        }
    }
}

/// Why there is nothing further on in a list.
enum ListEnd: Equatable, Sendable {
    case first, last
    /// Nothing is in it.
    case empty
}
