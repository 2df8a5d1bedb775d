import Mentorship
import PlainText

extension JournalStore {
    /// The owner's stories and questions, and the built-in ones. Files that can't be read are left out; `problems` names
    /// them.
    ///
    /// Takes all cores where there are many files.
    ///
    /// - Parameter builtIn: the texts of the built-in bank, written as files of questions are.
    /// - Throws: `.noJournal` where the journal is gone.
    public func library(builtIn: [String]) throws(JournalError) -> Library {
        try checkIsThere()
        let stories = texts(in: StoryCheck.stories) { source in
            var reports = Reports.unwanted
            return StoryReader(source).read(&reports)
        }
        let own = texts(in: StoryCheck.questions) { source in
            QuestionReader(document: source.document, file: source.path).read()
        }
        let others = builtIn.map { QuestionReader(document: Document($0, as: .lists), file: nil).read() }
        return Library(
            stories: stories.sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) },
            questions: Array((own + others).joined()))
    }

    /// Throws where the journal is gone; a folder that is there and can't be read is no reason.
    private func checkIsThere() throws(JournalError) {
        do throws(JournalError) {
            guard try files.folder(JournalLayout.pairs) == nil else { return }
        } catch {
            guard error.kind == .noJournal else { return }
            throw error
        }
        throw .journalGone(files.place)
    }

    /// What a function makes of each text in a folder of the owner's, by name; those that can't be read are left out.
    private func texts<Result: Sendable>(
        in path: String, _ read: @escaping @Sendable (Source) -> Result
    ) -> [Result] {
        guard let folder = (try? files.folder(path)) ?? nil, let entries = try? folder.entries() else { return [] }
        let names = entries.filter(\.isText).map(\.name)
        return Cores.map(names) { name in
            guard let bytes = (try? folder.read(name)) ?? nil else { return nil }
            return read(Source(name, in: path, document: Document(bytes, as: .lists)))
        }.compactMap(\.self)
    }
}

extension FolderEntry {
    /// Whether it is a story or a file of questions by its name, and can be read.
    fileprivate var isText: Bool {
        kind == .file && JournalLayout.isMarkdown(name) && !JournalLayout.isConflict(name)
    }
}
