import Synchronization
import SystemPackage

@testable import JournalStorage

/// Notes the system's calls, and lets some of them fail.
final class CallLog: Sendable {
    /// A call and the file's name it was about, where there is one.
    struct Entry: Hashable, Sendable {
        let name: SystemCalls.Name
        let file: String
    }

    /// Which calls fail: those of a name, from the Nth on, once or for ever.
    struct Fault: Sendable {
        let name: SystemCalls.Name
        let error: Errno
        let number: Int
        let isForEver: Bool
    }

    private let entries = Mutex<[Entry]>([])
    private let fault = Mutex<Fault?>(nil)
    private let hits = Mutex(0)
    private let isListening = Mutex(true)

    /// What was called, in order.
    var calls: [Entry] { entries.withLock { $0 } }
    /// How often a call was failed.
    var failures: Int { hits.withLock { $0 } }

    /// Begins to fail calls, and forgets what was called before.
    func begin(_ new: Fault?) {
        entries.withLock { $0 = [] }
        hits.withLock { $0 = 0 }
        fault.withLock { $0 = new }
    }

    var probe: SystemCalls.Probe {
        SystemCalls.Probe(failure: { name, file in self.note(name, file) })
    }

    private func note(_ name: SystemCalls.Name, _ file: String) -> Errno? {
        let count = entries.withLock { entries in
            entries.append(Entry(name: name, file: file))
            return entries.count { $0.name == name }
        }
        guard let fault = fault.withLock({ $0 }), fault.name == name else { return nil }
        guard count == fault.number || (fault.isForEver && count > fault.number) else { return nil }
        hits.withLock { $0 += 1 }
        return fault.error
    }
}
