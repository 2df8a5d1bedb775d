import CNcurses
import Foundation
import Testing

/// Both ends of a terminal that nobody sits at.
final class PseudoTerminal {
    /// The end a person would sit at.
    private(set) var master: Int32
    /// The end a program has.
    let slave: Int32

    init(columns: UInt16 = 40, rows: UInt16 = 10) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        let isOpen = rapport_open_pair(&ends.master, &ends.slave)
        master = ends.master
        slave = ends.slave
        try #require(isOpen)
        resize(columns: columns, rows: rows)
    }

    deinit {
        hangUp()
        close(slave)
    }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(write(master, bytes, bytes.count) == bytes.count)
    }

    /// The modes a program would find.
    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag].map { UInt32($0) }
    }

    /// Has somebody else change the modes.
    func changeModes() {
        var modes = termios()
        tcgetattr(slave, &modes)
        modes.c_lflag ^= UInt32(ECHO)
        modes.c_iflag |= UInt32(IXANY)
        tcsetattr(slave, TCSANOW, &modes)
    }

    /// What the program wrote, read until it contains a text or nothing comes for five seconds.
    func output(until text: String) -> String {
        var bytes: [UInt8] = []
        while !String(decoding: bytes, as: UTF8.self).contains(text) {
            guard let more = read(waiting: 5_000) else { break }
            bytes += more
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is there to be read, and no more.
    func waitingOutput() -> String {
        var bytes: [UInt8] = []
        while let more = read(waiting: 0) { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func read(waiting milliseconds: Int32) -> [UInt8]? {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = Foundation.read(master, &buffer, buffer.count)
        return count > 0 ? Array(buffer.prefix(count)) : nil
    }
}

/// Whether a descriptor becomes readable within five seconds.
func becomesReadable(_ descriptor: Int32?) -> Bool {
    var waiting = pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 5_000) > 0
}
