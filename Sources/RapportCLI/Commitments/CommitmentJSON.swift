import Mentorship

extension JSONWriter {
    /// Writes a commitment with the keys of cli.md.
    mutating func commitment(_ commitment: Commitment, id: CommitmentID, of pair: Pair, today: Day) {
        object { json in
            json.put("id", id.description)
            json.put("pair", commitment.pair.name)
            json.put("text", commitment.text)
            json.put("owner", commitment.owner?.rawValue)
            json.put("ownerName", pair.name(of: commitment.owner))
            json.put("state", commitment.state.rawValue)
            json.put("made", commitment.made)
            json.put("due", commitment.due)
            json.put("kept", commitment.kept)
            json.put("released", commitment.released)
            json.put("reason", commitment.reason)
            json.put("note", commitment.note)
            json.key("moves")
            json.array(commitment.moves) { json, move in
                json.object { json in
                    json.put("from", move.from)
                    json.put("to", move.to)
                    json.put("because", move.because)
                }
            }
            json.key("releases")
            json.array(commitment.releases) { json, release in
                json.object { json in
                    json.put("date", release.day)
                    json.put("because", release.because)
                }
            }
            json.put("overdue", commitment.isOverdue(on: today))
            json.put("file", commitment.path)
            json.put("line", commitment.line)
        }
    }
}
