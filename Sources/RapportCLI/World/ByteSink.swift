/// Somewhere bytes can be written: a stream of the process, or memory in a test.
public protocol ByteSink: AnyObject {
    /// Takes all of these bytes, or says why it can't.
    func write(_ bytes: [UInt8]) throws(OutputFailure)
}

/// Why output could not be written.
public enum OutputFailure: Error, Hashable, Sendable {
    /// Nobody reads any more: a closed pipe. No reason to complain.
    case closed
    /// Anything else, in the system's words.
    case failed(String)
}

/// Keeps what is written, for tests and for callers that want the text.
public final class MemorySink: ByteSink {
    /// Everything written so far.
    public private(set) var bytes: [UInt8] = []

    /// A sink with nothing in it.
    public init() {}

    /// Everything written so far as text; ill-formed UTF-8 becomes U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Keeps these bytes behind those it has.
    public func write(_ bytes: [UInt8]) {
        self.bytes.append(contentsOf: bytes)
    }
}
