/// Tells code from prose in a Swift source, so that a rule about code does not stumble over a sentence.
enum CodeReader {
    /// The source with every comment and every string's content replaced by blanks; line breaks stay where they are.
    ///
    /// Carriage returns become blanks, too. Code inside an interpolation counts as content of its string.
    static func blankingProse(in source: String) -> String {
        var reader = Reader(rest: Array(source.utf8)[...])
        reader.readCode()
        return String(decoding: reader.output, as: UTF8.self)
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>
        var output: [UInt8] = []

        mutating func readCode() {
            while let byte = rest.first {
                if begins("//") {
                    while let next = rest.first, next != UInt8(ascii: "\n") { blank(1) }
                } else if begins("/*") {
                    readBlockComment()
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
                    readStringOrHash()
                } else {
                    keep(1)
                }
            }
        }

        /// Block comments nest.
        private mutating func readBlockComment() {
            var depth = 0
            repeat {
                if begins("/*") {
                    depth += 1
                    blank(2)
                } else if begins("*/") {
                    depth -= 1
                    blank(2)
                } else {
                    blank(1)
                }
            } while depth > 0 && !rest.isEmpty
        }

        private mutating func readStringOrHash() {
            let hashes = rest.prefix { $0 == UInt8(ascii: "#") }.count
            guard rest.dropFirst(hashes).first == UInt8(ascii: "\"") else { return keep(max(1, hashes)) }
            let pounds = String(repeating: "#", count: hashes)
            let isMultiline = rest.dropFirst(hashes).starts(with: "\"\"\"".utf8)
            let quotes = isMultiline ? "\"\"\"" : "\""
            keep(hashes + quotes.utf8.count)
            while let byte = rest.first {
                if begins(quotes + pounds) { return keep(quotes.utf8.count + hashes) }
                if byte == UInt8(ascii: "\n"), !isMultiline { return }
                blank(begins("\\" + pounds) ? hashes + 2 : 1)
            }
        }

        private func begins(_ word: String) -> Bool { rest.starts(with: word.utf8) }

        private mutating func keep(_ count: Int) {
            output += rest.prefix(count).map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 }
            rest = rest.dropFirst(count)
        }

        private mutating func blank(_ count: Int) {
            output += rest.prefix(count).map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
            rest = rest.dropFirst(count)
        }
    }
}
