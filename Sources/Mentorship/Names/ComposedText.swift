/// Text in normal form C: what can be one scalar is one scalar.
///
/// The names of folders are written so, because file systems compare bytes and other programs compose
/// (format.md, "Names of folders and copies"). Follows the Unicode Standard, chapter 3.11.
enum ComposedText {
    /// The text in normal form C. Linear, but for marks out of order.
    static func composing(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars { appendDecomposition(of: scalar, to: &scalars) }
        order(&scalars)
        var composed = String.UnicodeScalarView()
        for scalar in composing(scalars) { composed.append(scalar) }
        return String(composed)
    }

    /// Puts marks into canonical order: by class between two scalars of class zero, equal ones as they stood.
    static func order(_ scalars: inout [Unicode.Scalar]) {
        var start = 0
        while start < scalars.count {
            guard markClass(scalars[start]) > 0 else {
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, markClass(scalars[end]) > 0 { end += 1 }
            if end - start > 1 {
                let marks = scalars[start..<end].enumerated().sorted {
                    (markClass($0.element), $0.offset) < (markClass($1.element), $1.offset)
                }
                scalars.replaceSubrange(start..<end, with: marks.map(\.element))
            }
            start = end
        }
    }

    /// The two or three letters a syllable of Hangul is made of; nothing for any other scalar.
    static func decomposition(ofSyllable scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard (Hangul.syllables).contains(scalar.value) else { return nil }
        let index = scalar.value - Hangul.syllables.lowerBound
        let tail = index % Hangul.tails
        let parts = [
            Hangul.firstLead + index / (Hangul.vowels * Hangul.tails),
            Hangul.firstVowel + index % (Hangul.vowels * Hangul.tails) / Hangul.tails,
            tail == 0 ? nil : Hangul.beforeTails + tail,
        ]
        return parts.compactMap { $0.flatMap(Unicode.Scalar.init) }
    }
}

extension ComposedText {
    /// The arithmetic of Hangul syllables (Unicode Standard, chapter 3.12).
    private enum Hangul {
        static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3
        static let firstLead: UInt32 = 0x1100
        static let firstVowel: UInt32 = 0x1161
        static let beforeTails: UInt32 = 0x11A7
        static let leads: UInt32 = 19
        static let vowels: UInt32 = 21
        static let tails: UInt32 = 28
    }

    /// Two scalars that stand side by side.
    private struct Couple: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar
    }

    private static let records = ScalarRecords(CompositionTable.records, width: 10)

    private static let compositions: [Couple: Unicode.Scalar] = {
        var compositions: [Couple: Unicode.Scalar] = [:]
        for record in 0..<records.count where records.number(record, at: 9, digits: 1) == 1 {
            let couple = Couple(first: records.scalar(record, at: 3), second: records.scalar(record, at: 6))
            compositions[couple] = records.scalar(record)
        }
        return compositions
    }()

    private static func markClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }

    private static func appendDecomposition(of scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
        if scalar.value < 0xC0 {
            scalars.append(scalar)
        } else if let jamo = decomposition(ofSyllable: scalar) {
            scalars.append(contentsOf: jamo)
        } else if let record = records.record(of: scalar) {
            appendDecomposition(of: records.scalar(record, at: 3), to: &scalars)
            if records.number(record, at: 6) > 0 {
                appendDecomposition(of: records.scalar(record, at: 6), to: &scalars)
            }
        } else {
            scalars.append(scalar)
        }
    }

    /// Composes scalars that are decomposed and in canonical order.
    private static func composing(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var composed: [Unicode.Scalar] = []
        composed.reserveCapacity(scalars.count)
        var starter: Int?
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let markClass = markClass(scalar)
            if let place = starter {
                // A mark joins the starter unless one of its own class or higher stands between them.
                let isNext = place == composed.count - 1
                if isNext || lastClass < markClass, let whole = composition(of: composed[place], scalar) {
                    composed[place] = whole
                    continue
                }
            }
            if markClass == 0 { starter = composed.count }
            lastClass = markClass
            composed.append(scalar)
        }
        return composed
    }

    private static func composition(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        let (left, right) = (first.value, second.value)
        if left >= Hangul.firstLead, left < Hangul.firstLead + Hangul.leads {
            guard right >= Hangul.firstVowel, right < Hangul.firstVowel + Hangul.vowels else { return nil }
            let lead = (left - Hangul.firstLead) * Hangul.vowels
            let index = (lead + right - Hangul.firstVowel) * Hangul.tails
            return Unicode.Scalar(Hangul.syllables.lowerBound + index)
        }
        if Hangul.syllables.contains(left) {
            guard (left - Hangul.syllables.lowerBound) % Hangul.tails == 0,
                right > Hangul.beforeTails, right < Hangul.beforeTails + Hangul.tails
            else { return nil }
            return Unicode.Scalar(left + right - Hangul.beforeTails)
        }
        return compositions[Couple(first: first, second: second)]
    }
}
