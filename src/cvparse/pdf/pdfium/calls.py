"""How PDFium is called: strings that it writes into a buffer, and functions that are called once for each glyph."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2_raw as c


def string_of(ask: Callable[[Any, int], int], encoding: str = "utf-16-le") -> str | None:
    """The string that `ask` writes, without blanks around it; None where nothing is left.

    `ask` takes a buffer and its size in bytes and returns the size that it needs. It is called twice, first without a
    buffer.
    """
    size = ask(None, 0)
    buffer = ctypes.create_string_buffer(size)
    ask(buffer, size)
    return buffer.raw.decode(encoding, "replace").rstrip("\0").strip() or None


def wide(buffer: Any) -> Any:  # noqa: ANN401 -- arrays and pointers of ctypes have no common type
    """A buffer for a function that asks for wide characters instead of bytes."""
    return None if buffer is None else ctypes.cast(buffer, ctypes.POINTER(c.FPDF_WCHAR))


def quick(name: str, result: type, *arguments: type) -> Callable[..., int]:
    """A function of the library that takes and gives bare addresses: no pointer object is made for each call."""
    return ctypes.CFUNCTYPE(result, *arguments)(address_of(getattr(c, name)))


def address_of(handle: Any) -> int:  # noqa: ANN401 -- of any type of handle
    """The address that a handle of the library stands for, 0 for none."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0
