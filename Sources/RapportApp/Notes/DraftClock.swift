/// Says when what was typed has to be in a draft: at every so many characters, and soon after a pause (robustness.md,
/// "drafts").
struct DraftClock {
    /// How many characters may be typed before they are kept, less than 200 because several are taken at once.
    static let mostCharacters = 100
    /// How long nothing may be typed before what was typed is kept.
    static let pause = Duration.seconds(1)
    /// How long anything may wait that was typed without a pause.
    static let mostDelay = Duration.seconds(5)

    /// The characters that were kept, and those that were seen last.
    private var kept = 0
    private var seen = 0
    private var firstWaiting: ContinuousClock.Instant?
    private var lastTyped: ContinuousClock.Instant?
    /// Whether it was said that everything is kept.
    private var isTold = true
    /// Whether it was said that something can't be kept.
    private var isInTrouble = false

    /// Takes notice of how many characters were typed or taken out so far.
    mutating func look(at count: Int, now: ContinuousClock.Instant) {
        guard count != seen else { return }
        seen = count
        lastTyped = now
        isTold = false
        if firstWaiting == nil { firstWaiting = now }
    }

    /// Whether what was typed has to be kept now.
    func isDue(now: ContinuousClock.Instant) -> Bool {
        guard firstWaiting != nil, let due else { return false }
        return seen - kept >= Self.mostCharacters || now >= due
    }

    /// When what was typed has to be kept, or that is to be said; nothing where all is done.
    var due: ContinuousClock.Instant? {
        guard let lastTyped else { return nil }
        guard let firstWaiting else { return isTold ? nil : lastTyped + Self.pause }
        return min(lastTyped + Self.pause, firstWaiting + Self.mostDelay)
    }

    /// Everything seen so far is kept.
    mutating func reset() {
        kept = seen
        firstWaiting = nil
    }

    /// Everything seen so far is in the files.
    mutating func end() {
        reset()
        (isTold, isInTrouble) = (true, false)
    }

    /// Whether it is to be said that everything is kept, which is said once: after a pause, because while somebody types
    /// it is true for a moment only; at once where the contrary was said.
    mutating func tells(now: ContinuousClock.Instant) -> Bool {
        guard !isTold, firstWaiting == nil, let lastTyped, isInTrouble || now >= lastTyped + Self.pause else {
            return false
        }
        (isTold, isInTrouble) = (true, false)
        return true
    }

    /// It could not be kept: it is tried again after a pause.
    mutating func postpone(now: ContinuousClock.Instant) {
        kept = seen
        (firstWaiting, lastTyped) = (now, now)
        isInTrouble = true
    }
}
