import Mentorship
import PlainText
import TerminalGrid

/// How the parts of a note's lines look: what is understood of them stands out a little, and no colour says what the
/// text doesn't.
struct NoteStyling: Equatable, Sendable {
    /// Parts of a line, in bytes, and how they look; in order, none over another.
    typealias Spans = [(Range<Int>, Style)]

    /// The two people.
    let people: NotePeople
    /// The day natural dates are seen from.
    let today: Day

    /// How the parts of a line look. A line longer than ``NoteLine/mostBytes`` is plain.
    ///
    /// - Parameters:
    ///   - line: the line without what ends it.
    ///   - isHidden: whether nothing is read in it.
    ///   - isBelowCommitment: whether it belongs to a commitment, whose labels are others.
    func spans(of line: [UInt8], isHidden: Bool = false, isBelowCommitment: Bool = false) -> Spans {
        guard !line.isEmpty, line.count <= NoteLine.mostBytes else { return [] }
        guard !isHidden else { return [(0..<line.count, .faint)] }
        guard let read = NoteLine(line), let first = read.document.lines.first else { return [] }
        switch first.kind {
        case .heading: return [(read.content..<line.count, .heading)]
        case .hidden: return [(0..<line.count, .faint)]
        case .blank, .frontMatter: return []
        case .words: break
        }
        var spans: Spans = []
        if let reading = CommitmentReading(line, names: people.names, today: today) {
            addCommitment(reading, read, to: &spans)
        } else if let box = read.box {
            spans.append((box, .strong))
        } else if isBelowCommitment {
            addLabelBelowCommitment(line, to: &spans)
        } else {
            addLabel(read, to: &spans)
        }
        addWords(read, to: &spans)
        addComments(line, to: &spans)
        return spans.sorted { $0.0.lowerBound < $1.0.lowerBound }
    }

    // MARK: Parts

    private func addCommitment(_ reading: CommitmentReading, _ line: NoteLine, to spans: inout Spans) {
        let style: Style =
            switch reading.state {
            case .open: .strong
            case .kept: .good
            case .released: .faint
            }
        spans.append((reading.mark.lowerBound - 1..<reading.mark.upperBound + 1, style))
        if let range = reading.ownerRange { spans.append((range, .accent)) }
        if let range = reading.unknownOwnerRange { spans.append((range, .warning)) }
        if let range = reading.due.range {
            spans.append((range, reading.due.edit == nil ? .festive : Style.festive.with(.underline)))
        }
        for fault in reading.due.faults { spans.append((fault.range, .warning)) }
        for date in reading.otherDates { spans.append((date.range, .faint)) }
    }

    private func addLabel(_ line: NoteLine, to spans: inout Spans) {
        guard line.label != nil, let number = line.document.lineNumbers.first else { return }
        spans.append((line.document.labelSpan(of: number).range, .strong))
        guard let word = line.ownerWord else { return }
        spans.append((word.span.range, line.owner(word, people.names) == nil ? .warning : .accent))
    }

    /// Below a commitment `Because:`, `Moved:` and `Released:` are labels, and no others.
    private func addLabelBelowCommitment(_ line: [UInt8], to spans: inout Spans) {
        let above = Array("- [ ] x\n".utf8)
        let document = Document(above + line)
        guard document.lines.count == 2, let number = document.lineNumbers.last, document[number].label != nil else {
            return
        }
        let range = document.labelSpan(of: number).range
        spans.append((range.lowerBound - above.count..<range.upperBound - above.count, .strong))
    }

    /// Topics and addresses of pages.
    private func addWords(_ line: NoteLine, to spans: inout Spans) {
        let taken = spans.map(\.0)
        for word in line.words {
            let range = word.span.range
            let style: Style
            if line.bytes[range.lowerBound] == UInt8(ascii: "#"), line.document.topic(word) != nil {
                style = NoteStyling.topic
            } else if NoteStyling.isAddress(line.bytes[range]) {
                style = .faint
            } else {
                continue
            }
            if !taken.contains(where: { $0.overlaps(range) }) { spans.append((range, style)) }
        }
    }

    /// Comments that lie within the line.
    private func addComments(_ line: [UInt8], to spans: inout Spans) {
        var start = 0
        while let open = NoteStyling.find("<!--", in: line, from: start),
            let close = NoteStyling.find("-->", in: line, from: open + 2)
        {
            let range = open..<close + 3
            if !spans.contains(where: { $0.0.overlaps(range) }) { spans.append((range, .faint)) }
            start = close + 3
        }
    }

    private static let topic = Style(.magenta)

    private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        let word = word.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "(") }
        return word.starts(with: "https://".utf8) || word.starts(with: "http://".utf8)
    }

    private static func find(_ text: StaticString, in line: [UInt8], from start: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        guard line.count - start >= length else { return nil }
        return (start...line.count - length).first { place in
            (0..<length).allSatisfy { line[place + $0] == text.utf8Start[$0] }
        }
    }
}
