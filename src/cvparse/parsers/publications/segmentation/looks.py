"""What the words between two borders of a reference look like together, a word for each stretch: `3CJ`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from sys import intern

from cvparse.parsers.publications.names.usual import usage_of
from cvparse.parsers.publications.segmentation.overview import WITHIN, base_of
from cvparse.parsers.publications.segmentation.units import RUN, Units
from cvparse.text.value_class import dataclass

CUES_OF_LOOKS = {
    "in": "i",
    "thesis": "t",
    "report": "r",
    "ed": "e",
    "edby": "e",
    "proc": "P",
    "lookup": "w",
    "news": "n",
    "noun": "J",
    "journal": "J",
    "inst": "u",
    "pubword": "b",
}
MANY_SENTENCES = "012345"  # more count as five
LENGTHS = "01234466669"  # by the words of a stretch; more count as the last
LONGEST_NAMES = 5  # units of a stretch with initials that may be names
LONG = 4  # letters of a word that titles print small only in sentences
ENDING = frozenset('?!”“"()[];')  # signs of a gap, beside others, that end a sentence, a quotation or a bracket
Look = tuple[int, tuple[str, ...]]
"""How many units a stretch has, and what is said of it."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the units of a reference show, counted up to each unit: of a stretch it is the difference of two counts."""

    words: Sequence[str]
    classes: Sequence[str]
    length: list[int]  # a run of plain words counts as three
    small: list[int]  # words in small letters
    numbers: list[int]
    initials: list[int]
    cues: list[str]  # a letter for each class of a cue
    lists: list[str]  # a letter for each unit that a list knows

    @classmethod
    def of(cls, words: Sequence[str], classes: Sequence[str], known: Sequence[str]) -> Counts:
        """Count the units."""
        shown = [_shown_by(name) for name in classes]
        return cls(
            words,
            classes,
            _up_to([3 if word == RUN else 1 for word in words]),
            _up_to(map(_small, words)),
            _up_to([number for number, _, _ in shown]),
            _up_to([initial for _, initial, _ in shown]),
            [cue for _, _, cue in shown],
            [value[:1] for value in known],
        )


def _up_to(shown: Iterable[int]) -> list[int]:
    return [*accumulate(shown, initial=0)]


@lru_cache(maxsize=65536)
def _small(word: str) -> int:
    """How many words in small letters a unit has."""
    return 2 if word == RUN else int(word[:1].islower() and len(word) >= LONG)


@lru_cache(maxsize=16384)
def _shown_by(name: str) -> tuple[bool, bool, str]:
    """What the class of a word says of its stretch: a number, an initial, and the letter of its cue."""
    return name[0] in "dRYC", name[0] == "I", CUES_OF_LOOKS.get(base_of(name), "")


def look_of(counts: Counts, start: int, end: int) -> str:
    """A stretch in a word: how long it is, its capitals, its first cue or list, whether it has a number or a
    name of persons (`2G`).

    `The ice that melts` looks like `4m`, `Journal of Ice` like `3CJ`, `12` like `1d`.
    """
    size = end - start
    whole = counts.length[end] - counts.length[start]
    small = counts.small[end] - counts.small[start]
    numbers = counts.numbers[end] - counts.numbers[start]
    if numbers == size:
        case = "d"
    elif size < LONGEST_NAMES and counts.initials[end] > counts.initials[start]:
        case = "I"
    elif not small:
        case = "G" if any(map(usage_of, counts.words[start:end])) else "C"
    else:
        case = "l" if 2 * small > whole else "m"
    said = "".join(counts.cues[start:end]) or "".join(counts.lists[start:end])
    number = "#" if numbers and case != "d" else ""
    return intern(f"{LENGTHS[min(whole, len(LENGTHS) - 1)]}{case}{said[:1]}{number}")


def pieces_of(units: Units, counts: Counts) -> list[Look]:
    """The stretches between two signs of punctuation: what their words look like together, those of the one behind, and
    those of the one before."""
    gaps = units.gaps
    sizes, looks = _looks(counts, [at for at in range(1, len(units)) if gaps[at] not in WITHIN])
    return list(zip(sizes, zip(looks, [*looks[1:], "$"], ["^", *looks], strict=False), strict=True))


def sentences_of(units: Units, counts: Counts) -> list[Look]:
    """The stretches between two full stops, quotes or brackets: what their words look like together, which one it is,
    how many follow, and what the next one looks like."""
    sizes, looks = _looks(counts, sentence_borders(units, counts.classes))
    last, most = len(looks) - 1, len(MANY_SENTENCES) - 1
    places = [MANY_SENTENCES[min(most, number)] for number in range(len(looks))]
    ahead = [MANY_SENTENCES[min(most - 1, last - number)] for number in range(len(looks))]
    return list(zip(sizes, zip(looks, places, ahead, [*looks[1:], "$"], strict=True), strict=True))


def _looks(counts: Counts, borders: Sequence[int]) -> tuple[list[int], list[str]]:
    """The sizes and the looks of the stretches between these borders."""
    edges = [0, *borders, len(counts.words)]
    return [b - a for a, b in pairwise(edges)], [look_of(counts, a, b) for a, b in pairwise(edges)]


def sentence_borders(units: Units, classes: Sequence[str]) -> list[int]:
    """The units that open a sentence, the first one left out."""
    gaps, words = units.gaps, units.words
    return [at for at in range(1, len(words)) if _may_end(gaps[at]) and _ends(gaps[at], classes[at - 1], words[at])]


@lru_cache(maxsize=16384)
def _may_end(gap: str) -> bool:
    """Whether a gap may end a sentence, a quotation or a bracket."""
    return gap[:1] == "." or (len(gap) > 1 and not ENDING.isdisjoint(gap))


def _ends(gap: str, before: str, word: str) -> bool:
    """Whether it does: no full stop behind an initial or an abbreviation."""
    return gap[:1] != "." or (before[0] != "I" and not before.endswith("a.") and not word[:1].islower())
