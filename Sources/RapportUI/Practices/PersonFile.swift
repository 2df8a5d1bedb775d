import DisplayText
import Mentorship

/// Whose profile is edited, in which file, and who can read that.
struct PersonFile: Equatable, Sendable {
    let side: Side
    let file: ProfileFile
    let words: SideWords
    private let reader: CleanText

    /// The profile of one side of a pair: where it was read from; where there is none yet, the owner's is the one for all
    /// pairs and the other's the pair's own.
    init(_ side: Side, in pair: Pair) {
        self.side = side
        words = SideWords(pair)
        file = pair.profile(of: side)?.file ?? (pair.role.side == side ? .owner : .side(side, of: pair.id))
        reader = pair.role == .observer ? "both" : words.inside(pair.role.otherSide)
    }

    /// Which file it is, and who can read it: `in your me.md, for all pairs`.
    var place: CleanText {
        switch file {
        case .owner: "in your me.md, for all pairs"
        case .side(let side, _): "in \(CleanText(side.rawValue)).md, shared with \(reader)"
        }
    }

    /// The list of a section in it.
    func list(_ section: EntryList.ProfileSection) -> EntryList { .profile(section, of: file) }
}
