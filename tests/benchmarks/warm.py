"""Warm CPU milliseconds a page, and the CPU milliseconds of a cold start, of one checkout or of two in one run.

    python tests/benchmarks/warm.py FOLDER_OF_PDFS [--against OTHER_SRC] [--rounds 3]

OTHER_SRC is the `src` folder of another checkout, such as the one before a change. Each round is a process of its own
for each checkout, in turns, so that both see the same machine. A round reads every PDF once to warm up, then all of
them again on the clock; the pages of files that are refused are not counted. A cold start is the whole process of
`cvparse` on the smallest PDF of the folder that it reads. CPU time is what a process computes, so that other work on
the machine matters little. The median of the rounds is printed, and with `--against` the ratio of this checkout to the
other one.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROUNDS = 3
SOURCE = Path(__file__).parents[2] / "src"
READ_ALL = """
import json, sys, time
from cvparse.errors import CvparseError
from cvparse.pipeline import parse

def read(files):
    pages = 0
    for file in files:
        try:
            pages += parse(file).source.pages
        except CvparseError:
            pass
    return pages

files = sys.stdin.read().splitlines()
read(files)
start = time.process_time()
pages = read(files)
print(json.dumps([time.process_time() - start, pages]))
"""
START = "import sys; from cvparse.cli.app import main; sys.exit(main(sys.argv[1:]))"


def environment(source: Path, byte_code: str) -> dict[str, str]:
    """The environment in which this checkout is imported, and byte code kept as pip keeps it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(source), "PYTHONPYCACHEPREFIX": byte_code}


def warm(files: Sequence[Path], own: dict[str, str]) -> float:
    """CPU milliseconds a page of a process that has read the same files before."""
    done = subprocess.run(
        [sys.executable, "-c", READ_ALL],
        input="\n".join(map(str, files)),
        env=own,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, pages = json.loads(done.stdout)
    return 1000 * float(seconds) / int(pages)


def is_read(file: Path, own: dict[str, str]) -> bool:
    """Whether the command reads this file, and does not refuse it."""
    done = subprocess.run([sys.executable, "-c", START, str(file)], capture_output=True, env=own, check=False)
    return done.returncode == 0


def cold(file: Path, own: dict[str, str]) -> float:
    """CPU milliseconds of one run of the command, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", START, str(file)], stdout=subprocess.DEVNULL, env=own, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="every PDF below it is read")
    parser.add_argument("--against", type=Path, help="the src folder of another checkout")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    files = sorted(asked.folder.rglob("*.pdf"))
    if not files:
        sys.exit(f"{asked.folder} holds no PDF; name a folder with CVs")
    sources = [SOURCE, *([asked.against.resolve()] if asked.against else [])]
    figures: dict[str, list[list[float]]] = {"warm, ms a page": [], "cold start, ms": []}
    with tempfile.TemporaryDirectory() as folder:
        own = [environment(source, f"{folder}/{number}") for number, source in enumerate(sources)]
        by_size = sorted(files, key=lambda file: (file.stat().st_size, file))
        smallest = next((file for file in by_size if is_read(file, own[0])), None)
        if smallest is None:
            sys.exit("none of the PDFs can be read; name another folder")
        for each in own:
            cold(smallest, each)  # writes the byte code
        for _ in range(asked.rounds):
            figures["warm, ms a page"].append([warm(files, each) for each in own])
            figures["cold start, ms"].append([cold(smallest, each) for each in own])
    print(f"{len(files)} PDFs, median of {asked.rounds} rounds, CPU time")
    for name, rounds in figures.items():
        here, *there = (statistics.median(column) for column in zip(*rounds, strict=True))
        compared = f"   against {there[0]:8.1f}   ratio {here / there[0]:.3f}" if there else ""
        print(f"{name:16} {here:8.1f}{compared}")


if __name__ == "__main__":
    main()
