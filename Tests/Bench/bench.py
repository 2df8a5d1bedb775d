#!/usr/bin/env python3
"""Time the program on the reference journal, beside ripgrep counting the open commitments of the same files.

Every command runs once to warm up and then in turns with ripgrep, so that a busy moment hits all alike. Printed are the
medians, each as a multiple of ripgrep's; the peak memory (never less than this script's own, which the system counts
in until the program has replaced it); and the same on a journal with ten times the sessions, as a multiple of the time
on the reference. Then the panes: how long until the first names show and until all is read, as multiples of ripgrep's
time; how long a key takes to its last byte on the screen, as a multiple of what it takes a program that only writes as
many bytes. Then the notes of a session of 2,000 lines: a key and a paste in the same measure, beside vim where it is
installed. A figure beyond its limit is followed by `!`.
"""
import argparse
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import notes  # noqa: E402
import panes  # noqa: E402

TODAY = "2026-11-22"
PATTERN = r"- \[ \]"
# What is asked of the program, and how many times ripgrep's time it may take on the reference journal.
COMMANDS = [
    (["due"], 1.5),
    (["commitments", "--overdue"], 1.5),
    (["pairs"], 2.0),
    (["commitments", "p00042"], 0.3),
    (["brief", "p00042"], 0.5),
    (["ask", "p00042"], 0.5),
    (["check"], 3.0),
]
TENFOLD_LIMIT = 11.0
# Of the panes: the first names and everything there as multiples of ripgrep's time, the first names on ten times as much
# as a multiple of those on the reference, and a key in the median and in the slowest hundredth as multiples of an echo.
FIRST_LIMIT = 0.7
SETTLED_LIMIT = 4.5
TENFOLD_FIRST_LIMIT = 1.5
KEY_LIMITS = (10.0, 50.0)
# Until a page about a pair shows, in the median and at worst: a frame of a screen is sixteen milliseconds.
PAGE_LIMITS = (30.0, 70.0)
MEMORY_LIMIT = 120.0
# Of the notes, as multiples of an echo: a key in the median and in the slowest hundredth, in words and otherwise; until
# the notes show, and until a pasted megabyte does.
NOTE_LIMITS = (4.0, 16.0)
NOTE_FIRST_LIMIT = 400.0
PASTE_LIMIT = 1600.0
# `check` answers 1 where it finds errors.
FINE = {"check": (0, 1)}


class Failed(Exception):
    """A command that did not do what was to be timed."""


