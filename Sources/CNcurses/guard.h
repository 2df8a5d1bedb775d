/// Gives the terminal back whatever ends the process.
///
/// Swift can't fork, and little of it may run in a signal handler; so this part is C, of functions that are safe there.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

enum { RAPPORT_RESTORE_LIMIT = 512, RAPPORT_SIGNALS = 65 };

/// What the guardian is told.
struct rapport_message {
    /// 'A' the terminal is about to be ours, 'T' it is, 'R' it is not for now, 'D' it never will be again.
    char kind;
    struct termios found;
    struct termios taken;
};

/// The one terminal and what is needed to give it back.
struct rapport_guard {
    volatile sig_atomic_t holds_terminal;
    volatile sig_atomic_t was_continued;
    bool is_guarding;
    bool is_called_at_exit;
    bool has_signals;
    bool has_signal_pipe;
    int terminal;
    int guardian_pipe;
    pid_t guardian;
    int signal_pipe[2];
    struct termios found;
    struct termios taken;
    char restore[RAPPORT_RESTORE_LIMIT];
    size_t restore_length;
    struct sigaction before[RAPPORT_SIGNALS];
    bool is_handled[RAPPORT_SIGNALS];
};

/// The one guard of the process. The function is weak, not static, so that all object files share one.
__attribute__((weak)) struct rapport_guard *rapport_the_guard(void) {
    static struct rapport_guard guard;
    return &guard;
}

/// Writes all bytes, as far as they can be written.
static inline void rapport_write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd waiting = {descriptor, POLLOUT, 0};
            if (poll(&waiting, 1, 1000) <= 0) return;
        } else if (written == 0 || errno != EINTR) {
            return;
        }
    }
}

/// Sets modes, from the background too.
static inline void rapport_set_modes(int terminal, const struct termios *modes) {
    sigset_t blocked, before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    while (tcsetattr(terminal, TCSANOW, modes) != 0 && errno == EINTR) {}
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static inline bool rapport_same_modes(const struct termios *left, const struct termios *right) {
    return left->c_iflag == right->c_iflag && left->c_oflag == right->c_oflag && left->c_lflag == right->c_lflag;
}

static inline void rapport_tell_guardian(char kind) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->is_guarding || guard->guardian_pipe < 0) return;
    struct rapport_message message;
    memset(&message, 0, sizeof message);
    message.kind = kind;
    message.found = guard->found;
    message.taken = guard->taken;
    rapport_write_all(guard->guardian_pipe, (const char *)&message, sizeof message);
}

/// Puts the terminal as it was found, if it is ours; safe in a signal handler.
static inline void rapport_restore_now(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->holds_terminal) return;
    guard->holds_terminal = 0;
    rapport_write_all(guard->terminal, guard->restore, guard->restore_length);
    rapport_set_modes(guard->terminal, &guard->found);
}

/// Gives the terminal back and sends the guardian home; safe in a signal handler, and harmless when done before.
static inline void rapport_give_back(void) {
    if (!rapport_the_guard()->holds_terminal) return;
    rapport_restore_now();
    rapport_tell_guardian('D');
}

// The guardian: a process of its own session that outlives a SIGKILL.

/// Closes all descriptors but two.
static inline void rapport_close_others(int one, int other) {
    unsigned low = (unsigned)(one < other ? one : other);
    unsigned high = (unsigned)(one < other ? other : one);
#if defined(__linux__) && defined(SYS_close_range)
    if ((low == 0 || syscall(SYS_close_range, 0u, low - 1, 0u) == 0)
        && (high <= low + 1 || syscall(SYS_close_range, low + 1, high - 1, 0u) == 0)
        && syscall(SYS_close_range, high + 1, ~0u, 0u) == 0)
        return;
#endif
    long limit = sysconf(_SC_OPEN_MAX);
    if (limit < 0 || limit > 65536) limit = 65536;
    for (unsigned descriptor = 0; descriptor < (unsigned)limit; descriptor++)
        if (descriptor != low && descriptor != high) close((int)descriptor);
}

/// What the guardian does: listens until the program says that it is done, or is gone.
static inline _Noreturn void rapport_guardian(int terminal, int listening) {
    struct rapport_message message;
    char *bytes = (char *)&message;
    size_t had = 0;
    bool holds = false, knows_taken = false;
    struct termios found, taken;
    for (;;) {
        ssize_t got = read(listening, bytes + had, sizeof message - had);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        had += (size_t)got;
        if (had < sizeof message) continue;
        had = 0;
        if (message.kind == 'D') _exit(0);
        holds = message.kind != 'R';
        knows_taken = message.kind == 'T';
        found = message.found;
        taken = message.taken;
    }
    if (holds) {
        struct termios now;
        rapport_write_all(terminal, rapport_the_guard()->restore, rapport_the_guard()->restore_length);
        // Modes that somebody has set since, a shell for its next prompt, are no longer ours to change.
        if (!knows_taken || (tcgetattr(terminal, &now) == 0 && rapport_same_modes(&now, &taken)))
            rapport_set_modes(terminal, &found);
    }
    _exit(0);
}

