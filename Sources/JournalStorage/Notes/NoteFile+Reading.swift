import Mentorship
import PlainText

extension NoteFile {
    /// The session as the front matter tells it; what of it can't be read is left out.
    public var session: Session {
        var reports = Reports.unwanted
        let reader = SessionReader(
            pair: key.session.pair, names: PairNames(mentor: nil, mentee: nil), defaultOwner: .mentee,
            parts: .conversation)
        return reader.read(
            key.session.name, Source(key.session.name.fileName, document: Document(head)), &reports)
    }

    /// How the session felt to the owner, as the front matter of the private note tells it; nothing of it in a shared one.
    public var checkIn: CheckIn {
        guard key.side == .ownersAlone else { return CheckIn(session: key.session.name) }
        var reports = Reports.unwanted
        return PrivateReader.checkIn(
            key.session.name, Source(key.session.name.fileName, document: Document(head)), &reports)
    }

    /// How many lines of the file stand before the text.
    public var headLines: Int { Document(head).lines.count }
}
