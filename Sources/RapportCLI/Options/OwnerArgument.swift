import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// Whose a commitment is, as an argument: `mentor`, `mentee`, `both`, `me` or a name.
struct OwnerArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The argument as given, on one line.
    let text: String

    init(argument: String) {
        text = ArgumentText(argument: argument).text
    }

    /// What to look for in a list.
    ///
    /// - Throws: `.refused` where nothing was said.
    func filter() throws(JournalError) -> CommitmentFilter.Whose {
        switch text.lowercased() {
        case "": throw JournalError(.refused, OwnerArgument.advice("An owner has a name"))
        case "me": return .me
        case let word:
            return Owner(rawValue: word).map { .owner($0) } ?? .named(text)
        }
    }

    /// Whom it means in one pair.
    ///
    /// - Throws: `.refused` where nothing was said, or an observer says `me`; `.notFound` where nobody there is called
    ///   so.
    func owner(in pair: Pair) throws(JournalError) -> Owner {
        switch try filter() {
        case .owner(let owner): return owner
        case .me:
            guard let side = pair.role.side else {
                throw JournalError(
                    .refused, OwnerArgument.advice("You are neither mentor nor mentee in \(pair.id.name)"))
            }
            return Owner(side)
        case .named(let name):
            guard let owner = PairNames(pair: pair).owner(of: name) else {
                throw JournalError(
                    .notFound,
                    OwnerArgument.advice(
                        "\(CleanText.quoted(name)) means neither mentor nor mentee, or both, in \(pair.id.name)"))
            }
            return owner
        }
    }

    /// A sentence about what is wrong, with the next step.
    static func advice(_ fault: String) -> String {
        "\(fault): say mentor, mentee, both, me or a name."
    }
}
