import Mentorship
import Testing

@testable import RapportUI

/// How words are read by which a nudge is put aside.
@Suite struct PuttingAsideTests {
    @Test(
        "a leading or a trailing until with a date is until when, the rest is why",
        arguments: [
            ("", nil, nil), ("fri", "2026-11-27", nil), ("1 dec", "2026-12-01", nil), ("until fri", "2026-11-27", nil),
            ("until 1 dec busy term", "2026-12-01", "busy term"),
            ("busy term until 1 dec", "2026-12-01", "busy term"), ("busy term", nil, "busy term"),
            ("until 1 dec, busy term", "2026-12-01", "busy term"), ("Until today", "2026-11-22", nil),
            ("until in 2 weeks she is away", "2026-12-06", "she is away"),
            ("until 1 December 2027", "2027-12-01", nil), ("until things calm down", nil, "until things calm down"),
            ("wait until she writes", nil, "wait until she writes"), ("until", nil, "until"),
            ("not until 1 dec and then some more words", nil, "not until 1 dec and then some more words"),
            ("until end of month", "2026-11-30", nil), ("not until fri until 1 dec", "2026-12-01", "not until fri"),
        ] as [(String, String?, String?)])
    func reading(line: String, until: String?, because: String?) {
        let reading = PuttingAside(line, on: SampleJournal.today)
        #expect(reading.until == until.map { SampleJournal.day($0) })
        #expect(reading.because == because)
        #expect(!reading.isPast)
    }

    @Test(
        "an until without a day at the beginning is not taken",
        arguments: ["until", "until frj", "until things calm down", "until noon until fri"])
    func unclear(line: String) {
        let reading = PuttingAside(line, on: SampleJournal.today)
        #expect(reading.isUnclear)
        guard case .missing = reading.answer(.quiet, in: SampleJournal.grace) else {
            Issue.record("\(line) is taken")
            return
        }
    }

    @Test("a day that has passed is not taken, today is", arguments: [("2026-11-21", true), ("2026-11-22", false)])
    func past(day: String, isPast: Bool) {
        let reading = PuttingAside("until \(day)", on: SampleJournal.today)
        #expect(reading.isPast == isPast)
        guard case .missing = reading.answer(.quiet, in: SampleJournal.grace) else {
            #expect(!isPast)
            return
        }
        #expect(isPast)
    }
}
