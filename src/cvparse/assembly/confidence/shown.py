"""Evidence of an entry or a value, by what it can say: only against its being right, only for it, or what sort it is.

What is more or less of one thing is given in steps that add up: four words unparsed show `1 or more` and `3 or more`.
So a weight says what one step more is worth, and the fit (`tests/fit/confidence.py`) can keep its sign: evidence that a
value was cut in the wrong place never makes it surer, however few persons the fit has seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """The names of evidence: what can only speak `against`, what can only speak in `favour`, and the `sort` of entry or
    value, which may do either."""

    against: tuple[str, ...] = ()
    favour: tuple[str, ...] = ()
    sort: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All of it."""
        return (*self.sort, *self.favour, *self.against)


def together(shown: Iterable[Shown]) -> Shown:
    """All that several show, each name once, in their order."""
    against: dict[str, None] = {}
    favour: dict[str, None] = {}
    sort: dict[str, None] = {}
    for one in shown:
        against.update(dict.fromkeys(one.against))
        favour.update(dict.fromkeys(one.favour))
        sort.update(dict.fromkeys(one.sort))
    return Shown(tuple(against), tuple(favour), tuple(sort))


def or_more(what: str, amount: float, steps: Sequence[float]) -> Iterator[str]:
    """A name for each step that an amount reaches.

    >>> [*or_more("words unparsed", 4, (1, 3, 5))]
    ['words unparsed: 1 or more', 'words unparsed: 3 or more']
    """
    return (f"{what}: {step} or more" for step in steps if amount >= step)
