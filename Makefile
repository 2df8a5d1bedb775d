# Rapport: what a person who has just cloned it needs, one word each.
#
#   make run        build, and open the demo journal (or print its overview where there is no terminal)
#   make test       build and run every test
#   make build      one optimised program, the Swift library inside it
#   make install    put it under PREFIX (DESTDIR is honoured)
#   make uninstall  take it away from there
#   make bench      time the command line and the panes on the reference journal beside ripgrep, and the note editor
#                   beside vim; BENCH=DIR says where make_journal.py is, the script that writes the journal
#   make kills      kill the program while notes are typed, KILLS=500 times, and count what is lost
#   make lint       formatting, import directions and warnings
#   make format     rewrite the sources as `make lint` wants them
#   make pack       compile demo journal, manual and questions in again after a change to them in Resources
#   make manual     write the manual's page of keys anew from the table of commands, and compile it in
#   make clean      remove what was built
#
# `run`, `test`, `kills`, `lint` and `bench` install what the system lacks, and touch the system only then.

PREFIX ?= /usr/local
BENCH ?= ../shared/bench
KILLS ?= 500
SWIFT ?= swift

# On Linux the Swift library goes into the program. Its linker is the toolchain's own, because GNU's warns about a
# function inside that library.
RELEASE := -c release --product rapport
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib -Xswiftc -use-ld=lld
endif

PACKED_DEMO := Resources/Sources/DemoJournal+Files.swift
PACKED_MANUAL := Resources/Sources/Manual+Pages.swift
PACKED_QUESTIONS := Resources/Sources/QuestionBank+Files.swift

.PHONY: build run test install uninstall bench kills lint format pack manual clean \
    need-swift need-build need-test need-bench
.DEFAULT_GOAL := build

build: need-build
	@$(SWIFT) build $(RELEASE)

run: build
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/rapport" demo

test: need-test
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build

install: build
	@mkdir -p "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/rapport" "$(DESTDIR)$(PREFIX)/bin/rapport"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/rapport"

uninstall:
	@rm -f "$(DESTDIR)$(PREFIX)/bin/rapport"

bench: need-bench build
	@python3 Tests/Bench/bench.py --generator "$(BENCH)/make_journal.py" \
	    --program "$$($(SWIFT) build $(RELEASE) --show-bin-path)/rapport"

kills: need-test build
	@python3 Tests/Kills/typing.py --rounds $(KILLS) \
	    --program "$$($(SWIFT) build $(RELEASE) --show-bin-path)/rapport"

# Import directions are an error here, as is any warning in a source that is compiled (on a clean clone: in all of them).
lint: need-build
	@$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Resources/Sources
	@mkdir -p .build; log=.build/lint.log; \
	    { $(SWIFT) build --explicit-target-dependency-import-check error && $(SWIFT) build --build-tests; } >$$log 2>&1 \
	        || { cat $$log; exit 1; }; \
	    if grep -E '(Sources|Tests|Resources)/.*warning:|^warning:' $$log; then echo 'lint: there are warnings' >&2; exit 1; fi
	@echo 'lint: clean'

format: need-swift
	@$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Resources/Sources

# Swift files of raw string literals: the demo, the manual and the built-in questions, each in order of its paths.
pack:
	@$(packing) \
	    pack demo DemoJournal 'Every file of the demo as it lies in Resources/demo, in order of its path.' $(PACKED_DEMO) && \
	    pack manual Manual 'Every page as it lies in Resources/manual, in order of its path.' $(PACKED_MANUAL) && \
	    pack questions QuestionBank 'Every theme as it lies in Resources/questions, in order of its path.' \
	        $(PACKED_QUESTIONS)

# The page of keys is written by the test that finds none, and compiled in.
manual: need-test
	@rm -f Resources/manual/keys.md
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build --filter KeysPageTests >/dev/null 2>&1; [ -f Resources/manual/keys.md ]
	@$(MAKE) --no-print-directory pack

# pack FOLDER TYPE SUMMARY FILE: the Markdown files below a folder of Resources as a table of a Swift type.
define packing
pack() { \
    (cd "Resources/$$1" && find . -type f -name '*.md' | LC_ALL=C sort | LC_ALL=C awk -v folder="$$1" -v type="$$2" \
        -v summary="$$3" ' \
        BEGIN { \
            print "// swift-format-ignore-file"; \
            print "// Packed by `make pack` from Resources/" folder ": change the files there, not this one."; \
            print ""; \
            print "extension " type " {"; \
            print "    /// " summary; \
            print "    static let packed: [(path: String, text: String)] = ["; \
        } \
        { \
            path = substr($$0, 3); \
            printf "(\"%s\", \043\"\"\"\n", path; \
            while ((getline line < path) > 0) print line; \
            close(path); \
            print "\n\"\"\"\043),"; \
        } \
        END { print "    ]\n}" }') >"$$4.tmp" && mv "$$4.tmp" "$$4" && \
    echo "packed $$(grep -c '^("' "$$4") files into $$4"; \
};
endef

clean:
	@rm -rf .build

# What the system needs. Each rule says nothing and does nothing where all is there.

need-swift:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	    echo 'Rapport is built with Swift 6.1 or newer, and there is no `swift` in PATH:' \
	        'install it from https://www.swift.org/install and try again.' >&2; exit 1; }

need-build: need-swift
	@$(lack) \
	    lacks git 'git ca-certificates' git; \
	    if [ "$$(uname -s)" = Linux ] && [ ! -e /usr/include/ncurses.h ]; then add libncurses-dev ncurses; fi; \
	    provide

need-test: need-build
	@$(lack) \
	    lacks tmux tmux tmux; \
	    lacks vi vim-tiny vim; \
	    lacks python3 python3 python3; \
	    provide

need-bench: need-build
	@$(lack) \
	    lacks python3 python3 python3; \
	    lacks rg ripgrep ripgrep; \
	    provide
	@[ -f "$(BENCH)/make_journal.py" ] || { \
	    echo 'make bench: there is no make_journal.py in "$(BENCH)". That script writes the reference journal and is not' \
	        'part of this repository: have one that is run as `make_journal.py NEWFOLDER --sessions NUMBER` and gives each' \
	        'of 500 pairs so many sessions, and say where it is with `make bench BENCH=DIR`.' >&2; exit 1; }

# lacks COMMAND APT BREW: note a package where a command is missing. add APT BREW: note it anyway. provide: install.
define lack
apt=; brew=; \
add() { apt="$$apt $$1"; brew="$$brew $$2"; }; \
lacks() { command -v "$$1" >/dev/null 2>&1 || add "$$2" "$$3"; }; \
provide() { \
    [ -n "$$apt" ] || return 0; \
    if command -v apt-get >/dev/null 2>&1; then \
        sudo=; \
        if [ "$$(id -u)" -ne 0 ]; then \
            command -v sudo >/dev/null 2>&1 || { echo "as root: apt-get install$$apt" >&2; exit 1; }; \
            sudo=sudo; \
        fi; \
        echo "installing:$$apt"; \
        $$sudo apt-get update -qq && \
        $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$apt >/dev/null \
            || { echo "could not install$$apt: install it by hand and try again." >&2; exit 1; }; \
    elif command -v brew >/dev/null 2>&1; then \
        echo "installing:$$brew"; \
        brew install --quiet $$brew || { echo "could not install$$brew: install it by hand and try again." >&2; exit 1; }; \
    else \
        echo "neither apt-get nor brew is here: install$$apt by hand and try again." >&2; exit 1; \
    fi; \
};
endef
