import DisplayText
import Mentorship

/// How much of the journal can't be read as documented, so that what is shown of it may lack something.
struct FaultFigures: Equatable, Sendable {
    /// Pairs whose folder can't be read at all.
    var pairs = 0
    /// Files of other pairs that can't be read, or not all of them.
    var files = 0

    /// Nothing that can't be read.
    init() {}

    /// Those of one pair.
    init(_ pair: Pair) {
        if pair.unreadBecause == nil { files = pair.faultyFiles.count } else { pairs = 1 }
    }

    /// Whether everything is as documented.
    var isEmpty: Bool { self == FaultFigures() }

    /// Both in words, for all pairs together: `1 pair not read, 2 files not as documented`.
    var words: CleanText {
        let parts: [CleanText] = [
            pairs > 0 ? "\(pairWords) not read" : "", files > 0 ? "\(fileWords) not as documented" : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The graver of both, in few words.
    var shortWords: CleanText { pairs > 0 ? pairWords : files > 0 ? fileWords : "" }

    private var pairWords: CleanText { pairs == 1 ? "1 pair" : "\(pairs) pairs" }
    /// `1 file`, `2 files`.
    var fileWords: CleanText { files == 1 ? "1 file" : "\(files) files" }

    static func + (left: FaultFigures, right: FaultFigures) -> FaultFigures {
        var sum = left
        sum.pairs += right.pairs
        sum.files += right.files
        return sum
    }

    static func - (left: FaultFigures, right: FaultFigures) -> FaultFigures {
        var rest = left
        rest.pairs -= right.pairs
        rest.files -= right.files
        return rest
    }
}
