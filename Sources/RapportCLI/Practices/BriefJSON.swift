import Mentorship

extension JSONWriter {
    /// Writes the page before a meeting as one object.
    mutating func brief(_ brief: Brief, of pair: Pair, today: Day) {
        object { json in
            json.put("pair", pair.id.name)
            json.put("name", pair.title)
            json.put("today", today)
            json.put("next", brief.next?.day)
            json.key("open")
            json.commitments(brief.open, of: pair, today: today)
            json.key("lastTime")
            json.lastTime(brief.lastTime)
            json.key("unanswered")
            json.array(brief.unanswered) { $0.asked($1) }
            json.key("dates")
            json.array(brief.dates) { json, date in
                json.object { json in
                    json.put("date", date.day)
                    json.put("text", date.text)
                }
            }
            json.put("commonGround", brief.commonGround.map(\.text))
            json.key("kept")
            json.commitments(brief.kept, of: pair, today: today)
            json.key("released")
            json.commitments(brief.released, of: pair, today: today)
            json.key("question")
            json.fittingQuestion(brief.question)
            json.key("story")
            json.fittingStory(brief.story)
            json.put("boundaries", brief.boundaries.map(\.words))
        }
    }

    private mutating func lastTime(_ lastTime: Brief.LastTime?) {
        guard let lastTime else { return null() }
        object { json in
            json.put("date", lastTime.session.day)
            json.put("title", lastTime.title)
            json.put("firstLine", lastTime.firstLine)
            json.put("heard", lastTime.heard.map(\.text))
            json.put("learned", lastTime.learned.map(\.text))
        }
    }

    /// Writes commitments of one pair, in their order.
    mutating func commitments(_ commitments: [Commitment], of pair: Pair, today: Day) {
        array(commitments) { json, commitment in
            json.commitment(commitment, id: CommitmentID(commitment.key), of: pair, today: today)
        }
    }
}
