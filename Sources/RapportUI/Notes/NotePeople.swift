import DisplayText
import Mentorship

/// The two people of a pair as notes name them. Worked out once, when a note is opened.
struct NotePeople: Sendable {
    /// The words by which they are called in files.
    let names: PairNames
    /// What they are called on screen.
    let owners: OwnerNames
    /// Who the journal's owner is.
    let role: Role
    /// Both whole names and aliases, by side.
    private let mentor: [String]
    private let mentee: [String]

    /// The people of a pair.
    init(_ pair: Pair) {
        names = PairNames(pair: pair)
        owners = OwnerNames(pair)
        role = pair.role
        mentor = NotePeople.names(pair.mentor, pair.mentorProfile)
        mentee = NotePeople.names(pair.mentee, pair.menteeProfile)
    }

    /// How many names of a person are known here, and how much of each, in bytes: they are looked through at each key.
    private static let mostNames = 20
    private static let mostBytes = 400

    private static func names(_ name: String?, _ profile: Profile?) -> [String] {
        ([name].compactMap(\.self) + (profile?.aliases ?? [])).prefix(mostNames).map { name in
            name.utf8.count <= mostBytes ? name : String(decoding: name.utf8.prefix(mostBytes), as: UTF8.self)
        }
    }

    /// The owner that is the one who isn't the journal's owner; the mentee for an observer.
    var other: Owner { Owner(role.otherSide) }
    /// The owner that is the other one's other: the journal's owner, or the mentor for an observer.
    var mine: Owner { Owner(role.otherSide.other) }

    /// The whole name and the aliases of one side.
    func allNames(of side: Side) -> [String] {
        side == .mentor ? mentor : mentee
    }

    /// The first name of a side, the owner's own too; its role where there is none.
    func firstName(of side: Side) -> CleanText {
        let first = allNames(of: side).first?.split(whereSeparator: \.isWhitespace).first
        return CleanText(String((first ?? Substring(side.rawValue)).prefix(100))).truncated(to: 20)
    }
}

extension NotePeople: Equatable {
    /// Whether both are called the same, by all their names.
    static func == (left: NotePeople, right: NotePeople) -> Bool {
        left.role == right.role && left.mentor == right.mentor && left.mentee == right.mentee
            && left.owners == right.owners
    }
}
