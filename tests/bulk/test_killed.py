"""A run that is killed at any moment has lost nothing that was finished, and the next one writes nothing twice."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from small_cvs import small_cv, work

MOMENTS = int(os.environ.get("CVPARSE_KILLS", "3"))  # a few in the suite; CVPARSE_KILLS=20 is the whole test
FILES = 20 * MOMENTS  # enough that a run is mostly killed on its way
RUN = "import sys; from cvparse.cli.app import run; sys.exit(run())"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cvs")
    for n in range(FILES):
        works = [work(k, "A. Example, B. Muster", f"Sample {n} of {k}") for k in range(1, 6)]
        (folder / f"{n:02}.pdf").write_bytes(small_cv(f"Ada Example{n}", f"ada{n}@example.org", *works))
    return folder


def command(folder, target):
    return [sys.executable, "-c", RUN, "import", str(folder), "--to", str(target), "--workers", "2"]


def stored(target) -> dict[str, str]:
    """The files that are stored, and what is stored of each."""
    if not target.exists():
        return {}
    if target.suffix == ".jsonl":
        whole = [line for line in target.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]
        lines = [json.loads(line) for line in whole]
        assert len({line["sha256"] for line in lines}) == len(lines)
        return {line["path"]: json.dumps(line["cv"]) for line in lines}
    with sqlite3.connect(target) as connection:
        try:
            rows = connection.execute("SELECT path, cv FROM documents").fetchall()
        except sqlite3.OperationalError:  # killed before its tables were made
            return {}
    assert len({path for path, _ in rows}) == len(rows)
    return dict(rows)


@pytest.mark.parametrize("name", ["f.db", "f.jsonl"])
def test_nothing_finished_is_lost_and_nothing_is_written_twice(folder, tmp_path, name):
    moments = random.Random(0)
    target = tmp_path / name
    finished: dict[str, str] = {}
    for _ in range(MOMENTS):
        process = subprocess.Popen(command(folder, target), stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0.3, 2.5))
        process.send_signal(signal.SIGKILL)
        process.wait()
        now = stored(target)
        assert finished.items() <= now.items()
        finished = now
    done = subprocess.run(command(folder, target), capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    after = stored(target)
    assert len(after) == FILES
    assert finished.items() <= after.items()
    assert (f"{len(finished)} known already" in done.stderr) or not finished
