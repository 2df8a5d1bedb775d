import JournalStorage
import Mentorship
import Testing

@Suite("Reading pairs, profiles and what is private")
struct ReadingPairTests {
    @Test("pair.md says who, since when, how often and what was agreed")
    func pair() throws {
        let text = """
            ---
            mentor: Ada Lovelace  # the Countess
            mentee: "Grace Hopper"
            programme: Women in Computing
            started: 2026-01-10
            until: 2026-12-31
            cadence: every 2 weeks
            review: Every 3 Months
            status: PAUSED
            colour: kept
            ---
            # Us
            ## Mentor hopes to gain
            - a fresh look #Perspective
            ### mentor CAN give
            - [x] time
              - for talks #speaking
            ## Mentee hopes to gain
            * [ ] lead a lab #leading
              Refer: Dr Chen for labs
              Refer: nobody
            1. publish
               Heard: nothing
            ## Mentee can give
            ## Ground rules
            - be on time
            ## Agreed
            - 2026-01-20 mentor
            - 2026-01-22 Mentee text:3f2a9c1b
            - [x] 2026-07-20 both, at lunch
            - 2026-07-21 BOTH at lunch
            """
        let pair = try ReadingJournal([:], pair: text).pair()
        #expect(pair.mentor == "Ada Lovelace")
        #expect(pair.mentee == "Grace Hopper")
        #expect(pair.programme == "Women in Computing")
        #expect(pair.started == Day.at("2026-01-10"))
        #expect(pair.until == Day.at("2026-12-31"))
        #expect(pair.cadence?.days == 14)
        #expect(pair.review?.days == 90)
        #expect(pair.writtenStatus == .paused)
        let agreement = pair.agreement
        #expect(agreement.mentor.hopes.map(\.entry.text) == ["a fresh look"])
        #expect(agreement.mentor.hopes.map(\.entry.words) == ["a fresh look #Perspective"])
        #expect(agreement.mentor.hopes.map(\.entry.topics) == [["perspective"]])
        #expect(agreement.mentor.gives.map(\.text) == ["time"])
        #expect(agreement.mentor.gives.map(\.topics) == [["speaking"]])
        #expect(agreement.mentee.hopes.map(\.entry.text) == ["lead a lab", "publish"])
        #expect(agreement.mentee.hopes.map(\.referral) == ["Dr Chen for labs", nil])
        #expect(agreement.mentee.gives.isEmpty)
        #expect(agreement.groundRules.map(\.text) == ["be on time"])
        #expect(agreement.consents.map(\.by) == [.mentor, .mentee, .both])
        #expect(agreement.consents.map(\.textHash) == [nil, "3f2a9c1b", nil])
        #expect(agreement.consents.map(\.line) == [28, 29, 31])
        #expect(try ReadingJournal([:], pair: text).problems() == ["pairs/p/pair.md:30:7 warning bad-consent"])
    }

