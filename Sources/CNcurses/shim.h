/// ncurses as Swift can call it: macros and mutable globals, which Swift does not import, behind functions.
#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#if __has_include(<ncurses.h>)
#include <ncurses.h>
#include <term.h>
#else
#error "install libncurses-dev: the headers of ncurses were not found"
#endif
#include "guard.h"
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

// What term.h defines as macros are words of everyday code.
#undef lines
#undef columns
#undef buttons
#undef tab
#undef newline

/// Attributes of a cell, as bits that don't depend on ncurses.
enum {
    RAPPORT_BOLD = 1,
    RAPPORT_DIM = 2,
    RAPPORT_ITALIC = 4,
    RAPPORT_UNDERLINE = 8,
    RAPPORT_REVERSE = 16
};

/// What setcchar takes for one cell: a character and four that combine with it.
enum { RAPPORT_CELL_SCALARS = 5 };

/// Takes the character set of a locale, from the environment where the name is empty; where that asks for UTF-8 in a
/// locale that isn't installed, UTF-8 without the locale. Tells whether UTF-8 it is.
static inline bool rapport_set_locale(const char *name) {
    if (setlocale(LC_CTYPE, name) == NULL) {
        const char *wanted = getenv("LC_ALL");
        if (wanted == NULL || *wanted == 0) wanted = getenv("LC_CTYPE");
        if (wanted == NULL || *wanted == 0) wanted = getenv("LANG");
        bool wants_utf8 = wanted != NULL
            && (strstr(wanted, "UTF-8") != NULL || strstr(wanted, "utf8") != NULL || strstr(wanted, "utf-8") != NULL);
        if (wants_utf8) setlocale(LC_CTYPE, "C.UTF-8");
    }
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// Looks a terminal up: 1 found, 0 unknown, -1 no database at all.
static inline int rapport_find_terminal(const char *name, int descriptor) {
    int found = -1;
    if (setupterm(name, descriptor, &found) == OK) return 1;
    return found > 0 ? 0 : found;
}

/// A capability of the terminal found, without padding; NULL where it has none. Valid until the next call.
static inline const char *rapport_capability(const char *name) {
    char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

/// Starts ncurses on two streams of its own; NULL where that fails.
static inline SCREEN *rapport_open_screen(const char *name, int output, int input) {
    FILE *out = fdopen(dup(output), "w");
    FILE *in = fdopen(dup(input), "r");
    SCREEN *screen = out != NULL && in != NULL ? newterm(name, out, in) : NULL;
    if (screen == NULL) {
        if (out != NULL) fclose(out);
        if (in != NULL) fclose(in);
        return NULL;
    }
    set_term(screen);
    // Until it has ended and begun anew, ncurses writes what it has each time it has moved the cursor, some sixty times
    // for one key, and each time the terminal wakes up. What it says of its end is not for the terminal; and it begins
    // anew before it knows of colours, since it would have the terminal forget those that a person chose.
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0 && dup2(nowhere, fileno(out)) >= 0) {
        endwin();
        dup2(output, fileno(out));
        doupdate();
    }
    if (nowhere >= 0) close(nowhere);
    return screen;
}

/// Keys as they come, nothing echoed, nothing scrolled, the screen drawn without a look at what is typed.
static inline void rapport_take_modes(void) {
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    keypad(stdscr, TRUE);
    scrollok(stdscr, FALSE);
    typeahead(-1);
    def_prog_mode();
}

/// Prepares the sixteen colours on the terminal's own background, as pairs 1 to 16; tells how many colours there are, at
/// most 16.
static inline int rapport_start_colours(void) {
    if (!has_colors() || start_color() != OK || use_default_colors() != OK) return 0;
    int count = COLORS < 16 ? COLORS : 16;
    if (COLOR_PAIRS <= count) count = 0;
    for (int colour = 0; colour < count; colour++) init_pair((short)(colour + 1), (short)colour, -1);
    return count;
}

static inline attr_t rapport_attributes(unsigned bits) {
    attr_t attributes = A_NORMAL;
    if (bits & RAPPORT_BOLD) attributes |= A_BOLD;
    if (bits & RAPPORT_DIM) attributes |= A_DIM;
    if (bits & RAPPORT_ITALIC) attributes |= A_ITALIC;
    if (bits & RAPPORT_UNDERLINE) attributes |= A_UNDERLINE;
    if (bits & RAPPORT_REVERSE) attributes |= A_REVERSE;
    return attributes;
}

/// Writes one character and what combines with it (at most RAPPORT_CELL_SCALARS in all, ended by 0) to the screen to
/// come.
static inline void rapport_put(int row, int column, const wchar_t *scalars, unsigned attributes, short pair) {
    cchar_t cell;
    if (setcchar(&cell, scalars, rapport_attributes(attributes), pair, NULL) != OK) return;
    // wadd_wch would leave behind the second half of a wide character that it writes over.
    if (wmove(stdscr, row, column) == OK) wadd_wchnstr(stdscr, &cell, 1);
}

/// The most characters that rapport_put_run writes at once.
enum { RAPPORT_RUN = 128 };

/// Writes printable ASCII of one look, at most RAPPORT_RUN characters, to the screen to come, side by side from a place on.
/// It leaves behind the second half of a wide character that it writes over.
static inline void rapport_put_ascii(
    int row, int column, const unsigned *characters, int count, unsigned attributes, short pair
) {
    chtype look = rapport_attributes(attributes) | COLOR_PAIR(pair), cells[RAPPORT_RUN];
    if (count < 1) return;
    if (count > RAPPORT_RUN) count = RAPPORT_RUN;
    for (int index = 0; index < count; index++) cells[index] = look | characters[index];
    if (wmove(stdscr, row, column) == OK) waddchnstr(stdscr, cells, count);
}

/// Writes characters of one look that combine with nothing, at most RAPPORT_RUN, to the screen to come, side by side from a
/// place on.
static inline void rapport_put_run(
    int row, int column, const unsigned *scalars, int count, unsigned attributes, short pair
) {
    static const wchar_t blank[2] = {L' ', 0};
    cchar_t look, cells[RAPPORT_RUN];
    if (count < 1 || setcchar(&look, blank, rapport_attributes(attributes), pair, NULL) != OK) return;
    if (count > RAPPORT_RUN) count = RAPPORT_RUN;
    for (int index = 0; index < count; index++) {
        cells[index] = look;
        cells[index].chars[0] = (wchar_t)scalars[index];
    }
    if (wmove(stdscr, row, column) == OK) wadd_wchnstr(stdscr, cells, count);
}

/// Reads one cell of the screen to come into RAPPORT_CELL_SCALARS + 1 scalars, ended by 0; the attributes as bits.
static inline void rapport_get(int row, int column, wchar_t *scalars, unsigned *bits, short *pair) {
    cchar_t cell;
    attr_t attributes = 0;
    wchar_t text[CCHARW_MAX + 1] = {0};
    scalars[0] = 0;
    *bits = 0;
    *pair = 0;
    if (mvwin_wch(stdscr, row, column, &cell) != OK) return;
    if (getcchar(&cell, text, &attributes, pair, NULL) != OK) return;
    wcsncpy(scalars, text, RAPPORT_CELL_SCALARS);
    scalars[RAPPORT_CELL_SCALARS] = 0;
    if (attributes & A_BOLD) *bits |= RAPPORT_BOLD;
    if (attributes & A_DIM) *bits |= RAPPORT_DIM;
    if (attributes & A_ITALIC) *bits |= RAPPORT_ITALIC;
    if (attributes & A_UNDERLINE) *bits |= RAPPORT_UNDERLINE;
    if (attributes & A_REVERSE) *bits |= RAPPORT_REVERSE;
}

/// Blanks the screen to come.
static inline void rapport_erase(void) { werase(stdscr); }

/// Has the next flush draw every cell anew.
static inline void rapport_redraw_all(void) { clearok(curscr, TRUE); }

/// Has what changed on the screen to come compared by the next flush; sends nothing.
static inline void rapport_stage(void) { wnoutrefresh(stdscr); }

/// Sends what changed to the terminal, the cursor last.
static inline void rapport_flush(int row, int column) {
    wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    doupdate();
}

// Declared here, since wchar.h hides it unless X/Open is asked for before anything else is included.
extern int wcwidth(wchar_t character);

/// Cells a character takes by the C library's reckoning, which is that of ncurses; -1 for what it doesn't know.
static inline int rapport_cells(unsigned scalar) { return wcwidth((wchar_t)scalar); }

/// Rows and columns ncurses goes by.
static inline void rapport_size(int *rows, int *columns) {
    getmaxyx(stdscr, *rows, *columns);
}

/// Rows and columns of the terminal; false where it doesn't say.
static inline bool rapport_window_size(int descriptor, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return true;
}
