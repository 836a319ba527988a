"""What the whole reference says to each of its units: what sort of work its cues and numbers speak of, which lists are
still to speak, how many stretches of words are behind and ahead; and what a gap consists of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from sys import intern

from cvparse.parsers.publications.segmentation.units import Units

CLOSING = {"”": "”", "’": "’", ")": ")", "]": "]", "}": "]", ">": ">"}
OPENING = {"“": "“", "‘": "‘", "(": "(", "[": "[", "{": "[", "<": "<"}
EITHER = {'"': ("”", "“"), "'": ("’", "‘")}  # closes in front of the first blank, opens behind it
LONGEST_MARK = 2  # signs
MOST_NUMBERS, MOST_BEFORE, MOST_AHEAD = 3, 5, 4
SORTS = {"thesis": "t", "thesisword": "t", "report": "r", "proc": "P", "ed": "e", "edby": "e", "month": "m"}
WITHIN = frozenset({" ", "-", " & ", "’", "'", "/"})  # gaps that part nothing
LISTS = "jpc"
NUMBERS = "012345"


@lru_cache(maxsize=16384)
def parts_of_gap(gap: str) -> tuple[str, str, str]:
    """What closes in a gap, the mark between two stretches, and what opens: `”, (` has one each."""
    closing = mark = opening = ""
    for sign in gap:
        if sign in EITHER:
            opens = " " in gap[: gap.index(sign)] or gap[0] == sign == gap
            closing, opening = (closing, EITHER[sign][1]) if opens else (EITHER[sign][0], opening)
        elif sign in CLOSING:
            closing = CLOSING[sign]
        elif sign in OPENING:
            opening = OPENING[sign]
        elif sign != " ":
            mark += sign
    return closing, intern(mark[:LONGEST_MARK]) or ("" if " " in gap else "_"), opening


@lru_cache(maxsize=16384)
def marks_of_gap(gap: str) -> str:
    """What closes in a gap, and the mark."""
    closing, mark, _ = parts_of_gap(gap)
    return intern(f"{closing}{mark}")


@lru_cache(maxsize=16384)
def base_of(name: str) -> str:
    """The class of a word, whatever its first letter and the full stop behind it: `ed` of `ed^a.`"""
    return name.removesuffix("a.").rstrip("^.")


def sort_of(gaps: Sequence[str], classes: Sequence[str], known: Sequence[str]) -> str:
    """What sort of work the cues, the lists and the numbers of a reference speak of, a letter for each."""
    said = [_said_by(name) for name in classes]
    found = {letter for letter, _, _ in said}
    if "in" in found:
        found.remove("in")
        if any(letter == "in" and gap != " " for (letter, _, _), gap in zip(said, gaps, strict=False)):
            found.add("i")
    if any(value[:2] == "jm" for value in known):
        found.add("j")
    numbers = sum([number for _, number, _ in said])
    ranges = any(pages for _, _, pages in said)
    return intern(f"{''.join(sorted(found))}{min(MOST_NUMBERS, numbers)}{'R' if ranges else ''}")


@lru_cache(maxsize=16384)
def _said_by(name: str) -> tuple[str, bool, bool]:
    """What the class of a word says of the sort of its work: a letter (or `in`), a number, and pages."""
    base = base_of(name)
    number = name[0] in "dC" and name != "dth"
    return "in" if base == "in" else SORTS.get(base, ""), number, name[0] == "R" or name.startswith("pp")


def lists_ahead(known: Sequence[str]) -> list[tuple[str, str]]:
    """For each unit, which lists have spoken before it, and which will speak behind it."""
    if not any(known):
        return [("", "")] * len(known)
    kinds = [value[:1] for value in known]
    return list(zip(_so_far(kinds), reversed(_so_far(kinds[::-1])), strict=True))


def _so_far(kinds: Sequence[str]) -> list[str]:
    found, seen = [], ""
    for kind in kinds:
        found.append(seen)
        if kind and kind not in seen:
            seen = intern("".join([name for name in LISTS if name in seen or name == kind]))
    return found


def stretches_beside(units: Units, classes: Sequence[str]) -> list[tuple[str, str]]:
    """For each unit, how many stretches with words stand before its own, and how many behind it."""
    gaps = units.gaps
    edges = [0, *[at for at in range(1, len(classes)) if gaps[at] not in WITHIN], len(classes)]
    worded = [any(map(_is_worded, classes[a:b])) for a, b in pairwise(edges)]
    before, total = 0, sum(worded)
    found: list[tuple[str, str]] = []
    for (a, b), has_words in zip(pairwise(edges), worded, strict=True):
        ahead = total - before - has_words
        found.extend([(NUMBERS[min(MOST_BEFORE, before)], NUMBERS[min(MOST_AHEAD, ahead)])] * (b - a))
        before += has_words
    return found


@lru_cache(maxsize=16384)
def _is_worded(name: str) -> bool:
    """Whether the class of a word is that of a word, and not of a number or an initial."""
    return name[0] not in "dRYCcI"
