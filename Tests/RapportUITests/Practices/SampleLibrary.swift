import Mentorship

@testable import RapportUI

extension SampleJournal {
    /// The stories and questions of the sample journal's owner, and a small bank.
    static let library = Library(
        stories: [
            Story(slug: "at-home", title: "At home", outcome: .both, topics: ["family"]),
            Story(
                slug: "the-lab-key", title: "The lab key", outcome: .wrong, topics: ["leading"],
                parts: [
                    .situation: "My first week.\nI had the only key.\n\n- and a cold", .whatILearned: "Give keys away.",
                ]),
            Story(slug: "untitled"),
        ],
        questions: [
            BankQuestion(
                text: "Who would you hire first?", topics: ["leading"], theme: "Labs",
                origin: .own(file: "questions/own.md", line: 3)),
            BankQuestion(text: "What do you want to be asked?", topics: ["goals"], theme: "Goals"),
            BankQuestion(text: "Who at home knows of this?", topics: ["family"], theme: "Trust"),
            BankQuestion(text: "Whose jokes make you laugh?", topics: ["humour"], theme: "Lightness"),
            BankQuestion(text: "What would make this year a success?", topics: ["goals"], theme: "Goals"),
        ])

    /// A pair in which much is known: goals, boundaries on either side, something in common.
    static var known: Pair {
        var pair = journal.pairs[1]
        var mentee = Profile(name: "Grace Hopper")
        mentee.goals = [ListEntry(words: "Lead a lab #leading", topics: ["leading"], text: "Lead a lab")]
        mentee.interests = [ListEntry(words: "sailing #sailing", topics: ["sailing"], text: "sailing")]
        mentee.boundaries = [ListEntry(words: "her family #family", topics: ["family"], text: "her family")]
        var mentor = Profile(name: "Ada Byron")
        mentor.interests = [ListEntry(words: "boats #sailing", topics: ["sailing"], text: "boats")]
        mentor.boundaries = [ListEntry(words: "humour")]
        (pair.menteeProfile, pair.mentorProfile) = (mentee, mentor)
        pair.sessions[1].learned = [Remark(text: "climbs at weekends", owner: .mentee, line: 9)]
        pair.sessions[1].questions[0].asked.line = 8
        return pair
    }

    /// The sample journal with that pair in it.
    static var knownJournal: Journal {
        var journal = journal
        journal.pairs[1] = known
        return journal
    }
}
