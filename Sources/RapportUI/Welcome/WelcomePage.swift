import DisplayText
public import Mentorship
public import TerminalGrid

/// The first page: what a person sees who has no journal yet. It asks for a name, has the journal made, and asks for
/// the first pair; or opens the demo.
///
/// It is a value like the panes: it takes what happened, answers with what is to be done, and draws itself. Nothing is
/// written before the name was taken.
public struct WelcomePage: Equatable, Sendable {
    /// The questions, one after the other.
    public enum Step: Int, CaseIterable, Hashable, Sendable {
        /// What the person is called.
        case name
        /// With whom the first pair begins.
        case other
        /// Which side of the pair the person is on.
        case side
        /// How often the two want to meet.
        case cadence
    }

    /// Where the journal will lie.
    public struct Place: Hashable, Sendable {
        /// The folder, absolute.
        public let folder: String
        /// Whether it is there already, with something else in it.
        public let holdsOtherFiles: Bool

        /// A folder for a journal.
        public init(folder: String, holdsOtherFiles: Bool = false) {
            self.folder = folder
            self.holdsOtherFiles = holdsOtherFiles
        }
    }

    /// What the page is told.
    public enum Input: Equatable, Sendable {
        /// A key, a paste, another size.
        case event(Event)
        /// Another day has begun.
        case dayTurned(to: Day)
        /// The journal is there, and its owner is called as was asked for.
        case journalMade(ownerName: String)
        /// What was asked for could not be done; the sentence says why. The page stays as it is, to try again.
        case failed(String)
    }

    /// What the page wants done and can't do itself.
    public enum Effect: Hashable, Sendable {
        /// Make the journal.
        case makeJournal(ownerName: String)
        /// Write the owner's name otherwise in the journal that was just made.
        case correctName(from: String, to: String)
        /// Begin the first pair, then open the panes.
        case begin(NewPair)
        /// Open the panes on the journal as it is.
        case openPanes
        /// Open the panes on a sample journal.
        case openDemo
        /// Draw the whole screen again.
        case redraw
        /// Give the terminal back to the shell until the program is continued.
        case suspend
        /// End.
        case quit
    }

    /// Cells across and down.
    public internal(set) var size: Size
    /// Where the journal will lie, or lies.
    public let place: Place
    /// What is being asked.
    public internal(set) var step = Step.name
    /// The owner's name in the journal; nothing before it was made.
    public internal(set) var owner: String?
    /// Whether it is being asked whether to leave.
    public internal(set) var isAskingToLeave = false
    /// The day it is, on which the first pair begins.
    public internal(set) var today: Day
    let theme: Theme
    var nameLine = LineEditor()
    var otherLine = LineEditor()
    var cadenceLine = LineEditor()
    /// The side of the journal's owner in the first pair.
    var side = Side.mentor
    /// A sentence beneath the question, until the next key.
    var message: Message?

    /// The page on a screen of that size, before anything was typed.
    public init(size: Size, place: Place, theme: Theme, today: Day) {
        self.size = size
        self.place = place
        self.today = today
        self.theme = theme
    }

    /// Whether there is too little room to show what a key would do.
    var isTooSmall: Bool { Layout.form(of: size) == .tooSmall }

    /// The line being typed; nothing where a choice is asked for.
    var line: LineEditor? {
        switch step {
        case .name: nameLine
        case .other: otherLine
        case .side: nil
        case .cadence: cadenceLine
        }
    }

    /// How the other person is called in a sentence.
    var otherName: CleanText {
        guard let name = try? PersonName(otherLine.text) else { return "the other" }
        return theme.shown(name.short)
    }
}
