import RapportCLI

/// What remembers from one start to the next which milestones were celebrated on screen, so that each is once.
public protocol CelebrationMemory {
    /// The marks of what was celebrated.
    var marks: Set<String> { get }

    /// Remembers one more. What can't be remembered is celebrated again another time, which does no harm.
    func remember(_ mark: String)
}

/// A small file of the person's own, outside any journal: one mark a line, which tells nobody's name.
struct CelebrationFile: CelebrationMemory {
    /// The most bytes that are read of it; a file that has grown larger begins anew.
    private static let limit = 1 << 20

    /// The folder it lies in, which is made with the first mark.
    let folder: String

    private var path: String { "\(folder)/celebrated" }

    var marks: Set<String> {
        guard case .success(let bytes?) = ProcessCalls.contents(of: path, limit: Self.limit) else { return [] }
        return Set(String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
    }

    func remember(_ mark: String) {
        AppCalls.makeFolders(folder)
        AppCalls.append(Array("\(mark)\n".utf8), to: path)
    }
}
