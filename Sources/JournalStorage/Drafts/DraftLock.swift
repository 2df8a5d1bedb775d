/// The lock of one draft: who holds it is typing it, or is asking what is to become of it. Given back with the last
/// reference, and with the program, however that ends.
final class DraftLock: Sendable {
    /// What the files of the draft are called, without their endings.
    let name: String
    let descriptor: Int32
    private let system: SystemCalls

    init(name: String, descriptor: Int32, system: SystemCalls) {
        self.name = name
        self.descriptor = descriptor
        self.system = system
    }

    deinit {
        try? system.close(descriptor)
    }
}

/// The name of a draft's file: which draft, and what of it.
struct DraftFileName: Hashable {
    enum Part: Hashable {
        /// The file that is locked.
        case lock
        /// What was typed.
        case text
        /// What is about to take the place of another file.
        case new
        /// What the note began with; the number tells which state of it.
        case base(Int)
    }

    /// The draft's own name, `4711-1`.
    let draft: String
    let part: Part

    init(_ draft: String, _ part: Part) {
        self.draft = draft
        self.part = part
    }

    /// Reads a file's name; nothing for one that is no draft's.
    init?(_ file: String) {
        let parts = file.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let (name, ending) = (String(Substring(parts[0])), String(Substring(parts[1])))
        let numbers = parts[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard numbers.count == 2, numbers.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
        switch ending {
        case "lock": self.init(name, .lock)
        case "text": self.init(name, .text)
        case "new": self.init(name, .new)
        default:
            guard ending.hasPrefix("base"), let number = Int(ending.dropFirst(4)), number > 0,
                ending == "base\(number)"
            else { return nil }
            self.init(name, .base(number))
        }
    }

    /// The file's name.
    var file: String {
        switch part {
        case .lock: "\(draft).lock"
        case .text: "\(draft).text"
        case .new: "\(draft).new"
        case .base(let number): "\(draft).base\(number)"
        }
    }
}
