"""No bytes hang the command, take all memory, or end it without a word."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cvparse.cli.containment import MEMORY, SECONDS, contained
from pdf_files import form_bomb
from small_cvs import small_cv

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this system cannot fork")

CONTAINED = """
import os, signal, sys, time
from cvparse.cli.containment import contained
from cvparse.cli.app import main
sys.exit(contained(lambda: {work}, seconds={seconds}, memory=600 * 2**20))
"""


def run(work: str, *arguments: str, seconds: int = 20, **options) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", CONTAINED.format(work=work, seconds=seconds), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)


def test_the_exit_code_and_the_output_are_those_of_the_work():
    done = run("print('document') or 3")
    assert (done.returncode, done.stdout, done.stderr) == (3, "document\n", "")


@pytest.mark.parametrize(
    ("work", "message"),
    [
        ("[0 for _ in iter(int, 1)]", "takes more than 1 seconds to read; choose its pages with --pages"),
        ("os.abort()", "crashes its reader, or needs more than 600 MB of memory; print it to a new PDF"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "crashes its reader"),
    ],
)
def test_a_child_that_is_ended_is_one_line(work, message):
    done = run(work, seconds=1)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert message in done.stderr


def test_a_bug_keeps_its_traceback():
    assert "ZeroDivisionError" in run("1 / 0").stderr


def test_who_calls_it_off_is_told_nothing():
    done = run("os.kill(os.getppid(), signal.SIGTERM) or time.sleep(60)")
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, "")


def test_a_file_that_grows_beyond_all_memory_is_one_line(tmp_path):
    (tmp_path / "bomb.pdf").write_bytes(form_bomb())
    done = run("main(sys.argv[1:])", str(tmp_path / "bomb.pdf"))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "more memory" in done.stderr or "crashes its reader" in done.stderr or "seconds to read" in done.stderr


def test_standard_input_is_read_by_the_child():
    command = [sys.executable, "-c", "import sys; from cvparse.cli.app import run; sys.exit(run())", "-"]
    content = small_cv("Ada Example", "ada@example.org")
    done = subprocess.run(command, input=content, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0
    assert b'"name": "Ada Example"' in done.stdout


def test_the_bounds_are_those_that_the_readme_states():
    readme = Path(__file__).parents[2].joinpath("README.md").read_text("utf-8")
    assert f"A file that takes more than {SECONDS} seconds of computing or {MEMORY // 2**30} GB is refused" in readme
    assert MEMORY % 2**30 == 0


def test_where_a_system_cannot_fork_the_work_is_done_here(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delattr("os.fork")
    assert contained(lambda: 5) == 5
