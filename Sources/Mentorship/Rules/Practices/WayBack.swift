/// A way back to somebody one has not met for long: never a reproach.
public struct WayBack: Hashable, Sendable {
    /// When the two met last; nothing where they never did.
    public var lastMet: Day?
    /// The last thing said: heard, learned or the first line of the last session.
    public var lastSaid: String?
    /// Something light to ask.
    public var question: FittingQuestion?
    /// A message to copy and change: greeting, what the other answered last, the light question, an offer to meet.
    public var message: String

    /// A way back with that message.
    public init(lastMet: Day?, lastSaid: String?, question: FittingQuestion?, message: String) {
        self.lastMet = lastMet
        self.lastSaid = lastSaid
        self.question = question
        self.message = message
    }
}
