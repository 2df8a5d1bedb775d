/// One of the three panes, from the left.
public enum Pane: Int, CaseIterable, Hashable, Sendable {
    case pairs, timeline, commitments

    /// The pane's title.
    var title: String {
        switch self {
        case .pairs: "Pairs"
        case .timeline: "Timeline"
        case .commitments: "Commitments"
        }
    }

    /// The number it is called by, from 1.
    var number: Int { rawValue + 1 }

    /// The pane so many further to the right, or to the left where it is negative; nothing beyond the last ones.
    func neighbour(_ distance: Int) -> Pane? {
        Pane(rawValue: rawValue + distance)
    }

    /// The pane so many further to the right, beginning again behind the last.
    func cycled(_ distance: Int) -> Pane {
        let count = Pane.allCases.count
        return Pane.allCases[((rawValue + distance) % count + count) % count]
    }
}