    @Test("Items that begin like a label keep their words: in lists there is but the referral below an item")
    func labelsInLists() throws {
        let text =
            ReadingJournal.pairFile
            + "## Ground rules\n- Q: before A:\n- Story: one a month\n- Refer: others\n- [ ]\n-\n"
        #expect(
            try ReadingJournal([:], pair: text).pair().agreement.groundRules.map(\.words) == [
                "Q: before A:", "Story: one a month", "Refer: others",
            ])
    }

    @Test(
        "The owner is whoever's name equals theirs, the mentor if both do, and else an observer",
        arguments: [
            ("ada lovelace", Role.mentor), ("Grace   Hopper", .mentee), ("Ada", .observer), ("", .observer),
            ("Àda Løvelace", .mentor),
        ])
    func roles(name: String, role: Role) throws {
        let journal = ReadingJournal(["me.md": "---\nname: \(name)\n---\n"])
        #expect(try journal.pair().role == role)
        let profile = try role == .mentor ? journal.pair().mentorProfile : journal.pair().menteeProfile
        #expect(profile?.name == (role == .observer ? nil : name))
    }

    @Test("A profile says who a person is, with or without front matter")
    func profile() throws {
        let text = """
            ---
            name: Ada Lovelace
            aliases:
            - Countess
            - "A. L."
            email: ada@example.org
            pronouns: she/her
            timezone: Europe/London
            birthday: 12-10
            ---
            ## GOALS
            - [x] engine by:2026-12-01
            - [ ] poetry
            - weave
            ## Strengths
            - maths #analysis
            ## Growth areas
            - rest
            ## Interests
            - horses #riding #betting
            ## Boundaries
            - no #politics, please
            ## About
            - born in London
            """
        let profile = try #require(try ReadingJournal(["pairs/p/mentor.md": text]).pair().mentorProfile)
        #expect(profile.name == "Ada Lovelace")
        #expect(profile.aliases == ["Countess", "A. L."])
        #expect(profile.email == "ada@example.org")
        #expect(profile.pronouns == "she/her")
        #expect(profile.timezone == "Europe/London")
        #expect(profile.birthday == Birthday(month: 12, day: 10))
        #expect(profile.goals.map(\.isTicked) == [true, false, nil])
        #expect(profile.strengths.map(\.topics) == [["analysis"]])
        #expect(profile.growthAreas.map(\.text) == ["rest"])
        #expect(profile.interests.map(\.topics) == [["riding", "betting"]])
        #expect(profile.boundaries.map(\.topics) == [["politics"]])
        #expect(profile.about.map(\.text) == ["born in London"])
        let bare = try ReadingJournal(["pairs/p/mentor.md": "## Goals\n- a\n"]).pair().mentorProfile
        #expect(bare?.goals.map(\.text) == ["a"])
    }

    @Test("What is private is read from its own folder: check-ins and nudges put aside")
    func privates() throws {
        let attention = """
            Words
            - quiet until 2026-12-24 she is at sea
            - One-Sided: by design
            * [ ] review
            - overdue until he is back
            - nonsense a
              - unmet nested
            > - ending
            """
        let files = [
            "private/p/sessions/2026-11-20.md":
                "---\ncomfort: 4\ntrust: 6\nguidance: \"1\"\n---\nQ: not read\n- [ ] nor this\n",
            "private/p/attention.md": attention, "pairs/p/sessions/2026-11-20.md": "",
        ]
        let pair = try ReadingJournal(files).pair()
        #expect(
            pair.checkIns == [
                CheckIn(session: SessionName(day: .at("2026-11-20")), comfort: 4, trust: nil, guidance: 1)
            ])
        #expect(pair.commitments.isEmpty)
        #expect(pair.sessions.map(\.questions.count) == [0])
        #expect(
            pair.putAside == [
                PutAside(kind: .quiet, until: .at("2026-12-24"), because: "she is at sea"),
                PutAside(kind: .oneSided, until: nil, because: "by design"),
                PutAside(kind: .review, until: nil, because: nil),
            ])
        #expect(
            try ReadingJournal(files).problems() == [
                "private/p/attention.md:5:17 warning bad-until", "private/p/attention.md:6:3 warning unknown-attention",
                "private/p/sessions/2026-11-20.md:3:8 error bad-value",
            ])
    }

    @Test("Pairs come by folder, and a folder of a name with letters of any script is one")
    func folders() throws {
        let files = ["b", "a--c", "łukasz", "日本"].map { ("pairs/\($0)/pair.md", ReadingJournal.pairFile) }
        let store = try JournalStore(ReadingJournal(Dictionary(uniqueKeysWithValues: files)).files)
        #expect(try store.pairIDs().map(\.name) == ["a--c", "b", "p", "łukasz", "日本"])
        #expect(try store.gather(reading: .all) { $0.id.name } == ["a--c", "b", "p", "łukasz", "日本"])
        #expect(try store.outline().pairs.allSatisfy { !$0.isComplete })
        #expect(try store.gather(reading: []) { $0.isComplete }.allSatisfy { !$0 })
    }

    @Test(
        "Names that are no folder of a pair find none",
        arguments: ["", ".", "..", "a/b", "../p", ".hidden", "p\0", "nobody", "/p"])
    func noPair(name: String) throws {
        #expect(try JournalStore(ReadingJournal([:]).files).pair(PairID(name)) == nil)
    }
}
