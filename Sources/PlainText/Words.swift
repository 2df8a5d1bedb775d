/// A run of bytes without blanks, as it stands in a line.
public struct Word: Hashable, Sendable {
    /// Where it stands.
    public let span: Span
}

extension Document {
    /// The words of a span of one line: what stands between blanks, without comments that lie within the line.
    ///
    /// A comment parts words as a blank does. One that is not closed within the span is words like any other.
    public func words(in span: Span) -> [Word] {
        bytes.withUnsafeBufferPointer { bytes in
            var words: [Word] = []
            let end = span.end.value
            var place = span.start.value
            var begin: Int?
            func close() {
                if let start = begin { words.append(Word(span: Span(start, place))) }
                begin = nil
            }
            while place < end {
                let byte = bytes[place]
                if byte.isBlank {
                    close()
                    place += 1
                } else if byte == UInt8(ascii: "<"), bytes.find("<!--", from: place, to: min(place + 4, end)) != nil,
                    let closed = bytes.find("-->", from: place + 2, to: end)
                {
                    close()
                    place = closed + 3
                } else {
                    if begin == nil { begin = place }
                    place += 1
                }
            }
            close()
            return words
        }
    }

    /// Words as one text, with single spaces between them, for display: ill-formed UTF-8 is replaced.
    public func text(of words: some Sequence<Word>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            var text: [UInt8] = []
            text.reserveCapacity(96)
            for word in words {
                if !text.isEmpty { text.append(.space) }
                text.append(contentsOf: bytes[word.span.range])
            }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// What is read of a span of one line, with single spaces.
    public func text(in span: Span) -> String {
        text(of: words(in: span))
    }

    /// The topic a word is: `#` and letters, digits, `_`, `-` or `/` with a letter among them. In small letters, without `#`.
    ///
    /// A topic may be followed by punctuation, which is no part of it.
    public func topic(_ word: Word) -> String? {
        guard bytes[word.span.start.value] == .hash else { return nil }
        let name = string(Span(word.span.start + 1, word.span.end)).lowercased()
        let topic = name.unicodeScalars.prefix { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == "_"
                || scalar == "-"
                || scalar == "/" || scalar.properties.generalCategory == .nonspacingMark
        }
        guard topic.contains(where: { $0.properties.isAlphabetic }) else { return nil }
        return String(topic)
    }
}
