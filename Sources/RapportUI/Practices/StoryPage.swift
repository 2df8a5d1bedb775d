import DisplayText
import Mentorship

/// What the page shows.
enum StoryPage {
    /// Lays the page out.
    static func write(_ page: PracticePage, in context: Context, to writer: inout PracticeWriter) {
        writer.reading("Being written.")
    }
}
