import Mentorship

/// The pairs that are still to be read, given out in slices that take as long as one screen is shown.
struct LoadingSlices {
    /// The fewest pairs that are worth what comes with each slice.
    static let fewest = 4
    /// How long a slice may take before the next one is made smaller.
    static let most = Duration.milliseconds(20)
    /// How long a slice has to take for the next one not to be made larger.
    static let least = Duration.milliseconds(10)

    private var waiting: [PairID] = []
    private var size = 8

    /// Whether nothing is left to be read.
    var isEmpty: Bool { waiting.isEmpty }

    /// Puts pairs into the queue, in that order, behind those that wait; none twice.
    mutating func append(_ pairs: some Sequence<PairID>) {
        var known = Set(waiting)
        let new = pairs.filter { known.insert($0).inserted }
        waiting = new.reversed() + waiting
    }

    /// The next pairs to be read, the wanted one first if it waits.
    mutating func next(first wanted: PairID?) -> [PairID] {
        if let wanted, let index = waiting.lastIndex(of: wanted), index < waiting.count - 1 {
            waiting.append(waiting.remove(at: index))
        }
        let slice = Array(waiting.suffix(size).reversed())
        waiting.removeLast(slice.count)
        return slice
    }

    /// Takes pairs back that were not reached; they are the next ones again.
    mutating func putBack(_ pairs: [PairID]) {
        waiting += pairs.reversed()
    }

    /// Takes into account how long the last slice took.
    mutating func adapt(to duration: Duration) {
        if duration > LoadingSlices.most {
            size = max(size / 2, LoadingSlices.fewest)
        } else if duration < LoadingSlices.least {
            size = min(size * 2, 512)
        }
    }
}
