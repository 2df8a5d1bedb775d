extension Document {
    /// Where the first bytes stand that are not UTF-8; nothing where all are. Linear in its bytes.
    public var firstIllFormed: (line: LineNumber, place: ByteOffset)? {
        bytes.withUnsafeBufferPointer { bytes in
            guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
            for (index, line) in lines.enumerated() {
                let text = UnsafeBufferPointer(rebasing: bytes[line.whole.range])
                guard String(validating: text, as: UTF8.self) == nil else { continue }
                let sound = Document.wellFormedPrefix(of: text)
                return (LineNumber(index: index), line.start + sound)
            }
            return nil
        }
    }

    /// How many bytes at the beginning of a text are UTF-8.
    private static func wellFormedPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int {
        var decoder = UTF8.ForwardParser()
        var bytes = text.makeIterator()
        var count = 0
        while case .valid(let scalar) = decoder.parseScalar(from: &bytes) { count += scalar.count }
        return count
    }
}
