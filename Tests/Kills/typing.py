#!/usr/bin/env python3
"""End the program while notes are typed, in every way there is, and count what is lost.

Three kinds of rounds, each in a terminal and with a journal of its own, at moments nobody chose:

- Killed: known words are typed into the notes of a session, and the program is killed in the middle of typing or after
  a pause of two seconds. In typing at most 200 characters may be missing on disk, or what was typed in the last two
  seconds; none after a pause. Then the program is started again: it must offer the draft, and what is taken up and
  saved must be what was found.
- Ended: SIGHUP, SIGTERM, or the terminal is closed in the middle of typing. All that was typed must be in the session's
  file, and no draft left.
- Saving: the program is killed while every word is saved with ^S. The file must be whole, as one of the savings left
  it, and never older than it was seen before; what was typed since is on disk as in the first kind.

Prints `typing: N passed, M failed`, and says of each failure how to repeat it.
"""
import argparse
import concurrent.futures
import fcntl
import os
import pty
import random
import select
import signal
import struct
import sys
import tempfile
import termios
import time

TODAY = "2026-11-22"
# How many characters may be missing; in typing as many as were typed in the last seconds, too.
LOST_IN_TYPING, LOST_AFTER_PAUSE, LOST_SECONDS = 200, 0, 2.0
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

    def kill(self):
        """Kills the program and waits until it is gone."""
        os.kill(self.child, signal.SIGKILL)
        while self.take(0):
            pass
        os.waitpid(self.child, 0)
        os.close(self.descriptor)

    def end(self, by):
        """Ends the program by a signal, or by closing its terminal where there is none; waits until it has ended."""
        if by is None:
            os.close(self.descriptor)
        else:
            os.kill(self.child, by)
        end = time.monotonic() + PATIENCE
        while os.waitpid(self.child, os.WNOHANG)[0] == 0:
            if time.monotonic() > end:
                os.kill(self.child, signal.SIGKILL)
                os.waitpid(self.child, 0)
                raise Failed("it did not end")
            if by is None or not self.take(0.01):
                time.sleep(0.005)
        if by is not None:
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
    """What the files below a folder hold, but for those whose writing was not finished."""
    for folder, _, names in os.walk(path):
        for name in names:
            if name.startswith(".rapport-") or name.endswith(".new"):
                continue
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


def saved_file(path):
    """Where the session's notes are saved."""
    return os.path.join(path, "pairs", "grace-hopper", "sessions", f"{TODAY}.md")


def body(path):
    """What is saved of the session's notes below their front matter; nothing where there is no file."""
    try:
        with open(saved_file(path), "rb") as file:
            text = file.read()
    except FileNotFoundError:
        return None
    parts = text.split(b"---\n", 2)
    if len(parts) != 3 or parts[0] or not text.endswith(b"\n"):
        raise Failed(f"the file is not whole: {text[:200]!r}")
    return parts[2][:-1]


