import DisplayText
import Testing

@testable import TerminalGrid

@Suite("Grids are drawn on, and clip")
struct GridTests {
    @Test("text is written in cells and read back")
    func writing() {
        var grid = Grid(size: Size(columns: 8, rows: 2))
        #expect(grid.write("Ada", at: Position(column: 1, row: 0), style: .strong) == 3)
        #expect(grid.write("日本", at: Position(column: 0, row: 1)) == 4)
        #expect(grid.text == [" Ada", "日本"])
        #expect(grid.fullText == [" Ada    ", "日本    "])
        #expect(grid[Position(column: 1, row: 0)].style == .strong)
        #expect(grid[Position(column: 1, row: 1)].isContinuation)
        #expect(grid[Position(column: 99, row: 99)] == .blank)
    }

    @Test("what lies outside is clipped, on every side, and of a cut wide character blanks are shown")
    func clipping() {
        var grid = Grid(size: Size(columns: 3, rows: 1))
        #expect(grid.write("日本語", at: .origin) == 4)
        #expect(grid.fullText == ["日 "])
        grid.fill(grid.bounds, with: "x")
        grid.write("日本", at: Position(column: -1, row: 0))
        #expect(grid.fullText == [" 本"])
        grid.fill(grid.bounds, with: "x")
        #expect(grid.write("日本", at: .origin, limit: 1) == 1)
        #expect(grid.fullText == [" xx"])
        #expect(grid.write("abc", at: Position(column: 0, row: 5), limit: 2) == 2)
        #expect(grid.write("abc", at: Position(column: -2, row: 0)) == 3)
        #expect(grid.fullText == ["cxx"])
    }

    @Test("overwriting half of a wide character blanks its other half")
    func halves() {
        var grid = Grid(size: Size(columns: 4, rows: 1))
        grid.write("日本", at: .origin)
        grid.write("x", at: Position(column: 1, row: 0))
        #expect(grid.fullText == [" x本"])
        grid.write("y", at: Position(column: 2, row: 0))
        #expect(grid.fullText == [" xy "])
        grid.write("日本", at: .origin)
        grid.write("語", at: Position(column: 1, row: 0))
        #expect(grid.fullText == [" 語 "])
    }

    @Test("a rectangle of a grid has an origin of its own and nothing is drawn outside")
    func canvases() {
        var grid = Grid(size: Size(columns: 6, rows: 4))
        grid.fill(grid.bounds, with: ".")
        let written = grid.clipped(to: Rect(column: 1, row: 1, columns: 4, rows: 2)) { canvas in
            canvas.fill(canvas.bounds)
            canvas.write("abcdef", at: .origin)
            canvas.clipped(to: Rect(column: 2, row: 1, columns: 9, rows: 9)) { inner in
                #expect(inner.size == Size(columns: 9, rows: 9))
                inner.write("日本", at: Position(column: 0, row: 0))
                inner.write("zz", at: Position(column: 0, row: 1))
            }
            canvas.write("z", at: Position(column: -1, row: 0))
            return canvas.size
        }
        #expect(written == Size(columns: 4, rows: 2))
        #expect(grid.fullText == ["......", ".abcd.", ".  日.", "......"])
    }

    @Test("frames have a title that gives way")
    func frames() {
        var grid = Grid(size: Size(columns: 16, rows: 3))
        grid.frame(grid.bounds, title: "1 Pairs")
        #expect(grid.fullText == ["╭─ 1 Pairs ────╮", "│              │", "╰──────────────╯"])
        grid.frame(grid.bounds, title: "Timeline of Ada")
        #expect(grid.text[0] == "╭─ Timeline o… ╮")
        grid.frame(grid.bounds, title: "a", border: .ascii)
        #expect(grid.fullText == ["+- a ----------+", "|              |", "+--------------+"])
        #expect(grid.styleLayer == ["", "", ""])
    }

    @Test("a style is changed without the text")
    func restyling() {
        var grid = Grid(size: Size(columns: 5, rows: 2))
        grid.write("Ada", at: .origin, style: .warning)
        grid.restyle(Rect(column: 1, row: 0, columns: 9, rows: 1)) { $0.attributes.insert(.reverse) }
        #expect(grid.text == ["Ada", ""])
        #expect(grid.styleLayer == ["rrr |  vvvv", ""])
    }

    @Test("where only ASCII can be shown, lines become what comes closest and other characters question marks")
    func ascii() {
        var grid = Grid(size: Size(columns: 8, rows: 3))
        grid.frame(grid.bounds, title: "a")
        grid.write("é日", at: Position(column: 1, row: 1))
        #expect(grid.asciiOnly.fullText == ["+- a --+", "|???   |", "+------+"])
    }

    @Test("two grids are equal when they say the same, in whatever order it was written")
    func equality() {
        let size = Size(columns: 6, rows: 1)
        var (left, right) = (Grid(size: size), Grid(size: size))
        left.write("e\u{301}👩‍🔬", at: .origin)
        right.write("👩‍🔬", at: Position(column: 1, row: 0))
        right.write("e\u{301}", at: .origin)
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        right.restyle(right.bounds) { $0 = .strong }
        #expect(left != right)
    }

    /// The stretches of a row that changed.
    private func changes(_ grid: Grid, ofRow row: Int = 0, since before: Grid, gap: Int = 1) -> [Range<Int>] {
        var found: [Range<Int>] = []
        grid.forEachChange(ofRow: row, since: before, gap: gap) { found.append($0) }
        return found
    }

