"""What the benchmarks of speed have in common: processes whose computing time is measured, of one checkout or of two.

CPU time is what a process computes, so that other work on the machine matters little; still, two figures are compared
only where their processes ran in turns, in one run.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
COMMAND = "import sys; from cvparse.cli.app import run; sys.exit(run())"
"""The console script, which need not be installed."""
PLUMBER_WORDS = """
import sys, pdfplumber
for file in sys.argv[1:]:
    with pdfplumber.open(file) as pdf:
        for page in pdf.pages:
            page.extract_words()
"""


def environment(source: Path, byte_code: str) -> dict[str, str]:
    """The environment in which this checkout is imported, byte code kept as pip keeps it, and word lists beside it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(source), "PYTHONPYCACHEPREFIX": byte_code, "CVPARSE_CACHE": f"{byte_code}/cache"}


def python(code: str, *arguments: str | Path) -> list[str]:
    """The command that runs this code with the Python that runs the benchmark."""
    return [sys.executable, "-c", code, *map(str, arguments)]


def milliseconds(command: Sequence[str], own: dict[str, str]) -> float:
    """The CPU milliseconds of one run of a command, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=own, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def held(name: str, value: float, bar: float, form: str = ".2f") -> bool:
    """Print a figure beside its bar; whether it is within it."""
    print(f"{name:44} {value:9{form}}   bar {bar:g}{'' if value <= bar else '   ABOVE'}")
    return value <= bar
