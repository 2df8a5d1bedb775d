/// Makes the pipe of signals, or empties the one there is. 0, or the error's number.
///
/// It stays open as long as the process: in another thread a handler may still be about to write to it when the signals
/// have been put back.
static inline int rapport_prepare_signal_pipe(void) {
    struct rapport_guard *guard = rapport_the_guard();
    char bytes[64];
    if (guard->has_signal_pipe) {
        while (read(guard->signal_pipe[0], bytes, sizeof bytes) > 0) {}
        return 0;
    }
    if (pipe(guard->signal_pipe) != 0) return errno;
    for (int end = 0; end < 2; end++) {
        fcntl(guard->signal_pipe[end], F_SETFD, FD_CLOEXEC);
        fcntl(guard->signal_pipe[end], F_SETFL, O_NONBLOCK);
    }
    guard->has_signal_pipe = true;
    return 0;
}

/// Turns signals into bytes of a pipe, and those that end the process at once into a terminal given back first.
#pragma once
#include "guard.h"

/// A signal that the loop deals with.
static inline void rapport_on_signal(int number) {
    int error = errno;
    if (number == SIGCONT) rapport_the_guard()->was_continued = 1;
    char byte = (char)number;
    ssize_t written = write(rapport_the_guard()->signal_pipe[1], &byte, 1);
    (void)written;
    errno = error;
}

/// A signal that says what the failing call says too.
static inline void rapport_on_nothing(int number) { (void)number; }

/// A signal that ends the process: the terminal first, then whoever was to deal with it.
static inline void rapport_on_crash(int number) {
    int error = errno;
    rapport_give_back();
    sigaction(number, &rapport_the_guard()->before[number], NULL);
    raise(number);
    errno = error;
}

static inline void rapport_handle(int number, void (*handler)(int), int flags, bool even_if_ignored) {
    struct sigaction action;
    if (sigaction(number, NULL, &rapport_the_guard()->before[number]) != 0) return;
    if (rapport_the_guard()->before[number].sa_handler == SIG_IGN && !even_if_ignored) return;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    if (sigaction(number, &action, NULL) == 0) rapport_the_guard()->is_handled[number] = true;
}

/// Gives the main thread a stack for handlers, so that an overflow of its own is survived that long.
static inline void rapport_alternate_stack(void) {
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE) == 0) return;
    size_t size = 64 * 1024;
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return;
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = memory;
    stack.ss_size = size;
    if (sigaltstack(&stack, NULL) != 0) munmap(memory, size);
}

/// Turns signals into bytes of a pipe, and those that end the process at once into a restored terminal. 0, or the
/// error's number. What was ignored when the program started (by nohup) stays ignored.
static inline int rapport_signals_begin(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (guard->has_signals) return EBUSY;
    int code = rapport_prepare_signal_pipe();
    if (code != 0) return code;
    guard->has_signals = true;
    guard->was_continued = 0;
    rapport_alternate_stack();
    int orderly[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    for (size_t index = 0; index < sizeof orderly / sizeof *orderly; index++)
        rapport_handle(orderly[index], rapport_on_signal, SA_RESTART, false);
    rapport_handle(SIGWINCH, rapport_on_signal, SA_RESTART, true);
    rapport_handle(SIGCONT, rapport_on_signal, SA_RESTART, true);
    // A program that was started from here may have ended.
    rapport_handle(SIGCHLD, rapport_on_signal, SA_RESTART, true);
    // Handlers rather than SIG_IGN, which programs started from here would inherit.
    rapport_handle(SIGPIPE, rapport_on_nothing, SA_RESTART, false);
    rapport_handle(SIGXFSZ, rapport_on_nothing, SA_RESTART, false);
    int fatal[] = {SIGILL, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGTRAP, SIGSYS, SIGXCPU, SIGALRM, SIGVTALRM, SIGPROF,
                   SIGUSR1, SIGUSR2};
    for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++)
        rapport_handle(fatal[index], rapport_on_crash, SA_ONSTACK, false);
    return 0;
}

/// Puts every signal back to what it was.
static inline void rapport_signals_end(void) {
    struct rapport_guard *guard = rapport_the_guard();
    if (!guard->has_signals) return;
    for (int number = 1; number < RAPPORT_SIGNALS; number++) {
        if (guard->is_handled[number]) sigaction(number, &guard->before[number], NULL);
        guard->is_handled[number] = false;
    }
    guard->has_signals = false;
}

/// The end of the pipe that signals are read from; -1 where there is none.
static inline int rapport_signal_descriptor(void) {
    return rapport_the_guard()->has_signals ? rapport_the_guard()->signal_pipe[0] : -1;
}

/// The next signal's number; 0 where none is waiting.
static inline int rapport_next_signal(void) {
    char byte = 0;
    if (!rapport_the_guard()->has_signals) return 0;
    ssize_t got;
    while ((got = read(rapport_the_guard()->signal_pipe[0], &byte, 1)) < 0 && errno == EINTR) {}
    return got == 1 ? byte : 0;
}

/// Whether the process was stopped and goes on since this was last asked.
static inline bool rapport_was_continued(void) {
    bool was = rapport_the_guard()->was_continued != 0;
    rapport_the_guard()->was_continued = 0;
    return was;
}

/// Stops the process group as a terminal's ^Z does, and returns when it goes on.
static inline void rapport_stop_group(void) {
    struct sigaction stopping, before;
    memset(&stopping, 0, sizeof stopping);
    stopping.sa_handler = SIG_DFL;
    sigemptyset(&stopping.sa_mask);
    if (sigaction(SIGTSTP, &stopping, &before) != 0) return;
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}

/// Ends the process by a signal, so that whoever waits for it sees which; does not return unless the signal can't.
static inline void rapport_end_by(int number) {
    sigset_t unblocked;
    signal(number, SIG_DFL);
    sigemptyset(&unblocked);
    sigaddset(&unblocked, number);
    pthread_sigmask(SIG_UNBLOCK, &unblocked, NULL);
    kill(getpid(), number);
}
