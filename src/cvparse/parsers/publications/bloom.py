"""Whether a list has a key, asked of a Bloom filter: it knows each key, and by chance one in some seventy others. So
what it says is evidence and never a rule."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from struct import Struct

HASHES = 6
_PARTS = Struct(f">{HASHES}I")


def places_of(key: str, bits: int) -> list[int]:
    """The bits that stand for a key."""
    return [part % bits for part in _parts_of(key)]


def _parts_of(key: str) -> tuple[int, ...]:
    return _PARTS.unpack(blake2b(key.encode(), digest_size=_PARTS.size).digest())


@lru_cache(maxsize=4)
def _filter(package: str, name: str) -> bytes:
    return files(package).joinpath(name).read_bytes()


def is_known(key: str, package: str, name: str) -> bool:
    """Whether the filter in this file of a package has a key."""
    known = _filter(package, name)
    bits = 8 * len(known)
    for part in _parts_of(key):  # most keys are refused at the first or second
        bit = part % bits
        if not known[bit >> 3] & (1 << (bit & 7)):
            return False
    return True
