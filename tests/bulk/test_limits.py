"""What a process may take, and how it is told that it took more."""

import signal
import subprocess
import sys

import pytest

from cvparse.bulk.limits import GRACE, Limits, ending

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="this system has no such limits")


def run(code: str) -> subprocess.CompletedProcess[str]:
    lines = f"from cvparse.bulk import limits; limits.GRACE = 0; {code}"
    return subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the address space")
def test_more_memory_than_allowed_is_an_error():
    assert "MemoryError" in run("limits.confine(400 * 2**20); bytes(500 * 2**20)").stderr


@pytest.mark.parametrize("bound", ["limits.confine(2**40, 1)", "limits.stop_computing_after(1)"])
def test_who_computes_for_too_long_is_ended(bound):
    assert run(f"{bound}; [0 for _ in iter(int, 1)]").returncode == -signal.SIGXCPU


def test_each_file_has_its_time():
    code = "import time; limits.stop_computing_after(1); limits.stop_computing_after(60);"
    assert run(f"{code} [0 for _ in iter(lambda: time.process_time() < 2.5, False)]").returncode == 0
    assert GRACE == 5


@pytest.mark.parametrize(
    ("code", "said"), [(-6, "SIGABRT"), (-9, "SIGKILL"), (3, "exit code 3"), (-999, "exit code -999")]
)
def test_how_a_process_ended(code, said):
    assert ending(code) == said


def test_what_a_file_may_take_unless_told_otherwise():
    assert Limits() == Limits(seconds=60, memory=2 * 2**30, file_size=50 * 2**20)


def test_a_hard_limit_is_not_raised():
    code = "import resource; resource.setrlimit(resource.RLIMIT_CPU, (900, 1000)); limits.stop_computing_after(2000);"
    assert run(f"{code} print(resource.getrlimit(resource.RLIMIT_CPU))").stdout == "(1000, 1000)\n"


def test_a_worker_has_a_little_more_time_than_its_engine_gives():
    code = "import resource; limits.GRACE = 5; limits.time.process_time = lambda: 2.5; limits.stop_computing_after(60);"
    assert run(f"{code} print(resource.getrlimit(resource.RLIMIT_CPU)[0])").stdout == "67\n"
