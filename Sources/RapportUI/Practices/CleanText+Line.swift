import DisplayText

extension CleanText {
    /// A text of a file on one line, cut where it is very long, so that a page of such texts is still laid out at once.
    ///
    /// - Parameter mostBytes: how much of it is looked at.
    static func line(_ text: String, mostBytes: Int = 600) -> CleanText {
        let isLong = text.utf8.count > mostBytes
        var shown = isLong ? String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self) : text
        if isLong, shown.unicodeScalars.last == "\u{FFFD}" { shown.unicodeScalars.removeLast() }
        if shown.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
            shown = shown.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        return isLong ? CleanText(shown) + "…" : CleanText(shown)
    }
}
