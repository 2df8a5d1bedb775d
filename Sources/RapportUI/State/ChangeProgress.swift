import DisplayText
public import Mentorship

/// Changes on their way into the files, too many for one go, and how far they have come.
public struct ChangeProgress: Equatable, Sendable {
    /// What is being done, as a sentence begins: `Keeping`.
    private let deed: String
    /// How many changes there are.
    private let count: Int
    /// How many of them have been gone through.
    public var reached = 0

    private init(_ deed: String, of count: Int) {
        self.deed = deed
        self.count = count
    }

    /// Changes being made.
    public static func making(_ changes: [Change]) -> ChangeProgress {
        let deed = changes.first?.deedUnderWay ?? "Changing"
        let isShared = changes.allSatisfy { $0.deedUnderWay == deed }
        return ChangeProgress(isShared ? deed : "Changing", of: changes.count)
    }

    /// So many changes being taken back.
    public static func takingBack(_ count: Int) -> ChangeProgress { ChangeProgress("Taking back", of: count) }

    /// So many changes being made again.
    public static func makingAgain(_ count: Int) -> ChangeProgress { ChangeProgress("Making again", of: count) }

    /// That it was stopped, and how many changes were left, before the sentence of what was done.
    public static func stopped(leaving left: Int) -> String {
        "Stopped, \(left.grouped) left as \(left == 1 ? "it was" : "they were"). "
    }

    /// That only the last of the changes can be undone, before the sentence of what was done.
    public static func undoable(_ count: Int) -> String {
        "Too much to undo it whole: only the last \(count.grouped) can be. "
    }

    /// How far it has come, and how it is stopped: the longest wording that fits.
    func line(columns: Int, _ theme: Theme) -> CleanText {
        let stop = KeyMap.standard.name(of: "changes.stop").map { CleanText("\($0) stops") } ?? ""
        let so: CleanText = "\(deed): \(reached.grouped)"
        let wordings: [CleanText] = [
            "\(so) of \(count.grouped)\(theme.dash)\(stop)", "\(so)\(theme.dash)\(stop)", stop,
        ]
        return wordings.first { $0.fits(in: columns) } ?? theme.cut(stop, to: columns)
    }
}

extension Change {
    /// What happens while it is being made, as a sentence begins.
    fileprivate var deedUnderWay: String {
        switch self {
        case .keep: "Keeping"
        case .release: "Releasing"
        case .move: "Moving"
        case .reopen: "Opening again"
        case .reword: "Rewording"
        case .reassign: "Giving away"
        case .remove: "Removing"
        case .add: "Adding"
        case .begin, .setStatus, .edit, .write, .plan, .hold, .cancel, .moveSession, .entitle, .setMinutes,
            .practice:
            "Changing"
        }
    }
}
