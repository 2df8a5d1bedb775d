import Foundation
import Testing

@testable import Mentorship

@Suite("Names, compared")
struct FoldedNameTests {
    @Test(
        "Case, accents and blanks don't count",
        arguments: [
            ("Ada Byron", "ada byron"), ("  ADA \t byron ", "ada byron"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"),
            ("Łukasz", "lukasz"), ("Søren", "soren"), ("Đorđe", "dorde"), ("Guðrún", "gudrun"), ("Þór", "thor"),
            ("Æsa Ǽ", "aesa ae"), ("Œuvre", "oeuvre"), ("Ħal", "hal"), ("Işık", "isik"), ("İnci", "inci"),
            ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Νίκος", "νικοσ"), ("ΝΊΚΟΣ", "νικοσ"), ("Ёлка", "елка"),
            ("ﬁona", "fiona"), ("ＡＤＡ", "ada"), ("Ⅳ", "iv"), ("Ada\u{A0}Byron", "ada byron"), ("㏂", "a.m."),
            ("한", "\u{1112}\u{1161}\u{11AB}"), ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
            ("Ǆordan", "dzordan"), ("Nguyễn", "nguyen"), ("ſ", "s"), ("", ""), (" \u{301}\u{302} ", ""), ("´", ""),
        ])
    func folds(name: String, folded: String) {
        #expect(FoldedName(name).text.unicodeScalars.elementsEqual(folded.unicodeScalars))
    }

    @Test(
        "Every scalar folds as its decomposition, its capital and its small letter do, and folding twice changes nothing"
    )
    func everyScalar() {
        var wrong: [String] = []
        for value: UInt32 in 0x80...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), !(0x3400...0x9FFF).contains(value), isKnown(scalar) else {
                continue
            }
            let text = String(scalar)
            let folded = FoldedName(text)
            let decomposed = text.decomposedStringWithCompatibilityMapping
            guard !decomposed.unicodeScalars.contains("\u{345}") else { continue }
            let others = [decomposed, text.uppercased(), text.lowercased(), folded.text]
            let hasMarks = folded.text.unicodeScalars.contains { $0.properties.generalCategory == .nonspacingMark }
            if hasMarks || others.contains(where: { FoldedName($0) != folded }) {
                wrong.append(String(value, radix: 16))
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test("Every scalar composes as the platform's normal form C does")
    func everyScalarComposes() {
        var wrong: [String] = []
        for value: UInt32 in 0x80...0x2FFFF {
            guard let scalar = Unicode.Scalar(value), !(0x3400...0x9FFF).contains(value), isKnown(scalar) else {
                continue
            }
            let text = String(scalar)
            let expected = text.precomposedStringWithCanonicalMapping
            let decomposed = text.decomposedStringWithCanonicalMapping
            if !isSame(ComposedText.composing(text), expected) || !isSame(ComposedText.composing(decomposed), expected)
            {
                wrong.append(String(value, radix: 16))
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test("Letters and marks in any order compose as the platform's normal form C does")
    func mixturesCompose() {
        var generator = SeededGenerator(state: 7)
        let pool =
            Array("aeoAEOqπωΩ각\u{1100}\u{1161}\u{11A8}\u{11A7}".unicodeScalars) + [
                "\u{300}", "\u{301}", "\u{302}", "\u{323}", "\u{327}", "\u{345}", "\u{338}", "\u{1D165}", "\u{F71}",
                "\u{F72}",
                "\u{958}", "\u{2126}", "\u{93C}", "\u{928}", "\u{9C7}", "\u{9BE}", "\u{200D}",
            ]
        var wrong: [String] = []
        for _ in 0..<20_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                if let scalar = pool.randomElement(using: &generator) { scalars.append(scalar) }
            }
            let text = String(scalars)
            if !isSame(ComposedText.composing(text), text.precomposedStringWithCanonicalMapping) {
                wrong.append(text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " "))
            }
        }
        #expect(wrong.prefix(5).isEmpty)
    }

    @Test("A syllable of Hangul without a tail takes the one that follows")
    func hangulTail() {
        #expect(isSame(ComposedText.composing("\u{AC00}\u{11A8}"), "\u{AC01}"))
        #expect(isSame(ComposedText.composing("\u{AC00}\u{11A7}"), "\u{AC00}\u{11A7}"))
    }

    @Test("The tables ascend, and hold nothing but scalars")
    func tablesAscend() {
        for (records, width) in [(FoldingTable.records, 7), (CompositionTable.records, 10)] {
            #expect(records.utf8CodeUnitCount % width == 0)
            let table = ScalarRecords(records, width: width)
            let keys = (0..<table.count).map { table.number($0, at: 0) }
            #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
        }
        #expect(ScalarRecords(FoldingTable.records, width: 7).number(1_000_000, at: 0) == 0)
    }

    @Test(
        "A part of a name is found anywhere in it, and nothing in nothing",
        arguments: [
            ("Grace Hopper", "hop", true), ("Grace Hopper", "ce h", true), ("Grace Hopper", "", false),
            ("", "a", false),
            ("Zoë", "OE", true), ("ab", "abc", false), ("aab", "ab", true),
        ])
    func parts(name: String, part: String, fits: Bool) {
        #expect(FoldedName(name).contains(FoldedName(part)) == fits)
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }

    /// Whether a scalar was there when the tables were made.
    private func isKnown(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.age.map { $0.major <= 14 } ?? false
    }
}

@Suite("Words for the people of a pair")
struct PairNamesTests {
    private let names = PairNames(
        mentor: "Ada Byron", mentorAliases: ["Countess", "Lady Lovelace", "AAB"],
        mentee: "Gráce Ada Hopper-Murray", menteeAliases: ["Amazing Grace"])

    @Test(
        "A word means a side by role, by one word of a name or alias, or by a whole one with hyphens",
        arguments: [
            ("mentor", Owner.mentor), ("MENTEE", .mentee), ("Both", .both), ("byron", .mentor), ("BYRON", .mentor),
            ("grace", .mentee), ("GRÁCE", .mentee), ("hopper-murray", .mentee), ("ada-byron", .mentor),
            ("grace-ada-hopper-murray", .mentee), ("lady-lovelace", .mentor), ("lovelace", .mentor), ("aab", .mentor),
            ("amazing-grace", .mentee), ("Ada Byron", .mentor),
        ])
    func owners(word: String, owner: Owner) {
        #expect(names.owner(of: word) == owner)
    }

    @Test(
        "A word that fits neither side, or both, is nobody's",
        arguments: [
            "ada", "hopper", "murray", "", " ", "bob", "mentors", "mento", "boths", "lady lovelace hopper", "@mentor",
            "mentör",
        ])
    func nobody(word: String) {
        #expect(names.owner(of: word) == nil)
    }

    @Test("The roles come before names that look like them")
    func rolesFirst() {
        let names = PairNames(mentor: "Mentee Both", mentee: "Mentor Smith")
        #expect(names.owner(of: "mentee") == .mentee)
        #expect(names.owner(of: "mentor") == .mentor)
        #expect(names.owner(of: "both") == .both)
        #expect(names.owner(of: "smith") == .mentee)
    }

    @Test("Bytes that are no UTF-8 are nobody's, and names may be missing")
    func oddBytes() {
        let none = PairNames(mentor: nil, mentee: nil)
        let bytes: [UInt8] = [0xFF, 0x61, 0xC3]
        bytes.withUnsafeBytes { #expect(names.owner(ofBytes: $0) == nil) }
        #expect(none.owner(of: "mentee") == .mentee)
        #expect(none.owner(of: "x") == nil)
    }

    @Test("A comma or colon at the end of a word of a name is no part of the word")
    func cutEnds() {
        let names = PairNames(mentor: "Byron, Ada", mentee: "Grace")
        #expect(names.owner(of: "byron") == .mentor)
    }

    @Test(
        "The owner is who is called as in me.md, the mentor if both are, else an observer",
        arguments: [
            ("Ada Byron", Role.mentor), ("ÁDA  byron", .mentor), ("Grace Hopper", .mentee), ("Ada", .observer),
            ("", .observer),
            (nil, .observer),
        ] as [(String?, Role)])
    func roles(owner: String?, role: Role) {
        #expect(Role(ofOwner: owner.map(FoldedName.init), mentor: "Ada Byron", mentee: "Grace Hopper") == role)
    }

    @Test("Of two people of one name the mentor is the owner; missing names are nobody's")
    func rolesAtTheBorders() {
        #expect(Role(ofOwner: FoldedName("A"), mentor: "a", mentee: "A") == .mentor)
        #expect(Role(ofOwner: FoldedName("A"), mentor: nil, mentee: "A") == .mentee)
        #expect(Role(ofOwner: FoldedName("A"), mentor: nil, mentee: nil) == .observer)
        #expect(Role(ofOwner: FoldedName("´"), mentor: "´", mentee: "") == .observer)
    }
}
