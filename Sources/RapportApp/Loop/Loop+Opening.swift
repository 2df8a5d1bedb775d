import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Reads a session's text for the panes, and tells them where it can't be read.
    func open(_ session: SessionName, of pair: PairID) {
        let path = "pairs/\(pair.name)/sessions/\(session.fileName)"
        do throws(JournalError) {
            if let text = try store.sessionText(session, of: pair) {
                tell(.opened(text, of: pair))
            } else {
                tell(
                    .missed(
                        session, of: pair, "\(path) is no longer there. Put it back, or read another.", isGone: true))
            }
        } catch {
            if error.kind == .noJournal { loseJournal(error) }
            tell(.missed(session, of: pair, "It can't be read just now: \(error.message)", isGone: false))
        }
    }
}
