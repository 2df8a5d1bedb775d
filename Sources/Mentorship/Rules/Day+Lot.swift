extension Day {
    /// The lot that words draw on this day: of equal ones the smallest lot comes first. The same all day, whatever others
    /// come or go, and another one on another day.
    ///
    /// Words have their turn every other day, as half of all do, so that what comes first on a day doesn't on the next
    /// one: only where it is no turn of any does one of the others come first. FNV-1a of 64 bits over the words in UTF-8
    /// and the eight bytes of the day's number, its highest bit set where it isn't their turn. Linear in the words.
    func lot(of words: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in words.utf8 { mix(byte) }
        let day = UInt64(bitPattern: Int64(number))
        let isTurn = ((hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 63 == day & 1
        for shift in stride(from: UInt64(0), to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: day >> shift)) }
        return hash >> 1 | (isTurn ? 0 : 1 << 63)
    }
}
