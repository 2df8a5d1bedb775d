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
            words.reserveCapacity(span.range.count / 6 + 2)
            let end = span.end.value
            var place = span.start.value
            var begin: Int?
            var mayClose = true
            func close() {
                if let start = begin { words.append(Word(span: Span(start, place))) }
                begin = nil
            }
            while place < end {
                let byte = bytes[place]
                if byte.isBlank {
                    close()
                    place += 1
                    continue
                }
                if byte == UInt8(ascii: "<"), mayClose, bytes.find("<!--", from: place, to: min(place + 4, end)) != nil
                {
                    if let closed = bytes.find("-->", from: place + 2, to: end) {
                        close()
                        place = closed + 3
                        continue
                    }
                    mayClose = false
                }
                if begin == nil { begin = place }
                place += 1
            }
            close()
            return words
        }
    }

    /// Words as one text, with single spaces between them, for display: ill-formed UTF-8 is replaced.
    public func text(of words: ArraySlice<Word>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            guard !words.isEmpty else { return "" }
            var length = words.count
            for word in words { length += word.span.range.count }
            // The memory is validated as UTF-8 where it is filled; what is ill-formed there is replaced.
            return String(unsafeUninitializedCapacity: length) { text in
                var end = 0
                for word in words {
                    if end > 0 {
                        text[end] = .space
                        end += 1
                    }
                    let range = word.span.range
                    _ = text[end...].update(fromContentsOf: bytes[range])
                    end += range.count
                }
                return end
            }
        }
    }

    /// Words as one text, with single spaces between them, for display: ill-formed UTF-8 is replaced.
    public func text(of words: [Word]) -> String {
        text(of: words[...])
    }

    /// What is read of a span of one line, with single spaces.
    public func text(in span: Span) -> String {
        text(of: words(in: span))
    }

    /// The topic a word is: `#` and letters, digits, `_`, `-` or `/` with a letter among them; in small letters,
    /// without `#`.
    ///
    /// A topic may be followed by punctuation, which is no part of it.
    public func topic(_ word: Word) -> String? {
        guard bytes[word.span.start.value] == .hash else { return nil }
        if let topic = plainTopic(word) { return topic }
        let name = string(Span(word.span.start + 1, word.span.end)).lowercased()
        let topic = name.unicodeScalars.prefix { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == "_"
                || scalar == "-"
                || scalar == "/" || scalar.properties.generalCategory == .nonspacingMark
        }
        guard topic.contains(where: { $0.properties.isAlphabetic }) else { return nil }
        return String(topic)
    }

    /// The topic of a word of ASCII letters and hyphens and nothing else, as nearly all are.
    private func plainTopic(_ word: Word) -> String? {
        let name = bytes[word.span.range].dropFirst()
        guard name.contains(where: { $0.lowercased &- UInt8(ascii: "a") < 26 }),
            name.allSatisfy({ $0.lowercased &- UInt8(ascii: "a") < 26 || $0.isDigit || $0 == .dash })
        else { return nil }
        return String(decoding: name.map(\.lowercased), as: UTF8.self)
    }
}
