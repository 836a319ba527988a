"""Writes the Bloom filters that the reading of references asks: of the titles of journals (`journals.bin`), and of
given and family names (`usual.bin`), from the lists of Faker (the extra `fit`).

    python tests/fit/journals.py JOURNALS.tsv
    python tests/fit/journals.py --names

A line holds a title, and its abbreviation behind a tab.
"""

from __future__ import annotations

import pkgutil
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path

from cvparse.parsers.publications.bloom import places_of
from cvparse.parsers.publications.names.usual import FAMILY, GIVEN, letters_of
from cvparse.parsers.publications.names.usual import SHORTEST as SHORTEST_NAME
from cvparse.parsers.publications.names.usual import key_of as key_of_name
from cvparse.parsers.publications.segmentation.journals import key_of
from cvparse.parsers.publications.segmentation.known_names import SHORTEST

FILTER = Path(__file__).parents[2] / "src/cvparse/parsers/publications/segmentation/journals.bin"
NAMES = FILTER.parents[1] / "names/usual.bin"
LISTS = "faker.providers.person"  # the extra `fit`
MARKS = {"first": GIVEN, "last": FAMILY, "surname": FAMILY}  # in the names of Faker's lists
MUCH_MORE = 2  # times as many countries
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


def names_in(lists: Mapping[str, object]) -> dict[str, set[str]]:
    """The given and the family names among the lists of a country, by their letters."""
    found: dict[str, set[str]] = {GIVEN: set(), FAMILY: set()}
    for title, values in lists.items():
        usage = next((usage for mark, usage in MARKS.items() if mark in title), None)
        if usage is None or title.startswith("_") or "format" in title or not isinstance(values, Iterable):
            continue
        words = [value for value in values if isinstance(value, str) and " " not in value]
        found[usage].update(letters for word in words if len(letters := letters_of(word)) >= SHORTEST_NAME)
    return found


def keys_of_names(countries: Iterable[Mapping[str, object]]) -> set[str]:
    """The keys of the names that are usual as the one or the other."""
    counts: dict[str, Counter[str]] = {GIVEN: Counter(), FAMILY: Counter()}
    for lists in countries:
        for usage, names in names_in(lists).items():
            counts[usage].update(names)
    return {
        key_of_name(usage, name)
        for usage, other in ((GIVEN, FAMILY), (FAMILY, GIVEN))
        for name, count in counts[usage].items()
        if count >= MUCH_MORE * counts[other][name]
    }


def names_of_faker() -> set[str]:
    """The keys of the names that Faker lists."""
    person = import_module(LISTS)

    modules = [import_module(f"{person.__name__}.{found.name}") for found in pkgutil.iter_modules(person.__path__)]
    countries = [
        {name: value for base in reversed(module.Provider.__mro__[:-2]) for name, value in vars(base).items()}
        for module in modules
        if hasattr(module, "Provider")
    ]
    return keys_of_names(countries)


def main() -> None:
    names = sys.argv[1] == "--names"
    keys = names_of_faker() if names else keys_in(Path(sys.argv[1]).read_text("utf-8"))
    place = NAMES if names else FILTER
    place.write_bytes(filter_of(keys))
    print(f"{len(keys)} keys, {place.stat().st_size} bytes")


if __name__ == "__main__":
    main()
