"""Python's search for cycles rests while a document is read.

A reading makes millions of small values and next to no cycles. Each search looks at all that is kept, and the longer a
process runs, the more is kept. What values refer to one another in a circle is found by the next search afterwards.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """The search rests within, where it was on."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
