import Foundation
import Testing

@testable import RapportResources

/// What is compiled in is what lies in Resources/manual.
@Suite struct ManualTests {
    @Test("the manual that is compiled in is what lies in Resources/manual; `make pack` brings it up to date")
    func packedIsCurrent() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Resources/manual")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        #expect(Manual.packed.map(\.path) == names.sorted(), "run `make pack`")
        for page in Manual.packed {
            let bytes = Array(try Data(contentsOf: folder.appending(path: page.path)))
            #expect(Array(page.text.utf8) == bytes, "\(page.path) differs: run `make pack`")
        }
    }

    @Test("a page is found by its topic in any case, and knows its title")
    func topics() {
        #expect(Manual.page(on: "keys")?.title == "Keys")
        #expect(Manual.page(on: "KEYS")?.topic == "keys")
        #expect(Manual.page(on: "no such") == nil)
        #expect(Manual.page(on: "") == nil)
        #expect(Manual(topic: "bare", text: "no heading").title == "bare")
        #expect(Manual(topic: "empty", text: "").title == "empty")
    }
}
