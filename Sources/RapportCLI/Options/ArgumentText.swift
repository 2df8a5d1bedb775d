import ArgumentParser
import DisplayText
import JournalStorage
import Mentorship

/// A text given as an argument, on one line: controls and line breaks are blanks, runs of blanks one, none at the ends.
struct ArgumentText: ExpressibleByArgument, Hashable, Sendable {
    /// The text.
    let text: String

    init(argument: String) {
        var scalars = String.UnicodeScalarView()
        var isGap = false
        for scalar in argument.unicodeScalars {
            if ArgumentText.isBlank(scalar) {
                isGap = !scalars.isEmpty
            } else {
                if isGap { scalars.append(" ") }
                isGap = false
                scalars.append(scalar)
            }
        }
        text = String(scalars)
    }

    /// The text, where there is any.
    ///
    /// - Parameters:
    ///   - what: what it is, at the start of a sentence, `A name`.
    ///   - example: what could have been written instead.
    /// - Throws: `.refused` where it is empty.
    func required(_ what: String, example: String) throws(JournalError) -> String {
        guard !text.isEmpty else {
            throw JournalError(.refused, "\(what) needs words: write, for example, \(example).")
        }
        return text
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension CleanText {
    /// The columns that somebody's words may take in a message.
    static let quotedColumns = 60

    /// Somebody's words in quotation marks, for a message; at most ``quotedColumns`` of them.
    static func quoted(_ words: some StringProtocol) -> CleanText {
        "“\(oneLine(words).truncated(to: quotedColumns))”"
    }
}
