import Mentorship

extension JSONWriter {
    /// Writes an entry of a timeline with the keys of cli.md.
    mutating func timelineEntry(_ entry: TimelineEntry) {
        object { json in
            json.put("date", entry.date)
            json.put("time", entry.time?.description)
            json.put("kind", entry.kind.rawValue)
            json.put("title", entry.title)
            json.put("status", entry.status?.rawValue)
            json.put("minutes", entry.minutes)
            json.put("file", entry.file)
            json.put("line", entry.line)
            json.put("questions", entry.questions)
            json.put("learned", entry.learned)
            json.put("heard", entry.heard)
            json.put("stories", entry.stories)
            json.put("made", entry.made)
            json.put("kept", entry.kept)
            json.put("released", entry.released)
        }
    }
}
