import RapportCLI

/// What remembers from one start to the next which milestones were celebrated on screen, so that each is once.
public protocol CelebrationMemory {
    /// The marks of what was celebrated.
    var marks: Set<String> { get }

    /// Remembers one more. What can't be remembered is celebrated again another time, which does no harm.
    func remember(_ mark: String)
}

/// A small file of the person's own, outside any journal: one mark a line, behind the sign of the journal it belongs to.
/// Neither tells anybody's name.
struct CelebrationFile: CelebrationMemory {
    /// The most bytes that are read of it; a file that has grown larger begins anew with the next mark.
    private static let limit = 1 << 20

    /// The folder it lies in, which is made with the first mark.
    private let folder: String
    /// What the journal's own lines begin with.
    private let sign: String

    /// The file in a folder, for the journal that lies in another.
    init(folder: String, journal: String) {
        self.folder = folder
        // FNV-1a, which tells two journals apart; it hides nothing that the marks would tell.
        let hash = journal.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        sign = String(hash, radix: 16) + " "
    }

    private var path: String { "\(folder)/celebrated" }

    var marks: Set<String> {
        guard case .success(let bytes?) = ProcessCalls.contents(of: path, limit: Self.limit) else { return [] }
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        return Set(lines.filter { $0.hasPrefix(sign) }.map { String($0.dropFirst(sign.count)) })
    }

    func remember(_ mark: String) {
        AppCalls.makeFolders(folder)
        if case .failure = ProcessCalls.contents(of: path, limit: Self.limit) { AppCalls.remove(path) }
        AppCalls.append(Array("\(sign)\(mark)\n".utf8), to: path)
    }
}
