import JournalStorage
import Mentorship
import RapportUI

extension Loop {
    /// Reads the stories and questions of the owner, and the built-in bank, for pages that want them.
    func readLibrary() {
        context.library = Library()
        tell(.libraryRead)
    }
}
