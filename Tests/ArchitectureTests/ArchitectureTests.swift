import Testing

/// The project's own sources against the rules of its architecture.
@Suite struct ArchitectureTests {
    private let sources: [SourceFile]
    private let everything: [SourceFile]

    init() throws {
        sources = try SourceTree.files(below: ["Sources", "Resources/Sources"])
        everything = try SourceTree.files(below: ["Sources", "Tests", "Resources"])
    }

    @Test("Every module has a layer, and every layer its folder")
    func modulesAreLayers() {
        #expect(Set(sources.map(\.module)) == Set(Layer.all.keys))
    }

    @Test("The table of layers has no way up, sideways or round")
    func layersRunDownwards() {
        var below: Set<String> = []
        var waiting = Layer.all
        while let next = waiting.first(where: { $0.value.own.isSubset(of: below) }) {
            below.insert(next.key)
            waiting[next.key] = nil
        }
        #expect(waiting.isEmpty, "these import each other: \(waiting.keys.sorted())")
    }

    @Test("Each file imports only what its layer allows")
    func importsRunDownwards() {
        let violations = sources.filter { $0.path.hasSuffix(".swift") }.flatMap { ImportRule.violations(in: $0) }
        #expect(violations == [])
    }

    @Test("Only the terminal's own module imports ncurses")
    func onePlaceSpeaksNcurses() {
        let importers = sources.filter { ImportRule.imports(in: $0).contains { $0.module == "CNcurses" } }
        #expect(Set(importers.map(\.module)).isSubset(of: ["NcursesTerminal"]))
    }

    @Test("No file is longer than 400 lines, but for named tables in which nothing happens")
    func filesAreShort() {
        #expect(everything.flatMap(ShapeRule.lengthViolations) == [])
    }

    @Test("No file or folder is called Utils, Helpers, Common or Manager")
    func namesAreNouns() {
        #expect(everything.map(\.path).flatMap(ShapeRule.nameViolations) == [])
    }

    @Test("Nothing in the sources ends the program by `try!`, `as!` or `fatalError`")
    func nothingTraps() {
        #expect(sources.flatMap(ShapeRule.trapViolations) == [])
    }

    @Test("Only what the project is made of lies at its top level")
    func topLevelIsTidy() throws {
        #expect(ShapeRule.topViolations(in: try SourceTree.topLevel()) == [])
    }
}
