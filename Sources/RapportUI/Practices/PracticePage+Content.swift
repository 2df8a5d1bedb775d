import DisplayText
import Mentorship

extension PracticePage {
    /// What stands above a page: what it is about, and with whom.
    static func title(of page: PracticePage, in context: Context) -> CleanText {
        let name = context.pair(page.pair).map { CleanText($0.title) }
        return name.map { "\(page.kind.title)\(context.theme.dot)\($0)" } ?? page.kind.title
    }

    /// What a page shows, laid out.
    static func layOut(_ page: PracticePage, in context: Context, columns: Int) -> PracticeWriter {
        var writer = PracticeWriter(columns: columns, context.theme, on: context.today)
        switch page.kind {
        case .brief: BriefPage.write(page, in: context, to: &writer)
        case .agreement: AgreementPage.write(page, in: context, to: &writer)
        case .firstMeeting: FirstMeetingPage.write(page, in: context, to: &writer)
        case .people: PeoplePage.write(page, in: context, to: &writer)
        case .followThrough: FollowThroughPage.write(page, in: context, to: &writer)
        case .referrals: ReferralsPage.write(page, in: context, to: &writer)
        case .questions: QuestionsPage.write(page, in: context, to: &writer)
        case .stories: StoriesPage.write(page, in: context, to: &writer)
        case .story: StoryPage.write(page, in: context, to: &writer)
        case .milestones: MilestonesPage.write(page, in: context, to: &writer)
        case .nudges: NudgesPage.write(page, in: context, to: &writer)
        case .wayBack: WayBackPage.write(page, in: context, to: &writer)
        case .ending: EndingPage.write(page, in: context, to: &writer)
        }
        return writer
    }
}

extension PracticePage.Kind {
    /// What it is called.
    var title: CleanText {
        switch self {
        case .brief: "Brief"
        case .agreement: "Agreement"
        case .firstMeeting: "First meeting"
        case .people: "People"
        case .followThrough: "How it goes"
        case .referrals: "Referrals"
        case .questions: "Questions"
        case .stories: "Stories"
        case .story: "Story"
        case .milestones: "Milestones"
        case .nudges: "Nudges"
        case .wayBack: "A way back"
        case .ending: "A good ending"
        }
    }

    /// Where commands apply that work on it.
    var place: Places {
        switch self {
        case .brief: .brief
        case .agreement: .agreement
        case .firstMeeting: .firstMeeting
        case .people: .people
        case .followThrough: .followThrough
        case .referrals: .referrals
        case .questions: .questions
        case .stories: .stories
        case .story: .story
        case .milestones: .milestones
        case .nudges: .nudges
        case .wayBack: .wayBack
        case .ending: .ending
        }
    }

    /// Whether it needs the library of stories and questions.
    var needsLibrary: Bool {
        switch self {
        case .brief, .questions, .stories, .story, .wayBack: true
        case .agreement, .firstMeeting, .people, .followThrough, .referrals, .milestones, .nudges, .ending: false
        }
    }
}