    @Test("of a row the stretches are known that changed, clusters told apart by their scalars and taken whole")
    func changes() {
        var before = Grid(size: Size(columns: 8, rows: 2))
        before.write("a日x\u{308}b", at: .origin)
        var grid = before
        #expect(changes(grid, since: before).isEmpty)
        grid.write("x\u{301}", at: Position(column: 3, row: 0))
        #expect(changes(grid, since: before) == [3..<4])
        grid.write("A", at: .origin)
        #expect(changes(grid, since: before) == [0..<1, 3..<4])
        #expect(changes(grid, since: before, gap: 2) == [0..<1, 3..<4])
        #expect(changes(grid, since: before, gap: 3) == [0..<4])
        grid.write("|", at: Position(column: 2, row: 0))
        #expect(changes(grid, since: before) == [0..<4])
        #expect(changes(grid, ofRow: 1, since: before).isEmpty)
        #expect(changes(grid, ofRow: 9, since: before).isEmpty)
        #expect(changes(grid, ofRow: -1, since: before).isEmpty)
        #expect(changes(grid, ofRow: 1, since: Grid(size: .zero)) == [0..<8])
    }

    @Test("a wide character that comes, goes or moves is a change of all the cells it takes")
    func wideChanges() {
        let blank = Grid(size: Size(columns: 6, rows: 1))
        var wide = blank
        wide.write("日", at: Position(column: 2, row: 0))
        var beside = blank
        beside.write("日", at: Position(column: 3, row: 0))
        #expect(changes(wide, since: blank) == [2..<4])
        #expect(changes(blank, since: wide) == [2..<4])
        #expect(changes(beside, since: wide) == [2..<5])
        var styled = wide
        styled.restyle(Rect(size: styled.size)) { $0 = .strong }
        #expect(changes(styled, since: wide) == [0..<6])
    }

    @Test("many clusters of several scalars are kept apart")
    func manyClusters() {
        var grid = Grid(size: Size(columns: 40, rows: 1))
        let texts = (0..<40).map { number in
            let letter = Unicode.Scalar(UInt8(97 + number % 20))
            return CleanText(String(letter) + (number < 20 ? "\u{308}" : "\u{331}"))
        }
        for turn in 0..<2 {
            for (column, text) in texts.enumerated() {
                grid.write(text, at: Position(column: column, row: 0), style: turn == 0 ? .plain : .strong)
            }
        }
        #expect(grid.row(0).map(\.text) == texts.map(\.string))
    }

    @Test("any position, width and size can be drawn without a trap")
    func anythingGoes() {
        let numbers = [Int.min, -5, -1, 0, 1, 2, 3, 7, Int.max]
        for (columns, rows) in [(0, 0), (0, 3), (3, 0), (1, 1), (5, 3)] {
            var grid = Grid(size: Size(columns: columns, rows: rows))
            for column in numbers {
                for row in numbers {
                    for extent in numbers {
                        let rect = Rect(column: column, row: row, columns: extent, rows: extent)
                        grid.write("a日👩‍🔬", at: Position(column: column, row: row), limit: extent)
                        grid.frame(rect, title: "title")
                        grid.restyle(rect) { $0 = .faint }
                        grid.clipped(to: rect) { canvas in
                            canvas.write("日", at: Position(column: row, row: column))
                            canvas.frame(canvas.bounds.inset(by: extent))
                        }
                        if extent < 100 { grid.fill(rect, with: "日") }
                    }
                }
            }
            #expect(grid.text.count == rows)
            #expect(grid.size == Size(columns: columns, rows: rows))
        }
        #expect(Grid(size: Size(columns: 1, rows: .max)).size.rows == Grid.limit)
    }
}

@Suite("Rectangles divide and never come out negative")
struct RectTests {
    let rect = Rect(column: 2, row: 1, columns: 10, rows: 4)

    @Test("insets shrink to nothing at most")
    func insets() {
        #expect(rect.inset(by: 1) == Rect(column: 3, row: 2, columns: 8, rows: 2))
        #expect(rect.inset(by: 9).isEmpty)
        #expect(rect.inset(by: -1) == rect)
    }

    @Test("splits leave every cell on one side")
    func splits() {
        #expect(rect.split(columns: 3).left == Rect(column: 2, row: 1, columns: 3, rows: 4))
        #expect(rect.split(columns: 3).right == Rect(column: 5, row: 1, columns: 7, rows: 4))
        #expect(rect.split(columns: 99).right.isEmpty)
        #expect(rect.split(columns: -1).left.isEmpty)
        #expect(rect.split(rows: 1).bottom == Rect(column: 2, row: 2, columns: 10, rows: 3))
        #expect(rect.split(bottomRows: 1).bottom == Rect(column: 2, row: 4, columns: 10, rows: 1))
        #expect(rect.split(rightColumns: 4).right == Rect(column: 8, row: 1, columns: 4, rows: 4))
        #expect(rect.row(3) == Rect(column: 2, row: 4, columns: 10, rows: 1))
        #expect(rect.row(4).isEmpty)
    }

    @Test("an intersection is what both cover")
    func intersections() {
        let corner = Rect(column: 0, row: 0, columns: 4, rows: 2)
        #expect(rect.intersection(corner) == Rect(column: 2, row: 1, columns: 2, rows: 1))
        #expect(rect.intersection(Rect(column: 50, row: 50, columns: 4, rows: 2)).isEmpty)
        #expect(rect.contains(Position(column: 11, row: 4)))
        #expect(!rect.contains(Position(column: 12, row: 4)))
    }
}
