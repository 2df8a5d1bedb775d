extension Day {
    /// The lot that words draw on this day: of equal ones the smallest lot comes first. The same all day, whatever others
    /// come or go, and another one on another day.
    ///
    /// FNV-1a of 64 bits over the words in UTF-8 and the eight bytes of the day's number. Linear in the words.
    func lot(of words: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in words.utf8 { mix(byte) }
        let day = UInt64(bitPattern: Int64(number))
        for shift in stride(from: UInt64(0), to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: day >> shift)) }
        return hash
    }
}
