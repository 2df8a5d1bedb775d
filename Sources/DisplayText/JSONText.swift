/// What JSON that is printed needs beyond being valid.
public enum JSONText {
    /// Writes every control and invisible character that is still raw in finished JSON as `\uXXXX`, pairs above U+FFFF, so that
    /// the same string is read and nothing reaches a terminal raw. Line ends and tabs, which stand between tokens, stay.
    /// Linear; the same string where there is nothing to escape.
    public static func escapingInvisible(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: mustBeEscaped) else { return json }
        var output = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if mustBeEscaped(scalar) {
                for unit in UTF16.encode(scalar) ?? .init(UTF16.encodedReplacementCharacter) {
                    let digits = String(unit, radix: 16)
                    let padding = String(repeating: "0", count: 4 - digits.utf8.count)
                    output.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
                }
            } else {
                output.append(scalar)
            }
        }
        return String(output)
    }

    /// The same on bytes; ill-formed UTF-8 becomes U+FFFD.
    public static func escapingInvisible(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 >= 0x7F }) else { return json }
        return Array(escapingInvisible(String(decoding: json, as: UTF8.self)).utf8)
    }

    private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isHighControl || scalar.isInvisible
    }
}
