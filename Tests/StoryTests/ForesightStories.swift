import Foundation
import Testing

@testable import RapportApp

/// What a key would bring about is worked out before it is pressed; nobody can tell but by how soon it shows.
@Suite struct ForesightStories {
    @Test(
        "a key pressed again and again shows what it shows where nothing was worked out before",
        arguments: ["jjjj", "kkkk", "jjkkj", "2jjjjjj", "3jjjjkk", "3*jjjjj", "2\rjjj", "jGjgj", "?jjj", "jljj"])
    func same(keys: String) throws {
        let ahead = try Story()
        var typed = ""
        for key in keys {
            let name = key == "\r" ? "<Enter>" : String(key)
            typed += name
            try ahead.press(name)
            // All at once: nothing is worked out in between.
            let plain = try Story()
            try plain.press(typed)
            #expect(ahead.lines == plain.lines, "after \(typed)")
        }
    }

    @Test("what another program changes in between is shown by the next key")
    func outside() throws {
        let story = try Story(watching: true)
        try story.press("2jk")
        try story.press("j")
        try story.write(Story.graceSession + "- [ ] @both water the plants\n", to: Story.gracePath)
        story.settle()
        for _ in 0..<2 { story.pass(.milliseconds(100)) }
        try story.press("j")
        story.expect("water the plants")
    }

    @Test("another size, another day or another key in between is what counts")
    func between() throws {
        let story = try Story()
        try story.press("j")
        try story.press("k")
        story.expect("Grace Hopper, mentee")
        try story.press("j")
        story.expect("Maria Mitchell, mentor")
        story.turn(to: "2026-11-23")
        story.expect("Mon 23 Nov 2026")
        try story.press("k")
        story.turn(to: "2026-11-24")
        try story.press("k")
        story.expect("Tue 24 Nov 2026", "Grace Hopper, mentee")
    }

    @Test(
        "nothing is done ahead but moving: a key that changes something has changed it once",
        arguments: ["<Space>", "d", "a"])
    func onlyMoving(key: String) throws {
        let story = try Story()
        try story.press("3")
        let before = try story.text(Story.gracePath)
        try story.press(key)
        let once = try story.text(Story.gracePath)
        for _ in 0..<3 { story.settle() }
        #expect(try story.text(Story.gracePath) == once)
        #expect((once != before) == (key == "<Space>"))
    }
}
