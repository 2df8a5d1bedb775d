import Mentorship

extension AppState {
    /// What a pane is narrowed to, as it was typed; empty where it shows everything.
    func filterText(of pane: Pane) -> String {
        switch pane {
        case .commitments: commitments.filter.words.typed
        case .timeline: timeline.filter.words.typed
        case .pairs: pairs.filter.words.typed
        }
    }

    /// Narrows a pane to what has these words; blank ones show everything again, and select what was selected before.
    mutating func filter(_ pane: Pane, by words: String, in context: Context) {
        guard words != filterText(of: pane) else { return }
        switch pane {
        case .commitments:
            commitments.narrow(to: words)
            showCommitments(in: context)
        case .timeline: timeline.narrow(to: words, of: context.pair(timeline.pair), in: context)
        case .pairs:
            pairs.narrow(to: words, in: context)
            if pairs.selected != timeline.pair { showSelectedPair(in: context) }
        }
    }

    /// Does at once what a line asks for while it is being typed.
    mutating func followTyping(in context: Context) {
        switch prompt?.purpose {
        case .filter(let pane): filter(pane, by: prompt?.words ?? "", in: context)
        case .find: find(prompt?.words ?? "")
        default: break
        }
    }

    /// Whether Esc has something to take back here before it leaves the pane (``unwind(in:)``).
    var canUnwind: Bool {
        !filterText(of: focus).isEmpty || focus == .commitments && commitments.canUnwind || layout.isZoomed
    }

    /// Takes back the innermost of what was laid over the pane with the focus: marks, then its filter, then what else
    /// narrows or widens it, then the zoom.
    mutating func unwind(in context: Context) {
        if focus == .commitments, !commitments.marked.isEmpty {
            commitments.clearMarks()
        } else if !filterText(of: focus).isEmpty {
            filter(focus, by: "", in: context)
        } else if focus == .commitments, commitments.scope != .pair {
            commitments.choose(.pair)
            showCommitments(in: context)
        } else if layout.isZoomed {
            toggleZoom(in: context)
        }
    }
}
