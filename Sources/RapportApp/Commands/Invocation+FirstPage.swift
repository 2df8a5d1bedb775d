import DisplayText
import JournalStorage
import RapportCLI
import RapportResources
import RapportUI

extension Invocation {
    /// Where the first page would make the journal; nothing where something is there that a new one would be in the
    /// way of: then opening it says what is wrong.
    ///
    /// - Throws: what keeps the folder from being looked at.
    func firstPlace() throws(JournalError) -> WelcomePage.Place? {
        let folder = try journalFolder()
        switch try JournalStore.room(for: folder) {
        case .free: return WelcomePage.Place(folder: folder)
        case .holdsOtherFiles: return WelcomePage.Place(folder: folder, holdsOtherFiles: true)
        case .taken: return nil
        }
    }

    /// Makes the demo journal in a new temporary folder and answers with that.
    func makeDemo() throws(JournalError) -> String {
        let (year, month, day) = try today().components
        let folder = try makeTemporaryFolder(in: variable("TMPDIR") ?? "/tmp")
        let files = DemoJournal.files(endingInWeekOf: (year: year, month: month, day: day))
        try JournalStore.create(folder: folder, files: files)
        return folder
    }

    private func makeTemporaryFolder(in parent: String) throws(JournalError) -> String {
        switch AppCalls.makePrivateFolder(parent + "/rapport-demo-") {
        case .success(let path): return path
        case .failure(let error):
            throw JournalError(
                .unwritable,
                "No folder for the demo can be made in \(parent): \(error.words). Set TMPDIR to one that can be written."
            )
        }
    }
}
