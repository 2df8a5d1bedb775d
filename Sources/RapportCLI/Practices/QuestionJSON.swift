import Mentorship

extension JSONWriter {
    /// Writes a question that fits: `text theme topics reason`; null where there is none.
    mutating func fittingQuestion(_ fitting: FittingQuestion?) {
        guard let fitting else { return null() }
        question(fitting.question, because: fitting.reason)
    }

    /// Writes a question: `text theme topics reason`.
    mutating func question(_ question: BankQuestion, because reason: String?) {
        object { json in
            json.put("text", question.text)
            json.put("theme", question.theme.isEmpty ? nil : question.theme)
            json.put("topics", question.topics)
            json.put("reason", reason)
        }
    }

    /// Writes a question that was asked: `date text`.
    mutating func asked(_ asked: AskedQuestion) {
        object { json in
            json.put("date", asked.session.day)
            json.put("text", asked.question.asked.text)
        }
    }
}
