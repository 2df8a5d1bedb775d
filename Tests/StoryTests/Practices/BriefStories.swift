import RapportResources
import TerminalGrid
import Testing

@testable import RapportApp
@testable import RapportUI

/// The page before a meeting, in the demo.
@Suite struct BriefStories {
    @Test("the brief of each pair of the demo fits on a screen of 120 by 36, and says something")
    func fits() throws {
        let files = DemoJournal.files(endingInWeekOf: DemoJournal.anchor)
        let story = try Story(Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first })
        var names: Set<String> = []
        for _ in 0..<5 {
            try story.press("p")
            let page = try #require(story.loop.state.practice)
            #expect(page.list.lines.count <= page.list.height, "\(story.screen)")
            story.expect(" Brief · ", "A question that fits")
            names.insert(page.title.string)
            try story.press("<Esc>j")
        }
        #expect(names.count == 5)
    }
}
