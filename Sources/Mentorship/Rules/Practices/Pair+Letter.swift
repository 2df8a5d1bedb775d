extension Pair {
    /// A letter to the other, or to both from an observer: a greeting by first names, the sentences, and the owner's first
    /// name where it is known.
    func letter(_ sentences: [String]) -> String {
        let readers = role.side.map { [$0.other] } ?? [.mentor, .mentee]
        let names = readers.compactMap(firstName(of:))
        let greeting = names.isEmpty ? "Hello," : "Dear \(names.joined(separator: " and ")),"
        let signature = role.side.flatMap(firstName(of:)).map { "\n\n\($0)" } ?? ""
        return "\(greeting)\n\n\(sentences.joined(separator: " "))\(signature)"
    }

    /// The first word of a side's name; nothing where there is none.
    private func firstName(of side: Side) -> String? {
        name(of: side)?.split(whereSeparator: \.isWhitespace).first.map { Phrase.cut(String($0), to: 40) }
    }
}
