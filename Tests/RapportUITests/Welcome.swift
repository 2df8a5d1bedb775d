import TerminalGrid
import Testing

@testable import RapportUI

/// The first page, driven by keys as the loop drives it; effects are collected, not done.
struct Welcome {
    var page: WelcomePage
    var effects: [WelcomePage.Effect] = []

    init(
        columns: Int = 80, rows: Int = 24, unicode: Bool = true, folder: String = "/home/ada/.local/share/rapport",
        holdsOtherFiles: Bool = false
    ) {
        page = WelcomePage(
            size: Size(columns: columns, rows: rows), place: .init(folder: folder, holdsOtherFiles: holdsOtherFiles),
            theme: Theme(unicode: unicode), today: SampleJournal.today)
    }

    /// Presses keys; the journal is made when it is asked for, unless that is to fail.
    mutating func press(_ keys: String, making isMade: Bool = true) throws {
        for key in try Key.sequence(keys) { tell(.event(.key(key)), making: isMade) }
    }

    mutating func tell(_ input: WelcomePage.Input, making isMade: Bool = true) {
        let wanted = page.update(input)
        effects += wanted
        guard isMade else { return }
        for effect in wanted {
            switch effect {
            case .makeJournal(let name), .correctName(_, let name): tell(.journalMade(ownerName: name))
            default: break
            }
        }
    }

    mutating func resize(columns: Int, rows: Int) {
        tell(.event(.resize(Size(columns: columns, rows: rows))))
    }

    var grid: Grid { page.draw() }
    var lines: [String] { grid.text }
    var screen: String { lines.joined(separator: "\n") }
    var lastLine: String { lines.last ?? "" }

    /// Expects words on the screen, and shows the screen where they aren't there.
    func expect(_ words: String..., location: SourceLocation = #_sourceLocation) {
        for words in words {
            let isThere = screen.contains(words)
            #expect(isThere, "“\(words)” is not on the screen:\n\(screen)", sourceLocation: location)
        }
    }

    /// Expects words not to be on the screen, and shows it where they are.
    func expectNot(_ words: String, location: SourceLocation = #_sourceLocation) {
        let isThere = screen.contains(words)
        #expect(!isThere, "“\(words)” is on the screen:\n\(screen)", sourceLocation: location)
    }
}
