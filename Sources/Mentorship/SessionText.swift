/// A session's notes as their lines, to be read on a page; its front matter is told by ``Session``.
public struct SessionText: Hashable, Sendable {
    /// What a line of a session means.
    public enum Kind: Hashable, Sendable {
        /// Nothing but blanks.
        case blank
        /// A heading, of level 1 to 6.
        case heading(level: Int)
        /// Words without a meaning of their own: prose, list items, notes below a commitment.
        case prose
        /// A labelled line.
        case label(Label)
        /// A commitment as it stands, with the key it has in its pair.
        case commitment(Commitment)
        /// Part of a fence, a comment or a quote: nothing in it is read.
        case hidden
    }

    /// The labels that give a line a meaning (format.md, "Sessions" and "Commitments").
    public enum Label: Hashable, Sendable {
        case question, answer, heard, story, learned, milestone, referral
        /// Below a commitment: why it was released, how it was moved, an earlier release.
        case because, moved, released
        /// Below a referral: whether it helped.
        case helped
    }

    /// One line.
    public struct Line: Hashable, Sendable {
        /// The line's number in its file, from 1.
        public var number: Int
        /// The line as typed, without what ends it. Bytes that are not UTF-8 show as U+FFFD; not yet cleaned for a
        /// screen.
        public var text: String
        /// What it means.
        public var kind: Kind

        /// A line of that number.
        public init(number: Int, text: String, kind: Kind) {
            self.number = number
            self.text = text
            self.kind = kind
        }
    }

    /// Which session it is.
    public var name: SessionName
    /// The lines behind the front matter, in order; all lines of the file where there is none.
    public var lines: [Line]

    /// The text of a session.
    public init(name: SessionName, lines: [Line]) {
        self.name = name
        self.lines = lines
    }
}
