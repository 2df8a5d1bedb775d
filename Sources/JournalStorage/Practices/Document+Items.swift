import PlainText

extension Document {
    /// The last line of what belongs to a line, or the line itself; what is hidden right behind it and indented more is
    /// in it.
    func lastLine(ofWhatBelongsTo number: LineNumber) -> LineNumber {
        var last = linesBelonging(to: number).last ?? number
        var next = last.value + 1
        while next <= lines.count {
            let line = self[LineNumber(next)]
            if !line.isEmpty {
                guard line.kind == .hidden, line.indent > self[number].indent else { break }
                last = LineNumber(next)
            }
            next += 1
        }
        return last
    }

    /// What a list item begins with up to its words or its checkbox: its indentation, its marker, the blanks behind it.
    ///
    /// - Parameter isNext: whether a number is counted on.
    func itemStart(like number: LineNumber, isNext: Bool) -> String {
        let line = self[number]
        let indent = string(Span(line.start, line.content))
        let text = string(Span(line.content, line.text.end)).unicodeScalars
        let digits = text.prefix { (0x30...0x39).contains($0.value) }
        let marker = digits.isEmpty ? text.prefix(1) : text.prefix(digits.count + 1)
        let gap = text[marker.endIndex...].prefix { $0 == " " || $0 == "\t" }
        var start = String(String.UnicodeScalarView(marker))
        if isNext, let count = Int(String(String.UnicodeScalarView(digits))), count < 999_999_999 {
            start = "\(count + 1)" + String(String.UnicodeScalarView(marker.dropFirst(digits.count)))
        }
        return indent + start + (gap.isEmpty ? " " : String(String.UnicodeScalarView(gap)))
    }

    /// A new line right below another one, ended as that is.
    func newLine(_ words: String, below number: LineNumber) -> Edit {
        Edit(inserting: ending(like: number) + words, at: self[number].text.end)
    }

    /// The edits that put other words in the place of those of a span: comments among them stay.
    ///
    /// - Parameter gap: what stands between a label and words that it has not had so far.
    func rewording(_ span: Span, to text: String, gap: String = "") -> [Edit] {
        var runs: [Span] = []
        for word in words(in: span) {
            if let last = runs.last, bytes[last.end.value..<word.span.start.value].allSatisfy({ $0 == 0x20 || $0 == 9 })
            {
                runs[runs.count - 1] = Span(last.start, word.span.end)
            } else {
                runs.append(word.span)
            }
        }
        guard let first = runs.first else { return [Edit(inserting: gap + text, at: span.start)] }
        return [Edit(replacing: first, with: Array(text.utf8))] + runs.dropFirst().map { Edit(removing: $0) }
    }

    /// Where the last byte of a line ends that isn't blank.
    func endOfWords(in number: LineNumber) -> ByteOffset {
        let text = self[number].text
        var end = text.end.value
        while end > text.start.value, bytes[end - 1] == 0x20 || bytes[end - 1] == 9 { end -= 1 }
        return ByteOffset(end)
    }

    /// The edits that take out a line with what belongs to it, and what is hidden among and right behind that where it
    /// is asked for.
    func removing(_ number: LineNumber, withHidden: Bool) -> [LineNumber] {
        guard withHidden else { return [number] + linesBelonging(to: number) }
        return (number.value...lastLine(ofWhatBelongsTo: number).value).map { LineNumber($0) }
    }
}
