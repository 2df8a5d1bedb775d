import Foundation
import Mentorship
import Testing

@testable import RapportCLI

@Suite("The world of the process")
struct ProcessTests {
    @Test("what is written to a descriptor arrives whole")
    func writes() async throws {
        let pipe = Pipe()
        let bytes = [UInt8]((0..<200_000).map { UInt8($0 % 251) })
        let reader = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
        try DescriptorSink(pipe.fileHandleForWriting.fileDescriptor).write(bytes)
        try pipe.fileHandleForWriting.close()
        #expect(await reader.value == Data(bytes))
    }

    @Test("a pipe that nobody reads is closed; a descriptor that is none is a failure with the system's words")
    func failures() throws {
        ProcessCalls.ignoreClosedPipes()
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        #expect(throws: OutputFailure.closed) {
            try DescriptorSink(pipe.fileHandleForWriting.fileDescriptor).write([1])
        }
        #expect(throws: OutputFailure.failed("Bad file descriptor")) { try DescriptorSink(-1).write([1]) }
    }

    // Nothing is put in place of the system here, for its own folder, environment and clock are what is asked about:
    // the day may turn between the two questions, so that one day more or less is right.
    @Test("the process knows its folder, its environment and the day")
    func process() throws {
        let invocation = Invocation.process()
        #expect(invocation.currentFolder == FileManager.default.currentDirectoryPath)
        #expect(invocation.variable("PATH") == ProcessInfo.processInfo.environment["PATH"])
        let date = Calendar.current.dateComponents([.year, .month, .day], from: Date())
        let day = try #require(Day(year: date.year ?? 0, month: date.month ?? 0, day: date.day ?? 0))
        #expect(abs(invocation.calendarDay().days(since: day)) <= 1)
    }

    @Test("a file is read up to a limit, and nothing but a file")
    func contents() throws {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent("rapport-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try ProcessCalls.contents(of: file.path, limit: 10).get() == nil)
        try Data("0123456789".utf8).write(to: file)
        #expect(try ProcessCalls.contents(of: file.path, limit: 10).get() == Array("0123456789".utf8))
        #expect(throws: SystemError.self) { try ProcessCalls.contents(of: file.path, limit: 9).get() }
        #expect(throws: SystemError.self) { try ProcessCalls.contents(of: folder.path, limit: 10).get() }
        #expect(throws: SystemError.self) { try ProcessCalls.contents(of: "/dev/zero", limit: 10).get() }
    }
}
