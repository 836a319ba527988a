"""A command that reads one file does it in a child process, with a bound on computing time and memory.

No bytes may hang the command, take all memory, or end it without a word: where the child is ended by its bounds or by a
crash of native code, the parent says so on one line. Waiting for standard input is not counted. Where a system cannot
fork (Windows) the work is done in the process itself, without the bounds.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

from cvparse.bulk.limits import MEBIBYTE, confine

SECONDS = 300  # of computing: five hundred full pages take less than half of it
MEMORY = 4096 * MEBIBYTE  # a long CV takes a twentieth of it
CALLS_OFF = frozenset(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
WRONG_INPUT = 2


def contained(work: Callable[[], int], seconds: int = SECONDS, memory: int = MEMORY) -> int:
    """The exit code of the work. It is done in a child; in the parent this only waits for it."""
    if sys.platform == "win32":
        return work()
    signal.pthread_sigmask(signal.SIG_BLOCK, CALLS_OFF)  # until it is known whom they end
    child = os.fork()
    if child == 0:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, CALLS_OFF)
        confine(memory, seconds)
        return work()
    called_off: list[int] = []

    def call_off(number: int, frame: object) -> None:
        called_off.append(number)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)

    for number in CALLS_OFF:
        signal.signal(number, call_off)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, CALLS_OFF)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if called_off:
        return 128 + called_off[0]  # as a shell says it
    return code if code >= 0 else _said(-code, seconds, memory)


def _said(number: int, seconds: int, memory: int) -> int:
    """One line on standard error for the signal that ended the child, and the exit code."""
    if number == signal.SIGXCPU:
        what = f"the file takes more than {seconds} seconds to read; choose its pages with --pages"
    else:
        bound = memory // MEBIBYTE
        what = f"the file crashes its reader, or needs more than {bound} MB of memory; print it to a new PDF"
    print(f"cvparse: {what}", file=sys.stderr)  # noqa: T201 -- click, which says the rest, was loaded in the child
    return WRONG_INPUT
