"""How much of the machine one file may take, and how a worker process keeps to it."""

from __future__ import annotations

import signal
import sys
import time

from cvparse.text.value_class import dataclass

MEBIBYTE = 1024 * 1024
GRACE = 5  # seconds


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take: seconds, bytes of memory of its worker, bytes of the file itself."""

    seconds: float = 60.0
    memory: int = 2048 * MEBIBYTE
    file_size: int = 50 * MEBIBYTE


def confine(memory: int, seconds: int | None = None) -> None:
    """Bound the address space of this process, in bytes, and the time for which it computes, in seconds.

    Python code that asks for more memory gets a MemoryError; native code mostly aborts. A process that computes for
    longer is ended by SIGXCPU. Systems that cannot bound them (Windows; of memory, macOS) are left as they are.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 -- only there

    _bound(resource.RLIMIT_CORE, 0)  # a crash leaves no copy of somebody's CV behind
    if seconds is not None:
        _bound(resource.RLIMIT_CPU, seconds)
    if sys.platform == "linux":
        _bound(resource.RLIMIT_AS, memory)


def stop_computing_after(seconds: float) -> None:
    """End this process when it has computed for so many more seconds, and GRACE more.

    The engine ends a worker by the clock before that. Only a worker whose engine was killed comes to this limit.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415

    _bound(resource.RLIMIT_CPU, int(time.process_time() + seconds) + GRACE)


def _bound(kind: int, most: int) -> None:
    """Lower the soft limit and leave the hard one: at the soft limit a process gets SIGXCPU, at the hard one SIGKILL,
    which does not say why."""
    import resource  # noqa: PLC0415

    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def ending(exit_code: int) -> str:
    """How a process ended, in words: `SIGABRT`, `exit code 3`."""
    try:
        return signal.Signals(-exit_code).name
    except ValueError:
        return f"exit code {exit_code}"
