import Mentorship
import TerminalGrid
import Testing

@testable import RapportUI

/// The questions of the first page: what is typed, taken, refused and gone back to.
@Suite struct WelcomePageTests {
    @Test("it says what this is, where the journal will lie, how to choose another place, and which keys there are")
    func firstScreen() {
        let welcome = Welcome()
        welcome.expect(
            "Keep your word to the people you grow with.", "mentors and mentees", "/home/ada/.local/share/rapport",
            "--journal DIR", "RAPPORT_JOURNAL", "What is your name?",
            " enter make the journal  ^T try the demo  esc leave")
        #expect(welcome.page.cursor == Position(column: 6, row: 14))
        welcome.expectNot("That folder is there already")
        Welcome(holdsOtherFiles: true).expect("That folder is there already: what else is in it stays as it is.")
    }

    @Test("name, other, side and cadence make a journal and a pair")
    func allSteps() throws {
        var welcome = Welcome()
        try welcome.press("Ada Byron")
        #expect(welcome.effects.isEmpty)
        try welcome.press("<Enter>")
        #expect(welcome.effects == [.makeJournal(ownerName: "Ada Byron")])
        welcome.expect("Your journal is there, Ada Byron.", "Who is the other?", "2 of 4", "^N not now", "esc back")
        try welcome.press("Grace Hopper<Enter>")
        welcome.expect("With     Grace Hopper", "1  Grace Hopper's mentor", "2  the mentee of Grace Hopper", "3 of 4")
        #expect(welcome.page.cursor == nil)
        try welcome.press("<Enter>")
        welcome.expect("You are  the mentor", "How often do you want to meet?", "as it comes", "4 of 4")
        try welcome.press("every other week")
        welcome.expect("✓ every 2 weeks", "enter begin the pair")
        try welcome.press("<Enter>")
        let pair = NewPair(
            mentor: "Ada Byron", mentee: "Grace Hopper", cadence: Interval("every 2 weeks"),
            started: SampleJournal.today)
        #expect(welcome.effects == [.makeJournal(ownerName: "Ada Byron"), .begin(pair)])
    }

    @Test(
        "the side is chosen by any key that moves, or by its number at once",
        arguments: [
            ("<Enter>", Side.mentor), ("<Tab><Enter>", .mentee), ("j<Enter>", .mentee), ("<Down><Up><Enter>", .mentor),
            ("<Space><Enter>", .mentee), ("<Right><Enter>", .mentee), ("l<Enter>", .mentee), ("1", .mentor),
            ("2", .mentee), ("<Tab>1", .mentor),
        ])
    func sides(keys: String, side: Side) throws {
        var welcome = Welcome()
        try welcome.press("Ada<Enter>Grace<Enter>\(keys)<Enter>")
        let (mentor, mentee) = side == .mentor ? ("Ada", "Grace") : ("Grace", "Ada")
        let pair = NewPair(mentor: mentor, mentee: mentee, started: SampleJournal.today)
        #expect(welcome.effects.last == .begin(pair))
    }

    @Test("esc goes back a question with every answer kept, and asks whether to leave on the first")
    func back() throws {
        var welcome = Welcome()
        try welcome.press("Ada<Enter>Grace<Enter><Tab><Enter>weekly")
        for step in [WelcomePage.Step.cadence, .side, .other, .name] {
            #expect(welcome.page.step == step)
            try welcome.press("<Esc>")
        }
        #expect(welcome.page.isAskingToLeave)
        welcome.expect("Leave rapport? Your journal stays.  y leave  n stay")
        try welcome.press("n")
        try welcome.press("<Enter><Enter><Enter><Enter>")
        let pair = NewPair(
            mentor: "Grace", mentee: "Ada", cadence: Interval("weekly"), started: SampleJournal.today)
        #expect(welcome.effects == [.makeJournal(ownerName: "Ada"), .begin(pair)])
    }