def words(count):
    """So many characters that are nowhere else."""
    return " ".join(f"word{index}" for index in range(count // 6 + 3)).encode()[:count]


def type_on(terminal, typed, chance):
    """Types, a character at a time and most of them once the one before is answered; answers when each was typed."""
    times = []
    for byte in typed:
        times.append(time.monotonic())
        terminal.type(bytes([byte]))
        if chance.random() < 0.9:
            terminal.take(0.1)
        end = time.monotonic() + chance.uniform(0.0, 0.002)
        while time.monotonic() < end:
            terminal.take(max(end - time.monotonic(), 0))
    return times


def expect_kept(typed, times, path, most, when):
    """Fails where more than so many characters are missing on disk, and more than the last seconds' typing; answers how
    many are there."""
    end = time.monotonic()
    kept = longest(typed, path)
    if len(typed) - kept > most and (most == 0 or end - times[kept] > LOST_SECONDS):
        raise Failed(f"{len(typed) - kept} of {len(typed)} characters lost {when}, of {end - times[kept]:.1f} s")
    return kept


def killed(number, program, path, keys, chance):
    """Type, kill, look, start again."""
    typed = words(chance.randrange(1, keys))
    pauses = number % 4 == 3
    first = Terminal(program, path, "note", "grace")
    first.wait(b"Notes")
    times = type_on(first, typed, chance)
    if pauses:
        # The pause begins when the last key is answered.
        while first.take(0.1):
            pass
        end = time.monotonic() + 2.0
        while time.monotonic() < end:
            first.take(end - time.monotonic())
    first.kill()
    most, when = (LOST_AFTER_PAUSE, "after a pause") if pauses else (LOST_IN_TYPING, "in typing")
    kept = expect_kept(typed, times, path, most, when)
    if kept == 0:
        return
    second = Terminal(program, path)
    try:
        second.wait(b"go on writing")
        second.type(b"1")
        second.wait(b"Notes")
        second.type(b"\x13")
        end = time.monotonic() + PATIENCE
        while body(path) is None and time.monotonic() < end:
            second.take(0.02)
        if body(path) is None:
            raise Failed("the draft was taken up, and ^S did not save it")
        if not body(path).startswith(typed[:kept]):
            raise Failed(f"{kept} of {len(typed)} characters were on disk; taken up and saved: {body(path)[-60:]!r}")
    finally:
        second.kill()


def ended(number, program, path, keys, chance):
    """Type, end the program in order, look."""
    typed = words(chance.randrange(1, keys))
    by = (signal.SIGHUP, signal.SIGTERM, None)[number % 3]
    name = by.name if by else "the terminal was closed"
    terminal = Terminal(program, path, "note", "grace")
    terminal.wait(b"Notes")
    type_on(terminal, typed[:-1], chance)
    # The program has what was read from its terminal, and the last character is read when it shows.
    terminal.shown = b""
    terminal.type(b"\x1b[200~" + typed[-1:] + b"END\x1b[201~")
    terminal.wait(b"END")
    terminal.end(by)
    if body(path) != typed + b"END":
        raise Failed(f"{name}: of {len(typed)} characters {longest(typed, path)} are on disk; the file: {body(path)!r}")
    drafts = os.path.join(path, ".rapport", "drafts")
    if os.path.isdir(drafts) and os.listdir(drafts):
        raise Failed(f"{name}: drafts are left: {os.listdir(drafts)}")


def saving(number, program, path, keys, chance):
    """Type, saving each word, and kill; look."""
    typed, times = b"", []
    seen = 0
    terminal = Terminal(program, path, "note", "grace")
    terminal.wait(b"Notes")
    for index in range(chance.randrange(1, 40)):
        word = f"word{index} ".encode()
        typed += word
        times += [time.monotonic()] * len(word)
        terminal.type(word + b"\x13")
        end = time.monotonic() + chance.choice((0.0, 0.002, 0.01, 0.05))
        while time.monotonic() < end:
            terminal.take(max(end - time.monotonic(), 0))
        seen = max(seen, len(body(path) or b""))
    terminal.kill()
    saved = body(path)
    if saved is None:
        if seen:
            raise Failed("the file is gone")
    elif not typed.startswith(saved) or not saved.endswith(b" "):
        raise Failed(f"the file is neither what it was nor what it was to be: {saved!r}")
    elif len(saved) < seen:
        raise Failed(f"{seen} characters were in the file, now {len(saved)} are")
    expect_kept(typed, times, path, LOST_IN_TYPING, "in saving")


def round_of(kind, number, program, keys, seed):
    """One round."""
    with tempfile.TemporaryDirectory() as folder:
        kind(number, program, journal(folder), keys, random.Random(f"{seed} {kind.__name__} {number}"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, help="the built rapport")
    parser.add_argument("--rounds", type=int, default=100, help="kills in typing; a third as many of the others")
    parser.add_argument("--keys", type=int, default=2000, help="how many are typed in a round at most")
    parser.add_argument("--seed", type=int, default=random.randrange(100000))
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    failures = []
    fewer = (options.rounds + 2) // 3
    wanted = [(kind, number) for kind, count in ((killed, options.rounds), (ended, fewer), (saving, fewer))
              for number in range(count)]
    with concurrent.futures.ProcessPoolExecutor(8) as pool:
        rounds = {pool.submit(round_of, *round, program, options.keys, options.seed): round for round in wanted}
        for done in concurrent.futures.as_completed(rounds):
            if done.exception() is not None:
                kind, number = rounds[done]
                failures.append(f"{kind.__name__} {number} of --seed {options.seed}: {done.exception()}")
    for failure in failures:
        print(failure)
    print(f"typing: {len(wanted) - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
