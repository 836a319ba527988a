"""The weights of the evidence, fitted by `tests/fit/references.py` and shipped as `weights.tsv`.

A line gives evidence its weights: the name, a tab, and pairs of field and weight. A field's first unit has a capital
(`Title`), the units behind it have none (`title`). A line that opens with `>` gives those of a state behind others.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from operator import add

OTHER = "other"
FIELDS = (
    "label", "authors", "year", "title", "venue", "volume", "issue", "pages", "publisher", "place", "edition",
    "series", "editors", "translators", "genre", "number", "note",
)  # fmt: skip
STATES = (OTHER, *FIELDS, *(name.capitalize() for name in FIELDS))  # `other`, inside a field, at its first unit
INSIDE = len(FIELDS) + 1  # states from this number on open a field
NUMBER = {name: at for at, name in enumerate(STATES)}
SCALE = 100  # weights are hundredths


LANE = 16  # bits of a sum; those of all states stand side by side in one number and are added at once


Table = tuple[tuple[int, ...], ...]
"""The weight of each state behind each other one."""


class Weights:
    """For each name of evidence, the states that it speaks for or against, each with its weight; and for each state,
    the weight of each state before it, by the signs between the two. A line of the file is read when its evidence is
    first asked for."""

    def __init__(self, lines: Mapping[str, str], behind: Mapping[str, str]) -> None:
        self.lines = lines
        self._behind = behind
        self._tables: dict[str | None, Table] = {}  # of the signs that have been asked for; of all together
        self.known_lanes: dict[str, int] = {}  # of the evidence that has been asked for

    def of(self, name: str) -> tuple[tuple[int, int], ...]:
        """The states that this evidence speaks for or against, each with its weight."""
        return pairs_in(self.lines.get(name, ""))

    def behind(self, signs: str) -> Table:
        """The weight of each state behind each other one where these signs are between them."""
        found = self._tables.get(signs)
        if found is None:
            by_all = self._tables.get(None)
            if by_all is None:
                by_all = self._tables[None] = self._table("")
            added = self._table(f"|{signs}")
            found = self._tables[signs] = tuple(tuple(map(add, *rows)) for rows in zip(by_all, added, strict=True))
        return found

    def _table(self, ending: str) -> Table:
        known = [dict(pairs_in(self._behind.get(f">{name}{ending}", ""))) for name in STATES]
        return tuple(tuple(row.get(state, 0) for state in range(len(STATES))) for row in known)

    def lanes(self, name: str) -> int:
        """The weights of this evidence, that of each state in its lane."""
        known = self.known_lanes.get(name)
        if known is None:
            if name not in self.lines:
                return 0
            known = self.known_lanes[name] = sum(weight << (LANE * state) for state, weight in self.of(name))
        return known


def pairs_in(line: str) -> tuple[tuple[int, int], ...]:
    """The states and weights of a line behind its name."""
    return tuple((NUMBER[state], int(weight)) for state, _, weight in (p.partition(":") for p in line.split()))


def parse(text: str) -> Weights:
    """Read the lines of a file of weights."""
    lines = dict(line.split("\t") for line in text.splitlines())
    return Weights(lines, {name: lines.pop(name) for name in [*lines] if name.startswith(">")})


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights of the package."""
    return parse(files("cvparse.parsers.publications.segmentation").joinpath("weights.tsv").read_text("utf-8"))
