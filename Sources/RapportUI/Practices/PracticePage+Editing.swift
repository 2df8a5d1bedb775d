import Mentorship

extension PracticePage {
    /// The file in which what is selected stands, and the line; else the file that the page is about, where it is about
    /// one.
    func fileToEdit(in context: Context) -> FilePlace? {
        switch selected {
        case .entry(let key): FilePlace(path: key.list.path, line: max(key.line, 1))
        case .list(let list): FilePlace(path: list.path, line: 1)
        case .detail(let file, _): FilePlace(path: file.path, line: 1)
        case .consent(let line): pair.map { FilePlace("pair.md", in: $0, line: line) }
        case .commitment(let key):
            pair.map { pair in
                let commitment = context.pair(pair)?.commitments.first { $0.key == key }
                return FilePlace(key.file, in: pair, line: commitment?.line ?? 1)
            }
        case .referral(.hope(let key)): FilePlace(path: key.list.path, line: max(key.line, 1))
        case .referral(.session(let key)), .asked(let key):
            FilePlace("sessions/\(key.session.name.fileName)", in: key.session.pair, line: key.line)
        case .session(let name): pair.map { FilePlace("sessions/\(name.fileName)", in: $0) }
        case .milestone(.written(let name, let line)):
            pair.map { FilePlace("sessions/\(name.fileName)", in: $0, line: line) }
        case .story(let slug): FilePlace(path: "stories/\(slug).md", line: 1)
        case .question(let wording):
            context.library?.questions.first { $0.isOwn && $0.wording == wording }.flatMap { question in
                guard case .own(let file, let line) = question.origin else { return nil }
                return FilePlace(path: file, line: line)
            }
        case .nudge, .aside: pair.map { FilePlace(path: "private/\($0.name)/attention.md", line: 1) }
        case .checkIn(let name): pair.map { FilePlace(path: "private/\($0.name)/sessions/\(name.fileName)", line: 1) }
        case .line, .theme, .step, .milestone, nil: place.map { FilePlace(path: $0, line: 1) }
        }
    }

    /// The file that the page as a whole is about; nothing where it draws on many.
    private var place: String? {
        switch kind {
        case .agreement, .firstMeeting, .ending: pair.map { "pairs/\($0.name)/pair.md" }
        case .story: choice.story.map { "stories/\($0).md" }
        case .brief, .people, .followThrough, .referrals, .questions, .stories, .milestones, .nudges, .wayBack: nil
        }
    }
}