    @Test("a name mended after the journal was made is written once more, and not where it is the same")
    func correction() throws {
        var welcome = Welcome()
        try welcome.press("Ada Byronn<Enter><Esc>")
        welcome.expect("Your journal lies in", "enter go on")
        welcome.expectNot("try the demo")
        try welcome.press("<BS><Enter>")
        #expect(
            welcome.effects == [
                .makeJournal(ownerName: "Ada Byronn"), .correctName(from: "Ada Byronn", to: "Ada Byron"),
            ])
        try welcome.press("<Esc><Enter>")
        #expect(welcome.effects.count == 2 && welcome.page.step == .other)
    }

    @Test("^C and, on the first question, esc ask whether to leave: y leaves; n, esc and ^C stay", arguments: 0...3)
    func leaving(steps: Int) throws {
        var welcome = Welcome()
        try welcome.press(["", "Ada<Enter>", "Ada<Enter>Grace<Enter>", "Ada<Enter>Grace<Enter><Enter>"][steps])
        let (page, effects) = (welcome.page, welcome.effects)
        for no in ["n", "<Esc>", "<C-c>"] {
            try welcome.press("<C-c>")
            welcome.expect("Leave rapport?", "y leave", "n stay")
            #expect(welcome.page.cursor == nil)
            for other in ["x", "<Enter>", "<Up>", "Y"] {
                try welcome.press(other)
                welcome.expect("Leave rapport?", "y leaves, n stays.")
            }
            try welcome.press(no)
            #expect(welcome.page == page && welcome.effects == effects)
        }
        try welcome.press("<C-c>y")
        #expect(welcome.effects.last == .quit)
    }

    @Test("^T opens the demo before there is a journal, ^N the panes after, ^Z suspends and ^L draws again everywhere")
    func otherWays() throws {
        var welcome = Welcome()
        try welcome.press("<C-t>")
        #expect(welcome.effects == [.openDemo])
        for keys in ["Ada<Enter>", "Grace<Enter>", "<Enter>"] {
            try welcome.press(keys)
            try welcome.press("<C-n><C-z><C-l><C-t>")
            #expect(welcome.effects.suffix(3) == [.openPanes, .suspend, .redraw])
        }
        try welcome.press("<C-c><C-z><C-l>")
        #expect(welcome.effects.suffix(2) == [.suspend, .redraw] && welcome.page.isAskingToLeave)
    }

    @Test(
        "a name of nothing that can be seen is refused with a sentence",
        arguments: ["", "   ", "\u{200B}", "\u{301}", "\u{202E}\u{202C}", "\u{2028}", "\n\t", "\u{3164}"])
    func emptyNames(name: String) throws {
        var welcome = Welcome()
        welcome.tell(.event(.paste(name)))
        try welcome.press("<Enter>")
        #expect(welcome.effects.isEmpty)
        welcome.expect("Your journal needs your name: type it first.")
        try welcome.press("<C-u>Ada<Enter>")
        welcome.tell(.event(.paste(name)))
        try welcome.press("<Enter>")
        welcome.expect("A pair needs the other's name: type it, or press ^N to do this later.")
        #expect(welcome.effects == [.makeJournal(ownerName: "Ada")])
    }

    @Test("one's own name is no other person's, however it is written")
    func ownName() throws {
        var welcome = Welcome()
        try welcome.press("Zoë  Ångström<Enter>zoe angstrom<Enter>")
        #expect(welcome.effects == [.makeJournal(ownerName: "Zoë Ångström")])
        welcome.expect("That is your own name: a pair is two people.")
    }

    @Test("a paste of 100 kB is taken and refused as a name; ^U empties the line", .timeLimit(.minutes(1)))
    func longPaste() throws {
        var welcome = Welcome()
        for text in [String(repeating: "word ", count: 20_000), "e" + String(repeating: "\u{301}", count: 50_000)] {
            welcome.tell(.event(.paste(text)))
            _ = welcome.grid
            try welcome.press("<Left>x<Enter>")
            welcome.expect("That is too long: there is room for 200 characters. ^U empties the line.")
            #expect(welcome.effects.isEmpty)
            try welcome.press("<C-k><C-u>")
        }
        try welcome.press("Ada<Enter>")
        welcome.tell(.event(.paste(String(repeating: "every ", count: 20_000))))
        try welcome.press("<Enter>")
        welcome.expect("That is too long: there is room for 200 characters.")
        try welcome.press("<C-u>Grace<Enter><Enter>")
        welcome.tell(.event(.paste(String(repeating: "every ", count: 20_000))))
        try welcome.press("<Enter>")
        welcome.expect("That is no interval: weekly,")
        #expect(welcome.effects.count == 1)
    }

    @Test("a paste where nothing is typed is refused in words")
    func pasteNowhere() throws {
        var welcome = Welcome()
        try welcome.press("Ada<Enter>Grace<Enter>")
        welcome.tell(.event(.paste("2")))
        welcome.expect("There is no line open that a paste could go into.")
        try welcome.press("<Esc><C-c>")
        let line = welcome.page.line
        welcome.tell(.event(.paste("y")))
        #expect(welcome.page.line == line && welcome.page.isAskingToLeave)
    }

    @Test("a failure is said with its reason, what was typed is kept, and trying again works")
    func failure() throws {
        var welcome = Welcome()
        try welcome.press("Ada<Enter>", making: false)
        welcome.tell(.failed("No folder can be made at /x: no space left on device."))
        welcome.expect("! Not done: No folder can be made at /x: no space left on device.", "› Ada")
        #expect(welcome.page.step == .name)
        try welcome.press("<Enter>")
        #expect(welcome.effects == [.makeJournal(ownerName: "Ada"), .makeJournal(ownerName: "Ada")])
        #expect(welcome.page.step == .other)
    }

    @Test("words that say no interval are kept and refused")
    func noInterval() throws {
        var welcome = Welcome()
        try welcome.press("Ada<Enter>Grace<Enter><Enter>when it rains")
        welcome.expect("not an interval yet")
        try welcome.press("<Enter>")
        welcome.expect(
            "› when it rains", "That is no interval: weekly,")
        #expect(welcome.effects.count == 1)
    }

    @Test("a key that does nothing says so")
    func deadKeys() throws {
        var welcome = Welcome()
        for key in ["<Up>", "<F1>", "<PageDown>", "<A-x>", "<C-q>"] {
            try welcome.press(key)
            welcome.expect("This key does nothing here")
        }
        try welcome.press("x")
        welcome.expectNot("This key does nothing here")
    }

    @Test("every key in the last line does what it says, on every question")
    func hints() throws {
        for (index, keys) in ["", "Ada<Enter>", "Grace<Enter>", "<Enter>"].enumerated() {
            var welcome = Welcome()
            try welcome.press(["", "Ada<Enter>", "Grace<Enter>", "<Enter>"][..<index].joined() + keys)
            for key in WelcomeKey.all(of: welcome.page) {
                let first = try #require(key.keys.first)
                var tried = welcome
                tried.tell(.event(.key(first)))
                #expect(tried.page != welcome.page || tried.effects != welcome.effects, "\(first) does nothing")
                guard let hint = key.hint else { continue }
                #expect(hint.name.string == first.shortName)
                #expect(welcome.lastLine.contains("\(hint.name) \(hint.title)"), "\(welcome.lastLine)")
            }
        }
    }

    @Test("the greeting names the next keys, of those there are")
    func greeting() {
        let greeting = WelcomeGreeting.sentence(firstPairWith: "Grace")
        #expect(greeting == "You and Grace are a pair. a adds a commitment, ? shows what can be done.")
        #expect(WelcomeGreeting.sentence(firstPairWith: nil).contains("a begins a pair"))
        for sentence in [
            WelcomeGreeting.sentence(firstPairWith: nil), WelcomeGreeting.sentence(firstPairWith: "Grace"),
            WelcomeGreeting.foundJournal, WelcomeGreeting.demo(in: "/demo"),
        ] { #expect(sentence.hasSuffix("? shows what can be done.")) }
    }
}

