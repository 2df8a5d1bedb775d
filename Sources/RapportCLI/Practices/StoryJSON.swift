import Mentorship

extension JSONWriter {
    /// Writes a story that fits: `slug title outcome topics reason`; null where there is none.
    mutating func fittingStory(_ fitting: FittingStory?) {
        guard let fitting else { return null() }
        object { json in
            json.head(of: fitting.story)
            json.put("reason", fitting.reason)
        }
    }

    /// Puts what a story is called and about: `slug title outcome topics`.
    mutating func head(of story: Story) {
        put("slug", story.slug)
        put("title", story.title)
        put("outcome", story.outcome?.rawValue)
        put("topics", story.topics)
    }
}
