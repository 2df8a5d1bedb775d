import DisplayText
import Mentorship

/// A person's name as somebody typed it: on one line, with single blanks, and certain to be seen when it is shown.
struct PersonName: Hashable, Sendable {
    /// The most characters a name has, each mark counted as one; whoever types more has pasted something else.
    static let longest = 200
    /// What is said of more than that.
    static let tooLong: CleanText = "\(LineEditor.tooLong(room: longest)) ^U empties the line."
    /// What is said to somebody who gives their own name as the other's.
    static let isOwn: CleanText = "That is your own name: a pair is two people."

    /// The name.
    let text: String

    /// Why a line is no name.
    enum Fault: Error, Equatable {
        /// There is nothing in it that would be seen.
        case empty
        /// It is longer than names are.
        case tooLong

        /// What there is to say to who typed it.
        ///
        /// - Parameter missing: what is wanted, where nothing would be seen.
        func sentence(missing: CleanText) -> CleanText {
            switch self {
            case .empty: missing
            case .tooLong: PersonName.tooLong
            }
        }
    }

    /// The name in a line.
    init(_ line: String) throws(Fault) {
        guard !LineEditor(line).isLonger(than: Self.longest) else { throw .tooLong }
        do throws(TypedWords.Fault) {
            text = try TypedWords(line).text
        } catch {
            switch error {
            case .unseen: throw .empty
            case .tooLong: throw .tooLong
            }
        }
    }

    /// The name where a sentence has little room for it.
    var short: CleanText { CleanText(text).truncated(to: 30) }

    /// Whether it is the same person's, as names are compared.
    func isSame(as other: PersonName) -> Bool {
        FoldedName(text) == FoldedName(other.text)
    }
}
