import Mentorship

/// A pane's filter, and what was selected, before other words are typed for it.
struct FilterStart: Equatable, Sendable {
    /// The filter as it was typed; empty where there was none.
    let words: String
    let pair: PairID?
    let entry: TimelinePane.EntryID?
    let commitment: CommitmentKey?
}

extension AppState {
    /// What a pane is narrowed to, as it was typed; empty where it shows everything.
    func filterText(of pane: Pane) -> String {
        switch pane {
        case .commitments: commitments.filter.words.typed
        case .timeline: timeline.filter.words.typed
        case .pairs: pairs.filter.words.typed
        }
    }

    /// Why there is no pair to be had: the filter hides them all, else this sentence.
    func reasonForNoPair(_ sentence: String, in context: Context) -> String {
        pairs.whyHidden(in: context)?.string ?? sentence
    }

    /// Narrows a pane to what has these words; blank ones show everything again, and select what was selected before
    /// they were typed.
    ///
    /// - Parameter start: what is to be selected again, where it is there.
    mutating func filter(
        _ pane: Pane, by words: String, returningTo start: FilterStart? = nil, in context: Context
    ) {
        guard words != filterText(of: pane) || start != nil else { return }
        switch pane {
        case .commitments:
            commitments.narrow(to: words)
            showCommitments(in: context)
            if let key = start?.commitment { commitments.list.select(key) }
        case .timeline:
            timeline.narrow(to: words, of: context.pair(timeline.pair), in: context)
            if let entry = start?.entry { timeline.list.select(entry) }
        case .pairs:
            pairs.narrow(to: words, in: context)
            if let pair = start?.pair { pairs.list.select(pair) }
            if pairs.selected != timeline.pair { showSelectedPair(in: context) }
        }
    }

    /// What a pane is narrowed to, and what is selected there, before other words are typed.
    func filterStart(of pane: Pane) -> FilterStart {
        FilterStart(
            words: filterText(of: pane), pair: pairs.selected, entry: timeline.list.selected,
            commitment: commitments.list.selected)
    }

    /// Keeps a pane narrowed to what was typed: when that ends, what is selected then stays selected.
    mutating func keepFilter(of pane: Pane) {
        switch pane {
        case .commitments: commitments.keepFilter()
        case .timeline: timeline.keepFilter()
        case .pairs: pairs.keepFilter()
        }
    }

    /// Has a pane narrowed to what it was before words were typed, and the same selected.
    mutating func leaveFilter(of pane: Pane, asBefore start: FilterStart, in context: Context) {
        filter(pane, by: start.words, returningTo: start, in: context)
        keepFilter(of: pane)
    }

    /// Does at once what a line asks for while it is being typed.
    mutating func followTyping(in context: Context) {
        switch prompt?.purpose {
        case .filter(let pane, _): filter(pane, by: prompt?.words ?? "", in: context)
        case .find: find(prompt?.words ?? "")
        case .practice(.asking(.narrow)): narrowPractice(to: prompt?.words ?? "", in: context)
        default: break
        }
    }

    /// Whether Esc has something to take back here before it leaves the pane (``unwind(in:)``).
    var canUnwind: Bool {
        !filterText(of: focus).isEmpty || focus == .commitments && commitments.canUnwind || layout.isZoomed
    }

    /// Takes back the innermost of what was laid over the pane with the focus: its filter, so that no mark goes unseen,
    /// then marks, then what else narrows or widens it, then the zoom.
    mutating func unwind(in context: Context) {
        if !filterText(of: focus).isEmpty {
            filter(focus, by: "", in: context)
        } else if focus == .commitments, !commitments.marked.isEmpty {
            let count = commitments.marked.count
            commitments.clearMarks()
            message = .note("\(count.grouped) \(count == 1 ? "mark" : "marks") taken away.")
        } else if focus == .commitments, commitments.scope != .pair {
            commitments.choose(.pair)
            showCommitments(in: context)
        } else if layout.isZoomed {
            toggleZoom(in: context)
        }
    }
}
