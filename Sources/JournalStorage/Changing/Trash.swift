import PlainText

/// The trash of a journal: texts that it no longer has, each in a file of its own that says where it was.
///
/// What somebody did there stands in nobody's way.
struct Trash {
    let reader: any SettledReader

    /// A new file of the trash, and what it is to hold: where a text was, then the text.
    ///
    /// - Parameters:
    ///   - path: the file the text was in, relative to the journal.
    ///   - line: the line at which it began.
    ///   - name: what the new file is called after, without its `.md`; after the file the text was in, if not given.
    func file(
        keeping text: [UInt8], of path: String, line: Int = 1, named name: String? = nil
    ) throws(JournalError) -> (path: String, bytes: [UInt8]) {
        let head = "---\nfrom: \(FrontMatter.written(path))\nline: \(line)\n---\n"
        return (try freePath(name ?? Self.bareName(of: path)), Array(head.utf8) + text)
    }

    /// The step that puts back a file of the trash: away with it where it still is as it was made, and back with what
    /// it held, beside what has taken its name meanwhile.
    func step(putting file: FileReversal) throws(JournalError) -> ChangePlan.Step {
        let now = try reader.settled(file.path)
        guard let before = file.before else {
            let isOurs = now?.bytes == file.after
            return .init(file.path, from: now, to: isOurs ? nil : now?.bytes, reversal: file.inverse, isOptional: true)
        }
        guard let now, now.bytes != before else {
            return .init(file.path, from: now, to: before, reversal: file.inverse)
        }
        let free = try freePath(Self.bareName(of: file.path))
        return .init(free, from: nil, to: before, reversal: FileReversal(path: free, before: nil, after: before))
    }

    /// A path in the trash that nothing has yet.
    private func freePath(_ name: String) throws(JournalError) -> String {
        let taken = Set(try reader.names(in: JournalLayout.trash))
        var file = "\(name).md"
        var number = 2
        while taken.contains(file) {
            file = "\(name)-\(number).md"
            number += 1
        }
        return "\(JournalLayout.trash)/\(file)"
    }

    /// The last name in a path, without its `.md`.
    private static func bareName(of path: String) -> String {
        let name = JournalLayout.split(path).name
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
}
