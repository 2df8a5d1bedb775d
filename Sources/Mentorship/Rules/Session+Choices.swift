extension Session {
    /// Why nobody can say of it that it was held, in a sentence; nothing where somebody can: it was planned for that day
    /// or an earlier one.
    public func reasonNotToHold(on today: Day) -> String? {
        switch status(on: today) {
        case .held: "It was held already."
        case .cancelled: "It was cancelled, so it can't have been held."
        case .planned: name.day > today ? "Its day is still to come." : nil
        }
    }

    /// Why it can't be called off, in a sentence; nothing where it can: it is planned.
    public func reasonNotToCancel(on today: Day) -> String? {
        switch status(on: today) {
        case .held: "It was held already."
        case .cancelled: "It is cancelled already."
        case .planned: nil
        }
    }

    /// Why it can't be moved to any day, in a sentence; nothing where it can be to some: it was not cancelled.
    public func reasonNotToMove(on today: Day) -> String? {
        status(on: today) == .cancelled ? "It was cancelled: plan another one instead." : nil
    }

    /// Why it can't be moved to a day, in a sentence; nothing where it can: what was held did not happen on a day that is
    /// still to come.
    public func reasonNotToMove(to day: Day, on today: Day) -> String? {
        if let reason = reasonNotToMove(on: today) { return reason }
        return status(on: today) == .held && day > today ? "It was held, so not on a day that is still to come." : nil
    }
}
