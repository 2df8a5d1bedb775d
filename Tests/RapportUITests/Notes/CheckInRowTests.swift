import DisplayText
import TerminalGrid
import Testing

@testable import RapportUI

@Suite("The check-in row")
struct CheckInRowTests {
    private static func drawn(_ row: CheckInRow, _ columns: Int, unicode: Bool = true) -> [String] {
        var grid = Grid(size: Size(columns: columns, rows: CheckInRow.rows(columns: columns)))
        grid.clipped(to: grid.bounds) { row.draw(on: &$0, Theme(unicode: unicode)) }
        return (0..<grid.size.rows).map { index in
            var text = grid.row(index).map(\.text).joined()
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
    }

    private static func pressing(_ keys: [Key], _ row: CheckInRow = CheckInRow()) -> CheckInRow {
        var row = row
        for key in keys { _ = row.handle(key) }
        return row
    }

    @Test(
        "keys fill, choose and take away",
        arguments: [
            ([.character("4")], [4, nil, nil], .trust),
            ([.character("4"), .character("1"), .character("5")], [4, 1, 5], nil),
            ([.character("4"), .character("1"), .character("5"), .character("2")], [4, 1, 5], nil),
            ([.right, .character("3")], [nil, 3, nil], .guidance),
            ([.character("4"), .left, .character("2")], [2, nil, nil], .trust),
            ([.character("4"), .left, .character("0")], [nil, nil, nil], .comfort),
            ([.character("4"), .character("3"), .backspace], [4, nil, nil], .trust),
            ([.character("4"), .left, .backspace], [nil, nil, nil], .comfort),
            ([.left, .left, .backspace], [nil, nil, nil], .comfort),
            ([.right, .right, .right, .right], [nil, nil, nil], .guidance),
            ([.character("6"), .character("x"), .character("٣"), .enter], [nil, nil, nil], .comfort),
        ] as [([Key], [Int?], CheckInRow.Part?)])
    func takesKeys(keys: [Key], ratings: [Int?], next: CheckInRow.Part?) {
        let row = Self.pressing(keys)
        #expect([row.comfort, row.trust, row.guidance] == ratings)
        #expect(row.next == next)
    }

    @Test("a key that changes nothing says so")
    func saysWhatIsNotItsOwn() {
        var row = CheckInRow(comfort: 9)
        #expect(row.comfort == nil)
        let keys: [Key] = [.character("7"), .left, .enter, .character("0"), .character("1")]
        let answers = keys.map { row.handle($0) }
        #expect(answers == [false, false, false, false, true])
    }

    @Test("it is drawn in one row from 30 columns up, in two otherwise")
    func draws() {
        let row = Self.pressing([.character("4")])
        #expect(Self.drawn(row, 60) == ["Comfort 4 of 5   Trust ▯▯▯▯▯   Guidance –"])
        #expect(Self.drawn(row, 30) == ["Comfort 4  Trust▸–  Guidance –"])
        #expect(Self.drawn(row, 29) == ["Comfort 4  Trust▸–", "Guidance –"])
        #expect(Self.drawn(row, 60, unicode: false) == ["Comfort 4 of 5   Trust .....   Guidance -"])
        #expect(Self.drawn(row, 30, unicode: false) == ["Comfort 4  Trust>-  Guidance -"])
        let full = CheckInRow(comfort: 1, trust: 2, guidance: 3)
        #expect(Self.drawn(full, 60) == ["Comfort 1 of 5   Trust 2 of 5   Guidance 3 of 5"])
        #expect(Self.drawn(Self.pressing([.left], full), 60) == ["Comfort 1 of 5   Trust 2 of 5   Guidance ▮▮▮▯▯"])
        for columns in 0...12 { _ = Self.drawn(row, columns) }
    }

    @Test("it explains in words what is asked")
    func explains() {
        #expect(CheckInRow().explanation.string.hasSuffix("how comfortable were the two of you with each other?"))
        #expect(CheckInRow(comfort: 1, trust: 1, guidance: 1).explanation.string.hasPrefix("Noted."))
    }
}
