"""The evidence for each unit of a reference: what it says of the field it stands in, and of a border in front of it.

Evidence is small, named and read from what is printed: the word and its neighbours, the gaps around it, quotes,
brackets and faces, journals, publishers and places of the lists, where the readers of names see names, how far the
reference has come. It comes in groups; all that is known of a group's key is a group's evidence, so that its sum of
weights is computed once for all references.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.course import course_of, pieces_of, printed_again, sentences_of
from cvparse.parsers.publications.segmentation.known_names import authors_seen, listed
from cvparse.parsers.publications.segmentation.known_people import authors_behind, editors_seen
from cvparse.parsers.publications.segmentation.overview import (
    lists_ahead,
    parts_of_gap,
    sort_of,
    stretches_beside,
)
from cvparse.parsers.publications.segmentation.surroundings import brackets_of, faces_of, quotes_of
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.words import class_of, evidence_of_word

Key = tuple[str, ...]  # what the evidence of a group depends on

LONGEST_GAP = 6  # characters; a longer gap is told by its ends
WORDS = {"w": "", "w-": "-", "w+": "+"}  # groups of a word: the unit itself, the one before, the one behind
NO_UNIT: Key = ()
_LOOSE = re.compile(r"(?<=“) | (?=[”»,;:.?!])")


def evidence_in(group: str, key: Key, lexicon: Lexicon) -> Sequence[str]:
    """The names of the evidence that a key of a group stands for."""
    if group in WORDS:
        prefix = WORDS[group]
        return [f"{prefix}{name}" for name in evidence_of_word(key[0], key[1] == ".", lexicon)] if key else ()
    if group == "border":
        gap, before, here = key
        return (f"gb={gap}", f"gb={gap}|{here}", f"gb={gap}<{before}", f"gb={gap}|{here}<{before}")
    if group == "behind":
        gap, here, after = key
        return (f"ga={gap}", f"ga={gap}|{here}", f"ga={gap}>{after}", f"ga={gap}|{here}>{after}")
    if group == "around":
        before, here, after = key
        return (f"ar={before}|{here}|{after}",)
    if group == "far":
        before, after, here = key
        return (f"-2={before}", f"+2={after}", f"-2={before}|{here}", f"+2={after}|{here}")
    return [*evidence_of_stretch(group, key[:-1]), *evidence_of_gap(group, key)]


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
    words, count = units.words, len(units)
    if not count:
        return {}
    stops = ["." if gap[:1] == "." else "" for gap in units.gaps[1:]]
    classes = [class_of(word, bool(stop), draft.lexicon) for word, stop in zip(words, stops, strict=True)]
    gaps = [short_gap(gap) for gap in units.gaps]
    quotes, brackets = quotes_of(units.gaps, count), brackets_of(units.gaps, count)
    faces = faces_of(draft.printed, units)
    authors = authors_seen(draft, units)
    known = listed(units, draft.lexicon)
    course = course_of(units.gaps, classes, brackets)
    sentences = sentences_of(units, classes, known)
    quoted = ["q" if any(quotes) else ""] * count
    word_keys = _beside(words, stops)
    before, after = ["", *classes], [*classes[1:], "", ""]
    found = {
        "w": word_keys,
        "w-": [NO_UNIT, *word_keys[:-1]],
        "w+": [*word_keys[1:], NO_UNIT],
        "border": _beside(gaps, before, classes),
        "behind": _beside(gaps[1:], classes, after),
        "around": _beside(gaps, classes, gaps[1:]),
        "far": _beside(["", *before], after[1:], classes),
        "print": _beside(quotes, brackets, quoted),
        "names": _beside(*_beside(*authors), ["F"] + [""] * count, printed_again(words)),
        "list": _beside(known, [*known[1:], ""], ["", *known]),
        "course": course,
        "piece": _beside(*_beside(*pieces_of(units, classes, known)), gaps),
        "sentence": _beside(*_beside(*sentences), gaps),
        "course2": _beside(_beside(*course)[0], _beside(*authors)[0], gaps, quotes),
    }
    parts = [parts_of_gap(gap) for gap in units.gaps[:-1]]
    marks = [f"{closing}{mark}" for closing, mark, _ in parts]
    numbers, ahead = [row[1] for row in sentences], lists_ahead(known)
    found["gap"] = _beside(*_beside(*parts), before, classes)
    found["sort"] = _beside([sort_of(units.gaps, classes, known)] * count, numbers, quotes, known, marks)
    found["lists"] = _beside(*_beside(*ahead), numbers, marks)
    found["words"] = _beside(*_beside(*stretches_beside(units, classes)), marks, quotes)
    if any(editors := editors_seen(draft, units, classes)):
        found["editors"] = _beside(editors, gaps, classes)
    if any(behind := authors_behind(draft, units, classes, authors)):
        found["people"] = _beside(behind, gaps, classes)
    if any(faces):
        found["face"] = _beside(faces, ["", *faces], gaps)
    return found


def _beside(*parts: Sequence[str]) -> list[Key]:
    """The parts side by side, as far as the shortest goes."""
    return list(zip(*parts, strict=False))


@lru_cache(maxsize=16384)
def short_gap(gap: str) -> str:
    """A gap as evidence names it: without blanks inside its quotes and before its marks, a long one by its ends."""
    gap = _LOOSE.sub("", gap)
    return gap if len(gap) <= LONGEST_GAP else f"{gap[:3]}…{gap[-2:]}"
