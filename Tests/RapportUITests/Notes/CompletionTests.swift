import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

@Suite("Completing owners and topics")
struct CompletionTests {
    private static let topics = TopicList(["climbing", "clinic", "café", "statistics"])

    private static func completion(_ text: String, _ people: NotePeople = NoteSample.mentor) -> Completion? {
        let (lines, _, byte) = NoteSample.lines(text)
        return Completion(lines[0], cursor: byte, people, topics)
    }

    @Test(
        "what is typed behind @ or # at a word's beginning says what it may become",
        arguments: [
            ("@‸", ["@mentee", "@mentor", "@both"]), ("- [ ] @g‸", ["@mentee"]), ("@hop‸", ["@mentee"]),
            ("@amaz‸", ["@mentee"]), ("@grace-h‸", ["@mentee"]), ("@ADA‸", ["@mentor"]), ("@b‸", ["@mentor", "@both"]),
            ("@me‸", ["@mentor", "@mentee"]), ("@ment‸", ["@mentee", "@mentor"]), ("@mentee‸", []), ("@x‸", []),
            ("#‸", ["#climbing", "#clinic", "#café", "#statistics"]), ("a #cli‸", ["#climbing", "#clinic"]),
            ("#CAFE‸", ["#café"]), ("#statistics‸", []), ("##‸", []), ("a@b‸", []), ("@gr‸ace", []), ("‸@g", []),
            ("\t@g‸\tx", ["@mentee"]), ("@g ‸", []), ("‸", []), ("a‸", []),
        ])
    func finds(typed: String, words: [String]) {
        #expect(Self.completion(typed)?.candidates.map(\.word) ?? [] == words)
    }

    @Test("a candidate shows whom it means and is written with a blank behind it")
    func writes() throws {
        var completion = try #require(Self.completion("- [ ] @‸"))
        #expect(
            completion.candidates.map(\.shown) == ["@mentee Grace Hopper", "@mentor Ada Byron", "@both both of you"])
        #expect(completion.edit == LineEdit(replacing: 6..<7, with: "@mentee "))
        #expect(completion.cursor == 14)
        completion.selectPrevious()
        #expect(completion.edit.replacement == "@both ")
        completion.selectNext()
        completion.selectNext()
        #expect(completion.selected == 1)
        let before = try #require(Self.completion("- [ ] @g‸ it"))
        #expect(before.edit.replacement == "@mentee")
        #expect(before.cursor == 14)
    }

    @Test("what was selected stays selected while typing goes on")
    func keepsSelection() throws {
        var first = try #require(Self.completion("#c‸"))
        first.selectNext()
        var second = try #require(Self.completion("#cl‸"))
        second.keepSelection(of: first)
        #expect(second.candidates[second.selected].word == "#clinic")
        var third = try #require(Self.completion("#ca‸"))
        third.keepSelection(of: second)
        #expect(third.selected == 0)
    }

    @Test("a pair's topics come from all that was said, those used most first, boundaries left out")
    func collectsTopics() {
        var pair = SampleJournal.pair("grace-hopper", mentee: "Grace Hopper")
        pair.menteeProfile = Profile(name: "Grace Hopper")
        pair.menteeProfile?.goals = [ListEntry(words: "lead #lab", topics: ["lab"])]
        pair.menteeProfile?.boundaries = [ListEntry(words: "#family", topics: ["family"])]
        pair.agreement.mentee.hopes = [.init(ListEntry(words: "#talks", topics: ["talks"]))]
        pair.agreement.mentor.gives = [ListEntry(words: "#talks", topics: ["talks"])]
        var session = SampleJournal.session("2026-11-06")
        session.learned = [Remark(text: "#climbing", topics: ["climbing"])]
        session.questions = [
            Question(Remark(text: "q", topics: ["lab"]), answers: [Remark(text: "a", topics: ["lab", "talks"])])
        ]
        session.commitments = [SampleJournal.commitment("2026-11-06", .mentee, "write #drafts, soon")]
        pair.sessions = [session]
        #expect(TopicList(pair).topics.map(\.name) == ["lab", "talks", "climbing", "drafts"])
    }

    @Test("many, long and odd ones are bounded")
    func isBounded() {
        let many = TopicList((0..<5000).map { "t\($0)" })
        #expect(many.topics.count == TopicList.most)
        #expect(Completion(Array("#t".utf8), cursor: 2, NoteSample.mentor, many)?.candidates.count == Completion.most)
        let long = Array(("@" + String(repeating: "g", count: 1_000_000)).utf8)
        #expect(Completion(long, cursor: long.count, NoteSample.mentor, many) == nil)
        #expect(Completion([0x40, 0xFF, 0xFE], cursor: 3, NoteSample.mentor, many) == nil)
        #expect(Completion([0x40], cursor: 9, NoteSample.mentor, many) == nil)
        let hostile = NoteSample.people("Ada Byron", mentee: "\u{202E}Eve\u{1B}[2J")
        #expect(
            Completion([0x40], cursor: 1, hostile, many)?.candidates.first?.shown.string == "@mentee <U+202E>Eve^[[2J")
    }
}
