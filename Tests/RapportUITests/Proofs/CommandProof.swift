import Mentorship

@testable import RapportUI

/// Shows that a command's keys do what it says.
struct CommandProof: Sendable {
    /// Keys that lead to where it applies.
    let before: String
    /// Whether it was done.
    let done: @Sendable (Panes) -> Bool

    /// What of the sample journal is changed before.
    let change: @Sendable (inout Journal) -> Void
    /// Whether many changes are being made.
    let whileChanging: Bool
    /// Drafts that were left behind.
    let offers: [DraftOffer]

    init(
        _ before: String, whileChanging: Bool = false, offering offers: [DraftOffer] = [],
        _ done: @escaping @Sendable (Panes) -> Bool,
        in change: @escaping @Sendable (inout Journal) -> Void = { _ in }
    ) {
        self.whileChanging = whileChanging
        self.offers = offers
        self.before = before
        self.done = done
        self.change = change
    }

    /// The proof of every command.
    static let all = [
        commitments, marking, filtering, editor, opening, movement, prompts, program, palette, pairs, sessions,
        notes, writing, drafts, practices, course,
    ].reduce(into: [:]) {
        $0.merge($1) { _, _ in preconditionFailure("a command has one proof") }
    }

    /// A commitment of the mentor in the sample journal.
    static func key(_ text: String, _ session: String = "2026-11-06") -> CommitmentKey {
        SampleJournal.commitment(session, .mentor, text).key
    }
}
