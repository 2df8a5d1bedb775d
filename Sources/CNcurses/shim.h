#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#if __has_include(<ncurses.h>)
#include <ncurses.h>
#else
#error "install libncurses-dev: the headers of ncurses were not found"
#endif
