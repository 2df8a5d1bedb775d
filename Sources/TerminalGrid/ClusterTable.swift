/// The clusters of several scalars that a grid holds, each with a number.
struct ClusterTable: Equatable, Sendable {
    private var texts: [String] = []
    /// The numbers by text, where there are too many to look through.
    private var numbers: [Text: Int] = [:]

    /// A text told from others scalar by scalar.
    private struct Text: Hashable {
        let text: String

        static func == (left: Text, right: Text) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }

    /// Up to how many are looked through.
    private static let few = 8

    /// The cluster of that number.
    subscript(number: Int) -> String {
        texts.indices.contains(number) ? texts[number] : " "
    }

    /// The number of a cluster, a new one where it has none yet.
    mutating func number(of text: String) -> Int {
        if texts.count <= Self.few {
            if let known = texts.firstIndex(where: { $0.utf8.elementsEqual(text.utf8) }) { return known }
            if texts.count == Self.few {
                for (number, text) in texts.enumerated() { numbers[Text(text: text)] = number }
            }
        } else if let known = numbers[Text(text: text)] {
            return known
        }
        let number = texts.count
        texts.append(text)
        if number >= Self.few { numbers[Text(text: text)] = number }
        return number
    }

    /// Whether two give every cluster the same number.
    static func == (left: ClusterTable, right: ClusterTable) -> Bool {
        left.texts.elementsEqual(right.texts) { $0.utf8.elementsEqual($1.utf8) }
    }
}
