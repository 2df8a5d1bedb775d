import DisplayText
import Mentorship

extension Prompt {
    /// The release of commitments for a reason, which must be there.
    static func release(_ keys: [CommitmentKey], because reason: String, on today: Day) -> Answer {
        guard !reason.isEmpty else {
            return .missing("A release needs its reason, so that the other one understands. Esc leaves it open.")
        }
        return .changes(keys.map { .release($0, on: today, because: reason) })
    }
}

/// Commitments as questions and sentences name them.
enum CommitmentWords {
    /// The words of the only one, cut where they are long, or how many there are.
    static func name(of keys: [CommitmentKey]) -> CleanText {
        guard let first = keys.first, keys.count == 1 else { return "\(keys.count) commitments" }
        return "“\(CleanText(first.text).truncated(to: 30))”"
    }
}
