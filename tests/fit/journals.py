"""Writes the Bloom filter of the titles of journals that the segmentation of references asks (`journals.bin`).

    python tests/fit/journals.py JOURNALS.tsv

A line holds a title, and its abbreviation behind a tab.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from cvparse.parsers.publications.bloom import places_of
from cvparse.parsers.publications.segmentation.journals import key_of
from cvparse.parsers.publications.segmentation.known_names import SHORTEST

FILTER = Path(__file__).parents[2] / "src/cvparse/parsers/publications/segmentation/journals.bin"
_WORD = re.compile(r"[^\W_]+")
BITS_PER_TITLE = 9  # with six hashes one text in 75 that is no title passes


def keys_in(text: str) -> set[str]:
    """The keys of all titles and abbreviations of a list."""
    titles = [title.strip('" ') for line in text.splitlines() for title in line.split("\t")]
    found = {key_of(tuple(_WORD.findall(title))) for title in titles}
    return {key for key in found if len(key) >= SHORTEST}


def filter_of(keys: set[str]) -> bytes:
    """The filter that knows these keys."""
    size = (len(keys) * BITS_PER_TITLE + 7) // 8
    bits = bytearray(size)
    for key in sorted(keys):
        for bit in places_of(key, 8 * size):
            bits[bit >> 3] |= 1 << (bit & 7)
    return bytes(bits)


def main() -> None:
    keys = keys_in(Path(sys.argv[1]).read_text("utf-8"))
    FILTER.write_bytes(filter_of(keys))
    print(f"{len(keys)} titles, {FILTER.stat().st_size} bytes")


if __name__ == "__main__":
    main()
