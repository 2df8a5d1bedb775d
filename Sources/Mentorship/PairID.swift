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
        left.name.utf8.elementsEqual(right.name.utf8)
    }

    /// Whether a folder stands before another, byte by byte.
    public static func < (left: PairID, right: PairID) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }

    /// Hashes the bytes of the name.
    public func hash(into hasher: inout Hasher) {
        for byte in name.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }
}
