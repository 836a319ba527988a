"""Cold start: `cvparse` on a CV against a script that only takes the words of the same file with pdfplumber, and help.

    python tests/benchmarks/cold_start.py [FILE] [--against OTHER_SRC] [--rounds 11]

All run as processes of their own, one after the other in turns, so that all see the same machine; the medians of their
CPU time are compared. Byte code is kept, as pip keeps it when it installs a package. Exits 1 above a bar.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from cpu import COMMAND, PLUMBER_WORDS, ROOT, SOURCE, environment, held, milliseconds, python

ROUNDS = 11
MOST_OF_PLUMBER = 0.6
MOST_FOR_HELP = 120  # milliseconds
SAMPLE = ROOT / "samples" / "seed" / "cv.pdf"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=SAMPLE)
    parser.add_argument("--against", type=Path, help="the src folder of another checkout")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    sources = [SOURCE, *([asked.against.resolve()] if asked.against else [])]
    commands = {"help": python(COMMAND, "--help"), "cvparse": python(COMMAND, asked.file)}
    figures: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        own = [environment(source, f"{folder}/{number}") for number, source in enumerate(sources)]
        runs = [
            (name + (", other checkout" if number else ""), command, each)
            for number, each in enumerate(own)
            for name, command in commands.items()
        ]
        runs.append(("pdfplumber", python(PLUMBER_WORDS, asked.file), own[0]))
        for turn in range(asked.rounds + 1):
            for name, command, each in runs:
                took = milliseconds(command, each)
                if turn:  # the first run of each writes the byte code
                    figures.setdefault(name, []).append(took)
    usual = {name: statistics.median(found) for name, found in figures.items()}
    print(f"median of {asked.rounds} rounds, CPU milliseconds")
    for name, value in usual.items():
        print(f"{name:44} {value:9.0f}")
    within = held("cvparse, times the words of pdfplumber", usual["cvparse"] / usual["pdfplumber"], MOST_OF_PLUMBER)
    within &= held("cvparse --help", usual["help"], MOST_FOR_HELP, ".0f")
    if asked.against:
        for name in commands:
            print(f"{name + ', times the other checkout':44} {usual[name] / usual[name + ', other checkout']:9.3f}")
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
