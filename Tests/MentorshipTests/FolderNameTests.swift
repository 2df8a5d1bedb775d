import Mentorship
import Testing

@Suite("Names of folders")
struct FolderNameTests {
    @Test(
        "Letters and digits of any script stay, in small letters, and the rest becomes single hyphens",
        arguments: [
            ("Grace Hopper", "grace-hopper"), ("  Zoë O'Hara-Smith  ", "zoë-o-hara-smith"), ("Zoe\u{308}", "zo\u{EB}"),
            ("ÅNGSTRÖM", "ångström"), ("Νίκος", "νίκος"), ("山田 太郎", "山田-太郎"), ("한", "한"), ("R2-D2", "r2-d2"),
            ("a__b..c//d", "a-b-c-d"), ("../../etc/passwd", "etc-passwd"), (".hidden", "hidden"), ("-rf", "rf"),
            ("a\u{0}b", "a-b"),
            ("हिन्दी", "हिन्दी"), ("Анна", "анна"), ("\u{202E}evil", "evil"), ("a🙂b", "a-b"), ("٣", "٣"), ("x²", "x"),
            ("", ""), ("...", ""), ("🙂", ""), ("\u{301}a", "a"),
        ])
    func slugs(name: String, slug: String) {
        #expect(FolderName.slug(for: name).unicodeScalars.elementsEqual(slug.unicodeScalars))
    }

    @Test("A name has at most 60 characters and no hyphen at its cut end")
    func longNames() {
        #expect(FolderName.slug(for: String(repeating: "ab", count: 5000)) == String(repeating: "ab", count: 30))
        #expect(FolderName.slug(for: String(repeating: "a", count: 59) + " b") == String(repeating: "a", count: 59))
        #expect(FolderName.slug(for: String(repeating: "𝒳", count: 99)).utf8.count <= 240)
        let zalgo = "a" + String(repeating: "\u{301}\u{302}", count: 5000)
        #expect(FolderName.slug(for: zalgo).unicodeScalars.count <= 60)
    }

    @Test(
        "A pair's folder is called after the other person, for an observer after both",
        arguments: [
            (Role.mentor, "grace-hopper"), (.mentee, "ada-byron"), (.observer, "ada-byron--grace-hopper"),
        ])
    func roles(role: Role, name: String) {
        #expect(FolderName.forPair(mentor: "Ada Byron", mentee: "Grace Hopper", role: role, beside: []) == name)
    }

    @Test(
        "Where a name is taken, in any case, the next number follows",
        arguments: [
            (["x"], "grace"), (["grace"], "grace-2"), (["GRACE", "Grace-2"], "grace-3"), (["grace-2"], "grace"),
        ])
    func taken(folders: [String], name: String) {
        #expect(FolderName.forPair(mentor: "Ada", mentee: "Grace", role: .mentor, beside: folders) == name)
    }

    @Test("A folder that differs in nothing but its normal form is taken")
    func takenInAnotherForm() {
        #expect(FolderName.forPair(mentor: "A", mentee: "Zoë", role: .mentor, beside: ["Zoe\u{308}"]) == "zoë-2")
    }

    @Test("A number fits into the 60 characters")
    func takenLongNames() {
        let long = String(repeating: "a", count: 80)
        let first = FolderName.forPair(mentor: "A", mentee: long, role: .mentor, beside: [])
        let second = FolderName.forPair(mentor: "A", mentee: long, role: .mentor, beside: [first])
        #expect(first.count == 60)
        #expect(second == String(repeating: "a", count: 58) + "-2")
    }

    @Test("Names without a letter or digit give a folder all the same")
    func withoutLetters() {
        #expect(FolderName.forPair(mentor: "A", mentee: "🙂", role: .mentor, beside: []) == "pair")
        #expect(FolderName.forPair(mentor: "...", mentee: "", role: .observer, beside: ["pair"]) == "pair-2")
        #expect(FolderName.forPair(mentor: "Ada", mentee: "🙂", role: .observer, beside: []) == "ada")
    }

    @Test("Asking ends even where everything is said to be taken")
    func everythingTaken() {
        #expect(!FolderName.forPair(mentor: "A", mentee: "B", role: .mentor) { _ in true }.isEmpty)
    }
}
