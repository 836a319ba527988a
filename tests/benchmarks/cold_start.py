"""Cold start: `cvparse` on a four-page CV against a script that only opens the same file with pdfplumber.

Both run as processes of their own, one after the other in turns, so that both see the same machine; the medians are
compared. Byte code is kept, as pip keeps it when it installs a package. Prints the ratio; exits 1 above the bar.

    python tests/benchmarks/cold_start.py [FILE] [ROUNDS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BAR = 0.6
ROUNDS = 11
SAMPLE = Path(__file__).parents[2] / "samples" / "seed" / "cv.pdf"
ONLY_WORDS = """
import sys, pdfplumber
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages:
        page.extract_words()
"""


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """The wall time of one run."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def main() -> int:
    file = sys.argv[1] if len(sys.argv) > 1 else str(SAMPLE)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    ours = [str(Path(sys.executable).with_name("cvparse")), file]
    theirs = [sys.executable, "-c", ONLY_WORDS, file]
    with tempfile.TemporaryDirectory() as byte_code:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": byte_code}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        seconds(ours, environment), seconds(theirs, environment)  # the first run of each fills the caches
        pairs = [(seconds(ours, environment), seconds(theirs, environment)) for _ in range(rounds)]
    parse, words = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"cvparse {parse:.3f} s, pdfplumber's words alone {words:.3f} s, ratio {parse / words:.2f} (bar {BAR})")
    return 0 if parse / words <= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
