#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The settings of the terminal on standard input, to be put back after somebody else had it.
struct TerminalSettings {
    private var found = termios()

    /// The settings as they are: tcgetattr(3). Nothing where there is no terminal.
    init?() {
        guard tcgetattr(0, &found) == 0 else { return nil }
    }

    /// Puts them back: tcsetattr(3).
    func restore() {
        var settings = found
        while tcsetattr(0, TCSADRAIN, &settings) != 0, errno == EINTR {}
    }

    /// Writes bytes to the terminal on standard output, as far as they can be written: write(2).
    static func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if count == 0 || errno != EINTR { return }
        }
    }
}
