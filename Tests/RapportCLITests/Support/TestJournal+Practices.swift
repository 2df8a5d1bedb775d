import Foundation

@testable import RapportCLI

extension TestJournal {
    /// Ada mentors Grace, with all that two people can expect, ask and tell; and is Maria's mentee. Words that begin
    /// with `secret` are private.
    static let practices: [String: String] = sample.merging([
        "me.md": """
        ---
        name: Ada Byron
        ---

        ## Interests

        - climbing in the hills #climbing

        ## Boundaries

        - #money

        """,
        "pairs/grace-hopper/mentee.md": """
        ---
        name: Grace Hopper
        aliases: [Amazing Grace]
        email: grace@example.org
        birthday: 12-09
        ---

        ## Goals

        - [ ] Give a talk without notes by:2027-03-01 #talks
        - [x] Finish the thesis

        ## Growth areas

        - saying no #courage

        ## Interests

        - #climbing

        ## Boundaries

        - jokes about family #family

        """,
        "pairs/grace-hopper/pair.md": """
        ---
        mentor: Ada Byron
        mentee: Grace Hopper
        programme: Laboratory Mentorship 2026
        started: 2026-01-20
        cadence: every 2 weeks
        review: every 10 months
        ---

        ## Mentor can give

        - an ear for talks #talks
        - letters of introduction

        ## Mentee hopes to gain

        - calm before talks #talks
        - a patent filed #patents
          Refer: Dr Chen for patent law
        - a lab of her own #leadership

        ## Ground rules

        - what is said here stays here

        ## Agreed

        - 2026-01-20 both text:00000000

        """,
        "stories/the-rejected-paper.md": """
        ---
        title: The rejected paper
        outcome: both
        tags: [talks]
        ---

        ## Situation

        My first paper came back.

        ## What I learned

        Ask sooner.

        """,
        "stories/the-first-talk.md":
            "---\ntitle: The first talk\noutcome: wrong\ntags: [talks]\n---\n\n## Situation\n\nI froze.\n",
        "stories/the-loan.md": "---\ntitle: The loan\ntags: [talks, money]\n---\n\n## Situation\n\nI lent a sum.\n",
        "questions/own.md":
            "## Courage\n\n- When did you last say no? #courage\n- Whom would you ask for a loan? #money\n",
        "private/grace-hopper/sessions/2026-11-20.md":
            "---\ncomfort: 2\ntrust: 4\nguidance: 5\n---\n\nsecret-session thoughts\n\n- Q: secret-question?\n"
            + "- Learned: @mentee secret-learned\n",
        "private/grace-hopper/notes.md": "# secret-notes\n\n- [ ] @mentor secret-promise\n",
        "private/grace-hopper/attention.md": "- review until 2027-01-31 secret-reason\n- unmet secret-unmet\n",
    ]) { _, new in new }

    /// The file of the session that was held last.
    static let lastSession = "pairs/grace-hopper/sessions/2026-11-20.md"
    /// The file of today's session.
    static let todaysSession = "pairs/grace-hopper/sessions/2026-11-22.md"
}
