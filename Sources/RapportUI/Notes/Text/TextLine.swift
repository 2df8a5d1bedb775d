/// A line of a note: its bytes as they are, whatever they are, and what ends it.
struct TextLine: Hashable, Sendable {
    /// What stands behind the last byte of a line.
    enum Ending: Hashable, Sendable {
        /// LF.
        case lf
        /// CR and LF.
        case crlf
        /// Nothing: the text ends here.
        case none

        /// The bytes.
        var bytes: [UInt8] {
            switch self {
            case .lf: [0x0A]
            case .crlf: [0x0D, 0x0A]
            case .none: []
            }
        }
    }

    /// What stands on it, without what ends it.
    var bytes: [UInt8]
    /// What ends it.
    var ending: Ending

    /// An empty last line.
    static let empty = TextLine(bytes: [], ending: .none)

    /// What stands on it, read as UTF-8; ill-formed sequences become U+FFFD.
    var string: String { String(decoding: bytes, as: UTF8.self) }
}
