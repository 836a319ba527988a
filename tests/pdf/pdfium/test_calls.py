"""How PDFium is called."""

import ctypes

import pypdfium2_raw as c
import pytest

from cvparse.pdf.pdfium.calls import address_of, quick, string_of, wide


def writer(content, calls=None):
    """A function that writes these bytes as the library does: it tells the size first."""

    def ask(buffer, size):
        if calls is not None:
            calls.append(size)
        if buffer is not None:
            ctypes.memmove(buffer, content, len(content))
        return len(content)

    return ask


@pytest.mark.parametrize(
    ("content", "encoding", "expected"),
    [
        ("Lø\0".encode("utf-16-le"), "utf-16-le", "Lø"),
        ("Lø\0".encode(), "utf-8", "Lø"),
        (b" Ada \0", "utf-8", "Ada"),
        (b"\0", "utf-8", None),
        (b"  \0", "utf-8", None),
        (b"", "utf-8", None),
        (b"A\xff\0", "utf-8", "A\ufffd"),
    ],
)
def test_a_string_that_the_library_writes(content, encoding, expected):
    calls = []
    assert string_of(writer(content, calls), encoding) == expected
    assert calls == [0, len(content)]


def test_wide_characters_are_asked_for_in_the_same_buffer():
    assert wide(None) is None
    buffer = ctypes.create_string_buffer(4)
    assert ctypes.addressof(wide(buffer).contents) == ctypes.addressof(buffer)


def test_a_quick_function_takes_and_gives_addresses():
    assert address_of(None) == 0
    assert quick("FPDF_GetPageCount", ctypes.c_int, ctypes.c_void_p)(0) == 0
    assert address_of(c.FPDF_GetPageCount) != 0
