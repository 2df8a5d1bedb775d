import Mentorship

extension Prompt {
    /// What a line is for, whatever it is about: what was typed into one and left comes back in the next of its kind.
    enum Kind: Hashable, Sendable {
        case release, move, moveBecause, reword, add, filter, find
        case pair(PairQuestion.Kind)
        case session(SessionQuestion.Kind)
        case practice(String)
    }

    /// What it is for.
    var kind: Kind { purpose.kind }

    /// What was typed into it and would be lost with it; nothing where nothing was.
    var typed: String? { line.words.isEmpty || line.text == start ? nil : line.text }

    /// The only commitment it is about; nothing where it is about several, or none.
    var onlyKey: CommitmentKey? {
        switch purpose {
        case .release(let keys): keys.count == 1 ? keys.first : nil
        case .move(let moving), .moveBecause(let moving, _): moving.keys.count == 1 ? moving.keys.first : nil
        case .reword(let key): key
        case .practice(.course(.refer(let keys, _))): keys.count == 1 ? keys.first : nil
        case .pair, .add, .session, .practice, .filter, .find: nil
        }
    }

    /// Makes it about a commitment as it now reads, in place of ``onlyKey``.
    mutating func follow(_ now: Commitment) {
        switch purpose {
        case .release: purpose = .release([now.key])
        case .move: purpose = .move(Moving([now]))
        case .moveBecause(_, let day): purpose = .moveBecause(Moving([now]), to: day)
        case .reword: purpose = .reword(now.key)
        case .practice(.course(.refer(_, let reason))):
            purpose = .practice(.course(.refer([now.key], because: reason)))
        case .pair, .add, .session, .practice, .filter, .find: break
        }
    }
}

extension Prompt.Purpose {
    /// What a line for it is for, whatever it is about.
    var kind: Prompt.Kind {
        switch self {
        case .release: .release
        case .pair(let question): .pair(question.kind)
        case .move: .move
        case .moveBecause: .moveBecause
        case .reword: .reword
        case .add: .add
        case .session(let question): .session(question.kind)
        case .practice(let question): .practice(question.asked.kind)
        case .filter: .filter
        case .find: .find
        }
    }
}
