import Foundation
import Mentorship
import Testing

@testable import RapportCLI

@Suite("JSON as it is written")
struct JSONWriterTests {
    @Test(
        "any text comes back as it was, and nothing raw that a terminal could obey is printed",
        arguments: [
            "", "plain", "\"quoted\" \\ back", "line\nbreak\ttab\r", "\u{1B}[31mred\u{7}", "\u{202E}turned",
            "a\u{200B}b",
            "\u{9B}31m", "👩‍👩‍👧 e\u{301} 日本", "\u{E0001}\u{FEFF}", "\0", "\u{7F}",
        ])
    func textComesBack(text: String) throws {
        for isASCII in [false, true] {
            var json = JSONWriter(isASCII: isASCII)
            json.object { $0.put("key", text) }
            let bytes = json.bytes
            let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
            #expect(read?["key"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
            let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
            #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
            #expect(!scalars.contains { [0x202E, 0x200B, 0xE0001, 0xFEFF].contains($0.value) })
            if isASCII { #expect(bytes.allSatisfy { $0 < 0x80 }) }
        }
    }

    @Test("values and lists are separated where they should be")
    func separation() throws {
        var json = JSONWriter()
        json.object { json in
            json.put("number", -3)
            json.put("nothing", nil as Int?)
            json.put("flag", true)
            json.put("day", Day(year: 2026, month: 11, day: 22))
            json.put("words", ["a", "b"])
            json.key("list")
            json.lines([1, 2]) { $0.value($1) }
            json.key("empty")
            json.array([Int]()) { $0.value($1) }
        }
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == "{\"number\":-3,\"nothing\":null,\"flag\":true,\"day\":\"2026-11-22\",\"words\":[\"a\",\"b\"],"
                + "\"list\":[\n1,\n2\n],\"empty\":[]}")
    }
}
