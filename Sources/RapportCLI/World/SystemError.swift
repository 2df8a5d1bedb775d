#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A failed call of the system.
public struct SystemError: Error, Hashable {
    /// There is something, but no file whose bytes could be read once and for all.
    static let notAFile = SystemError(number: EINVAL, words: "It is not a file")

    /// The number it left in `errno`.
    let number: Int32
    /// What happened: the system's words for the number, or clearer ones.
    public let words: String

    /// The error of that number in `errno`, in the system's words.
    public init(number: Int32) {
        self.init(number: number, words: String(cString: strerror(number)))
    }

    private init(number: Int32, words: String) {
        self.number = number
        self.words = words
    }

    /// Whether the call was only interrupted and can be made again.
    var isInterruption: Bool { number == EINTR }
    /// Whether the other end has to take something first.
    var isFull: Bool { number == EAGAIN }
    /// Whether there is nothing at the path.
    var isAbsence: Bool { number == ENOENT || number == ENOTDIR }
    /// Whether nobody reads the pipe any more.
    var isClosedPipe: Bool { number == EPIPE }
}
