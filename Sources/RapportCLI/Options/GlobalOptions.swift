import ArgumentParser

/// The options every command takes, before or behind the subcommand's name.
///
/// Root and subcommands hold them as one `@OptionGroup` each; the parser gives both the same values, wherever they
/// stood.
public struct GlobalOptions: ParsableArguments, Sendable {
    /// The journal's folder, as given.
    @Option(help: ArgumentHelp("The journal's folder.", valueName: "dir"))
    public var journal: String?

    /// The day that counts as today, as given.
    @Option(help: ArgumentHelp("The day that counts as today, as 2026-11-22.", valueName: "date"))
    public var today: String?

    /// Whether data is to be JSON.
    @Flag(help: "Print JSON.")
    public var json = false

    /// Whether what is private may show.
    @Flag(name: .customLong("private"), help: "Show what is private, too.")
    public var showsPrivate = false

    /// Whether colours are unwanted.
    @Flag(name: .customLong("no-color"), help: "Print without colours.")
    public var noColour = false

    /// Whether only data and errors are wanted.
    @Flag(name: .shortAndLong, help: "Print no messages besides errors.")
    public var quiet = false

    /// Options to be parsed; they have no values before.
    public init() {}
}
