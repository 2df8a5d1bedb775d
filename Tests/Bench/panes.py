"""Drive the panes in a terminal of their own and time what a person waits for."""
import fcntl
import glob
import os
import pty
import re
import select
import statistics
import struct
import sys
import termios
import time

ROWS, COLUMNS = 36, 120
KEYS = b"jjjjjjjjkkkkkkkk"
# Each opens a page about the selected pair; esc leaves it.
PAGES = b"pAPHQSRMXWB"
ESCAPE = b"\033"
# So many names make a first screenful.
NAMES = 15
# Silence that ends the start, and a redraw, in seconds.
SETTLED, REDRAWN = 0.3, 0.02
# Answers each key with as many bytes as the panes write when the selection moves on: what no program can go below.
ECHO = """
import os, tty
tty.setraw(0)
os.write(1, b"ready")
while os.read(0, 64) not in (b"q", b""):
    os.write(1, b"\\033[1;1H" + b"word " * 560)
"""


class Figures:
    """What was measured of one run; seconds, and MiB."""

    def __init__(self, first, settled, redraws, pages, silent, peak):
        self.first, self.settled, self.redraws, self.pages = first, settled, redraws, pages
        self.silent, self.peak = silent, peak


def drain(terminal, quiet, limit):
    """What comes until it is quiet for so long, with the time of each piece."""
    pieces = []
    end = time.perf_counter() + limit
    while True:
        wait = quiet if pieces else end - time.perf_counter()
        if wait <= 0 or not select.select([terminal], [], [], wait)[0]:
            return pieces
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            return pieces
        if not piece:
            return pieces
        pieces.append((time.perf_counter(), piece))


def start(command, environment):
    """Start the command in a terminal of its own; its process and the terminal."""
    child, terminal = pty.fork()
    if child == 0:
        try:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    return child, terminal


def run(command, environment, names=None, turns=4):
    """Start the command, wait until it is quiet, press keys one after the other, and leave it."""
    begun = time.perf_counter()
    child, terminal = start(command, environment)
    pieces = drain(terminal, SETTLED, 60)
    first, shown = None, b""
    for moment, piece in pieces:
        shown += piece
        if names is None or len(names.findall(shown)) >= NAMES:
            first = moment - begun
            break
    settled = pieces[-1][0] - begun if pieces else None
    redraws, pages, silent = [], [], 0
    for key in KEYS * turns:
        answer = press(terminal, bytes([key]))
        silent += answer is None
        redraws += [answer] if answer else []
    for key in PAGES if names else b"":
        answer = press(terminal, bytes([key]))
        silent += answer is None
        pages += [answer] if answer else []
        # Alone, so that it is not taken for the beginning of another key.
        press(terminal, ESCAPE)
    os.write(terminal, b"q")
    drain(terminal, 0.05, 5)
    os.close(terminal)
    _, _, usage = os.wait4(child, 0)
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return Figures(first, settled, redraws, pages, silent, peak)


def press(terminal, key):
    """Press a key; the seconds until the last byte of its answer, or nothing where there is none."""
    pressed = time.perf_counter()
    os.write(terminal, key)
    answer = drain(terminal, REDRAWN, 0.25)
    return answer[-1][0] - pressed if answer else None


def mentees(path):
    """Matches the name of any mentee of a journal."""
    found = set()
    for file in glob.glob(os.path.join(path, "pairs", "*", "pair.md")):
        with open(file, "rb") as text:
            match = re.search(rb"^mentee: (.+)$", text.read(), re.MULTILINE)
            if match:
                found.add(re.escape(match[1]))
    return re.compile(b"|".join(sorted(found, key=len, reverse=True)))


def measure(program, path, today, count, environment):
    """The medians of some runs on a journal, after one that warms up; nothing where the panes don't open."""
    names = mentees(path)
    environment = {**environment, "TERM": "xterm-256color"}
    command = [program, "--journal", path, "--today", today]
    runs = [run(command, environment, names) for _ in range(count + 1)][1:]
    if any(figures.first is None or not figures.redraws for figures in runs):
        return None
    redraws = sorted(redraw for figures in runs for redraw in figures.redraws)
    return Figures(
        statistics.median(figures.first for figures in runs),
        statistics.median(figures.settled for figures in runs),
        redraws,
        sorted(page for figures in runs for page in figures.pages),
        sum(figures.silent for figures in runs),
        max(figures.peak for figures in runs),
    )


def echo(environment):
    """The median of a key's way to a program that only writes, and back."""
    figures = run([sys.executable, "-S", "-c", ECHO], environment)
    return statistics.median(figures.redraws)


def percentile(values, share):
    """The value below which so much of the sorted values lies."""
    return values[min(len(values) - 1, round(share * (len(values) - 1)))]
