import PlainText
import Testing

/// Reads a text, and proves that nothing of it was lost or is counted twice: each test of reading begins here.
@discardableResult
func reading(
    _ bytes: [UInt8], as purpose: Document.Purpose = .notes, sourceLocation: SourceLocation = #_sourceLocation
) -> Document {
    let document = Document(bytes, as: purpose)
    let damage = damage(to: bytes, in: document)
    #expect(damage == nil, sourceLocation: sourceLocation)
    return document
}

/// Reads a text given as a string, with the same proof.
@discardableResult
func reading(
    _ text: String, as purpose: Document.Purpose = .notes, sourceLocation: SourceLocation = #_sourceLocation
) -> Document {
    reading(Array(text.utf8), as: purpose, sourceLocation: sourceLocation)
}

/// The first thing that is wrong about a document read from these bytes; nothing where all is well.
func damage(to bytes: [UInt8], in document: Document) -> String? {
    if document.bytes != bytes { return "the bytes are not the same" }
    if document.applying([]) != bytes { return "no edit changes the bytes" }
    var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for number in document.lineNumbers {
        let line = document[number]
        if line.start.value != end { return "line \(number.value) begins at \(line.start.value), not at \(end)" }
        let order = [
            line.start, line.content, line.words.start, line.words.end, line.text.end, line.ending.start,
            line.ending.end,
            line.whole.end,
        ]
        if order != order.sorted() { return "line \(number.value) has its parts in the order \(order)" }
        if !isEnding(bytes[line.ending.range], isLast: line.whole.end.value == bytes.count) {
            return "line \(number.value) ends in another way"
        }
        if bytes[line.text.range].contains(0x0A) { return "line \(number.value) is more than one" }
        if line.indent != indent(bytes[line.text.range]) {
            return "line \(number.value) is indented by \(line.indent)"
        }
        if let mark = line.mark, mark.isEmpty || mark.start < line.content || mark.end >= line.words.start {
            return "line \(number.value) has its mark in the wrong place"
        }
        end = line.whole.end.value
    }
    if end != bytes.count { return "the lines end at \(end), the text at \(bytes.count)" }
    let faulty = document.faults.map(\.line) + document.frontMatter.faults.map(\.line)
    for number in faulty where !(1...max(document.lines.count, 1)).contains(number.value) {
        return "a fault in line \(number.value), which there is not"
    }
    return tangle(in: document)
}

/// The first thing that is wrong about what belongs to what.
private func tangle(in document: Document) -> String? {
    for number in document.lineNumbers {
        let line = document[number]
        guard let parent = document.parent(of: number) else {
            if document.holder(of: number) != nil || document.item(of: number) != nil {
                return "line \(number.value) belongs to nothing, and yet to something"
            }
            continue
        }
        if parent >= number || document[parent].indent >= line.indent { return "line \(number.value) belongs upwards" }
        for between in parent.value..<number.value - 1 {
            let other = document.lines[between]
            if other.isRead, other.indent < line.indent { return "line \(number.value) skips line \(between + 1)" }
        }
        let holders = [document.holder(of: number), document.item(of: number)].compactMap { $0 }
        if !holders.allSatisfy({ ancestors(of: number, in: document).contains($0) }) {
            return "line \(number.value) is held by what it does not belong to"
        }
    }
    guard document.lines.count <= 200 else { return nil }
    for number in document.lineNumbers where document[number].isRead {
        let expected = document.lineNumbers.filter {
            document[$0].isRead && ancestors(of: $0, in: document).contains(number)
        }
        if document.linesBelonging(to: number) != Array(expected) {
            return "other lines belong to line \(number.value)"
        }
    }
    return nil
}

private func ancestors(of number: LineNumber, in document: Document) -> Set<LineNumber> {
    var found: Set<LineNumber> = []
    var next = document.parent(of: number)
    while let line = next {
        found.insert(line)
        next = document.parent(of: line)
    }
    return found
}

private func isEnding(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    bytes.elementsEqual([0x0A]) || bytes.elementsEqual([0x0D, 0x0A]) || (isLast && bytes.isEmpty)
}

private func indent(_ line: ArraySlice<UInt8>) -> Int32 {
    var column: Int32 = 0
    for byte in line {
        switch byte {
        case 0x20: column += 1
        case 0x09: column = (column / 4 + 1) * 4
        default: return column
        }
    }
    return column
}

extension Line {
    /// Whether something is read in it.
    var isRead: Bool { kind == .words || kind == .heading }
}
