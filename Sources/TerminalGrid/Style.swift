/// One of the sixteen colours of a terminal, or the one it writes in.
public enum Colour: UInt8, Hashable, Sendable, CaseIterable {
    /// What the terminal uses where nothing is said.
    case standard
    /// The eight normal colours, in the order of terminals.
    case black, red, green, yellow, blue, magenta, cyan, white
    /// The eight bright ones, in the same order.
    case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

    /// The number terminals know it by, 0 to 15; nil for the standard colour.
    public var terminalNumber: Int? { self == .standard ? nil : Int(rawValue) - 1 }
}

/// How a cell looks: colour of the writing and attributes. No background is ever painted.
public struct Style: Hashable, Sendable {
    /// What can be done to writing besides colour.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The attributes as bits.
        public let rawValue: UInt8

        /// Attributes from their bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter.
        public static let dim = Attributes(rawValue: 2)
        /// Slanted.
        public static let italic = Attributes(rawValue: 4)
        /// Underlined.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
    }

    /// Colour of the writing.
    public var foreground: Colour
    /// What is done to it besides.
    public var attributes: Attributes

    /// A style; without arguments the plain one.
    public init(_ foreground: Colour = .standard, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.attributes = attributes
    }

    /// The same with further attributes.
    public func with(_ attributes: Attributes) -> Style {
        Style(foreground, self.attributes.union(attributes))
    }
}

extension Style {
    /// Nothing special.
    public static let plain = Style()
    /// What matters most.
    public static let strong = Style(.standard, .bold)
    /// What may be overlooked.
    public static let faint = Style(.standard, .dim)
    /// Slanted.
    public static let italic = Style(.standard, .italic)
    /// What is selected.
    public static let reversed = Style(.standard, .reverse)
    /// Overdue, failed, needs care.
    public static let warning = Style(.red)
    /// Kept, reached, worth celebrating.
    public static let good = Style(.green)
    /// What leads the eye: keys, the focused frame.
    public static let accent = Style(.cyan)
    /// Titles of groups.
    public static let heading = Style(.standard, .bold)
    /// Milestones and dates to celebrate.
    public static let festive = Style(.yellow)
}
