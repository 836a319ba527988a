"""Files that are small and grow without bound when they are read."""

import base64
import tracemalloc
import zlib

import pytest

from cvparse.errors import LimitExceededError
from cvparse.pdf.inflation import (
    LAYERS,
    MOST_INFLATED,
    MOST_OBJECTS,
    check_inflated,
    count_objects,
    has_layers,
    mentions,
)
from pdf_files import pdf_with

FLOOD = b"(a) Tj " * (MOST_INFLATED // 4)
PACKED = zlib.compress(FLOOD)
TWICE = zlib.compress(PACKED)


def stream(dictionary: bytes, content: bytes) -> bytes:
    return b"%PDF-1.4\n4 0 obj\n<< " + dictionary + b" >>\nstream\n" + content + b"\nendstream\nendobj\n"


@pytest.mark.parametrize(
    ("dictionary", "content"),
    [
        (b"/Filter /FlateDecode", PACKED),
        (b"/Filter /Fl", PACKED),
        (b"/Filter [/FlateDecode /FlateDecode]", TWICE),
        (b"/Filter[/Fl/Fl/Fl]", zlib.compress(TWICE)),
        (b"/Filter [/ASCIIHexDecode /FlateDecode]", PACKED.hex("\n", 40).encode() + b" >"),
        (b"/Filter [/A85 /Fl /Fl]", base64.a85encode(TWICE, wrapcol=72) + b"~>"),
        (b"/Filter [/A85 /AHx /Fl]", base64.a85encode(PACKED.hex().encode() + b">") + b"~>"),
    ],
)
def test_a_page_that_inflates_beyond_print_is_refused_with_little_memory(dictionary, content):
    tracemalloc.start()
    with pytest.raises(LimitExceededError, match="inflated"):
        check_inflated(stream(dictionary, content))
    assert tracemalloc.get_traced_memory()[1] < MOST_INFLATED // 2
    tracemalloc.stop()


@pytest.mark.parametrize(
    "content",
    [
        stream(b"/Filter /FlateDecode /Subtype /Image", PACKED),  # a picture is never read
        stream(b"/Filter /FlateDecode /Length1 9", PACKED),  # nor is a font, but by its own reader
        stream(b"/Filter /FlateDecode", b"not compressed at all"),
        stream(b"/Filter /FlateDecode", PACKED[:50]),
        stream(b"", FLOOD[:1000]),
        stream(b"/Filter [/AHx /Fl]", b"no hexadecimal"),
        stream(b"/Filter [/A85 /Fl]", b"xyz~>"),
        pdf_with(["Ada Example"]),
        b"%PDF-1.4\n" + b"an object " * (MOST_OBJECTS + 1),  # in a text
    ],
)
def test_what_is_let_through(content):
    check_inflated(content)


def test_many_streams_count_together():
    part = stream(b"/Filter /FlateDecode", zlib.compress(FLOOD[: MOST_INFLATED // 3]))
    check_inflated(part * 2)
    with pytest.raises(LimitExceededError):
        check_inflated(part * 4)


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (b"", 0),
        (b"1 0 obj\n<< >>\nendobj\n2 0 obj\n5\nendobj\n", 2),
        (b"3 0 obj\n<< /Type /ObjStm /N 100 /First 700 >>\nstream", 101),
        (b"3 0 obj\n<</First 700/N 100/Type/ObjStm>>\nstream", 101),
        (b"3 0 obj\n<< /Type /ObjStm /First 700 >>\nstream", 1),
        (b"3 0 obj\n<< /Type /ObjStm /N -4 >>\nstream", 1),
        (b"3 0 obj\n<< /Type /Other /N 100 >>\nstream", 1),
        (b"3 0 obj\n<< /Type /ObjStm /N 7 >>\nstream" + b" " * 300 + b"4 0 obj\n<< /Type /ObjStm /N 8 >>", 17),
    ],
)
def test_the_objects_of_a_file_are_counted_in_streams_too(data, count):
    assert count_objects(data) == count


def test_too_many_objects():
    with pytest.raises(LimitExceededError, match="objects"):
        check_inflated(b"%PDF-1.4\n" + b"1 0 obj\nendobj\n" * (MOST_OBJECTS + 1))


OBJECTS = zlib.compress(b"1 0 << /Type /Catalog /OCProperties << >> >>")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"1 0 obj << /Type /Catalog /OCProperties << >> >>", True),
        (stream(b"/Type /ObjStm /Filter /FlateDecode", OBJECTS), True),
        (stream(b"/Type /Metadata /Filter /FlateDecode", OBJECTS), False),
        (stream(b"/Type /ObjStm /Filter /FlateDecode", b"no deflate"), False),
        (stream(b"/Type /ObjStm /Filter /FlateDecode", zlib.compress(b"/Type /Catalog")), False),
        (pdf_with(["Ada"]), False),
    ],
)
def test_a_name_in_the_objects_of_a_file(data, found):
    assert mentions(data, LAYERS) is found
    assert has_layers(data) is found


def test_objects_that_are_encrypted_may_tell_of_layers():
    hidden = stream(b"/Type /ObjStm /Filter /FlateDecode", b"secret") + b"trailer << /Encrypt 6 0 R >>"
    assert has_layers(hidden)
    assert not mentions(hidden, LAYERS)
    assert not has_layers(b"trailer << /Encrypt 6 0 R >>")
