"""How much of the machine one file may take, and how a worker process keeps to it."""

from __future__ import annotations

import signal
import sys
import time
from dataclasses import dataclass

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

    What asks for more memory gets a MemoryError, native code mostly aborts; who takes more time is ended by SIGXCPU.
    Systems that cannot bound them (Windows; of memory, macOS) are left as they are.
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
    """Let this process be ended when it has computed for so much longer, and a little more.

    The engine ends it before, by the clock; only a worker whose engine was killed is ended so.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415

    _bound(resource.RLIMIT_CPU, int(time.process_time() + seconds) + GRACE)


def _bound(kind: int, most: int) -> None:
    """Lower the soft limit; the hard one stays, as it is a signal that tells that time is up."""
    import resource  # noqa: PLC0415

    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def ending(exit_code: int) -> str:
    """How a process ended, in words: `SIGABRT`, `exit code 3`."""
    try:
        return signal.Signals(-exit_code).name
    except ValueError:
        return f"exit code {exit_code}"
