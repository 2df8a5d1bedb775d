/// Imports run downwards only: what a file imports, and what of it its layer does not allow.
enum ImportRule {
    /// One import as it stands in a file.
    struct Import: Equatable {
        let module: String
        let line: Int
        /// The words before `import`, attributes included.
        let modifiers: [String]
    }

    /// Every import of a file; `import struct A.B` and `import A.B` are imports of `A`.
    static func imports(in file: SourceFile) -> [Import] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
        return file.code.enumerated().flatMap { index, line in
            line.split(separator: ";").compactMap { statement -> Import? in
                let words = statement.split { $0 == " " || $0 == "\t" || $0 == "\r" }
                guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy(isModifier) else {
                    return nil
                }
                let named = words[(position + 1)...].drop { kinds.contains($0) }
                guard let module = named.first?.split(separator: ".").first else { return nil }
                return Import(module: String(module), line: index + 1, modifiers: words[..<position].map(String.init))
            }
        }
    }

    private static func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    /// What is wrong with the imports of a file below Sources or Resources.
    static func violations(in file: SourceFile, layers: [String: Layer] = Layer.all) -> [String] {
        guard let layer = layers[file.module] else {
            return ["\(file.path): the module \(file.module) has no layer"]
        }
        return imports(in: file).compactMap { found in
            let place = "\(file.path):\(found.line): "
            if found.module == "Foundation" {
                return place + "Foundation doubles the time to start: use FoundationEssentials, or nothing"
            }
            if !layer.own.contains(found.module), !layer.others.contains(found.module) {
                return place + "\(file.module) may not import \(found.module)"
            }
            if found.modifiers.contains("@_exported") || found.modifiers.contains("@testable") {
                return place + "\(found.module) is imported with \(found.modifiers.joined(separator: " "))"
            }
            if found.module == "CNcurses", !found.modifiers.contains("internal") {
                return place + "C stays out of the interface: `internal import CNcurses`"
            }
            return nil
        }
    }
}
