import RapportResources
import TerminalGrid
import Testing

@testable import RapportUI

/// The manual's page of the practices names the keys that there are.
@Suite struct PracticesPageTests {
    static let page = Manual.page(on: "practices")?.text ?? ""

    /// The cells of the rows of the page's table, without backticks.
    private static let rows: [[String]] = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
        row.split(separator: "|").map { cell in
            String(cell.filter { $0 != "`" }.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    @Test("the key of every page of the practices is in the table, and opens a page")
    func keys() {
        let opening = Command.practices.filter { $0.keys.count == 1 }
        #expect(Self.rows.count == opening.count)
        for (row, command) in zip(Self.rows, opening) {
            #expect(command.keys == [row[0].map { Key.character($0) }], "\(row)")
        }
    }

    @Test("there are ten practices, each with its number")
    func ten() {
        let numbers = Self.page.split(separator: "\n").filter { $0.hasPrefix("## ") }
            .compactMap { Int($0.dropFirst(3).prefix { $0 != "." }) }
        #expect(numbers == Array(1...10))
    }
}
