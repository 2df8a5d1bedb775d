import DisplayText
import JournalStorage
import Mentorship
import RapportResources

extension Invocation {
    /// What the owner can draw on: stories, own questions and the built-in ones.
    func library(of store: JournalStore) throws(JournalError) -> Library {
        try store.library(builtIn: QuestionBank.files.map(\.text))
    }

    /// All that is said between the two, and the owner's check-ins only where what is private may show.
    var conversation: PairParts {
        options.showsPrivate ? [.conversation, .checkIns] : .conversation
    }

    /// The pair somebody means, read as far as wanted by a command that only reads; says so where something can't be.
    func pair(called name: ArgumentText, reading parts: PairParts, in store: JournalStore) throws -> Pair {
        let pair = try store.pair(called: name, reading: parts)
        tellUnread(files: pair.unreadFiles)
        return pair
    }

    /// The pairs that a list is about, each through `visit`: the one somebody means, or all, by folder.
    func pairs<Result: Sendable>(
        _ name: ArgumentText?, reading parts: PairParts, in store: JournalStore,
        _ visit: @Sendable (Pair) -> Result
    ) throws -> [Result] {
        if let name { return [visit(try pair(called: name, reading: parts, in: store))] }
        return try gather(from: store, reading: parts, visit)
    }

    /// Makes a change and says what was done.
    @discardableResult
    func practise(_ change: PracticeChange, in pair: Pair?, of store: JournalStore) throws -> ChangeOutcome {
        let change = Change.practice(change)
        let outcome = try store.apply(change)
        try report(change, outcome, in: pair)
        return outcome
    }

    /// Makes a change, says what was done, and gives the pair as it now stands.
    func practised(_ change: PracticeChange, in pair: Pair, of store: JournalStore) throws -> Pair {
        try practise(change, in: pair, of: store)
        return try store.pair(pair.id, reading: conversation) ?? pair
    }

    /// Prints a sheet, whole.
    func print(_ sheet: Sheet) throws(OutputFailure) {
        try print(sheet.page)
    }
}

extension Pair {
    /// The side that something is of: as the option says, else the journal's owner's.
    ///
    /// - Parameter what: what it is, at the start of a sentence: `A hope`.
    /// - Throws: `.refused` where both are said, or nothing by an observer; `.notFound` where nobody is called so.
    func side(_ owner: OwnerArgument?, of what: String) throws(JournalError) -> Side {
        switch try self.owner(owner) {
        case .mentor: return .mentor
        case .mentee: return .mentee
        case .both:
            throw JournalError(.refused, "\(what) is one side’s: say --owner mentor or --owner mentee.")
        }
    }

    /// Whom the option means, else the journal's owner.
    ///
    /// - Throws: `.refused` where an observer doesn't say; `.notFound` where nobody is called so.
    func owner(_ owner: OwnerArgument?) throws(JournalError) -> Owner {
        if let owner { return try owner.owner(in: self) }
        guard let side = role.side else {
            throw JournalError(
                .refused,
                "You are neither mentor nor mentee in \(id.name), so whose is it? Say --owner mentor or --owner mentee."
            )
        }
        return Owner(side)
    }

    /// One side in plain text: `you`, the name, or the role where there is none.
    func plainName(of side: Side) -> CleanText {
        CleanText.oneLine(plainName(of: Owner(side)).string)
    }
}
