import DisplayText
import Mentorship

extension Pair {
    /// What was learned about one side, with its day, the latest first.
    fileprivate func learned(about side: Side) -> [(day: Day, text: String)] {
        sessions.reversed().flatMap { session in
            session.learned.filter { $0.owner?.includes(side) == true }.map { (session.name.day, $0.text) }
        }
    }
}

extension JSONWriter {
    /// Writes both profiles and common ground as one object.
    mutating func people(of pair: Pair) {
        object { json in
            json.put("pair", pair.id.name)
            json.key("mentor")
            json.profile(of: .mentor, in: pair)
            json.key("mentee")
            json.profile(of: .mentee, in: pair)
            json.put("commonGround", pair.commonGround.map(\.text))
        }
    }

    /// Writes one side's profile in effect; where there is none, what is known without it.
    mutating func profile(of side: Side, in pair: Pair) {
        let profile = pair.profile(of: side) ?? Profile()
        object { json in
            json.put("name", profile.name ?? pair.name(of: side))
            json.put("aliases", profile.aliases)
            json.put("email", profile.email)
            json.put("pronouns", profile.pronouns)
            json.put("timezone", profile.timezone)
            json.put("birthday", profile.birthday.map(\.written))
            json.key("goals")
            json.array(profile.goals) { $0.goal($1) }
            json.put("strengths", profile.strengths.map(\.words))
            json.put("growthAreas", profile.growthAreas.map(\.words))
            json.put("interests", profile.interests.map(\.words))
            json.put("boundaries", profile.boundaries.map(\.words))
            json.put("about", profile.about.map(\.words))
            json.key("learned")
            json.array(pair.learned(about: side)) { json, learned in
                json.object { json in
                    json.put("date", learned.day)
                    json.put("text", learned.text)
                }
            }
            json.put("file", profile.file?.path)
        }
    }
}

extension Birthday {
    /// As it is written in files, `05-17`.
    fileprivate var written: String {
        "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension Sheet {
    /// Puts both profiles, the other’s first, and common ground.
    mutating func putPeople(of pair: Pair, today: Day) {
        for side in [pair.role.otherSide, pair.role.otherSide.other] {
            gap()
            putProfile(of: side, in: pair, today: today)
        }
        part("Common ground", pair.commonGround) { sheet, interest in
            sheet.item(CleanText.oneLine(interest.isTopic ? "#\(interest.text)" : interest.text))
        }
    }

    /// Puts one side's profile; empty parts are left out.
    mutating func putProfile(of side: Side, in pair: Pair, today: Day) {
        let profile = pair.profile(of: side) ?? Profile()
        let name = profile.name ?? pair.name(of: side) ?? side.rawValue
        title("\(CleanText.oneLine(name)) · \(side.rawValue)\(pair.role.side == side ? ", you" : "")")
        let details: [(String, String?)] = [
            ("also", profile.aliases.isEmpty ? nil : profile.aliases.joined(separator: ", ")),
            ("email", profile.email), ("pronouns", profile.pronouns), ("timezone", profile.timezone),
            ("birthday", profile.birthday.map(\.written)),
        ]
        for (label, value) in details {
            if let value { text("\(label): \(CleanText.oneLine(value))", .faint) }
        }
        for section in EntryList.ProfileSection.allCases {
            part(CleanText(section.rawValue), profile[section]) { sheet, entry in
                sheet.item("\(CleanText.oneLine(entry.words))\(entry.isTicked == true ? " · reached" : "")")
            }
        }
        part("Learned", pair.learned(about: side)) { sheet, learned in
            sheet.item("\(CleanText.oneLine(learned.text)) · \(learned.day.date(relativeTo: today))")
        }
    }
}
