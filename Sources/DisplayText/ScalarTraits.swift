/// What the layout and the sanitiser need to know of one scalar.
extension Unicode.Scalar {
    /// Cells it takes by itself: 0, 1 or 2. Ambiguous width counts as 1.
    var cells: Int {
        switch value {
        case 0xAD: return 0
        case ..<0x300, 0x2010...0x2027, 0x2500...0x25FC: return 1
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return 2
        default:
            if ScalarTable.wide.coversInRanges(value) { return 2 }
            return ScalarTable.zero.coversInRanges(value) ? 0 : 1
        }
    }

    /// Whether it is known without a closer look that two of this kind are two clusters: letters of Latin, Greek and
    /// Cyrillic, punctuation, lines, symbols, kana, ideographs, Hangul syllables.
    var standsAlone: Bool {
        switch value {
        case ..<0x300, 0x370...0x482, 0x48A...0x58F, 0x2010...0x2027, 0x2190...0x2BFF, 0x3041...0x3096, 0x309B...0x318E,
            0x3400...0x4DBF, 0x4E00...0xA48C, 0xAC00...0xD7A3:
            return true
        default:
            return false
        }
    }

    /// Whether emoji sequences are built from it (Extended_Pictographic).
    var isPictograph: Bool {
        value >= 0xA9 && ScalarTable.pictographs.coversInRanges(value)
    }

    /// Whether it gives the emoji before it a colour of skin.
    var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

    /// Whether two of it make a flag.
    var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// Whether it is a zero-width joiner or non-joiner.
    var isJoiner: Bool { value == 0x200C || value == 0x200D }

    /// Whether it chooses between text and emoji.
    var isPresentationSelector: Bool { value == 0xFE0E || value == 0xFE0F }

    /// Whether it is U+007F or a C1 control.
    var isHighControl: Bool { (0x7F...0x9F).contains(value) }

    /// Whether a reader would not see it, or would see other text moved by it: format characters (bidi controls, tags,
    /// zero-width ones), what Unicode calls ignorable by default, line and paragraph separators, noncharacters.
    var isInvisible: Bool {
        if value < 0xAD { return false }
        if (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) { return false }
        if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return true }
        switch properties.generalCategory {
        case .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    /// Whether it combines with what stands before it without a cell of its own: non-spacing and enclosing marks, and
    /// the jamo that complete a syllable.
    var isZeroWidthMark: Bool { value >= 0x300 && ScalarTable.zero.coversInRanges(value) }

    /// Whether it is a mark with a cell of its own.
    var isSpacingMark: Bool {
        value >= 0x903 && properties.generalCategory == .spacingMark
    }

    /// Whether it belongs to a script that is written with joiners between letters: Arabic and its kin, the Brahmic
    /// scripts, Mongolian, Phags-pa, Adlam.
    var isOfJoiningScript: Bool {
        switch value {
        case 0x600...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1700...0x18AF, 0x1900...0x1C4F, 0x1CD0...0x1CFF,
            0xA800...0xAAFF, 0xABC0...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10AFF, 0x10D00...0x10FFF,
            0x11000...0x11FFF, 0x1E900...0x1E95F:
            return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
        default:
            return false
        }
    }
}

extension [UInt32] {
    /// Whether one of the ascending ranges, stored as first and last, covers a value; logarithmic.
    fileprivate func coversInRanges(_ value: UInt32) -> Bool {
        withUnsafeBufferPointer { bounds in
            var low = 0
            var high = bounds.count / 2
            while low < high {
                let middle = (low + high) / 2
                if value > bounds[2 * middle + 1] {
                    low = middle + 1
                } else if value < bounds[2 * middle] {
                    high = middle
                } else {
                    return true
                }
            }
            return false
        }
    }
}
