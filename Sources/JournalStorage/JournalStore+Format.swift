import PlainText

extension JournalStore {
    /// Why nothing may be written in a journal, in a sentence: its format is newer, or can't be told. Else nothing.
    static func readOnlyReason(of files: any JournalFiles) throws(JournalError) -> String? {
        let bytes: [UInt8]?
        do throws(JournalError) {
            bytes = try files.folder(JournalLayout.own)?.read(JournalLayout.split(JournalLayout.format).name)
        } catch {
            return "The journal can be read but not changed, because its format can't be told: \(error.message)"
        }
        guard let number = bytes.flatMap(writtenFormat), !isKnown(number) else { return nil }
        return "This journal is of format \(number), which is newer than this program's (\(format)): "
            + "it can be read but not changed. Use a newer rapport to change it."
    }

    /// The number at the start of the file; anything else counts as absent.
    private static func writtenFormat(_ bytes: [UInt8]) -> String? {
        let word = bytes.prefix(40).drop { $0.isBlank || $0 == 10 || $0 == 13 }.prefix { $0.isDigit }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    /// A number too long to be counted is newer than any.
    private static func isKnown(_ number: String) -> Bool {
        Int(number).map { $0 <= format } ?? false
    }
}
