import Mentorship

/// When the owner's stories were told, in all pairs that have been read.
struct Tellings {
    /// That a story was told.
    struct Telling {
        let pair: PairID
        let session: SessionName
    }

    private var byText: [String: [Telling]] = [:]

    /// What was told in these pairs. Linear in their sessions.
    init(in journal: Journal) {
        for pair in journal.pairs {
            for told in pair.toldStories {
                let telling = Telling(pair: pair.id, session: told.session)
                byText[told.text.lowercased(), default: []].append(telling)
            }
        }
    }

    /// When a story was told, by its slug or its title, the latest first.
    func of(_ story: Story) -> [Telling] {
        let slug = story.slug.lowercased()
        var found = byText[slug] ?? []
        if let title = story.title?.lowercased(), title != slug { found += byText[title] ?? [] }
        return found.sorted { $0.session > $1.session }
    }
}