def measure(command, environment, codes=(0,)):
    """Run the command once; its seconds and its peak memory in MiB."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment
        )
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in codes:
            errors.seek(0)
            said = errors.read(300).decode("utf-8", "replace").strip()
            raise Failed(f"{' '.join(command)}: exit code {child.returncode}: {said}")
    return seconds, usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def journal(generator, folder, sessions):
    """The journal with that many sessions a pair, made once and kept for as long as its generator stays the same."""
    with open(generator, "rb") as file:
        version = hashlib.sha256(file.read()).hexdigest()[:12]
    path = os.path.join(folder, f"journal-{sessions}-{version}")
    if not os.path.isdir(path):
        unfinished = path + ".unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        print(f"writing a journal of 500 pairs with {sessions} sessions each ...", flush=True)
        subprocess.run([sys.executable, generator, unfinished, "--sessions", str(sessions)], check=True)
        os.rename(unfinished, path)
    return path


def rounds(program, path, count, environment):
    """For every command, and for ripgrep under `rg`: the median seconds and the highest peak of `count` rounds."""
    found = {"rg": []}
    failures = {}
    for turn in range(count + 1):
        runs = [("rg", ["rg", "-c", "-e", PATTERN, path], (0,))]
        for arguments, _ in COMMANDS:
            name = " ".join(arguments)
            command = [program, *arguments, "--journal", path, "--today", TODAY]
            runs.append((name, command, FINE.get(arguments[0], (0,))))
        for name, command, codes in runs:
            if name in failures:
                continue
            try:
                result = measure(command, environment, codes)
            except Failed as failure:
                failures[name] = str(failure)
                continue
            if turn > 0:
                found.setdefault(name, []).append(result)
    for sentence in failures.values():
        print(sentence, file=sys.stderr)
    if "rg" in failures:
        sys.exit(1)
    return {
        name: (statistics.median(s for s, _ in results), max(m for _, m in results))
        for name, results in found.items()
        if results and name not in failures
    }


def figure(value, limit, digits):
    """The value, marked where it is beyond its limit."""
    return f"{value:.{digits}f}{'!' if value > limit else ' '}"


def print_panes(small, large, base, echo):
    """Print what was measured of the panes; how many figures are beyond their limits."""
    if small is None or large is None:
        print(f"{'panes':24}{'failed':>9}")
        return 1
    middle, slowest = (panes.percentile(small.redraws, share) for share in (0.5, 0.99))
    lines = [
        ("panes: first names", small.first, base, "rg", FIRST_LIMIT),
        ("panes: all read", small.settled, base, "rg", SETTLED_LIMIT),
        ("panes: a key, median", middle, echo, "echo", KEY_LIMITS[0]),
        ("panes: a key, 99 %", slowest, echo, "echo", KEY_LIMITS[1]),
        ("panes: a page, median", panes.percentile(small.pages, 0.5), echo, "echo", PAGE_LIMITS[0]),
        ("panes: a page, slowest", small.pages[-1], echo, "echo", PAGE_LIMITS[1]),
        ("panes, 10x: first names", large.first, small.first, "1x", TENFOLD_FIRST_LIMIT),
        ("panes, 10x: all read", large.settled, small.settled, "1x", TENFOLD_LIMIT),
        ("panes, 10x: a key", panes.percentile(large.redraws, 0.5), middle, "1x", TENFOLD_LIMIT),
        ("panes, 10x: a page", large.pages[-1], small.pages[-1], "1x", TENFOLD_LIMIT),
    ]
    over = 0
    print(f"\n{'':24}{'ms':>9}{'x':>8}{'of':>6}{'limit':>7}")
    for title, seconds, unit, name, limit in lines:
        ratio = figure(seconds / unit, limit, 2)
        print(f"{title:24}{seconds * 1000:9.2f}{ratio:>8}{name:>6}{limit:>7.1f}")
        over += "!" in ratio
    peak = figure(small.peak, MEMORY_LIMIT, 1)
    silent = small.silent + large.silent
    print(f"panes: {peak}MiB, 10x: {large.peak:.1f} MiB; keys without an answer: {silent}{'!' if silent else ''}")
    return over + ("!" in peak) + (silent > 0)


def print_notes(found, beside, echo):
    """Print what was measured of the notes, and of vim where it is installed; how many figures are beyond limits."""
    if found is None:
        print(f"{'notes':24}{'failed':>9}")
        return 1
    middle, slowest = 0.5, 0.99
    lines = [
        ("notes: all of the page", "first", middle, NOTE_FIRST_LIMIT),
        ("notes: a letter, median", "typed", middle, NOTE_LIMITS[0]),
        ("notes: a letter, 99 %", "typed", slowest, NOTE_LIMITS[1]),
        ("notes: a deed, median", "others", middle, NOTE_LIMITS[0]),
        ("notes: a deed, 99 %", "others", slowest, NOTE_LIMITS[1]),
        ("notes: 1 MB, 20,000 lines", "lines", middle, PASTE_LIMIT),
        ("notes: 1 MB, one line", "line", middle, PASTE_LIMIT),
        ("notes: a letter after it", "after", middle, NOTE_LIMITS[0]),
    ]
    over = 0
    print(f"\n{'':26}{'ms':>7}{'x':>8}{'of':>6}{'limit':>7}{'vim: ms':>10}{'x vim':>7}")
    for title, name, share, limit in lines:
        seconds = panes.percentile(getattr(found, name), share)
        ratio = figure(seconds / echo, limit, 2)
        line = f"{title:26}{seconds * 1000:7.2f}{ratio:>8}{'echo':>6}{limit:>7.1f}"
        others = getattr(beside, name) if beside and name in ("typed", "lines") else []
        if others:
            other = panes.percentile(others, share)
            line += f"{other * 1000:10.2f}{seconds / other:7.2f}"
        print(line)
        over += "!" in ratio
    peak = figure(found.peak, MEMORY_LIMIT, 1)
    silent = f"{found.silent}{'!' if found.silent else ''}"
    print(f"notes: {notes.LINES} lines; {peak}MiB at most; keys without an answer: {silent}")
    return over + ("!" in peak) + (found.silent > 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--generator", required=True, help="the script that writes the reference journal")
    parser.add_argument("--program", required=True, help="the built rapport")
    parser.add_argument("--folder", default=os.path.join(".build", "bench"), help="where the journals are kept")
    parser.add_argument("--rounds", type=int, default=11)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    program = os.path.abspath(options.program)
    reference = journal(options.generator, options.folder, 20)
    tenfold = journal(options.generator, options.folder, 200)
    with tempfile.TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("RAPPORT_", "XDG_"))}
        environment.update(HOME=home, LC_ALL="C.UTF-8")
        small = rounds(program, reference, options.rounds, environment)
        large = rounds(program, tenfold, max(3, options.rounds // 2), environment)
        shown = panes.measure(program, reference, TODAY, 3, environment)
        shown_large = panes.measure(program, tenfold, TODAY, 2, environment)
        echo = panes.echo(environment)
        written = notes.measure(notes.rapport(program, TODAY), environment, 40)
        vim = shutil.which("vim")
        beside = notes.measure(notes.vim(vim), environment, 40, whole=False) if vim else None

    print(f"500 pairs, 10,000 sessions, 40,000 commitments; medians of {options.rounds}; today is {TODAY}")
    print(f"{'':24}{'ms':>9}{'x rg':>8}{'limit':>7}{'MiB':>8}{'10x: ms':>10}{'MiB':>8}{'x time':>8}{'limit':>7}")
    base = small["rg"][0]
    over = 0
    for name, limit in [("rg", None), *((" ".join(a), l) for a, l in COMMANDS)]:
        if name not in small or name not in large:
            print(f"{name:24}{'failed':>9}")
            over += 1
            continue
        (seconds, memory), (longer, more) = small[name], large[name]
        title = f"rg -c -e '{PATTERN}'" if limit is None else name
        ratio = figure(seconds / base, limit or float("inf"), 2)
        peak = figure(memory, MEMORY_LIMIT if limit else float("inf"), 1)
        growth = figure(longer / seconds, TENFOLD_LIMIT if limit else float("inf"), 1)
        allowed, allowed_growth = (f"{limit:.1f}", f"{TENFOLD_LIMIT:.0f}") if limit else ("", "")
        line = (
            f"{title:24}{seconds * 1000:9.1f}{ratio:>8}{allowed:>7}{peak:>8}"
            f"{longer * 1000:10.1f}{more:8.1f}{growth:>8}{allowed_growth:>7}"
        )
        print(line.rstrip())
        over += sum("!" in text for text in (ratio, peak, growth))
    over += print_panes(shown, shown_large, base, echo)
    over += print_notes(written, beside, echo)
    print("every figure within its limit" if over == 0 else f"{over} beyond the limit")


if __name__ == "__main__":
    main()
