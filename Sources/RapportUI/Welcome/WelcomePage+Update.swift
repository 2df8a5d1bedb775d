import DisplayText
import Mentorship
import TerminalGrid

extension WelcomePage {
    /// Takes what happened and answers with what is to be done about it, in that order.
    public mutating func update(_ input: Input) -> [Effect] {
        switch input {
        case .event(.key(let key)):
            message = nil
            return press(key)
        case .event(.paste(let text)):
            message = nil
            if isAskingToLeave || line == nil {
                message = .note("There is no line open that a paste could go into.")
            } else {
                edit { $0.insert(text) }
            }
        case .event(.resize(let size)):
            self.size = size
        case .event(.endOfInput):
            return [.quit]
        case .dayTurned(let day):
            today = day
        case .journalMade(let ownerName):
            owner = ownerName
            step = .other
        case .failed(let sentence):
            message = .failed(CleanText(sentence))
        }
        return []
    }

    private mutating func press(_ key: Key) -> [Effect] {
        if let found = WelcomeKey.all(of: self).first(where: { $0.keys.contains(key) }) {
            return perform(found.act)
        }
        guard !isAskingToLeave else {
            message = .note("\(WelcomeKey.yes.name) leaves, \(WelcomeKey.no.name) stays.")
            return []
        }
        var isTaken = false
        edit { isTaken = $0.handle(key) }
        if !isTaken { message = .note("This key does nothing here: the last line names those that do.") }
        return []
    }

    /// Edits the line being typed, where there is one.
    private mutating func edit(_ body: (inout LineEditor) -> Void) {
        switch step {
        case .name: body(&nameLine)
        case .other: body(&otherLine)
        case .side: break
        case .cadence: body(&cadenceLine)
        }
    }

    private mutating func perform(_ act: WelcomeKey.Act) -> [Effect] {
        let asksToLeave = act == .leave || act == .back && step == .name
        guard !isTooSmall || act.worksUnseen || asksToLeave else {
            message = .note("The window was too small to see what this key would do.")
            return []
        }
        switch act {
        case .take: return take()
        case .demo: return [.openDemo]
        case .skip: return [.openPanes]
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .yes: return [.quit]
        case .no: isAskingToLeave = false
        case .leave: isAskingToLeave = true
        case .back:
            if asksToLeave { isAskingToLeave = true } else { step = Step(rawValue: step.rawValue - 1) ?? .name }
        case .other: side = side.other
        case .mentor, .mentee:
            side = act == .mentor ? .mentor : .mentee
            return take()
        }
        return []
    }

    /// Takes the answer to the question, or says what is wrong with it.
    private mutating func take() -> [Effect] {
        switch step {
        case .name:
            guard let name = name(in: nameLine, missing: "Your journal needs your name: type it first.") else {
                return []
            }
            guard let owner else { return [.makeJournal(ownerName: name.text)] }
            guard name.text != owner else {
                step = .other
                return []
            }
            return [.correctName(from: owner, to: name.text)]
        case .other:
            guard otherPerson() != nil else { return [] }
            step = .side
        case .side:
            step = .cadence
        case .cadence:
            let reading = CadenceReading(cadenceLine.text)
            guard reading != .unclear else {
                message = .note(CadenceReading.refusal)
                return []
            }
            guard let owner, let other = otherPerson()?.text else {
                step = .other
                return []
            }
            let names = side == .mentor ? (owner, other) : (other, owner)
            return [
                .begin(NewPair(mentor: names.0, mentee: names.1, cadence: reading.interval, started: today))
            ]
        }
        return []
    }

    /// The other person's name; says what is wrong where it isn't one.
    private mutating func otherPerson() -> PersonName? {
        let missing: CleanText =
            "A pair needs the other's name: type it, or press \(WelcomeKey.skip.name) to do this later."
        guard let other = name(in: otherLine, missing: missing) else { return nil }
        if let owner, let own = try? PersonName(owner), own.isSame(as: other) {
            message = .note(PersonName.isOwn)
            return nil
        }
        return other
    }

    private mutating func name(in line: LineEditor, missing: CleanText) -> PersonName? {
        do throws(PersonName.Fault) {
            return try PersonName(line.text)
        } catch {
            message = .note(error.sentence(missing: missing))
            return nil
        }
    }
}
