import ArgumentParser
import Mentorship

/// The state of a commitment as an argument, in any case.
struct StateArgument: ExpressibleByArgument, Hashable, Sendable {
    let state: Commitment.State

    init?(argument: String) {
        guard let state = Commitment.State(rawValue: argument.lowercased()) else { return nil }
        self.state = state
    }

    static var allValueStrings: [String] { Commitment.State.allCases.map(\.rawValue) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
