import DisplayText
import TerminalGrid

/// A key of the first page: what it does, and how the last line names it.
struct WelcomeKey: Sendable {
    /// What a key does.
    enum Act: Hashable, Sendable {
        /// Takes what was typed or chosen.
        case take
        /// Goes back a question.
        case back
        /// Opens the demo.
        case demo
        /// Leaves the first pair for later.
        case skip
        /// Chooses the other side.
        case other
        /// Chooses a side and takes it.
        case mentor, mentee
        /// Asks whether to leave.
        case leave
        /// Leaves.
        case yes
        /// Stays.
        case no
        /// Back to the shell for a while.
        case suspend
        /// Draws the whole screen again.
        case redraw

        /// Whether it works where the screen is too small to show what it does.
        var worksUnseen: Bool {
            switch self {
            case .leave, .yes, .no, .suspend, .redraw: true
            case .take, .back, .demo, .skip, .other, .mentor, .mentee: false
            }
        }
    }

    /// How people write a key, and what it does in a word or two.
    struct Hint: Sendable {
        let name: CleanText
        let title: CleanText
        /// The title where there is little room.
        let shortTitle: CleanText

        /// The columns it takes in the last line, with the shorter title or the longer one.
        func width(isShort: Bool) -> Int {
            name.width + 1 + (isShort ? shortTitle : title).width
        }
    }

    /// Leaves the first pair for later.
    static let skip = WelcomeKey(.skip, .control("n"), "not now", short: "later")
    /// The answers to the question whether to leave.
    static let yes = WelcomeKey(.yes, .character("y"), "leave")
    static let no = WelcomeKey(.no, .character("n"), or: [.escape, .control("c")], "stay")

    private static let leave = WelcomeKey(.leave, .control("c"), "leave")
    private static let back = WelcomeKey(.back, .escape, "back")
    private static let goOn = WelcomeKey(.take, .enter, "go on", short: "on")
    /// What works whatever is asked.
    private static let always = [WelcomeKey(.suspend, .control("z")), WelcomeKey(.redraw, .control("l"))]

    let act: Act
    /// The keys that do it, the one first by which it is named.
    let keys: [Key]
    /// The first of its keys, as people write it.
    let name: CleanText
    /// What the last line says of it; nothing where that need not name it.
    let hint: Hint?

    private init(_ act: Act, _ key: Key, or others: [Key] = [], _ title: CleanText? = nil, short: CleanText? = nil) {
        self.act = act
        keys = [key] + others
        let name = CleanText(key.shortName)
        self.name = name
        hint = title.map { Hint(name: name, title: $0, shortTitle: short ?? $0) }
    }

    /// The keys that do something now, in the order of the last line.
    static func all(of page: WelcomePage) -> [WelcomeKey] {
        (page.isAskingToLeave ? [yes, no] : answers(to: page.step, hasJournal: page.owner != nil)) + always
    }

    private static func answers(to step: WelcomePage.Step, hasJournal: Bool) -> [WelcomeKey] {
        switch step {
        case .name:
            let asksFirst = WelcomeKey(.back, .escape, or: [.control("c")], "leave")
            guard !hasJournal else { return [goOn, asksFirst] }
            return [
                WelcomeKey(.take, .enter, "make the journal", short: "make it"),
                WelcomeKey(.demo, .control("t"), "try the demo", short: "demo"), asksFirst,
            ]
        case .other:
            return [goOn, skip, back, leave]
        case .side:
            let others: [Key] = [
                .backTab, .up, .down, .left, .right, .character("j"), .character("k"), .character("h"),
                .character("l"), .character(" "),
            ]
            return [
                goOn, WelcomeKey(.other, .tab, or: others, "the other", short: "other"),
                WelcomeKey(.mentor, .character("1")), WelcomeKey(.mentee, .character("2")), skip, back, leave,
            ]
        case .cadence:
            return [WelcomeKey(.take, .enter, "begin the pair", short: "begin"), skip, back, leave]
        }
    }
}
