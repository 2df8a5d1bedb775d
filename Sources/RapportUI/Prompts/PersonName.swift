import DisplayText
import Mentorship

/// A person's name as somebody typed it: on one line, with single blanks, and certain to be seen when it is shown.
struct PersonName: Hashable, Sendable {
    /// The most characters a name has; whoever types more has pasted something else.
    static let longest = 200
    /// The most bytes a name has: a character may be made of any number of marks.
    private static let mostBytes = 4_000

    /// The name.
    let text: String

    /// Why a line is no name.
    enum Fault: Error, Equatable {
        /// There is nothing in it that would be seen.
        case empty
        /// It is longer than names are.
        case tooLong
    }

    /// The name in a line.
    init(_ line: String) throws(Fault) {
        guard line.utf8.count <= Self.mostBytes, line.count <= Self.longest else { throw .tooLong }
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
