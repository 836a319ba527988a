"""Parse PDFs that are wrong on purpose: no input may end in a bug, outlast its limits or end anything but its worker.

    python tests/fuzz.py --inputs 20000 --workers 2 --keep found/

Prints how the inputs ended, and exits with 1 where one was a bug of cvparse. An input that ended its worker (a crash of
native code, too long, too much memory) is contained and counted; `--keep` writes such inputs to a folder.
"""

import argparse
import hashlib
import sys
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, wait
from pathlib import Path

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import MEBIBYTE, Limits
from cvparse.bulk.status import Status
from cvparse.bulk.task import Outcome, Task

sys.path.insert(0, str(Path(__file__).with_name("material")))

from small_cvs import small_cv, work
from wrong_pdfs import mutant

SAMPLES = Path(__file__).parent.parent / "samples"
LIMITS = Limits(memory=1024 * MEBIBYTE)
BUGS = ("a bug of cvparse", "its worker gave up")
CONTAINED = '"code":"reader_failed"'


def originals() -> list[bytes]:
    """The files that are made wrong: small ones, which are read fast, and the samples."""
    works = [work(n, "A. Example, B. Muster", f"On Sample {n}") for n in range(1, 9)]
    small = [small_cv("Ada Example", "ada@example.org", *works[:n]) for n in (0, 1, 4, 8)]
    return [*small, *small, *(path.read_bytes() for path in sorted(SAMPLES.glob("*/cv.pdf")))]


def outcomes(first: int, count: int, workers: int):
    """The outcome of each input, as it comes; more are not under way than keep the workers busy."""
    files = originals()
    with LocalEngine(workers, LIMITS) as engine:
        under_way = {}
        for number in range(first, first + count):
            content = mutant(number, files)
            task = Task(str(number), hashlib.sha256(content).hexdigest(), content)
            under_way[engine.submit(task)] = number
            if len(under_way) >= 4 * workers:
                done, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    yield under_way.pop(future), future.result()
        for future, number in under_way.items():
            yield number, future.result()


def is_bug(outcome: Outcome) -> bool:
    """Whether cvparse itself is to blame: it raised what it should have said, or a reader failed on its section."""
    return outcome.reason.startswith(BUGS) or CONTAINED in (outcome.cv or "")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="write the inputs that ended their worker here")
    arguments = parser.parse_args()
    states: Counter[Status] = Counter()
    bugs, ended = [], []
    started = time.monotonic()
    for number, outcome in outcomes(arguments.first, arguments.inputs, arguments.workers):
        states[outcome.status] += 1
        if is_bug(outcome):
            bugs.append((number, outcome.reason))
            print(f"{number}: {outcome.reason}", file=sys.stderr, flush=True)
        elif outcome.status in {Status.CRASHED, Status.TIMEOUT}:
            ended.append((number, outcome.reason))
        if states.total() % 1000 == 0:
            print(f"{states.total()} inputs, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
        for number, _ in [*bugs, *ended]:
            (arguments.keep / f"{number}.pdf").write_bytes(mutant(number, originals()))
    print(f"{states.total()} inputs in {time.monotonic() - started:.0f} s:")
    for status, count in states.most_common():
        print(f"  {status:15} {count}")
    for title, found in (("bugs", bugs), ("workers ended", ended)):
        print(f"{title}: {len(found)}")
        for number, reason in sorted(found)[:40]:
            print(f"  {number}: {reason}")
    return 1 if bugs else 0


if __name__ == "__main__":
    sys.exit(main())
