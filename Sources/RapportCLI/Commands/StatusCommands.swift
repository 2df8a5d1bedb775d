import ArgumentParser
import JournalStorage
import Mentorship

/// `rapport pause`: a pair that rests for a while.
struct PauseCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Let a pair rest: nothing of it wants care until it is resumed.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try invocation.setStatus(of: pair, to: .paused)
        return .done
    }
}

/// `rapport resume`: a pair that was paused or closed, and goes on.
struct ResumeCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Take a pair up again that was paused or closed.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try invocation.setStatus(of: pair, to: .active)
        return .done
    }
}

/// `rapport close`: a pair that has come to its end.
struct CloseCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a pair; everything in it stays, and it can be resumed.")

    @Argument(help: "The pair.")
    var pair: ArgumentText

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        try invocation.setStatus(of: pair, to: .closed)
        return .done
    }
}

extension Invocation {
    /// Gives a pair a status, says what was done, and prints the pair as it now stands.
    fileprivate func setStatus(of name: ArgumentText, to status: Pair.WrittenStatus) throws {
        let store = try openJournal()
        let change = Change.setStatus(try store.pair(called: name, reading: []).id, to: status)
        let outcome = try store.apply(change)
        try reportPair(change, outcome, in: store)
    }

    /// Says what a change did to a pair, and prints the pair as it now stands.
    func reportPair(_ change: Change, _ outcome: ChangeOutcome, in store: JournalStore) throws {
        let pair = try outcome.pair.flatMap { try store.pair($0) }
        try report(change, outcome, in: pair)
        guard let pair else { return }
        let today = try today()
        let summary = PairSummary(of: pair, today: today, showsPrivate: options.showsPrivate)
        if options.json {
            try printJSON { $0.pair(summary) }
        } else {
            var page = Page(in: self)
            PairList([summary], today: today).put(on: &page)
            try print(page)
        }
    }
}
