/// A pair's identity in its journal: the name of its folder below `pairs/`.
///
/// Compared byte by byte, because two folders may differ in nothing but their normal form.
public struct PairID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The folder's name.
    public let name: String

    /// The pair in the folder of that name.
    public init(_ name: String) {
        self.name = name
    }

    /// The folder's name.
    public var description: String { name }

    /// Whether two names are the same, byte by byte.
    public static func == (left: PairID, right: PairID) -> Bool {
        left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
    }

    /// Whether a folder stands before another, byte by byte.
    public static func < (left: PairID, right: PairID) -> Bool {
        left.withBytes { left in right.withBytes { left.lexicographicallyPrecedes($0) } }
    }

    /// Hashes the bytes of the name.
    public func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }

    /// Lends the bytes of the name, which take less time in one place than one by one.
    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var name = name
        return name.withUTF8(body)
    }
}
