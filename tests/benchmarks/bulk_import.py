"""A thousand CVs into a database: the state of each, the rate of two workers against one, memory, and a second run.

    python tests/benchmarks/bulk_import.py [--files 1000] [--from FOLDER ...]

The files are made from the samples, and from the PDFs of other folders that are named; one in twenty is wrong in some
way, and it is known in which. Each file's bytes are its own, so that none is passed over as known.
"""

import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from pdf_files import pdf_with  # noqa: E402 -- found by the line above
from small_cvs import small_cv  # noqa: E402

READABLE = {"ok", "needs_review", "not_a_cv"}
PASSWORD = "secret"
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


def broken(content: bytes, number: int) -> tuple[bytes, set[str]]:
    """A file that is wrong in one of the known ways, and the states that it may have."""
    mark = b"\n%% %d\n" % number
    kinds = (
        (content[: len(content) // 20] + mark, {"damaged", "no_text_layer"}),
        (b"%PDF-1.7\n" + mark, {"damaged"}),
        (b"\xff\xd8\xff\xe0" + mark, {"damaged"}),
        (b"PK\x03\x04" + mark, {"damaged"}),
        (b"plain text" + mark, {"damaged"}),
        (small_cv("Ada Example", f"ada{number}@example.org", password=PASSWORD) + mark, {"encrypted"}),
        (pdf_with([]) + mark, {"no_text_layer"}),
        (pdf_with(["Dear Sir or Madam,", f"this is letter {number}."]) + mark, {"not_a_cv"}),
        (content + mark + b" " * 110 * 1024 * 1024, {"too_large"}),
    )
    return kinds[number // 20 % len(kinds)]


def make_files(folder: Path, count: int, originals: list[Path]) -> dict[str, set[str]]:
    """Write the files; returns the states that each may have."""
    chance = random.Random(0)
    expected: dict[str, set[str]] = {}
    for number in range(count):
        content = chance.choice(originals).read_bytes()
        states = READABLE
        if number % 20 == 19:
            content, states = broken(content, number)
        else:
            content += b"\n%% %d\n" % number
        path = folder / f"{number // 100:02}" / f"{number:04}.pdf"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        expected[str(path)] = states
    return expected


def imported(folder: Path, database: Path, workers: int) -> dict[str, float]:
    arguments = ["import", str(folder), "--to", f"sqlite:///{database}", "--workers", str(workers), "--quiet"]
    done = subprocess.run([sys.executable, "-c", IMPORT, *arguments], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--from", dest="folders", type=Path, action="append", default=[], help="more PDFs to use")
    arguments = parser.parse_args()
    originals = [path for folder in (ROOT / "samples", *arguments.folders) for path in sorted(folder.rglob("*.pdf"))]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "cvs"
        folder.mkdir()
        expected = make_files(folder, arguments.files, originals)
        one = imported(folder, Path(place) / "one.db", 1)
        two = imported(folder, Path(place) / "two.db", 2)
        again = imported(folder, Path(place) / "two.db", 2)
        few = imported(folder / "00", Path(place) / "few.db", 2)
        with sqlite3.connect(Path(place) / "two.db") as connection:
            found = dict(connection.execute("SELECT files.path, status FROM files JOIN documents ON id = document_id"))
    wrong = {path: found.get(path) for path, states in expected.items() if found.get(path) not in states}
    print(f"{len(expected)} files of {len(originals)} PDFs on {os.cpu_count()} cores: {dict(Counter(found.values()))}")
    print(f"wrong states: {len(wrong)} {list(wrong.items())[:5]}")
    print(f"one worker {arguments.files / one['seconds']:.1f} files/s, two {arguments.files / two['seconds']:.1f}")
    print(f"ratio of two workers to one: {one['seconds'] / two['seconds']:.2f} (bar 1.7)")
    print(f"peak memory of the parent: {few['peak']:.0f} MB for 100 files, {two['peak']:.0f} MB for {len(expected)}")
    print(f"ratio of the peaks: {two['peak'] / few['peak']:.2f} (bar 1.10; under 300 MB)")
    print(f"second run: {again['seconds']:.1f} s (bar 5)")


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"in all {time.monotonic() - started:.0f} s")
