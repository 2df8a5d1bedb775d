extension Document {
    /// What is read of a span of one line with single spaces, its topics told from its other words, in their order.
    public func textAndTopics(in span: Span) -> (text: String, topics: [String]) {
        if let plain = bytes.withUnsafeBufferPointer({ $0.plainTextAndTopics(span.range) }) { return plain }
        var words = words(in: span)
        var topics: [String] = []
        words.removeAll { word in
            guard let topic = topic(word) else { return false }
            topics.append(topic)
            return true
        }
        return (text(of: words), topics)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The same for a line as nearly all are: without comments, and with topics of ASCII letters, digits and hyphens
    /// only. Nothing for any other.
    fileprivate func plainTextAndTopics(_ range: Range<Int>) -> (text: String, topics: [String])? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count + 1) { text in
            var topics: [String] = []
            var length = 0
            var place = range.lowerBound
            while place < range.upperBound {
                if self[place].isBlank {
                    place += 1
                    continue
                }
                let start = place
                while place < range.upperBound, !self[place].isBlank {
                    guard self[place] != UInt8(ascii: "<") else { return nil }
                    place += 1
                }
                if self[start] == .hash, place > start + 1 {
                    guard let topic = plainTopic(start + 1..<place) else { return nil }
                    topics.append(topic)
                    continue
                }
                if length > 0 {
                    text[length] = .space
                    length += 1
                }
                for byte in start..<place {
                    text[length] = self[byte]
                    length += 1
                }
            }
            return (String(decoding: UnsafeBufferPointer(rebasing: text[..<length]), as: UTF8.self), topics)
        }
    }

    private func plainTopic(_ range: Range<Int>) -> String? {
        var hasLetter = false
        for place in range {
            let isLetter = self[place].lowercased &- UInt8(ascii: "a") < 26
            guard isLetter || self[place].isDigit || self[place] == .dash else { return nil }
            hasLetter = hasLetter || isLetter
        }
        guard hasLetter else { return nil }
        return String(unsafeUninitializedCapacity: range.count) { topic in
            for place in range { topic[place - range.lowerBound] = self[place].lowercased }
            return range.count
        }
    }
}
