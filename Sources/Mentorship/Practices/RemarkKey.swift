/// A labelled line of a session, by its words: of several alike the one on that line, else the first.
public struct RemarkKey: Hashable, Sendable {
    /// The session it stands in.
    public var session: SessionKey
    /// Which label it has.
    public var label: SessionText.Label
    /// Its words as read (``Remark/text``).
    public var text: String
    /// The line it stood on when it was read, from 1.
    public var line: Int

    /// The key of a remark in a session.
    public init(_ remark: Remark, _ label: SessionText.Label, in session: SessionKey) {
        self.session = session
        self.label = label
        text = remark.text
        line = remark.line
    }
}
