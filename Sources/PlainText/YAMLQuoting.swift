extension FrontMatter {
    /// A free text as it is to be written behind a key: plain where every reader of YAML 1.1 and 1.2 gets the same
    /// string back, and in double quotes otherwise. Line breaks and controls are escaped.
    public static func written(_ text: String) -> String {
        isSafePlain(text) ? text : doubleQuoted(text)
    }

    /// A text in double quotes, whatever it is; `time` is always written so.
    public static func doubleQuoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default:
                if isPrintable(scalar) {
                    quoted.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    let width = scalar.value > 0xFFFF ? 8 : 4
                    quoted +=
                        (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
                }
            }
        }
        return quoted + "\""
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Words that YAML reads as something else than a string.
    private static let reserved: Set<String> = [
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "=", "<<", "---", "...",
    ]

    private static func isSafePlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, !last.isBlank, last != .colon else { return false }
        // What begins with a digit, a sign or a dot may be read as a number, a date or a time.
        guard !first.isBlank, !notInPlain.contains(first), !first.isDigit, !"-+.:=~<?".utf8.contains(first),
            !reserved.contains(text.lowercased()), text.unicodeScalars.allSatisfy(isPrintable)
        else { return false }
        return !bytes.indices.dropLast().contains { index in
            (bytes[index] == .colon && bytes[index + 1].isBlank) || (bytes[index].isBlank && bytes[index + 1] == .hash)
        }
    }
}
