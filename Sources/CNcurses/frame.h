/// Lets what ncurses draws reach the terminal in one piece.
///
/// ncurses writes whenever it has moved the cursor, some sixty times for one key. Each time the terminal wakes up, and shows
/// what is only half a screen.
#pragma once
#include "guard.h"

enum { RAPPORT_FRAME_PIECE = 16384 };

/// Where a frame is gathered.
struct rapport_frame {
    /// The descriptor that ncurses writes to.
    int drawn;
    /// The terminal.
    int terminal;
    /// A file without a name; -1 where there is none to be had, so that ncurses writes as it likes.
    int gathered;
    bool has_file;
};

/// The one frame of the process. The function is weak, not static, so that all object files share one.
__attribute__((weak)) struct rapport_frame *rapport_the_frame(void) {
    static struct rapport_frame frame;
    return &frame;
}

/// Gathers from now on what ncurses writes to one descriptor, for another that is the terminal.
static inline void rapport_frame_begin(int drawn, int terminal) {
    struct rapport_frame *frame = rapport_the_frame();
    frame->drawn = drawn;
    frame->terminal = terminal;
    if (frame->has_file) return;
    frame->has_file = true;
    frame->gathered = -1;
#if defined(__linux__) && defined(SYS_memfd_create)
    frame->gathered = (int)syscall(SYS_memfd_create, "frame", 1u /* closed in other programs */);
#endif
}

/// Puts the file in the place of the terminal; tells whether it is there.
static inline bool rapport_frame_gather(void) {
    struct rapport_frame *frame = rapport_the_frame();
    if (frame->gathered < 0 || lseek(frame->gathered, 0, SEEK_SET) != 0) return false;
    return dup2(frame->gathered, frame->drawn) >= 0;
}

/// Puts the terminal in its place again, and writes to it what was gathered.
static inline void rapport_frame_send(void) {
    struct rapport_frame *frame = rapport_the_frame();
    char bytes[RAPPORT_FRAME_PIECE];
    off_t end = lseek(frame->gathered, 0, SEEK_CUR);
    dup2(frame->terminal, frame->drawn);
    for (off_t place = 0; place < end;) {
        size_t wanted = end - place < (off_t)sizeof bytes ? (size_t)(end - place) : sizeof bytes;
        ssize_t got = pread(frame->gathered, bytes, wanted, place);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return;
        rapport_write_all(frame->terminal, bytes, (size_t)got);
        place += got;
    }
}
