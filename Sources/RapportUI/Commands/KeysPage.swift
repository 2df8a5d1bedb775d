import DisplayText

/// The manual's page of keys, written from the table of commands.
public enum KeysPage {
    /// The page as Markdown, at most 120 columns wide where the table's own words are.
    public static var markdown: String {
        var lines = [
            "# Keys", "",
            "A key that can't act says why; `?` lists what can be done here and now, and does it; `:` runs any",
            "command by its name.",
        ]
        for section in sections {
            let commands = Command.all.filter { section.holds($0.places) }
            guard !commands.isEmpty else { continue }
            lines += ["", "## \(section.title)", ""] + table(of: commands)
        }
        lines += [
            "",
            "A line being typed also takes `←` `→` `home` `end` `backspace` `del`; `^A` and `^E` go to its ends, `^W`",
            "rubs out a word, `^U` what stands before the cursor and `^K` what stands behind it.", "",
            "Notes take what any good editor takes: arrows, `home` `end` `page up` `page down`, with `ctrl` by words and to",
            "the ends of the text, with `shift` to select; `ctrl-space` sets a mark from which moving selects. `alt-b` `alt-f`",
            "go by words, `alt-<` `alt->` to the ends; `^D` and `alt-d` take out what follows, `^W` `^U` `^K` a word and the",
            "line on either side. `enter` goes on with a list, and ends it where its item is empty; `tab` and `shift-tab`",
            "indent an item. On the private side the check-in takes `1` to `5`, `←` `→` and `backspace`.", "",
        ]
        return lines.joined(separator: "\n")
    }

    /// A part of the page.
    private struct Section {
        let title: String
        /// Whether a command that applies in these places belongs to it.
        let holds: @Sendable (Places) -> Bool
    }

    private static let sections: [Section] =
        [Section(title: "In every pane") { $0.isSuperset(of: .panes) }]
        + [
            ("Pairs", Places.pairs), ("Timeline", .timeline), ("A session being read", .session),
            ("Commitments", .commitments), ("The help page", .help), ("The list of commands", .palette),
            ("The pages of the practices", .practices), ("The brief", .brief), ("The agreement", .agreement),
            ("A first meeting", .firstMeeting),
            ("People", .people), ("How it goes", .followThrough), ("Referrals", .referrals), ("Questions", .questions),
            ("Stories", .stories), ("A story", .story), ("Milestones", .milestones), ("Nudges", .nudges),
            ("A way back", .wayBack), ("A good ending", .ending),
            ("Notes being written", .writing), ("A draft that was left behind", .draft),
            ("A line being typed", .prompt), ("A question", .question),
        ].map { (title: String, place: Places) in
            Section(title: title) { places in
                guard !places.isSuperset(of: .panes), !places.isDisjoint(with: place) else { return false }
                // What works on all pages of the practices is told once.
                return place == .practices || !place.isSubset(of: .practices)
                    ? places.isSuperset(of: place) : !places.isSuperset(of: .practices)
            }
        }

    /// A table of keys and what they do, its columns aligned, so that it reads as plain text too.
    private static func table(of commands: [Command]) -> [String] {
        let rows = commands.map { command in
            (keys: command.keyNames.map { "`\($0)`" }.joined(separator: " "), help: command.help)
        }
        let keyColumns = max(rows.reduce(3) { max($0, CleanText($1.keys).width) }, 3)
        let helpColumns = max(rows.reduce(4) { max($0, CleanText($1.help).width) }, 4)
        func row(_ keys: String, _ help: String) -> String {
            "| \(padded(keys, to: keyColumns)) | \(padded(help, to: helpColumns)) |"
        }
        let rule = "| \(String(repeating: "-", count: keyColumns)) | \(String(repeating: "-", count: helpColumns)) |"
        return [row("key", "does"), rule] + rows.map { row($0.keys, $0.help) }
    }

    private static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(columns - CleanText(text).width, 0))
    }
}
