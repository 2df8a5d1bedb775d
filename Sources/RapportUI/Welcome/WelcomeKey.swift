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

    let act: Act
    let keys: [Key]
    /// What the last line says of it; nothing where that need not name it.
    let hint: Hint?

    private init(_ act: Act, _ keys: [Key]) {
        self.act = act
        self.keys = keys
        hint = nil
    }

    private init(_ act: Act, _ keys: [Key], _ name: CleanText, _ title: CleanText, short: CleanText? = nil) {
        self.act = act
        self.keys = keys
        hint = Hint(name: name, title: title, shortTitle: short ?? title)
    }

    /// The keys that do something now, in the order of the last line.
    static func all(of page: WelcomePage) -> [WelcomeKey] {
        let suspend = WelcomeKey(.suspend, [.control("z")])
        guard !page.isAskingToLeave else {
            return [
                WelcomeKey(.yes, [.character("y")], "y", "leave"),
                WelcomeKey(.no, [.character("n"), .escape, .control("c")], "n", "stay"),
                suspend,
            ]
        }
        let leave = WelcomeKey(.leave, [.control("c")], "^C", "leave")
        let back = WelcomeKey(.back, [.escape], "esc", "back")
        let skip = WelcomeKey(.skip, [.control("n")], "^N", "not now", short: "later")
        switch page.step {
        case .name:
            let asksFirst = WelcomeKey(.back, [.escape, .control("c")], "esc", "leave")
            guard page.owner == nil else {
                return [WelcomeKey(.take, [.enter], "enter", "go on", short: "on"), asksFirst, suspend]
            }
            return [
                WelcomeKey(.take, [.enter], "enter", "make the journal", short: "make it"),
                WelcomeKey(.demo, [.control("t")], "^T", "try the demo", short: "demo"),
                asksFirst, suspend,
            ]
        case .other:
            return [WelcomeKey(.take, [.enter], "enter", "go on", short: "on"), skip, back, leave, suspend]
        case .side:
            let others: [Key] = [
                .up, .down, .left, .right, .tab, .backTab, .character("j"), .character("k"), .character("h"),
                .character("l"), .character(" "),
            ]
            return [
                WelcomeKey(.take, [.enter], "enter", "go on", short: "on"),
                WelcomeKey(.other, others, "tab", "the other", short: "other"),
                WelcomeKey(.mentor, [.character("1")]), WelcomeKey(.mentee, [.character("2")]),
                skip, back, leave, suspend,
            ]
        case .cadence:
            return [WelcomeKey(.take, [.enter], "enter", "begin the pair", short: "begin"), skip, back, leave, suspend]
        }
    }
}
