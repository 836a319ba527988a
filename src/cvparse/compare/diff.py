"""What one CV says otherwise than another, field by field, each difference with its path.

Entries are paired by `align`, then fields are compared, lists inside entries by the same rule. A path counts from 0 by
the place in the expected document (`publications[3].authors[1].family`); what was added has none there, and is named
by its place in the actual one. A moved entry is one difference, whatever moved past it is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from enum import StrEnum

from pydantic import JsonValue

from cvparse.compare.align import align
from cvparse.compare.documents import compared, document_of
from cvparse.compare.values import same
from cvparse.model import CV
from cvparse.model.naming import called
from cvparse.text.value_class import dataclass


class DifferenceKind(StrEnum):
    """What became of a value: another one, none any more, one that is new, or the same at another place."""

    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `expected` and `actual` are the values as JSON; the kind says whether a null there is a value.

    Of a moved entry they are its two places in the list, from 0. `entry` is what the entry is called in which the value
    stands, for a reader; it is no part of what the difference is.
    """

    kind: DifferenceKind
    path: str
    expected: JsonValue
    actual: JsonValue
    entry: str = field(default="", compare=False)


ADDRESS, SCHEME = ".url", "https://"


def differences(expected: CV, actual: CV, *, tolerant: bool = False) -> tuple[Difference, ...]:
    """Where two CVs differ, in the order of the expected one; nothing where they say the same.

    `tolerant` compares texts without case, punctuation and blanks. What is never compared is `documents.LEFT_OUT`.
    """
    return document_differences(document_of(expected), document_of(actual), tolerant=tolerant)


def document_differences(
    expected: Mapping[str, JsonValue], actual: Mapping[str, JsonValue], *, tolerant: bool = False
) -> tuple[Difference, ...]:
    """As `differences`, for JSON documents: what the expected one does not name is not compared."""
    return tuple(_differences(dict(compared(expected)), dict(compared(actual)), "", tolerant))


def _differences(expected: JsonValue, actual: JsonValue, path: str, tolerant: bool) -> Iterator[Difference]:
    if expected == actual:
        return
    if isinstance(expected, dict) and isinstance(actual, dict | None):
        for key, value in expected.items():
            below = f"{path}.{key}" if path else key
            yield from _differences(value, actual.get(key) if actual else None, below, tolerant)
    elif isinstance(expected, list) and isinstance(actual, list | None):
        yield from _list_differences(expected, actual or [], path, tolerant)
    elif not _says_the_same(expected, actual, path, tolerant) and not (expected is None and actual == []):
        yield Difference(DifferenceKind.CHANGED, path, expected, actual)


def _says_the_same(expected: JsonValue, actual: JsonValue, path: str, tolerant: bool) -> bool:
    """An address is the same with `https://` and without: other formats cannot have it without."""
    if path.endswith(ADDRESS) and isinstance(expected, str) and isinstance(actual, str):
        expected, actual = expected.removeprefix(SCHEME), actual.removeprefix(SCHEME)
    return same(expected, actual, tolerant=tolerant)


def _list_differences(
    expected: list[JsonValue], actual: list[JsonValue], path: str, tolerant: bool
) -> Iterator[Difference]:
    alignment = align(expected, actual, tolerant=tolerant)
    partner = dict(alignment.pairs)
    for i, entry in enumerate(expected):
        below = f"{path}[{i}]"
        if i not in partner:
            yield Difference(DifferenceKind.REMOVED, below, entry, None, _name(entry))
            continue
        if (i, partner[i]) in alignment.moved:
            yield Difference(DifferenceKind.MOVED, below, i, partner[i], _name(entry))
        for inner in _differences(entry, actual[partner[i]], below, tolerant):
            yield replace(inner, entry=_name(entry))  # the outermost name: of the work, not of its author
    for j in alignment.added:
        yield Difference(DifferenceKind.ADDED, f"{path}[{j}]", None, actual[j], _name(actual[j]))


def _name(entry: JsonValue) -> str:
    """What a reader would call an entry; empty where it has no such field."""
    return called(entry) if isinstance(entry, dict) else str(entry)
