import SystemPackage
import Testing

@testable import JournalStorage

@Suite("The calls of the system")
struct SystemCallsTests {
    private static let none: Int32 = -1

    @Test(
        "Each reaches the system: with a descriptor that is none it fails as the system says",
        arguments: SystemCalls.Name.allCases)
    func reachesTheSystem(name: SystemCalls.Name) {
        #expect(throws: Errno.badFileDescriptor) { try Self.call(name) }
    }

    private static func call(_ name: SystemCalls.Name) throws(Errno) {
        let system = SystemCalls()
        switch name {
        case .open: _ = try system.open("a", in: none, 0)
        case .read: _ = try system.read(none, into: UnsafeMutableRawBufferPointer(start: nil, count: 0))
        case .write: try system.writeAll([0], to: none, named: "a")
        case .fsync: try system.synchronise(none, named: "a")
        case .fchmod: try system.setMode(0o600, of: none)
        case .access: try system.checkWritable("a", in: none)
        case .rename: try system.rename("a", to: "b", in: none)
        case .unlink: try system.unlink("a", in: none)
        case .mkdir: try system.makeFolder("a", in: none)
        case .rmdir: try system.removeFolder("a", in: none)
        case .stat: _ = try system.status(of: "a", in: none)
        case .flock: _ = try system.tryLock(none)
        case .close: try system.close(none, checked: true)
        }
    }
}
