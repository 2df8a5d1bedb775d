/// How a new pair's folder is called (format.md, "Names of folders and copies").
public enum FolderName {
    /// The most characters (Unicode scalars) a folder's name has, so that any file system takes it.
    public static let longest = 60

    /// The folder for a new pair: called after the other person, or for an observer after both, joined by `--`.
    ///
    /// Where that is taken, it ends in `-2`, `-3` and so on, and gives up at `-99999`.
    /// - Parameter taken: whether a folder of that name, in any case, is there already.
    public static func forPair(
        mentor: String, mentee: String, role: Role, taken: (String) throws -> Bool
    ) rethrows -> String {
        let names = role == .observer ? [mentor, mentee] : [role.otherSide == .mentor ? mentor : mentee]
        let slugs = names.map(slug).filter { !$0.isEmpty }
        return try free(slugs.isEmpty ? "pair" : cut(slugs.joined(separator: "--"), to: longest), taken: taken)
    }

    /// The name itself, or where that is taken the first of `-2`, `-3` and so on behind it that is not.
    private static func free(_ name: String, taken: (String) throws -> Bool) rethrows -> String {
        guard try taken(name) else { return name }
        var number = 2
        while true {
            let ending = "-\(number)"
            let next = cut(name, to: longest - ending.utf8.count) + ending
            if try !taken(next) || number >= 99_999 { return next }
            number += 1
        }
    }

    /// The folder for a new pair beside folders of those names.
    public static func forPair(
        mentor: String, mentee: String, role: Role, beside folders: some Sequence<String>
    ) -> String {
        let taken = Set(folders.map { FoldedCase($0) })
        return forPair(mentor: mentor, mentee: mentee, role: role) { taken.contains(FoldedCase($0)) }
    }

    /// A name beside others of which none is the same in any case: the name itself, or one that ends in `-2`, `-3` and so
    /// on.
    public static func free(_ name: String, beside names: some Sequence<String>) -> String {
        let taken = Set(names.map { FoldedCase($0) })
        return free(name) { taken.contains(FoldedCase($0)) }
    }

    /// The name in normal form C and small letters, letters and digits of any script kept with their marks, runs of
    /// anything else one `-`, none at the ends, at most 60 characters. Empty for a name without a letter or a digit.
    public static func slug(for name: String) -> String {
        var slug = String.UnicodeScalarView()
        var gap = false
        let composed = ComposedText.composing(ComposedText.composing(name).lowercased())
        for scalar in composed.unicodeScalars {
            guard isKept(scalar, afterKept: !slug.isEmpty && !gap) else {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.append("-") }
            gap = false
            slug.append(scalar)
        }
        return cut(String(slug), to: longest)
    }

    /// Letters and digits are kept, and marks that belong to one: without its vowel signs a name in Devanagari falls
    /// apart.
    private static func isKept(_ scalar: Unicode.Scalar, afterKept: Bool) -> Bool {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        case .nonspacingMark, .spacingMark: afterKept
        default: false
        }
    }

    private static func cut(_ slug: String, to count: Int) -> String {
        var scalars = slug.unicodeScalars.prefix(count)
        while scalars.last == "-" { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// A folder's name as a file system that ignores case compares it.
    private struct FoldedCase: Hashable {
        let text: String

        init(_ name: String) { text = ComposedText.composing(name).lowercased() }
    }
}
