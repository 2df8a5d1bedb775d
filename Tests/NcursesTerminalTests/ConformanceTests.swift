import CNcurses
import DisplayText
import Foundation
import Testing

@testable import NcursesTerminal
@testable import TerminalGrid

extension NcursesTests {
    @Suite("What is presented through ncurses is what the grid says", .serialized)
    final class ConformanceTests {
        /// Open for as long as the screen is drawn on, which is written to it by its number.
        private let null = open("/dev/null", O_RDWR)
        private let screen: OpaquePointer?

        init() throws {
            try #require(rapport_set_locale("C.UTF-8"))
            screen = rapport_open_screen("xterm-256color", null, null)
            try #require(screen != nil)
            try #require(rapport_start_colours() == 16)
        }

        deinit {
            endwin()
            if let screen { delscreen(screen) }
            close(null)
        }

        /// The scalars at a place, as ncurses has them.
        private func read(_ row: Int, _ column: Int) -> (scalars: [UInt32], look: UInt32, pair: Int16) {
            var buffer = [wchar_t](repeating: 0, count: Int(RAPPORT_CELL_SCALARS) + 1)
            var look: UInt32 = 0
            var pair: Int16 = 0
            rapport_get(Int32(row), Int32(column), &buffer, &look, &pair)
            return (buffer.prefix { $0 != 0 }.map { UInt32(bitPattern: $0) }, look, pair)
        }

        private func expectEqual(_ grid: Grid, _ size: Size) {
            for row in 0..<size.rows {
                for column in 0..<size.columns {
                    let cell = grid[Position(column: column, row: row)]
                    guard !cell.isContinuation else { continue }
                    let found = read(row, column)
                    #expect(found.scalars == cell.text.unicodeScalars.map(\.value), "row \(row) column \(column)")
                    #expect(found.look == UInt32(cell.style.attributes.rawValue))
                    #expect(found.pair == Look(cell.style, colours: 16).pair)
                }
            }
        }

        @Test("at any size, whatever was there before")
        func sizes() {
            let texts: [CleanText] = ["Ada", "日本語", "e\u{301}x\u{308}\u{323}", "╭─╮│", "각한", "🦀 x", "שלום", "ก็", "…"]
            let styles: [Style] = [
                .plain, .strong, .reversed, .faint, .accent, Style(.standard, [.italic, .underline]),
                Style(.brightWhite, [.bold, .dim]),
            ]
            var generator = SystemRandomNumberGenerator()
            for (columns, rows) in [(0, 0), (1, 1), (2, 1), (10, 3), (80, 24), (300, 100)] {
                let size = Size(columns: columns, rows: rows)
                if !size.isEmpty { #expect(resizeterm(Int32(rows), Int32(columns)) == OK) }
                var before: Grid?
                for _ in 0..<3 {
                    var grid = Grid(size: size)
                    for _ in 0..<columns * rows / 6 + 1 {
                        let place = Position(
                            column: .random(in: -2...columns, using: &generator),
                            row: .random(in: -1...rows, using: &generator)
                        )
                        let text = texts.randomElement(using: &generator) ?? ""
                        grid.write(text, at: place, style: styles.randomElement(using: &generator) ?? .plain)
                    }
                    NcursesScreen.write(grid, instead: before, within: size, colours: 16)
                    rapport_flush(0, 0)
                    expectEqual(grid, size)
                    before = grid
                }
            }
        }

        @Test("of a grid larger than the screen what fits is shown, and around a smaller one it is blank")
        func misfits() {
            resizeterm(2, 3)
            var grid = Grid(size: Size(columns: 9, rows: 5))
            for row in 0..<5 { grid.write("日本語日", at: Position(column: 0, row: row)) }
            NcursesScreen.write(grid, instead: nil, within: Size(columns: 3, rows: 2), colours: 16)
            #expect(read(0, 0).scalars == [0x65E5])
            #expect(read(1, 2).scalars == [0x20])
            NcursesScreen.write(Grid(size: .zero), instead: grid, within: Size(columns: 3, rows: 2), colours: 16)
            #expect(read(0, 0).scalars == [0x20])
        }

        @Test(
            "clusters that ncurses reckons otherwise are shown as what every terminal agrees on, in as many cells",
            arguments: [
                ("👩‍🔬", [[0x1F469]]), ("❤️", [[0x2764], [0x20]]), ("👍🏽", [[0x1F44D]]), ("1️⃣", [[0x31], [0x20]]),
                ("🇩🇪", [[0x1F1E9], [0x1F1EA]]), ("क्ष", [[0x915, 0x94D], [0x937]]), ("é", [[0xE9]]),
                ("a\u{301}\u{302}\u{303}\u{304}", [[0x61, 0x301, 0x302, 0x303, 0x304]]),
                ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", [[0x1F3F4, 0xE0067, 0xE0062, 0xE0073, 0xE0063]]),
                ("\u{1FAE8}", [[0x3F], [0x20]]),
            ] as [(String, [[UInt32]])])
        func fallbacks(text: String, pieces: [[UInt32]]) throws {
            let cluster = try #require(CleanText(text).clusters.first { _ in true })
            let found = Piece.pieces(of: cluster.text, width: cluster.width)
            let isKnown = text.unicodeScalars.allSatisfy { rapport_cells($0.value) >= 0 }
            if isKnown || pieces.first == [0x3F] && !isKnown { #expect(found.map(\.scalars) == pieces) }
            #expect(found.map(\.width).reduce(0, +) == cluster.width)
        }

        @Test("widths of letters agree with the C library, which ncurses goes by")
        func widths() {
            let blocks: [ClosedRange<UInt32>] = [
                0x20...0x7E, 0xA1...0xAC, 0xAE...0x377, 0x391...0x3A1, 0x400...0x52F, 0x5D0...0x5EA, 0x620...0x64A,
                0x904...0x939, 0xE01...0xE3A, 0x1100...0x1112, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FF,
                0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0xFF01...0xFF5E, 0xFF61...0xFF9F,
                0x1F300...0x1F320, 0x1F600...0x1F64F, 0x20000...0x2A6D6,
            ]
            for code in blocks.joined() where code != 0x34F {
                guard let scalar = Unicode.Scalar(code) else { continue }
                let known = rapport_cells(code)
                #expect(known < 1 || CleanText(String(scalar)).width == Int(known), "U+\(String(code, radix: 16))")
            }
        }

        @Test("bright colours are bold ones where there are eight, and none where there are none")
        func colours() {
            #expect(Look(Style(.brightRed), colours: 16) == Look(attributes: 0, pair: 10))
            #expect(Look(Style(.brightRed), colours: 8) == Look(attributes: UInt32(RAPPORT_BOLD), pair: 2))
            #expect(Look(Style(.red, .dim), colours: 8) == Look(attributes: UInt32(RAPPORT_DIM), pair: 2))
            #expect(Look(Style(.brightRed), colours: 0) == Look(attributes: 0, pair: 0))
            #expect(Look(.plain, colours: 16) == Look(attributes: 0, pair: 0))
        }
    }
}
