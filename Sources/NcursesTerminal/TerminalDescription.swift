internal import CNcurses
import TerminalGrid

/// What the system's database says of a terminal.
struct TerminalDescription {
    static let pasteOn = Array("\u{1B}[?2004h".utf8)
    static let pasteOff = Array("\u{1B}[?2004l".utf8)

    /// Whether what is pasted can be told from what is typed.
    let pastesBracketed: Bool
    /// The bytes that give the terminal back, whatever state it is in.
    let restoring: [UInt8]
    /// What its keys send.
    let keys: [[UInt8]: Key]

    /// Looks a terminal up by name.
    init(name: String, output: Int32) throws(TerminalError) {
        guard !name.isEmpty else { throw .unnamed }
        guard rapport_find_terminal(name, output) == 1 else { throw .unknown(name: name) }
        guard let movement = Self.capability("cup"), Self.capability("clear") != nil else {
            throw .tooSimple(name: name)
        }
        // Only terminals that have a second screen are new enough, and speak the language that paste marks belong to.
        let switching = Self.capability("smcup") ?? []
        let speaksANSI = movement.starts(with: [0x1B, 0x5B])
        let pastes = speaksANSI && Self.contains(switching, Array("?1049h".utf8))
        pastesBracketed = pastes
        var restoring = pastes ? Self.pasteOff : []
        restoring += Self.capability("sgr0") ?? []
        restoring += Self.capability("op") ?? []
        restoring += Self.capability("cnorm") ?? []
        restoring += Self.capability("rmcup") ?? Array("\r\n".utf8)
        restoring += Self.capability("rmkx") ?? []
        self.restoring = restoring
        var keys: [[UInt8]: Key] = [:]
        for (capability, key) in Self.keyCapabilities {
            if let bytes = Self.capability(capability) { keys[bytes] = key }
        }
        self.keys = keys
    }

    private static let keyCapabilities: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kbs", .backspace),
        ] + (1...20).map { ("kf\($0)", .function($0)) }

    private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: part) }
    }

    /// A capability's bytes, without the marks that stand for a pause (`$<5>`).
    private static func capability(_ name: String) -> [UInt8]? {
        guard let value = rapport_capability(name) else { return nil }
        var bytes: [UInt8] = []
        var rest = ArraySlice(String(cString: value).utf8)
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
                let close = rest.firstIndex(of: UInt8(ascii: ">"))
            {
                rest = rest[(close + 1)...]
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
