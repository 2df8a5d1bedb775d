/// A cell in eight bytes: what begins in it, how many cells that takes, and how it looks.
///
/// A cluster of several scalars is a number, by which its grid knows it.
public struct Glyph: Hashable, Sendable {
    @usableFromInline var bits: UInt64

    /// A scalar that takes so many cells.
    init(_ scalar: Unicode.Scalar, span: Int = 1, style: Style) {
        bits = UInt64(scalar.value) | UInt64(truncatingIfNeeded: min(span, 0xFFFF)) << 32 | Self.bits(of: style)
    }

    /// A cluster of several scalars, by its number, that takes so many cells.
    init(cluster number: Int, span: Int, style: Style) {
        bits = Self.clusterBit | UInt64(truncatingIfNeeded: number) & Self.codeMask
        bits |= UInt64(truncatingIfNeeded: min(span, 0xFFFF)) << 32 | Self.bits(of: style)
    }

    /// What a wide cluster from the left reaches over.
    init(continuationIn style: Style) {
        bits = Self.bits(of: style)
    }

    @inlinable static var clusterBit: UInt64 { 1 << 31 }
    @inlinable static var codeMask: UInt64 { clusterBit - 1 }
    @inlinable static var styleMask: UInt64 { 0xFFFF << 48 }

    private static func bits(of style: Style) -> UInt64 {
        UInt64(style.foreground.rawValue) << 48 | UInt64(style.attributes.rawValue) << 56
    }

    /// How many cells it takes; 0 where a cluster from the left covers the cell.
    @inlinable public var span: Int { Int(bits >> 32 & 0xFFFF) }

    /// Whether a wide cluster that begins farther left covers this cell.
    @inlinable public var isContinuation: Bool { bits >> 32 & 0xFFFF == 0 }

    /// The scalar, where there is only one; nothing for a cluster of several and for a continuation.
    @inlinable public var scalar: Unicode.Scalar? {
        guard bits & Self.clusterBit == 0, !isContinuation else { return nil }
        return Unicode.Scalar(UInt32(truncatingIfNeeded: bits & Self.codeMask))
    }

    /// The code of an ASCII character, where that is all there is.
    @inlinable public var ascii: UInt8? {
        bits & 0xFFFF_FFFF_FF80 == 1 << 32 ? UInt8(truncatingIfNeeded: bits) : nil
    }

    /// The number of a cluster of several scalars.
    var cluster: Int? { bits & Self.clusterBit == 0 ? nil : Int(bits & Self.codeMask) }

    /// How it looks.
    public internal(set) var style: Style {
        get {
            Style(
                Colour(rawValue: UInt8(truncatingIfNeeded: bits >> 48)) ?? .standard,
                Style.Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 56)))
        }
        set { bits = bits & ~Self.styleMask | Self.bits(of: newValue) }
    }

    /// Whether two look alike, whatever they say.
    @inlinable public func looksLike(_ other: Glyph) -> Bool { (bits ^ other.bits) & Self.styleMask == 0 }

    /// An ASCII character of the same looks in one cell.
    func saying(_ ascii: UInt8) -> Glyph {
        var glyph = self
        glyph.bits = bits & Self.styleMask | 1 << 32 | UInt64(ascii)
        return glyph
    }

    /// A blank.
    public static let blank = Glyph(" ", style: .plain)

    /// A blank that looks like that.
    static func blank(_ style: Style) -> Glyph { Glyph(" ", style: style) }
}
