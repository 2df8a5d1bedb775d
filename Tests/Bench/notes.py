"""Write notes in a terminal of their own and time what a person waits for, beside vim where it is installed."""
import os
import random
import select
import signal
import sys
import tempfile
import time

import panes

DAY = "2026-11-20"
LINES = 2000
# A line begins by turns as notes do: as prose mostly, as commitments, as what labels stand before.
BEGINNINGS = ["", "", "- [ ] @grace ", "  Because: ", "Q: ", "A: ", "", "Learned: ", "", ""]
WORDS = (
    "the a talk frightened her less than feared people came up afterwards to ask what she would do next and whether "
    "anybody had time for another look at plans climbing weekends draft questions"
).split()
# Typed one after the other: words, and keys that do more than to put a character in.
TYPED = b"abcd efgh"
OTHERS = [b"\r", b"\x1b[A", b"\x1b[B", b"x", b"\x7f", b"\x14", b"\x15"]
PAGE_UP, LINE_END = b"\x1b[5~", b"\x1b[F"
# How many pages above the end the middle lies, about.
PAGES = 33
PASTE = 1_000_000
# How long a paste may take, in seconds.
PATIENCE = 5
END = b"endofpaste"


class Figures:
    """What was measured of one editor; seconds, and MiB."""

    def __init__(self):
        self.first, self.typed, self.others, self.after = [], [], [], []
        self.lines, self.line, self.silent, self.peak = [], [], 0, 0.0


def text():
    """The notes of a long session."""
    chance = random.Random(4)
    lines = []
    for number in range(LINES):
        line = BEGINNINGS[number % len(BEGINNINGS)]
        wanted = chance.randrange(60, 101)
        while len(line) < wanted:
            line += chance.choice(WORDS) + " "
        line = line[:wanted].rstrip()
        lines.append(line + f" due:2026-12-{1 + number % 28:02}" if "[ ]" in line else line)
    return "\n".join(lines) + "\n"


def journal(folder):
    """A journal of one pair with that session; the path of the session's file."""
    sessions = os.path.join(folder, "pairs", "grace-hopper", "sessions")
    os.makedirs(sessions)
    files = {
        os.path.join(folder, "me.md"): "---\nname: Ada Byron\n---\n",
        os.path.join(folder, "pairs", "grace-hopper", "pair.md"): "---\nmentor: Ada Byron\nmentee: Grace Hopper\n---\n",
        os.path.join(sessions, f"{DAY}.md"): "---\nstatus: held\n---\n" + text(),
    }
    for path, content in files.items():
        with open(path, "w") as file:
            file.write(content)
    return os.path.join(sessions, f"{DAY}.md")


def rapport(program, today):
    """How the notes are opened in the program."""
    return lambda folder, _: ([program, "note", "grace", "--date", DAY, "--journal", folder, "--today", today], b"")


def vim(path):
    """How they are opened in vim without anything of its own, behind their last line."""
    return lambda _, file: ([path, "-N", "-u", "NONE", "-i", "NONE", file], b"Go")


def press(terminal, key, times, figures):
    """Press a key; note how long it takes to the last byte of its answer."""
    pressed = time.perf_counter()
    os.write(terminal, key)
    answer = panes.drain(terminal, panes.REDRAWN, 0.25)
    if answer:
        times.append(answer[-1][0] - pressed)
    else:
        figures.silent += 1


def paste(terminal, pasted):
    """Paste, and wait until the end of what was pasted shows; how long that took."""
    os.set_blocking(terminal, False)
    rest = memoryview(b"\x1b[200~" + pasted + END + b"\x1b[201~")
    start = time.perf_counter()
    shown = b""
    while END not in shown:
        if time.perf_counter() - start > PATIENCE:
            return None
        readable, writable, _ = select.select([terminal], [terminal] if rest else [], [], 0.1)
        if readable:
            shown = shown[-len(END):] + os.read(terminal, 65536)
        if writable:
            rest = rest[os.write(terminal, rest):]
    taken = time.perf_counter() - start
    os.set_blocking(terminal, True)
    return taken


def session(opening, environment, figures, use):
    """Open the notes, use them, and end the editor with whatever it may hold: nothing of the journal is wanted."""
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, "journal")
        command, start = opening(folder, journal(folder))
        begun = time.perf_counter()
        child, terminal = panes.start(command, {**environment, "HOME": home})
        try:
            pieces = panes.drain(terminal, panes.SETTLED, 60)
            if not pieces:
                return
            figures.first.append(pieces[-1][0] - begun)
            os.write(terminal, start)
            panes.drain(terminal, 0.1, 0.5)
            use(terminal)
        finally:
            os.kill(child, signal.SIGKILL)
            os.close(terminal)
            _, _, usage = os.wait4(child, 0)
            peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
            figures.peak = max(figures.peak, peak)


def measure(opening, environment, turns, whole=True):
    """What it takes to write at the end and in the middle, and to paste; nothing where the notes don't open.

    Where it isn't the whole that is wanted, only words are typed, at the end, and only lines pasted.
    """
    figures = Figures()
    environment = {**environment, "TERM": "xterm-256color"}

    def write(terminal):
        for place in range(2 if whole else 1):
            if place == 1:
                os.write(terminal, PAGE_UP * PAGES + LINE_END)
                panes.drain(terminal, 0.1, 0.5)
            for _ in range(turns):
                for key in TYPED:
                    press(terminal, bytes([key]), figures.typed, figures)
            for _ in range(turns // 4 if whole else 0):
                for key in OTHERS:
                    press(terminal, key, figures.others, figures)

    def pasting(pasted, times):
        def use(terminal):
            taken = paste(terminal, pasted)
            if taken is None:
                return
            times.append(taken)
            panes.drain(terminal, 0.3, 1)
            for key in TYPED * 3:
                press(terminal, bytes([key]), figures.after, figures)
        return use

    words = (" ".join(WORDS) + " ").encode()
    line = (words * (PASTE // len(words) + 1))[:PASTE]
    lines = b"".join(line[start:start + 49] + b"\n" for start in range(0, PASTE // 50 * 49, 49))
    session(opening, environment, figures, write)
    for _ in range(3 if whole else 1):
        session(opening, environment, figures, pasting(lines, figures.lines))
        if whole:
            session(opening, environment, figures, pasting(line, figures.line))
    if not figures.typed or whole and not (figures.lines and figures.line):
        return None
    for times in (figures.first, figures.typed, figures.others, figures.after, figures.lines, figures.line):
        times.sort()
    return figures
