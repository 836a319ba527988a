"""A thousand CVs into a database: the state of each, the rate of two workers against one, memory, and a second run.

    python tests/benchmarks/bulk_import.py [--files 1000] [--pairs 3] [--timed 200] [--from FOLDER ...]

The files are made from the samples, and from the PDFs of other folders that are named; one in twenty is wrong in some
way, and it is known in which. Each file's bytes are its own, so that none is passed over as known. The rate is measured
on the first 200 (`--timed`), one worker and two in turns; it says little on a machine that has other work, and on few
files, of which one that hangs until its limit is a large part.
"""

import argparse
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "material"))

from pdf_files import form_bomb, pdf_with, same_page_often  # noqa: E402 -- found by the line above
from small_cvs import small_cv  # noqa: E402

READABLE = {"ok", "needs_review"}
LIMITS = ("--time-limit", "20", "--memory-limit", "600")  # so that what hangs and what crashes does so soon
FEW = 100  # files
IMPORT = """
import json, sys, time
from cvparse.cli.app import main
started = time.monotonic()
code = main(sys.argv[1:])
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(json.dumps({
    "code": code,
    "seconds": time.monotonic() - started,
    "peak": int(status["VmHWM"].split()[0]) / 1024,
}))
"""


def broken(content: bytes, number: int) -> tuple[bytes, str]:
    """A file that is wrong in one of the known ways, and the state that it must have."""
    mark = b"\n%% %d\n" % number
    kinds = (
        lambda: (b"", "damaged"),
        lambda: (content[: len(content) // 20] + mark, "damaged"),
        lambda: (b"%PDF-1.7\n" + mark, "damaged"),
        lambda: (b"\xff\xd8\xff\xe0 a picture" + mark, "damaged"),
        lambda: (b"PK\x03\x04 a letter" + mark, "damaged"),
        lambda: (small_cv("Ada Example", f"ada{number}@example.org", password="secret") + mark, "encrypted"),
        lambda: (pdf_with([]) + mark, "no_text_layer"),
        lambda: (pdf_with(["Dear Sir or Madam,", f"this is letter {number}."]) + mark, "not_a_cv"),
        lambda: (content + mark + bytes(60 * 1024 * 1024), "too_large"),
        lambda: (same_page_often(240) + mark, "timeout"),
        lambda: (form_bomb() + mark, "crashed"),
    )
    return kinds[number // 20 % len(kinds)]()


def make_files(folder: Path, count: int, originals: list[Path]) -> dict[str, set[str]]:
    """Write the files; returns the states that each may have."""
    chance = random.Random(0)
    expected: dict[str, set[str]] = {}
    for number in range(count):
        original = chance.choice(originals)
        content = original.read_bytes()
        if number % 20 == 4:  # never among the last, where the other worker would have nothing to do
            content, state = broken(content, number)
            states = {state}
        else:
            content += b"\n%% %d\n" % number
            states = READABLE
        path = folder / f"{number // 100:02}" / f"{number:04} {original.parent.name} {original.stem}.pdf"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        expected[str(path)] = states
    return expected


def imported(folders: list[Path], database: Path, workers: int) -> dict[str, float]:
    """Import, in a process of its own; its seconds, and its peak of memory in MB."""
    arguments = ["import", *map(str, folders), "--to", f"sqlite:///{database}", "--workers", str(workers), "--quiet"]
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, *arguments, *LIMITS], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def measure_rates(folders: list[Path], place: Path, pairs: int) -> None:
    """One worker and two in turns, each into a database of its own."""
    ratios = []
    for pair in range(pairs):
        load = os.getloadavg()[0]
        one, two = (imported(folders, place / f"{pair}-{workers}.db", workers)["seconds"] for workers in (1, 2))
        ratios.append(one / two)
        print(f"one worker {one:.0f} s, two {two:.0f} s: {one / two:.2f} (load before it {load:.1f})", flush=True)
    print(f"ratio of two workers to one: {statistics.median(ratios):.2f} (bar 1.7)", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--timed", type=int, default=200, help="files of which the rate is measured")
    parser.add_argument("--from", dest="folders", type=Path, action="append", default=[], help="more PDFs to use")
    arguments = parser.parse_args()
    originals = [path for folder in (ROOT / "samples", *arguments.folders) for path in sorted(folder.rglob("*.pdf"))]
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        expected = make_files(place, arguments.files, originals)
        folders = sorted(path for path in place.iterdir() if path.is_dir())
        print(f"{len(expected)} files of {len(originals)} PDFs on {os.cpu_count()} cores", flush=True)
        if arguments.pairs:
            measure_rates(folders[: arguments.timed // 100], place, arguments.pairs)
        few = imported(folders[: FEW // 100], place / "few.db", 2)
        whole = imported(folders, place / "whole.db", 2)
        again = imported(folders, place / "whole.db", 2)
        with sqlite3.connect(place / "whole.db") as connection:
            found = dict(connection.execute("SELECT files.path, status FROM files JOIN documents ON id = document_id"))
    wrong = {Path(path).name: found.get(path) for path, states in expected.items() if found.get(path) not in states}
    print(f"two workers: {whole['seconds']:.0f} s; {dict(Counter(found.values()))}")
    print(f"wrong states: {len(wrong)} {wrong}")
    print(
        f"peak memory of the parent: {few['peak']:.0f} MB for {FEW} files, {whole['peak']:.0f} MB for {len(expected)}"
    )
    print(f"ratio of the peaks: {whole['peak'] / few['peak']:.2f} (bar 1.10; under 300 MB)")
    print(f"second run: {again['seconds']:.1f} s (bar 5)")


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"in all {time.monotonic() - started:.0f} s")
