"""Writes the Bloom filter of given and family names (`usual.bin`) from the lists of Faker (the extra `fit`).

python tests/fit/usual_names.py
"""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path

from journals import filter_of

from cvparse.parsers.publications.names.usual import FAMILY, GIVEN, SHORTEST, key_of, letters_of

FILTER = Path(__file__).parents[2] / "src/cvparse/parsers/publications/names/usual.bin"
LISTS = "faker.providers.person"  # the extra `fit`
MARKS = {"first": GIVEN, "last": FAMILY, "surname": FAMILY}  # in the names of Faker's lists
MUCH_MORE = 2  # times as many countries


def names_in(lists: Mapping[str, object]) -> dict[str, set[str]]:
    """The given and the family names among the lists of a country, by their letters."""
    found: dict[str, set[str]] = {GIVEN: set(), FAMILY: set()}
    for title, values in lists.items():
        usage = next((usage for mark, usage in MARKS.items() if mark in title), None)
        if usage is None or title.startswith("_") or "format" in title or not isinstance(values, Iterable):
            continue
        words = [value for value in values if isinstance(value, str) and " " not in value]
        found[usage].update(letters for word in words if len(letters := letters_of(word)) >= SHORTEST)
    return found


def keys_of(countries: Iterable[Mapping[str, object]]) -> set[str]:
    """The keys of the names that are usual as the one or the other."""
    counts: dict[str, Counter[str]] = {GIVEN: Counter(), FAMILY: Counter()}
    for lists in countries:
        for usage, names in names_in(lists).items():
            counts[usage].update(names)
    return {
        key_of(usage, name)
        for usage, other in ((GIVEN, FAMILY), (FAMILY, GIVEN))
        for name, count in counts[usage].items()
        if count >= MUCH_MORE * counts[other][name]
    }


def main() -> None:
    from faker.providers import person  # the extra `fit`

    modules = [import_module(f"{person.__name__}.{found.name}") for found in pkgutil.iter_modules(person.__path__)]
    countries = [
        {name: value for base in reversed(module.Provider.__mro__[:-2]) for name, value in vars(base).items()}
        for module in modules
        if hasattr(module, "Provider")
    ]
    keys = keys_of(countries)
    FILTER.write_bytes(filter_of(keys))
    print(f"{len(keys)} names, {FILTER.stat().st_size} bytes")


if __name__ == "__main__":
    main()
