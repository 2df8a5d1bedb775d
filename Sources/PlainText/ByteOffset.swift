/// A place between two bytes of a document, counted from its first byte.
public struct ByteOffset: Hashable, Comparable, Sendable {
    /// How many bytes lie before it.
    public let value: Int

    /// The place behind so many bytes.
    public init(_ value: Int) {
        self.value = value
    }

    /// Whether a place comes before another.
    public static func < (left: ByteOffset, right: ByteOffset) -> Bool { left.value < right.value }

    static func + (left: ByteOffset, right: Int) -> ByteOffset { ByteOffset(left.value + right) }
}

/// The bytes from one place of a document up to another; empty where both are the same.
public struct Span: Hashable, Sendable {
    /// Its first byte.
    public let start: ByteOffset
    /// The place behind its last byte.
    public let end: ByteOffset

    /// The bytes between two places; empty where they are the wrong way round.
    public init(_ start: ByteOffset, _ end: ByteOffset) {
        self.start = start
        self.end = max(start, end)
    }

    init(_ start: Int, _ end: Int) {
        self.init(ByteOffset(start), ByteOffset(end))
    }

    /// The empty span at a place.
    public init(at place: ByteOffset) {
        self.init(place, place)
    }

    /// Its bounds as indices of an array of bytes.
    public var range: Range<Int> { start.value..<end.value }
    /// Whether there is no byte in it.
    public var isEmpty: Bool { start == end }
}

/// A line of a document, counted from 1 as people and editors do.
public struct LineNumber: Hashable, Comparable, Sendable {
    /// The number, from 1.
    public let value: Int

    /// The line of that number.
    public init(_ value: Int) {
        self.value = value
    }

    init(index: Int) {
        value = index + 1
    }

    var index: Int { value - 1 }

    /// Whether a line comes before another.
    public static func < (left: LineNumber, right: LineNumber) -> Bool { left.value < right.value }
}
