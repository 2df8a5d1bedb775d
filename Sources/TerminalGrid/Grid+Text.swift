import DisplayText

extension Grid {
    /// The rows as text, without the blanks at their ends.
    public var text: [String] {
        (0..<size.rows).map { row in
            var line = ""
            var end = line.endIndex
            for cell in self.row(row) {
                line += cell.text
                if cell.text != " ", !cell.isContinuation { end = line.endIndex }
            }
            return String(line[..<end])
        }
    }

    /// The rows as text, blanks and all.
    public var fullText: [String] {
        (0..<size.rows).map { row in self.row(row).map(\.text).joined() }
    }

    /// The looks of the rows, one character a cell, without the blanks at their ends: blank where plain, a letter of
    /// the colour (small: `n` black, `r` `g` `y` `b` `m` `c` `w`; capital: bright), `*` where only attributes speak;
    /// behind each row, where there are attributes, ` | ` and a second such row: `b` bold, `d` dim, `i` italic, `u`
    /// underline, `v` reverse, `+` several.
    public var styleLayer: [String] {
        (0..<size.rows).map { row in
            let cells = self.row(row)
            let colours = String(cells.map { Self.sign(of: $0.style.foreground) })
            let attributes = String(cells.map { Self.sign(of: $0.style.attributes) })
            let trimmed = [colours, attributes].map { layer in
                String(layer.reversed().drop { $0 == " " }.reversed())
            }
            return trimmed[1].isEmpty ? trimmed[0] : "\(trimmed[0]) | \(trimmed[1])"
        }
    }

    /// The same screen where only ASCII can be shown: lines and marks of our own as what comes closest, other
    /// characters as a `?` a cell.
    public var asciiOnly: Grid {
        var ascii = self
        for (index, glyph) in glyphs.enumerated() {
            if glyph.isContinuation {
                ascii.glyphs[index] = Glyph("?", style: glyph.style)
            } else if let scalar = glyph.scalar, scalar.isASCII {
                continue
            } else {
                let closest = glyph.scalar.flatMap(ASCIIForm.closest(to:))
                ascii.glyphs[index] = Glyph(closest ?? "?", style: glyph.style)
            }
        }
        ascii.clusters = ClusterTable()
        return ascii
    }

    private static func sign(of colour: Colour) -> Character {
        let signs: [Character] = [
            " ", "n", "r", "g", "y", "b", "m", "c", "w", "N", "R", "G", "Y", "B", "M", "C", "W",
        ]
        return signs[Int(colour.rawValue)]
    }

    private static func sign(of attributes: Style.Attributes) -> Character {
        switch attributes {
        case []: " "
        case .bold: "b"
        case .dim: "d"
        case .italic: "i"
        case .underline: "u"
        case .reverse: "v"
        default: "+"
        }
    }
}
