import Testing

@testable import RapportUI

@Suite struct ItemListTests {
    private typealias List = ItemList<String, String>

    /// A list with a heading above the first and the third item, whose items take as many lines as said.
    private func content(_ items: [(id: String, lines: Int)]) -> List.Content {
        var content = List.Content()
        for (index, item) in items.enumerated() {
            if index.isMultiple(of: 2) { content.append("— heading \(index)") }
            content.append(item.id, lines: (0..<item.lines).map { "\(item.id)\($0)" })
        }
        return content
    }

    private func list(_ count: Int, height: Int) -> List {
        var list = List()
        list.resize(height: height)
        list.start(with: content((0..<count).map { ("item\($0)", 1) }))
        return list
    }

    @Test("an empty list selects nothing and moves nowhere")
    func empty() {
        var list = List()
        for move in [ListMove.by(1), .by(-1), .toFirst, .toLast, .page(1), .page(-1)] { list.move(move) }
        #expect(list.selected == nil)
        #expect(list.visible.isEmpty)
        #expect(list.selectedLines.isEmpty)
    }

    @Test("moving stops at both ends")
    func ends() {
        var list = list(3, height: 10)
        list.move(.by(-1))
        #expect(list.selected == "item0")
        list.move(.by(9))
        #expect(list.selected == "item2")
        list.move(.by(1))
        #expect(list.selected == "item2")
    }

    @Test(
        "whatever is selected can be seen, at any height", arguments: [1, 2, 3, 4, 7, 50],
        [ListMove.by(1), .by(-1), .toFirst, .toLast, .page(1), .page(-1)])
    func visibility(height: Int, move: ListMove) {
        var list = List()
        list.resize(height: height)
        list.start(with: content((0..<9).map { ("item\($0)", $0 % 3 + 1) }))
        for _ in 0..<12 {
            list.move(move)
            #expect(list.visible.contains(list.selectedLines.lowerBound))
            #expect(list.visible.count <= height)
        }
    }

    @Test("the heading above an item shows with it where there is room")
    func headings() {
        var list = list(9, height: 4)
        list.move(.toLast)
        list.move(.toFirst)
        #expect(list.visible.lowerBound == 0)
        list.move(.toLast)
        while list.selected != "item4" { list.move(.by(-1)) }
        #expect(list.lines[list.visible.lowerBound] == "— heading 4")
    }

    @Test("what was selected stays selected, and in its place on the screen, when the lines above it change")
    func identity() {
        var list = list(9, height: 4)
        list.move(.by(6))
        let row = list.selectedLines.lowerBound - list.offset
        list.replace(with: content([("new", 3)] + (0..<9).map { ("item\($0)", 1) }))
        #expect(list.selected == "item6")
        #expect(list.selectedLines.lowerBound - list.offset == row)
    }

    @Test("where the selected item is gone, the one that took its place is selected")
    func successor() {
        var list = list(3, height: 4)
        list.move(.by(1))
        list.replace(with: content([("item0", 1), ("item2", 1)]))
        #expect(list.selected == "item2")
        list.replace(with: content([("item0", 1)]))
        #expect(list.selected == "item0")
        list.replace(with: content([]))
        #expect(list.selected == nil)
        list.replace(with: content([("back", 1)]))
        #expect(list.selected == "back")
    }

    @Test("a page always selects another item while there is one", arguments: 0...5)
    func pages(height: Int) {
        var list = List()
        list.resize(height: height)
        list.start(with: content([("tall", 9), ("next", 9), ("last", 9)]))
        list.move(.page(1))
        #expect(list.selected == "next")
        list.move(.page(1))
        #expect(list.selected == "last")
        list.move(.page(-1))
        #expect(list.selected == "next")
        list.move(.page(-1))
        #expect(list.selected == "tall")
    }

    @Test("a list without height shows nothing and can be moved in")
    func flat() {
        var list = list(5, height: -3)
        list.move(.toLast)
        #expect(list.visible.isEmpty)
        list.resize(height: 3)
        #expect(list.visible.contains(list.selectedLines.lowerBound))
    }
}
