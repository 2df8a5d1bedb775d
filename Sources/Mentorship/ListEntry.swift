/// One item of a section: a hope, a goal, an interest, a boundary.
public struct ListEntry: Hashable, Sendable {
    /// The item's words with single spaces, its topics among them.
    public var words: String
    /// Its topics, in small letters, without `#`, in the order they stand.
    public var topics: [String]
    /// The item's words without its topics, with single spaces.
    public var text: String
    /// Whether its checkbox is ticked; nothing where it has none.
    public var isTicked: Bool?
    /// The line it stands on in its file, from 1.
    public var line: Int

    /// An item of those words and topics.
    public init(words: String, topics: [String] = [], text: String? = nil, isTicked: Bool? = nil, line: Int = 1) {
        self.words = words
        self.topics = topics
        self.text = text ?? words
        self.isTicked = isTicked
        self.line = line
    }
}
