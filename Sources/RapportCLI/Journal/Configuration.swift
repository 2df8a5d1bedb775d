import DisplayText

/// What the configuration file says, `$XDG_CONFIG_HOME/rapport/config.toml`.
///
/// A small part of TOML is read: `key = value` lines, where a value is a `"text"`, a `'text'`, a whole number, `true`
/// or `false`, also written `on` or `off`; `[section]` lines; `#` comments and blank lines. Keys that mean nothing here are left to whoever knows
/// them.
struct Configuration: Hashable, Sendable {
    /// A value as written.
    enum Value: Hashable, Sendable {
        case text(String)
        case number(Int)
        case flag(Bool)
    }

    /// A value and the line it stands on, from 1.
    struct Entry: Hashable, Sendable {
        var value: Value
        var line: Int
    }

    /// A line that is not as documented.
    struct Mistake: Error, Hashable {
        /// The line, from 1.
        var line: Int
        /// What was expected there.
        var message: String
    }

    /// The values by key; those of a section as `section.key`.
    private(set) var values: [String: Entry] = [:]

    /// A configuration that says nothing.
    init() {}

    /// Reads a file's bytes.
    init(parsing bytes: [UInt8]) throws(Mistake) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = Configuration.lineOfIllFormedText(in: bytes)
            throw Mistake(line: line, message: "This is not UTF-8 text")
        }
        var section = ""
        for (index, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var reader = LineReader(Substring(line), number: index + 1)
            try reader.read(into: &values, section: &section)
        }
    }

    /// The text of a key; nothing where it isn't there.
    ///
    /// - Throws: a mistake where it holds something else, or nothing.
    func text(_ key: String) throws(Mistake) -> String? {
        guard let entry = values[key] else { return nil }
        guard case .text(let text) = entry.value, !text.isEmpty else {
            throw Mistake(line: entry.line, message: "\(key) needs a text in quotes")
        }
        return text
    }

    /// Whether something is on: `true` or `on`, also in quotes; nothing where it isn't said.
    ///
    /// - Throws: a mistake where the key holds something else.
    func flag(_ key: String) throws(Mistake) -> Bool? {
        guard let entry = values[key] else { return nil }
        switch entry.value {
        case .flag(let flag): return flag
        case .text("on"), .text("true"): return true
        case .text("off"), .text("false"): return false
        case .text, .number: throw Mistake(line: entry.line, message: "\(key) is on or off")
        }
    }

    private static func lineOfIllFormedText(in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
    }
}

/// Reads one line of a configuration.
private struct LineReader {
    private var rest: Substring
    private let number: Int

    init(_ line: Substring, number: Int) {
        rest = line
        self.number = number
        if rest.unicodeScalars.last == "\r" { rest.unicodeScalars.removeLast() }
        if number == 1, rest.unicodeScalars.first == "\u{FEFF}" { rest.unicodeScalars.removeFirst() }
    }

    mutating func read(
        into values: inout [String: Configuration.Entry], section: inout String
    ) throws(Configuration.Mistake) {
        skipBlanks()
        guard let first = rest.first, first != "#" else { return }
        if first == "[" {
            rest.removeFirst()
            skipBlanks()
            section = try name() + "."
            skipBlanks()
            guard rest.popFirst() == "]" else { throw mistake("A section is written [name]") }
        } else {
            let key = try name()
            skipBlanks()
            guard rest.popFirst() == "=" else { throw mistake("A line such as journal = \"~/journal\" is expected") }
            skipBlanks()
            let entry = Configuration.Entry(value: try value(), line: number)
            guard values.updateValue(entry, forKey: section + key) == nil else {
                throw mistake("\(section)\(key) is said twice")
            }
        }
        skipBlanks()
        guard rest.isEmpty || rest.first == "#" else { throw mistake("Nothing may follow here: \(rest)") }
    }

    private func mistake(_ message: String) -> Configuration.Mistake {
        Configuration.Mistake(line: number, message: message)
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == " " || $0 == "\t" }
    }

    private mutating func name() throws(Configuration.Mistake) -> String {
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
        guard !name.isEmpty else { throw mistake("A line such as journal = \"~/journal\" is expected") }
        rest = rest[name.endIndex...]
        return String(name)
    }

    private mutating func value() throws(Configuration.Mistake) -> Configuration.Value {
        if let quote = rest.first, quote == "\"" || quote == "'" { return .text(try quoted(quote)) }
        let word = rest.prefix { $0 != " " && $0 != "\t" && $0 != "#" }
        rest = rest[word.endIndex...]
        switch word {
        case "true", "on": return .flag(true)
        case "false", "off": return .flag(false)
        default:
            guard let number = Int(word) else {
                throw mistake("A text in quotes, a whole number, true or false is expected behind =")
            }
            return .number(number)
        }
    }

    private mutating func quoted(_ quote: Character) throws(Configuration.Mistake) -> String {
        rest.removeFirst()
        var text = ""
        while let character = rest.popFirst() {
            if character == quote { return text }
            guard character == "\\", quote == "\"" else {
                text.append(character)
                continue
            }
            switch rest.popFirst() {
            case "\"": text.append("\"")
            case "\\": text.append("\\")
            case "n": text.append("\n")
            case "t": text.append("\t")
            default: throw mistake("Behind \\ only \\, \", n and t are read here")
            }
        }
        throw mistake("The text has no closing \(quote)")
    }
}

extension Invocation {
    /// What the configuration file came to.
    struct ConfigurationReading: Hashable, Sendable {
        /// The journal that it names, absolute, where it names one.
        var journal: String?
        /// Whether lightness is welcome: small celebrations among the panes.
        var levity = true
        /// What is wrong with it, with the place, where something is; then it says nothing, and the defaults serve.
        var fault: String?
    }

    /// What is wrong with the configuration file, with the place, in a sentence; nothing where all is well.
    public var configurationFault: String? { configuration().fault }

    /// Whether lightness is welcome (`levity = off` in the configuration says no).
    public var levity: Bool { configuration().levity }

    /// Where the program notes from one start to the next what it has shown, in a folder of its own; nothing where the
    /// environment names no such place.
    public var stateFolder: String? { baseFolder("XDG_STATE_HOME", inHome: ".local/state").map { $0 + "/rapport" } }

    /// Reads the configuration file; where there is none, it says nothing.
    func configuration() -> ConfigurationReading {
        guard let base = baseFolder("XDG_CONFIG_HOME", inHome: ".config") else { return ConfigurationReading() }
        let folder = base + "/rapport"
        let file = folder + "/config.toml"
        switch ProcessCalls.contents(of: file, limit: 1 << 20) {
        case .success(nil):
            return ConfigurationReading()
        case .failure(let error):
            return ConfigurationReading(
                fault:
                    "\(file):1: The configuration can't be read. \(error.words). Until that is mended, the defaults serve."
            )
        case .success(let bytes?):
            do throws(Configuration.Mistake) {
                let configuration = try Configuration(parsing: bytes)
                let path = try configuration.text("journal")
                return ConfigurationReading(
                    journal: path.map { place(ofConfigured: $0, in: folder) },
                    levity: try configuration.flag("levity") ?? true)
            } catch {
                return ConfigurationReading(
                    fault: "\(file):\(error.line): \(error.message). Until that is mended, the defaults serve.")
            }
        }
    }

    /// A path in the configuration: `~` is the home folder, and relative ones start from the configuration's.
    private func place(ofConfigured path: String, in folder: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = variable("HOME") else {
            return absolute(path, from: folder)
        }
        return absolute(home + path.dropFirst(1))
    }
}
