"""Linear in pages: one CV joined to files of 10, 50, 200 and 400 pages takes as long a page, and as much memory.

    python tests/benchmarks/linear.py [FILE] [--pages 10 50 200 400] [--rounds 3]

Each file is read by a process of its own, which reads the CV itself to warm up. The least CPU time of the rounds
counts: what else the machine does can only add to it. The memory is what the process grew by over the warm-up. Exits 1
where a page takes more than the bar times as long as a page of the shortest file.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from cpu import ROOT, SOURCE, environment, held, python

ROUNDS = 3
PAGES = (10, 50, 200, 400)
MOST = 1.15  # times
SAMPLE = ROOT / "samples" / "seed" / "cv.pdf"
READ = """
import json, resource, sys, time
from cvparse.pipeline import parse

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

parse(sys.argv[1])
memory, start = peak(), time.process_time()
pages = parse(sys.argv[2]).source.pages
print(json.dumps([1000 * (time.process_time() - start) / pages, (peak() - memory) / pages]))
"""


def joined(file: Path, pages: int, target: Path) -> Path:
    """A file of so many pages: those of the CV again and again."""
    once = pypdfium2.PdfDocument(file)
    made = pypdfium2.PdfDocument.new()
    while len(made) < pages:
        made.import_pages(once, pages=range(min(len(once), pages - len(made))))
    made.save(target)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=SAMPLE)
    parser.add_argument("--pages", type=int, nargs="+", default=PAGES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    figures: dict[int, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        own = environment(SOURCE, f"{folder}/byte_code")
        files = {pages: joined(asked.file, pages, Path(folder) / f"{pages}.pdf") for pages in asked.pages}
        for _ in range(asked.rounds):
            for pages, file in files.items():
                done = subprocess.run(python(READ, asked.file, file), env=own, capture_output=True, check=True)
                figures.setdefault(pages, []).append(tuple(json.loads(done.stdout)))
    within, first = True, min(figures[asked.pages[0]])[0]
    for pages, found in figures.items():
        took, memory = min(found)
        print(f"{pages:4} pages: {took:7.1f} CPU milliseconds and {memory:5.2f} MiB a page")
        within &= held(f"{pages} pages, times a page of {asked.pages[0]}", took / first, MOST)
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
