"""Warm CPU milliseconds a page, against `pdftotext -bbox-layout` and pdfplumber's words, and against another checkout.

    python tests/benchmarks/warm.py FOLDER_OF_PDFS [--against OTHER_SRC] [--rounds 3]

OTHER_SRC is the `src` folder of another checkout, such as the one before a change. Each round is a process of its own
for each, in turns, so that all see the same machine. A round of cvparse reads the samples to warm up, then every PDF of
the folder once on the clock: nothing that was found in a file is known when it is read. The pages of files that are
refused are not counted. The median of the rounds is printed; exits 1 above a bar.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cpu import PLUMBER_WORDS, ROOT, SOURCE, environment, held, milliseconds, python

ROUNDS = 3
MOST_A_PAGE = 25  # milliseconds
MOST_OF_POPPLER = 7  # times
READ_ALL = """
import json, sys, time
from cvparse.errors import CvparseError
from cvparse.pipeline import parse

def read(files):
    seconds, pages, done = 0.0, 0, []
    for file in files:
        start = time.process_time()
        try:
            pages += parse(file).source.pages
        except CvparseError:
            continue
        seconds += time.process_time() - start
        done.append(file)
    return seconds, pages, done

first, files = json.load(sys.stdin)
read(first)
print(json.dumps(read(files)))
"""


def warm(files: Sequence[Path], own: dict[str, str]) -> tuple[float, int, list[str]]:
    """CPU milliseconds of a warm process for all files, their pages, and the files that it read."""
    samples = [str(file) for file in sorted((ROOT / "samples").glob("*/cv.pdf"))]
    asked = json.dumps([samples, [str(file) for file in files]])
    done = subprocess.run(python(READ_ALL), input=asked, env=own, capture_output=True, text=True, check=True)
    seconds, pages, read = json.loads(done.stdout)
    return 1000 * float(seconds), int(pages), list(read)


def poppler(files: Sequence[str], own: dict[str, str]) -> float:
    """CPU milliseconds of `pdftotext -bbox-layout` for all files."""
    return sum(milliseconds(["pdftotext", "-bbox-layout", file, "-"], own) for file in files)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="every PDF below it is read")
    parser.add_argument("--against", type=Path, help="the src folder of another checkout")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    files = sorted(asked.folder.rglob("*.pdf"))
    sources = [SOURCE, *([asked.against.resolve()] if asked.against else [])]
    figures: dict[str, list[float]] = {}
    pages = 0
    with tempfile.TemporaryDirectory() as folder:
        own = [environment(source, f"{folder}/{number}") for number, source in enumerate(sources)]
        for _ in range(asked.rounds):
            read: list[str] = []
            for name, each in zip(("here", "against"), own, strict=False):
                took, pages, read = warm(files, each)
                if not pages:
                    sys.exit(f"{asked.folder} holds no PDF that can be read; name a folder with CVs")
                figures.setdefault(name, []).append(took / pages)
            figures.setdefault("pdfplumber", []).append(milliseconds(python(PLUMBER_WORDS, *read), own[0]) / pages)
            if shutil.which("pdftotext"):
                figures.setdefault("pdftotext", []).append(poppler(read, own[0]) / pages)
    usual = {name: statistics.median(found) for name, found in figures.items()}
    print(f"{pages} pages, median of {asked.rounds} rounds, CPU milliseconds a page")
    within = held("cvparse", usual["here"], MOST_A_PAGE, ".1f")
    if "pdftotext" in usual:
        within &= held("times `pdftotext -bbox-layout`", usual["here"] / usual["pdftotext"], MOST_OF_POPPLER)
    print(f"{'times the words of pdfplumber':44} {usual['here'] / usual['pdfplumber']:9.2f}")
    if "against" in usual:
        print(f"{'times the other checkout':44} {usual['here'] / usual['against']:9.3f}")
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