@Suite struct CadenceReadingTests {
    @Test(
        "people's words for how often are read",
        arguments: [
            ("weekly", "weekly"), ("Monthly", "monthly"), ("every 10 days", "every 10 days"),
            ("2 weeks", "every 2 weeks"),
            ("every week", "weekly"), ("week", "weekly"), ("every other week", "every 2 weeks"),
            ("daily", "every 1 day"),
            ("once a month", "monthly"), ("once every week", "weekly"), ("every three months", "every 3 months"),
            ("fortnightly", "every 2 weeks"), ("every fortnight", "every 2 weeks"), ("two fortnights", "every 4 weeks"),
            ("quarterly", "every 3 months"), ("every third day", "every 3 days"), ("  each   month ", "monthly"),
            ("yearly", "every 12 months"), ("once a fortnight.", "every 2 weeks"), ("a week", "weekly"),
        ])
    func read(words: String, interval: String) {
        #expect(CadenceReading(words).interval == Interval(interval))
        #expect(Interval(interval) != nil)
    }

    @Test("nothing, or blanks, leaves it open", arguments: ["", " ", "\t", String(repeating: " ", count: 300)])
    func open(words: String) {
        #expect(CadenceReading(words) == .open)
    }

    @Test(
        "other words are not read",
        arguments: [
            "often", "every", "once", "0 weeks", "99999 days", "9999 years", "-1 week", "twice a week",
            "every week or so",
            "3", "٣ days", "biweekly", "every 2.5 weeks", String(repeating: "week ", count: 100), "once week",
        ])
    func unclear(words: String) {
        #expect(CadenceReading(words) == .unclear)
    }
}
