import JournalStorage
import Mentorship
import RapportResources
import RapportUI

extension Loop {
    /// Reads the stories and questions of the owner, and the built-in bank, for pages that want them.
    func readLibrary() {
        do throws(JournalError) {
            context.library = try store.library(builtIn: QuestionBank.files.map(\.text))
            tell(.libraryRead)
        } catch {
            if error.kind == .noJournal { return loseJournal(error) }
            tell(.failed("Stories and questions can't be read just now: \(error.message)"))
        }
    }

    /// Reads them again where they were read before, because they have changed.
    func readLibraryAgain() {
        if context.library != nil { readLibrary() }
    }
}

extension Change {
    /// Whether it may have changed the owner's stories or questions.
    var isOfLibrary: Bool {
        switch self {
        case .practice(.write), .practice(.keepQuestion): true
        case .edit(let path, _): path.hasPrefix("stories/") || path.hasPrefix("questions/")
        default: false
        }
    }
}
