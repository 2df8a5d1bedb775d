import Testing

/// Everything that touches ncurses, signals or the guardian, of which there is one a process: one after the other.
@Suite(.serialized)
struct NcursesTests {}
