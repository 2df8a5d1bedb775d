/// A text that is written about a session: the notes both may read, or what is for the journal's owner alone.
public struct NoteKey: Hashable, Sendable {
    /// For whose eyes a text is.
    public enum Side: Hashable, Sendable {
        /// In the pair's folder: for whoever shares it.
        case shared
        /// Below `private/`: for the owner alone.
        case ownersAlone

        /// The other one.
        public var other: Side { self == .shared ? .ownersAlone : .shared }
    }

    /// The session it is about.
    public var session: SessionKey
    /// For whose eyes it is.
    public var side: Side

    /// A text about a session.
    public init(_ session: SessionKey, _ side: Side = .shared) {
        self.session = session
        self.side = side
    }

    /// The text about the same session for the other eyes.
    public var flipped: NoteKey { NoteKey(session, side.other) }

    /// Where it lies, relative to the journal: `pairs/ada/sessions/2026-11-22.md`, and likewise below `private`.
    public var path: String {
        let root = side == .shared ? "pairs" : "private"
        return "\(root)/\(session.pair.name)/sessions/\(session.name.fileName)"
    }

    /// What it is called in a sentence: `the notes of Sun 22 Nov`.
    ///
    /// - Parameter today: the day it is seen from, because other years are named.
    public func title(on today: Day) -> String {
        let name = session.name.short(relativeTo: today)
        return side == .shared ? "the notes of \(name)" : "the private notes on \(name)"
    }
}
