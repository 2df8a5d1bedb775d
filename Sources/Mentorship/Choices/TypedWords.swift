/// What somebody typed where a line of words is wanted: on one line, with single blanks, certain to be seen when it is
/// shown, and no longer than a line may be.
///
/// The one place that says what a blank is, what can be seen, and how long a line may be: whoever asks for a name, a
/// reason or a promise takes or refuses the same words as whoever writes them.
public struct TypedWords: Hashable, Sendable {
    /// The most bytes of a line; whoever has more means something else than a line.
    public static let mostBytes = 100_000

    /// Why a text is no line of words.
    public enum Fault: Error, Hashable, Sendable {
        /// There is nothing in it that would be seen.
        case unseen
        /// It has more than ``TypedWords/mostBytes`` bytes.
        case tooLong
    }

    /// The words; never empty.
    public let text: String

    /// The words in what was typed. Linear in its length, and takes no longer for what is too long.
    public init(_ typed: String) throws(Fault) {
        guard typed.utf8.count <= Self.mostBytes else { throw .tooLong }
        text = Self.seen(typed)
        guard !text.isEmpty else { throw .unseen }
    }

    /// A text on one line, with single blanks and none at its ends: controls and line breaks are blanks. Linear in its
    /// length.
    public static func oneLine(_ typed: String) -> String {
        typed.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }.joined(separator: " ")
    }

    /// A text on one line, however long; empty where nothing of it can be seen. Linear in its length.
    public static func seen(_ typed: String) -> String {
        typed.unicodeScalars.contains(where: isVisible) ? oneLine(typed) : ""
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a scalar is seen by itself: no blank, nothing invisible, and no mark, which needs a letter to stand on.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value > 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark,
            .spacingMark, .surrogate:
            return false
        default: return !scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