/// Takes the name of the program off a process, so that what ends the program by its name doesn't end its guardian.
static inline void rapport_rename(int count, char *_Nullable *_Nullable arguments) {
#ifdef __linux__
    prctl(PR_SET_NAME, "term-guardian", 0, 0, 0);
    if (count < 1 || arguments == NULL || arguments[0] == NULL) return;
    char *last = arguments[count - 1];
    char *end = last + strlen(last);
    size_t room = (size_t)(end - arguments[0]);
    static const char name[] = "term-guardian";
    memset(arguments[0], 0, room);
    memcpy(arguments[0], name, room < sizeof name - 1 ? room : sizeof name - 1);
#else
    (void)count;
    (void)arguments;
#endif
}

/// Starts to guard a terminal: notes its modes and the bytes that give it back, and starts the guardian. 0, or the
/// error's number; that no process could be started is none, for all but SIGKILL is still covered.
static inline int rapport_guard_begin(
    int terminal, const char *restore, size_t length, int argument_count, char *_Nullable *_Nullable arguments
) {
    struct rapport_guard *guard = rapport_the_guard();
    if (guard->is_guarding) return EBUSY;
    if (tcgetattr(terminal, &guard->found) != 0) return errno;
    guard->taken = guard->found;
    guard->terminal = terminal;
    guard->restore_length = length < RAPPORT_RESTORE_LIMIT ? length : RAPPORT_RESTORE_LIMIT;
    memcpy(guard->restore, restore, guard->restore_length);
    guard->guardian_pipe = -1;
    guard->guardian = -1;
    guard->is_guarding = true;
    if (!guard->is_called_at_exit) guard->is_called_at_exit = atexit(rapport_give_back) == 0;
    int ends[2];
    if (pipe(ends) != 0) return 0;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    pid_t child = fork();
    if (child == 0) {
        setsid();
        if (chdir("/") != 0) errno = 0;
        for (int number = 1; number < RAPPORT_SIGNALS; number++) signal(number, SIG_IGN);
        rapport_rename(argument_count, arguments);
        rapport_close_others(terminal, ends[0]);
        rapport_guardian(terminal, ends[0]);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(ends[0]);
    if (child < 0) {
        close(ends[1]);
    } else {
        guard->guardian = child;
        guard->guardian_pipe = ends[1];
    }
    return 0;
}

/// Says that the terminal is about to be changed, from the modes it has now.
static inline void rapport_guard_taking(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->is_guarding) return;
    struct termios now;
    // Modes that are still those of the program, after a stop that no shell noticed, are not as found.
    if (tcgetattr(guard->terminal, &now) == 0 && !rapport_same_modes(&now, &guard->taken)) guard->found = now;
    guard->holds_terminal = 1;
    rapport_tell_guardian('A');
}

/// Says that the terminal has the modes of the program now.
static inline void rapport_guard_taken(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->is_guarding) return;
    tcgetattr(guard->terminal, &guard->taken);
    rapport_tell_guardian('T');
}

/// Gives the terminal back for now: the modes as found. The bytes were written by the caller.
static inline void rapport_guard_released(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->is_guarding) return;
    rapport_set_modes(guard->terminal, &guard->found);
    guard->holds_terminal = 0;
    rapport_tell_guardian('R');
}

/// Ends guarding; the guardian is gone when this returns.
static inline void rapport_guard_end(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->is_guarding) return;
    guard->holds_terminal = 0;
    rapport_tell_guardian('D');
    if (guard->guardian_pipe >= 0) close(guard->guardian_pipe);
    if (guard->guardian > 0)
        while (waitpid(guard->guardian, NULL, 0) < 0 && errno == EINTR) {}
    guard->guardian_pipe = -1;
    guard->guardian = -1;
    guard->is_guarding = false;
}

/// Leaves the guardian as SIGKILL would: without a word. It is gone when this returns. For tests.
static inline void rapport_guard_abandon(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->is_guarding || guard->guardian_pipe < 0) return;
    close(guard->guardian_pipe);
    guard->guardian_pipe = -1;
    while (waitpid(guard->guardian, NULL, 0) < 0 && errno == EINTR) {}
    guard->guardian = -1;
}

// Declared here, since stdlib.h hides them unless X/Open is asked for before anything else is included.
extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern char *ptsname(int descriptor);

/// Opens both ends of a terminal that nobody sits at; false where there is none to be had. For tests.
static inline bool rapport_open_pair(int *master, int *slave) {
    *master = posix_openpt(O_RDWR | O_NOCTTY);
    if (*master < 0 || grantpt(*master) != 0 || unlockpt(*master) != 0) return false;
    const char *name = ptsname(*master);
    *slave = name == NULL ? -1 : open(name, O_RDWR | O_NOCTTY);
    return *slave >= 0;
}

// Input

/// Reads what is there, or comes within so many milliseconds: the number of bytes, 0 for none, -1 when none will come
/// any more.
static inline long rapport_read(int descriptor, int milliseconds, void *bytes, size_t room) {
    struct pollfd waiting = {descriptor, POLLIN, 0};
    if (poll(&waiting, 1, milliseconds) <= 0) return 0;
    ssize_t got = read(descriptor, bytes, room);
    if (got > 0) return got;
    return got < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
