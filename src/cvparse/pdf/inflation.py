"""Refuses a file that is small and grows without bound when it is read, before a library reads it.

Every compressed stream that is neither a picture nor a font is inflated piece by piece, through all the filters that
its dictionary names. The bytes are counted and not kept; the count stops at the limit. Text filters around a compressed
stream (ASCIIHexDecode, ASCII85Decode) are undone first. What cannot be inflated is left to the reader to judge. A
stream in another compression than Flate is not looked into.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from cvparse.errors import LimitExceededError

MOST_INFLATED = 32 * 1024 * 1024  # bytes of page descriptions: a hundred pages of print and drawings have ten million
MOST_OBJECTS = 500_000  # of the file: a CV of a hundred pages has ten thousand
MOST_LAYERS = 4
MOST_OF_STREAM = 1024 * 1024  # bytes of an object stream; writers put a hundred objects into one
LAYERS, ENCRYPTED, PORTFOLIO = b"/OCProperties", b"/Encrypt", b"/Collection"
PIECE = 64 * 1024
DICTIONARY = 2048  # bytes before a stream in which its dictionary is looked for
NEAR = 256  # bytes about the name of an object stream, in which its count stands

_START = re.compile(rb"(?<!end)stream\r?\n")
_OBJECT = re.compile(rb"\d obj\b")
_OBJECT_STREAM = re.compile(rb"/ObjStm\b")
_COUNT = re.compile(rb"/N\s{0,8}(\d{1,9})\b")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_TEXT_LAYER = re.compile(rb"/(?:(ASCIIHexDecode|AHx)|ASCII85Decode|A85)\b")
_NO_PAGE = re.compile(rb"/Subtype\s{0,8}/(?:Image|Type1C|CIDFontType0C|OpenType)\b|/Length1\b")


def check_inflated(data: bytes) -> None:
    """Raises LimitExceededError for a file of more objects, or of longer page descriptions, than any CV has."""
    if data.count(b" obj") > MOST_OBJECTS and len(_OBJECT.findall(data)) > MOST_OBJECTS:
        raise LimitExceededError(f"the PDF has more than {MOST_OBJECTS} objects; print it to a new PDF")
    room = MOST_INFLATED
    for start in _START.finditer(data):
        before = data[max(0, start.start() - DICTIONARY) : start.start()]
        dictionary = before[before.rfind(b" obj") + 1 :]
        layers = len(_FLATE.findall(dictionary))
        if layers and not _NO_PAGE.search(dictionary):
            room -= _size(_compressed(data, start.end(), dictionary), min(layers, MOST_LAYERS), room)
            if room <= 0:
                raise LimitExceededError(
                    f"its pages take more than {MOST_INFLATED // 1024 // 1024} MB when they are inflated; "
                    "print it to a new PDF"
                )


def count_objects(data: bytes) -> int:
    """How many objects a file has at most, by what it says: those that stand free and those in object streams."""
    streams = (data[max(0, at.start() - NEAR) : at.end() + NEAR] for at in _OBJECT_STREAM.finditer(data))
    inside = (max(map(int, _COUNT.findall(dictionary)), default=0) for dictionary in streams)
    return data.count(b" obj") + sum(inside)


def has_layers(data: bytes) -> bool:
    """Whether a file has layers that may be switched off (optional content); True also where it is encrypted in a way
    that keeps this from being seen.
    """
    return mentions(data, LAYERS) or (ENCRYPTED in data and _OBJECT_STREAM.search(data) is not None)


def mentions(data: bytes, name: bytes) -> bool:
    """Whether a name stands in the objects of a file: in those that stand free, or in object streams."""
    if name in data:
        return True
    streams = _OBJECT_STREAM.finditer(data)
    starts = (_START.search(data, at.end(), at.end() + DICTIONARY) for at in streams)
    return any(name in _inflated(data, start.end()) for start in starts if start)


def _inflated(data: bytes, start: int) -> bytes:
    """The bytes of an object stream, as far as they can be inflated and `MOST_OF_STREAM` of them at most."""
    try:
        return zlib.decompressobj().decompress(memoryview(data)[start:], MOST_OF_STREAM)
    except zlib.error:
        return b""


def _compressed(data: bytes, start: int, dictionary: bytes) -> bytes | memoryview:
    """The bytes to inflate, from `start` on; without the layers of text that stand around them."""
    found: bytes | None = None
    for layer in _TEXT_LAYER.finditer(dictionary):
        mark, decode = (b">", _unhexed) if layer.group(1) else (b"~>", base64.a85decode)
        text = (
            data[start : data.find(mark, start, start + MOST_INFLATED)] if found is None else found.partition(mark)[0]
        )
        try:
            found = decode(text)
        except ValueError:
            break
    return memoryview(data)[start:] if found is None else found


def _unhexed(text: bytes) -> bytes:
    return binascii.unhexlify(b"".join(text.split()))


def _size(compressed: bytes | memoryview, layers: int, most: int) -> int:
    """The bytes that a stream has inflated through so many layers, counted up to `most`."""
    inflaters = [zlib.decompressobj() for _ in range(layers)]
    counted, at = 0, 0
    while counted < most and at < len(compressed) and not inflaters[0].eof:
        piece = compressed[at : at + PIECE]
        at += PIECE
        try:
            counted += _pushed(inflaters, piece, most - counted)
        except zlib.error:
            break
    return counted


def _pushed(inflaters: list[zlib._Decompress], piece: bytes | memoryview, most: int) -> int:
    """How many bytes come out of the last inflater when this goes into the first."""
    first, *rest = inflaters
    counted = 0
    while len(piece) and counted < most and not first.eof:
        out = first.decompress(piece, PIECE)
        counted += _pushed(rest, out, most - counted) if rest else len(out)
        piece = first.unconsumed_tail
    return counted
