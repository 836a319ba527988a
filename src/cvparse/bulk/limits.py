"""How much of the machine one file may take, and how a worker process keeps to it."""

from __future__ import annotations

import sys
from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take: seconds, bytes of memory of its worker, bytes of the file itself."""

    seconds: float = 60.0
    memory: int = 2048 * MEBIBYTE
    file_size: int = 100 * MEBIBYTE


def confine(memory: int) -> None:
    """Bound the address space of this process, in bytes; what asks for more gets a MemoryError.

    Systems that cannot bound it (Windows, macOS) are left as they are: there the time limit alone holds.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 -- only there

    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (memory if hard == resource.RLIM_INFINITY else min(memory, hard), hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no copy of somebody's CV behind
