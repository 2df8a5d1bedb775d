import DisplayText
import Mentorship

/// Commands by words: those of their names and what they do, in any order, in any case, whole or in part.
enum CommandSearch {
    /// The most bytes of words that are looked for: what is longer is no name.
    static let longest = 200

    /// The commands that can be had from the panes, and at another place besides, in whose identifier, title and help
    /// each of the words stands: best first, and in the order of the table where they fit equally well. All of them
    /// where there is no word.
    static func commands(
        for words: String, at place: Places = .panes, among commands: [Command] = Command.all
    ) -> [Command] {
        guard words.utf8.count <= longest else { return [] }
        let wanted = FoldedName(words).words.map(String.init)
        return commands.enumerated()
            .filter { !$0.element.places.isDisjoint(with: place.union(.panes)) }
            .compactMap { place, command in
                rank(of: command, for: wanted).map { (rank: $0, place: place, command: command) }
            }
            .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
            .map(\.command)
    }

    /// How well a command fits the words, 0 being best; nothing where one of them stands nowhere in it.
    private static func rank(of command: Command, for words: [String]) -> Int? {
        let identifier = FoldedName(command.identifier).text
        let title = FoldedName(command.title).text
        if [identifier, title].contains(words.joined(separator: " ")) { return 0 }
        let help = FoldedName(command.help).text
        var sum = 1
        for word in words {
            if begins(title, with: word) {
                sum += title.hasPrefix(word) ? 0 : 1
            } else if begins(identifier, with: word) {
                sum += 2
            } else if title.contains(word) || identifier.contains(word) {
                sum += 3
            } else if begins(help, with: word) {
                sum += 4
            } else if help.contains(word) {
                sum += 5
            } else {
                return nil
            }
        }
        return sum
    }

    /// Whether one of a text's words begins so.
    private static func begins(_ text: String, with word: String) -> Bool {
        text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(word) }
    }
}
