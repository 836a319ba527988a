"""The evidence for each unit of a reference: what it says of the field it stands in, and of a border in front of it.

Evidence is small, named and read from what is printed: the word and its neighbours, the gaps around it, quotes,
brackets and faces, journals, publishers and places of the lists, where the readers of names see names, how far the
reference has come. It comes in groups; all that is known of a group's key is a group's evidence, so that its sum of
weights is computed once for all references.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from sys import intern

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.course import course_of, printed_again
from cvparse.parsers.publications.segmentation.known_names import authors_seen, listed
from cvparse.parsers.publications.segmentation.known_people import authors_behind, editors_seen
from cvparse.parsers.publications.segmentation.looks import Counts, Look, pieces_of, sentences_of
from cvparse.parsers.publications.segmentation.overview import (
    lists_ahead,
    marks_of_gap,
    parts_of_gap,
    sort_of,
    stretches_beside,
)
from cvparse.parsers.publications.segmentation.surroundings import brackets_of, faces_of, quotes_of
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.words import classes_of, evidence_of_word

Key = tuple[str, ...]  # what the evidence of a group depends on

LONGEST_GAP = 6  # characters; a longer gap is told by its ends
WORDS = {"w": "", "w-": "-", "w+": "+"}  # a word of the unit itself, of the one before, of the one behind
PAIRS, GAPS = frozenset({"-2", "+2"}), frozenset({"border", "behind"})
SIDES = {
    "word": (("w", 0), ("w-", 1), ("w+", -1)),
    "joint": (("border", 0), ("behind", -1)),
    "apart": (("-2", 0), ("+2", -2)),
}
"""Groups whose keys speak for several units: what each is for a unit, and by how many units that one is further on."""
_LOOSE = re.compile(r"(?<=“) | (?=[”»,;:.?!])")


def evidence_in(group: str, key: Key, lexicon: Lexicon) -> Sequence[str]:
    """The names of the evidence that a key of a group stands for."""
    if group in WORDS:
        return [f"{WORDS[group]}{name}" for name in evidence_of_word(key[0], key[1] == ".", lexicon)]
    if group in PAIRS:
        return _of_pair(group, *key)
    if group == "around":
        before, here, after = key
        return (f"ar={before}|{here}|{after}",)
    if group in GAPS:
        return _of_joint(group, *key)
    return [*evidence_of_stretch(group, key[:-1]), *evidence_of_gap(group, key)]


def _of_pair(group: str, left: str, right: str) -> Sequence[str]:
    """Two classes with a unit between them: what the one says of the unit of the other."""
    there, here = (left, right) if group == "-2" else (right, left)
    return (f"{group}={there}", f"{group}={there}|{here}")


def _of_joint(group: str, gap: str, left: str, right: str) -> Sequence[str]:
    """A gap with the classes on its sides: what it says of the unit behind it, or of the one in front of it."""
    short = short_gap(gap)
    if group == "behind":
        return (f"ga={short}", f"ga={short}|{left}", f"ga={short}>{right}", f"ga={short}|{left}>{right}")
    beside = (f"gb={short}", f"gb={short}|{right}", f"gb={short}<{left}", f"gb={short}|{right}<{left}")
    parts = (*parts_of_gap(gap), left, right)
    return [*beside, *evidence_of_stretch("gap", parts[:-1]), *evidence_of_gap("gap", parts)]


def evidence_at(columns: Mapping[str, Sequence[Key]], at: int, lexicon: Lexicon) -> Iterator[str]:
    """The names of all evidence for one unit."""
    for group, keys in columns.items():
        for side, shift in SIDES.get(group, ((group, 0),)):
            if 0 <= at - shift < len(keys):
                yield from evidence_in(side, keys[at - shift], lexicon)


def evidence_of_stretch(group: str, stretch: Key) -> list[str]:
    """What all parts of a key but the last say: of a stretch, what its units share, whose keys end with their gaps."""
    found = [f"{group}{number}={value}" for number, value in enumerate(stretch) if value]
    joined = [(left, right) for left, right in JOINED[group] if right < len(stretch)]
    found.extend([f"{group}{left}{right}={stretch[left]}/{stretch[right]}" for left, right in joined])
    return found


def evidence_of_gap(group: str, key: Key) -> list[str]:
    """The rest: what the last part of a key says, by itself and with another part."""
    last = len(key) - 1
    found = [f"{group}{last}={key[last]}"] if key[last] else []
    found.extend([f"{group}{left}{last}={key[left]}/{key[last]}" for left, right in JOINED[group] if right == last])
    return found


STRETCHES = frozenset({"sentence", "piece"})
"""Groups whose keys are those of a stretch of units, and the gap in front of each."""

JOINED: dict[str, tuple[tuple[int, int], ...]] = {
    "print": ((0, 1), (0, 2)),
    "names": ((0, 1), (0, 2), (0, 3)),
    "list": ((0, 1), (0, 2)),
    "course": ((0, 1), (1, 3), (1, 4), (0, 3)),
    "course2": ((0, 1), (0, 2), (1, 2), (2, 3)),
    "sentence": ((0, 1), (0, 2), (1, 2), (1, 4), (0, 3)),
    "piece": ((0, 1), (0, 2), (0, 3), (1, 3)),
    "face": ((0, 1), (0, 2), (1, 2)),
    "gap": ((0, 1), (1, 2), (0, 2), (1, 3), (1, 4), (2, 4), (0, 3)),
    "sort": ((0, 1), (0, 2), (0, 3), (0, 4), (1, 2)),
    "lists": ((0, 1), (0, 2), (1, 2), (1, 3), (0, 3)),
    "words": ((0, 1), (0, 2), (1, 2), (0, 3), (1, 3)),
    "editors": ((0, 1), (0, 2)),
    "people": ((0, 1), (0, 2)),
}
"""Of which two parts of a key the evidence is joined."""


def columns_of(draft: Draft, units: Units) -> dict[str, list[Key]]:
    """For each group of evidence, its key at each unit."""
    words, count = units.words, len(units.words)
    if not count:
        return {}
    stops = ["." if gap[:1] == "." else "" for gap in units.gaps[1:]]
    word_keys = list(zip(words, stops, strict=True))
    classes = list(map(classes_of(draft.lexicon).__getitem__, word_keys))
    gaps = list(map(short_gap, units.gaps))
    quotes, brackets = quotes_of(units.gaps, count), brackets_of(units.gaps, count)
    faces = faces_of(draft.printed, units)
    authors = authors_seen(draft, units)
    known = listed(units, draft.lexicon)
    counts = Counts.of(words, classes, known)
    sentences = sentences_of(units, counts)
    numbers = [row[1] for size, row in sentences for _ in range(size)]
    course = course_of(units.gaps, classes, brackets)
    marks = list(map(marks_of_gap, units.gaps))
    places, forms = zip(*authors, strict=True)
    found: dict[str, list[Key]] = {
        "word": list[Key](word_keys),
        "joint": _beside(units.gaps, ["", *classes], [*classes, ""]),  # the last one is behind all units
        "apart": _beside(["", "", *classes], [*classes, "", ""]),
        "around": _beside(gaps, classes, gaps[1:]),
        "print": _beside(quotes, brackets, ["q" if any(quotes) else ""] * count),
        "names": _beside(places, forms, ["F"] + [""] * count, printed_again(words)),
        "list": _beside(known, [*known[1:], ""], ["", *known]),
        "course": course,
        "piece": _of_stretches(pieces_of(units, counts), gaps),
        "sentence": _of_stretches(sentences, gaps),
        "course2": _beside([row[0] for row in course], places, gaps, quotes),
        "sort": _beside([sort_of(units.gaps, classes, known)] * count, numbers, quotes, known, marks),
        "lists": _beside(*zip(*lists_ahead(known), strict=True), numbers, marks),
        "words": _beside(*zip(*stretches_beside(units, classes), strict=True), marks, quotes),
    }
    if any(editors := editors_seen(draft, units, classes)):
        found["editors"] = _beside(editors, gaps, classes)
    if any(behind := authors_behind(draft, units, classes, authors)):
        found["people"] = _beside(behind, gaps, classes)
    if any(faces):
        found["face"] = _beside(faces, ["", *faces], gaps)
    return found


def _of_stretches(stretches: Iterable[Look], gaps: Sequence[str]) -> list[Key]:
    """For each unit what is said of its stretch, and the gap in front of it."""
    at, found = 0, []
    for size, row in stretches:
        found.extend([(*row, gap) for gap in gaps[at : at + size]])
        at += size
    return found


def _beside(*parts: Sequence[str]) -> list[Key]:
    """The parts side by side, as far as the shortest goes."""
    return list(zip(*parts, strict=False))


@lru_cache(maxsize=16384)
def short_gap(gap: str) -> str:
    """A gap as evidence names it: without blanks inside its quotes and before its marks, a long one by its ends."""
    gap = _LOOSE.sub("", gap)
    return intern(gap if len(gap) <= LONGEST_GAP else f"{gap[:3]}…{gap[-2:]}")
