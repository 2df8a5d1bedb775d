import ArgumentParser
import DisplayText

/// A command line that is not as documented: what is wrong, in a sentence, and where help is.
struct UsageMistake: Hashable, Sendable {
    /// What is wrong. Not yet cleaned.
    let sentence: String
    /// Which command shows help.
    let advice: CleanText

    /// What the parser found wrong with those arguments.
    init(_ error: any Error, of root: (some RapportCommand).Type, arguments: [String]) {
        let message = UsageMistake.sentence(for: error, of: root, arguments: arguments)
        let commands = root.configuration.subcommands.compactMap { $0.configuration.commandName }
        let command = UsageMistake.command(in: root.fullMessage(for: error), among: commands)
        if command == nil, message.contains("nexpected argument"),
            let word = UsageMistake.firstWord(of: arguments), !commands.contains(word)
        {
            let nearest =
                UsageMistake.nearest(to: word, among: commands).map { "; `rapport \($0)` comes nearest" } ?? ""
            sentence = "There is no command called \(CleanText.quoted(word))\(nearest)."
        } else {
            sentence = message
        }
        advice = command.map { "See 'rapport help \($0)'." } ?? "See 'rapport help'."
    }

    /// The parser's words for what is wrong, as one sentence.
    ///
    /// They repeat arguments whole, so that long ones are cut and looked at again.
    private static func sentence(
        for error: any Error, of root: (some RapportCommand).Type, arguments: [String]
    ) -> String {
        var error = error
        let cut = arguments.map(cut)
        if cut != arguments {
            do { _ = try root.parseAsRoot(cut) } catch let other { error = other }
        }
        let lines = root.message(for: error).split(separator: "\n").map { $0.drop { $0 == " " } }
        let sentence = lines.joined(separator: " ")
        return sentence.hasSuffix(".") || sentence.hasSuffix("?") ? sentence : sentence + "."
    }

    private static func cut(_ argument: String) -> String {
        // What has no more bytes than a message may have columns needs no measuring.
        guard argument.utf8.count > CleanText.quotedColumns else { return argument }
        return CleanText.oneLine(argument).truncated(to: CleanText.quotedColumns).string
    }

    /// The command whose help the parser points to; nothing where that is the program's own.
    private static func command(in text: String, among commands: [String]) -> String? {
        commands.first { text.contains("See 'rapport \($0) --help'") }
    }

    /// The first argument that is neither an option nor an option's value.
    private static func firstWord(of arguments: [String]) -> String? {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if ["--journal", "--today"].contains(argument) { rest = rest.dropFirst() }
            if argument == "--" { return rest.first }
            if !argument.hasPrefix("-") { return argument }
        }
        return nil
    }

    /// The command that a word most probably means: the only one it begins, or one that is at most two letters away.
    static func nearest(to word: String, among commands: [String]) -> String? {
        guard word.utf8.count <= 20, !word.isEmpty else { return nil }
        let word = word.lowercased()
        let begun = commands.filter { $0.hasPrefix(word) }
        if let command = begun.first, begun.count == 1 { return command }
        let distances = commands.map { (command: $0, steps: steps(from: Array(word.utf8), to: Array($0.utf8))) }
        guard let best = distances.min(by: { $0.steps < $1.steps }), best.steps <= min(2, word.utf8.count / 2) else {
            return nil
        }
        return best.command
    }

    /// How many letters have to be put in, taken out or replaced to turn one word into another.
    private static func steps(from word: [UInt8], to other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in word.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let replaced = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
