#!/usr/bin/env python3
"""Kill the program while notes are typed, at random moments, and count what is lost.

Each round types known words into the notes of a session in a terminal of its own, kills the program in the middle of
typing or after a pause of two seconds, and looks for the text on disk: at most 200 characters may be missing in
typing, and none after a pause. Then the program is started again: it must offer the draft, and what is taken up and
saved must be what was found. Prints `typing: N passed, M failed`, and says of each failure how to repeat it.
"""
import argparse
import concurrent.futures
import fcntl
import os
import pty
import random
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time

TODAY = "2026-11-22"
LOST_IN_TYPING, LOST_AFTER_PAUSE = 200, 0
# How long the program gets for what takes it milliseconds, on a busy machine, in seconds.
PATIENCE = 30.0


class Failed(Exception):
    """A round that lost something, or did not come as far."""


class Terminal:
    """The program in a terminal of its own."""

    def __init__(self, program, journal, *arguments):
        self.shown = b""
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            environment = {"PATH": os.environ.get("PATH", ""), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
            environment["HOME"] = journal
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
                command = [program, *arguments, "--journal", journal, "--today", TODAY]
                os.execve(program, command, environment)
            finally:
                os._exit(127)

    def take(self, wait):
        """Reads what is shown, so that the program never has to wait for it; whether anything came."""
        if not select.select([self.descriptor], [], [], wait)[0]:
            return False
        try:
            piece = os.read(self.descriptor, 65536)
        except OSError:
            return False
        self.shown += piece
        return bool(piece)

    def wait(self, *words):
        """Reads until one of the words was shown."""
        end = time.monotonic() + PATIENCE
        while not any(word in self.shown for word in words):
            if time.monotonic() > end:
                raise Failed(f"{words} did not show; last: {self.shown[-400:]!r}")
            self.take(0.05)

    def type(self, text):
        os.write(self.descriptor, text)

    def end(self, by=signal.SIGKILL):
        """Ends the program by a signal and waits until it is gone."""
        os.kill(self.child, by)
        while self.take(0):
            pass
        os.waitpid(self.child, 0)
        os.close(self.descriptor)


def journal(folder):
    """A small journal with one pair."""
    path = os.path.join(folder, "journal")
    os.makedirs(os.path.join(path, "pairs", "grace-hopper"))
    with open(os.path.join(path, "me.md"), "w") as file:
        file.write("---\nname: Ada Byron\n---\n")
    with open(os.path.join(path, "pairs", "grace-hopper", "pair.md"), "w") as file:
        file.write("---\nmentor: Ada Byron\nmentee: Grace Hopper\n---\n")
    return path


def texts(path):
    """What the files below a folder hold."""
    for folder, _, names in os.walk(path):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                yield file.read()


def longest(typed, path):
    """How much of what was typed is on disk."""
    found = 0
    for text in texts(path):
        start = text.find(typed[:12])
        if start >= 0:
            tail = text[start:]
            length = next((i for i, (a, b) in enumerate(zip(typed, tail)) if a != b), min(len(typed), len(tail)))
            found = max(found, length)
    return found


def round_of(number, program, seed):
    """One round: type, kill, look, start again."""
    chance = random.Random(seed * 100003 + number)
    count = chance.randrange(40, 900)
    pauses = number % 4 == 3
    typed = " ".join(f"word{index}" for index in range(count // 6 + 3)).encode()[:count]
    with tempfile.TemporaryDirectory() as folder:
        path = journal(folder)
        first = Terminal(program, path, "note", "grace")
        first.wait(b"Notes")
        for byte in typed:
            first.type(bytes([byte]))
            end = time.monotonic() + chance.uniform(0.0005, 0.003)
            while time.monotonic() < end:
                first.take(max(end - time.monotonic(), 0))
        if pauses:
            end = time.monotonic() + 2.0
            while time.monotonic() < end:
                first.take(end - time.monotonic())
        first.end()
        kept = longest(typed, path)
        if len(typed) - kept > (LOST_AFTER_PAUSE if pauses else LOST_IN_TYPING):
            raise Failed(f"{len(typed) - kept} of {len(typed)} characters lost{' after a pause' if pauses else ''}")
        if kept == 0:
            return
        second = Terminal(program, path)
        try:
            second.wait(b"go on writing")
            second.type(b"1")
            second.wait(b"Notes")
            second.type(b"\x13")
            saved = os.path.join(path, "pairs", "grace-hopper", "sessions", f"{TODAY}.md")
            end = time.monotonic() + PATIENCE
            while not os.path.exists(saved) and time.monotonic() < end:
                second.take(0.05)
            if not os.path.exists(saved):
                raise Failed("the draft was taken up, and ^S did not save it")
            with open(saved, "rb") as file:
                if typed[:kept] not in file.read():
                    raise Failed("what was taken up and saved is not what was on disk")
        finally:
            second.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, help="the built rapport")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(100000))
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    failures = []
    with concurrent.futures.ProcessPoolExecutor(4) as pool:
        rounds = {pool.submit(round_of, number, program, options.seed): number for number in range(options.rounds)}
        for done in concurrent.futures.as_completed(rounds):
            if done.exception() is not None:
                failures.append(f"round {rounds[done]} of --seed {options.seed}: {done.exception()}")
    for failure in failures:
        print(failure)
    print(f"typing: {options.rounds - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
