"""Whether two printed names can be those of one person.

A comma, initials at the end or capitals say where the family name begins; else it may begin at any word, as nobody sees
whether `Ana Muestra Ejemplar` has two given names or two surnames. So a name has readings, and two names are of one
person where two of their readings agree: the family names are one, or one is the first part of the other, and the given
names are equal or abbreviated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from cvparse.fields.persons import is_initials, name_lists, split_name
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.text.normalize import fold, unaccented
from cvparse.text.value_class import dataclass

MOST_INITIALS = 3  # capitals in a row that stand for given names
_SEAMS = re.compile(r"[.\-‐‑]+")
_NICKNAME = re.compile(r"\s?[(“\"]\s?(?P<name>[^\W\d_][\w.-]{1,20})\s?[)”\"]\s?")


@dataclass(frozen=True, slots=True)
class NameReading:
    """A name as one takes it apart; `turned` where the family name is taken to stand first, `guessed` where it is taken
    to be of several words, and nothing in the print says so."""

    family: tuple[str, ...]
    given: tuple[str, ...]
    turned: bool = False
    guessed: bool = False


@lru_cache(maxsize=REMEMBERED)  # the owner is sought among the authors of all works, and co-authors recur
def is_same_person(owner: str, name: str) -> bool:
    """Whether a printed name can be the owner's: same family name, given names equal or abbreviated, in either order.

    `Qinghao Hu` is `Q. Hu`, `Hu, Q.`, `Hu Q`, `HU Qinghao`, `Hu Qinghao`; it is not `Qian Hu` and not `Q. Huang`.
    `Gromova Elena Pavlovna` is `Gromova E. P.`; it is not `Gromova P. E.`. `Ana Muestra Ejemplar` is
    `Muestra-Ejemplar, A.` and `Muestra, A.`; it is not `Ejemplar, M.`.
    """
    if fold(owner) == fold(name):
        return True
    mine, theirs = _readings(owner), _readings(name)
    return any(_agree(one, other) for one in mine for other in theirs)


def _agree(one: NameReading, other: NameReading) -> bool:
    if not one.given or not other.given:
        return False
    shorter = min(len(one.family), len(other.family))
    if one.family[:shorter] != other.family[:shorter] or (other.guessed and len(other.family) > shorter):
        return False
    if one.turned or other.turned:  # two guesses at once prove nothing
        full = len(one.given[0]) > 1 and one.given[0] == other.given[0]  # `Muster Ada` of Ada B. Muster
        whole = len(one.family) == len(other.family) and (full or len(one.given) == len(other.given))
        return whole and one.turned != other.turned and _given_agree(one.given, other.given)
    return _given_agree(one.given, other.given)


def _given_agree(given: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether given names are equal or abbreviated; an initial before a name in full may be left out: `M. Kim`."""
    if "".join(given) == "".join(other):
        return True
    called, other_called = _called(given), _called(other)
    if (called, other_called) != (given, other) and called[0] == other_called[0]:
        return True
    return all(
        (mine.startswith(theirs) or theirs.startswith(mine)) and (mine == theirs or 1 in {len(mine), len(theirs)})
        for mine, theirs in zip(given, other, strict=False)
    )


def _called(given: tuple[str, ...]) -> tuple[str, ...]:
    """The given names from the one on that somebody is called by."""
    return given[1:] if len(given) > 1 and len(given[0]) == 1 < len(given[1]) else given


@lru_cache(maxsize=REMEMBERED)
def _readings(name: str) -> tuple[NameReading, ...]:
    """The ways to take a name apart; none for a single word."""
    nickname = _NICKNAME.search(name)
    if nickname is None:
        return _readings_of(name)
    plain = f"{name[: nickname.start()]} {name[nickname.end() :]}"
    whole = _readings_of(plain)
    called = _words(_parts([nickname.group("name")]))
    return (*whole, *(replace(reading, given=called) for reading in whole if not reading.turned))


def _readings_of(name: str) -> tuple[NameReading, ...]:
    particles, suffixes = name_lists()
    name = name.strip(" ,")
    if name.isupper():  # then capitals in a row are no initials
        name = " ".join(word.capitalize() if len(word) > MOST_INITIALS - 1 else word for word in name.split(" "))
    if "," in name:
        parts = split_name(name)
        family = [word for word in (parts.family or "").split() if fold(word.strip(".")) not in suffixes]
        return _reading(family, (parts.given or "").split(), particles)
    words = [word for word in name.split() if fold(word.strip(".")) not in suffixes or word == name.split()[0]]
    behind = len(words)
    while behind > 1 and is_initials(words[behind - 1]):
        behind -= 1
    marked = _reading(words[:behind], words[behind:], particles) if behind < len(words) else ()
    if marked and "." in words[-1] and not is_initials(words[0]):
        return marked
    natural = tuple(
        replace(reading, guessed=len(reading.family) > 1 and cut < len(words) - 1)
        for cut in range(1, len(words))
        if not any(len(word.strip(".")) == 1 for word in words[cut:])
        for reading in _reading(words[cut:], words[:cut], particles)
    )
    turned = _reading(words[:1], words[1:], particles)
    return (*marked, *natural, *(replace(reading, turned=True) for reading in turned))


def _reading(family: Sequence[str], given: Sequence[str], particles: frozenset[str]) -> tuple[NameReading, ...]:
    """One reading, in folded words; nothing where it has no family name or no given one.

    Particles are left out: `Muster, A. de` and `A. De Muster` are one; among given names those printed small.
    """
    surname = _words(word for word in _parts(family) if fold(word) not in particles) or _words(_parts(family))
    called = _words(word for word in _given_parts(given) if word not in particles) or _words(_parts(given))
    return (NameReading(surname, called),) if surname and called else ()


def _parts(words: Iterable[str]) -> list[str]:
    return [part for word in words for part in _SEAMS.split(word) if part]


def _given_parts(words: Iterable[str]) -> list[str]:
    """The parts of given names, capitals in a row one by one: `JP` is `J. P.`"""
    parts = []
    for part in _parts(words):
        together = len(part) <= MOST_INITIALS and part.isupper()
        parts += [*part] if together else [part]
    return parts


def _words(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold(unaccented(part)) for part in parts)
