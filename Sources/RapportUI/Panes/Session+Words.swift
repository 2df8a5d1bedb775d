import DisplayText
import Mentorship

extension Session {
    /// What a session is, in one line: how it stands if it wasn't held, its title, and what is known of time and place.
    func headline(on today: Day, _ theme: Theme) -> CleanText {
        var parts = [standing(on: today)].compactMap(\.self)
        if let title { parts.append(CleanText(title)) }
        switch status(on: today) {
        case .held: if parts.isEmpty { parts.append("Session") }
        case .planned: parts += [startWords, modeWords].compactMap(\.self)
        case .cancelled: if let because { parts.append(CleanText(because)) }
        }
        if let lengthWords { parts.append(lengthWords) }
        return parts.joined(separator: theme.dot)
    }

    /// When it was and where, how long and by which means, and how it stands where it wasn't held.
    func circumstances(on today: Day) -> [CleanText] {
        [startWords, lengthWords, place.map { CleanText($0) }, modeWords, standing(on: today)].compactMap(\.self)
    }

    /// How it stands; nothing where it was held.
    private func standing(on today: Day) -> CleanText? {
        switch status(on: today) {
        case .held: nil
        case .planned: isLeftOpen(on: today) ? "planned: was it held?" : "planned"
        case .cancelled: "cancelled"
        }
    }

    private var startWords: CleanText? { time.map { CleanText($0.description) } }
    private var lengthWords: CleanText? { minutes.map { "\($0) min" } }
    private var modeWords: CleanText? { mode.map { CleanText($0.rawValue) } }
}
