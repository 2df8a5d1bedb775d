#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// How long writing waits for other programs, and how; a test puts in a clock and pauses of its own.
struct Waiting: Sendable {
    /// How often the lock is asked for, so many milliseconds apart: five seconds in all.
    var lockAttempts = 250
    var lockPause = 20
    /// How many milliseconds a file must have been left alone to be taken as complete at once.
    var quiet: Int64 = 50
    /// How many milliseconds apart a file that was not is looked at, and for how long at the most.
    var look = 20
    var patience = 1000
    /// Lets so many milliseconds pass.
    var pause: @Sendable (Int) -> Void = { usleep(UInt32(clamping: $0 * 1000)) }
    /// The time of day, in milliseconds.
    var now: @Sendable () -> Int64 = {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }
}
