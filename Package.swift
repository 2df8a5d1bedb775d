// swift-tools-version: 6.1
import PackageDescription

/// The layers, from the bottom up; a layer may import only what its line names.
/// `Tests/ArchitectureTests` holds the sources to this table.
let package = Package(
    name: "rapport",
    products: [
        .executable(name: "rapport", targets: ["rapport"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // 1 - nothing of ours
        .target(name: "Mentorship", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "PlainText"),
        .target(name: "DisplayText"),
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
        .target(
            name: "RapportResources", path: "Resources", exclude: ["demo", "manual", "questions"], sources: ["Sources"]),
        // 2
        .target(
            name: "JournalStorage",
            dependencies: ["Mentorship", "PlainText", .product(name: "SystemPackage", package: "swift-system")]
        ),
        .target(name: "TerminalGrid", dependencies: ["DisplayText"]),
        // 3
        .target(name: "RapportUI", dependencies: ["Mentorship", "PlainText", "TerminalGrid", "DisplayText"]),
        .target(
            name: "RapportCLI",
            dependencies: [
                "Mentorship", "JournalStorage", "DisplayText", "RapportResources",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .target(name: "NcursesTerminal", dependencies: ["TerminalGrid", "CNcurses"]),
        // 4
        .target(
            name: "RapportApp",
            dependencies: [
                "RapportUI", "RapportCLI", "NcursesTerminal", "JournalStorage", "TerminalGrid", "PlainText",
                "Mentorship",
                "DisplayText", "RapportResources",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        // 5
        .executableTarget(name: "rapport", dependencies: ["RapportApp"]),
        // Tests
        .testTarget(name: "MentorshipTests", dependencies: ["Mentorship"]),
        .testTarget(name: "PlainTextTests", dependencies: ["PlainText", "Yams"]),
        .testTarget(name: "DisplayTextTests", dependencies: ["DisplayText"]),
        .testTarget(name: "TerminalGridTests", dependencies: ["TerminalGrid"]),
        .testTarget(name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "CNcurses"]),
        .testTarget(name: "JournalStorageTests", dependencies: ["JournalStorage"]),
        .testTarget(name: "RapportResourcesTests", dependencies: ["RapportResources", "JournalStorage"]),
        .testTarget(name: "RapportUITests", dependencies: ["RapportUI"]),
        .testTarget(name: "RapportCLITests", dependencies: ["RapportCLI"]),
        .testTarget(name: "StoryTests", dependencies: ["RapportApp"]),
        .testTarget(name: "ProgramTests"),
        .testTarget(name: "ArchitectureTests"),
    ],
    swiftLanguageModes: [.v6]
)
