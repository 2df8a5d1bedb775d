import ArgumentParser
import DisplayText
import JournalStorage
import RapportResources

/// `rapport manual`: a page of the manual, or which there are.
struct ManualCommand: RapportCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print a page of the manual, or the topics there are.",
        discussion: "On a terminal it is shown by $PAGER, where that is set."
    )

    @Argument(help: "The topic, as `rapport manual` lists them.")
    var topic: ArgumentText?

    @OptionGroup(title: "Global options")
    var global: GlobalOptions

    func run(in invocation: Invocation) throws -> ExitStatus {
        guard let topic else {
            try list(in: invocation)
            return .done
        }
        guard let page = Manual.page(on: topic.text) else {
            let topics = Manual.pages.map(\.topic).joined(separator: ", ")
            throw JournalError(
                .notFound, "The manual has no page on \(CleanText.quoted(topic.text)): there is \(topics).")
        }
        if global.json {
            try invocation.printJSON { Self.write(page, to: &$0, withText: true) }
        } else {
            var output = Page(in: invocation)
            for line in page.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                output.line(CleanText(line))
            }
            try invocation.show(output)
        }
        return .done
    }

    private func list(in invocation: Invocation) throws {
        if global.json {
            try invocation.printJSON { $0.array(Manual.pages) { Self.write($1, to: &$0, withText: false) } }
        } else {
            let width = Manual.pages.reduce(0) { max($0, CleanText($1.topic).width) } + 2
            var output = Page(in: invocation)
            for page in Manual.pages {
                output.put(CleanText(page.topic), width: width)
                output.line(CleanText(page.title))
            }
            try invocation.print(output)
        }
    }

    private static func write(_ page: Manual, to json: inout JSONWriter, withText: Bool) {
        json.object { json in
            json.put("topic", page.topic)
            json.put("title", page.title)
            if withText { json.put("text", page.text) }
        }
    }
}
