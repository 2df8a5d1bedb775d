extension Pair {
    /// What the pair is called: the other person's name; both names, where the owner is an observer; the folder's, where
    /// the file doesn't say them.
    public var title: String {
        guard role == .observer else { return name(of: role.otherSide) ?? id.name }
        return nameOfBoth ?? id.name
    }

    /// Both names, `A and B`; nothing where the file doesn't say them.
    public var nameOfBoth: String? {
        mentor.flatMap { mentor in mentee.map { "\(mentor) and \($0)" } }
    }
}
