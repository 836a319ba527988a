"""Facts behind their names in a text of a foreign format, a line each: `Volume: 12`. They are written, and read back.

A format without a place for a fact has a free text in which it can stand. What is read back are the lines that open
with a name that was asked for; all other lines stay text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from cvparse.export.reading.foreign import MARKS
from cvparse.export.types import Json
from cvparse.fields.persons import split_name
from cvparse.model import Author
from cvparse.text.value_class import dataclass

Row = tuple[str, str | Sequence[str] | None]
ET_AL = "et al."
BETWEEN = "; "  # names hold commas
MARK_SIGNS = frozenset(MARKS)
_FACT = re.compile(r"([A-Za-z]{2,20}): (.+)")


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts that were read by their names, in their order, and the lines that are none."""

    named: tuple[tuple[str, str], ...]
    rest: tuple[str, ...]

    def one(self, name: str) -> str | None:
        """The first fact of a name."""
        return next(iter(self.each(name)), None)

    def each(self, name: str) -> tuple[str, ...]:
        """All facts of a name."""
        return tuple(value for found, value in self.named if found == name)


def written(rows: Iterable[Row]) -> str:
    """Each fact on a line of its own; those that say nothing are left out.

    >>> written([("Volume", "12"), ("Issue", None), ("Note", ["a", "b"])])
    'Volume: 12\\nNote: a\\nNote: b'
    """
    each = ((name, (value,) if isinstance(value, str) else value or ()) for name, value in rows)
    return "\n".join(f"{name}: {_on_one_line(text)}" for name, texts in each for text in texts if text)


def read_facts(text: Json, names: Collection[str]) -> Facts:
    """The facts of these names in a text, and its other lines.

    >>> read_facts("Volume: 12\\nA note: it is.", ["Volume"]).rest
    ('A note: it is.',)
    """
    named, rest = [], []
    for line in text.split("\n") if isinstance(text, str) else ():
        found = _FACT.fullmatch(line.strip())
        if found and found[1] in names:
            named.append((found[1], _on_one_line(found[2])))
        elif line.strip():
            rest.append(_on_one_line(line))
    return Facts(tuple(named), tuple(rest))


def names_rows(name: str, authors: Sequence[Author], et_al: bool = False) -> list[Row]:
    """Authors or editors in a row, each with the signs behind it where it has no other marks.

    `Authors: Lund, A.*; {Ice Consortium}; et al.`: in braces stands who has no family name. Names that hold a semicolon
    stand in rows of their own, `Author: …`.
    """
    signed = [_braced(one) + ("".join(one.markers) if MARK_SIGNS.issuperset(one.markers) else "") for one in authors]
    named = [*signed, *([ET_AL] if et_al else [])]
    if any(BETWEEN.strip() in printed for printed in signed):
        return [(name, named)]
    return [(f"{name}s", BETWEEN.join(named))]


def read_names(name: str, facts: Facts) -> tuple[tuple[Author, ...], bool]:
    """The authors or editors of such rows, and whether others go unnamed."""
    rows = [printed for row in facts.each(f"{name}s") for printed in row.split(BETWEEN)]
    names = [*facts.each(name), *rows]
    return tuple(_author(printed) for printed in names if printed != ET_AL), ET_AL in names


def _braced(one: Author) -> str:
    return f"{{{one.name}}}" if one.family is None and _author(one.name).family else one.name


def _author(printed: str) -> Author:
    """A name with its parts, where its print says which they are: `Lund, Ada`, `Ada Lund`, `A. B. Lund`. In `A. van der
    Berg` the family may begin at any word, and what stands in braces has none."""
    name = printed.rstrip(MARKS)
    markers = tuple(printed[len(name) :])
    if name.startswith("{") and name.endswith("}"):
        return Author(name=name[1:-1], markers=markers)
    words = name.split()
    initials = all(len(word.rstrip(".")) == 1 for word in words[:-1])
    parts = split_name(name)
    if name == f"{parts.family}, {parts.given}" or ("," not in name and (len(words) == 2 or (words[1:] and initials))):
        return Author(name=name, family=parts.family, given=parts.given, markers=markers)
    return Author(name=name, markers=markers)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
