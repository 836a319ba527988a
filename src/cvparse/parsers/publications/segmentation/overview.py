"""What the whole reference says to each of its units: what sort of work its cues and numbers speak of, which lists are
still to speak, how many stretches of words are behind and ahead; and what a gap consists of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from cvparse.parsers.publications.segmentation.units import Units

CLOSING = {"”": "”", "’": "’", ")": ")", "]": "]", "}": "]", ">": ">"}
OPENING = {"“": "“", "‘": "‘", "(": "(", "[": "[", "{": "[", "<": "<"}
EITHER = {'"': ("”", "“"), "'": ("’", "‘")}  # closes in front of the first blank, opens behind it
LONGEST_MARK = 2  # signs
MOST_NUMBERS, MOST_BEFORE, MOST_AHEAD = 3, 5, 4
SORTS = {"thesis": "t", "thesisword": "t", "report": "r", "proc": "P", "ed": "e", "edby": "e", "month": "m"}
WITHIN = frozenset({" ", "-", " & ", "’", "'", "/"})  # gaps that part nothing
LISTS = "jpc"


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
    return closing, mark[:LONGEST_MARK] or ("" if " " in gap else "_"), opening


@lru_cache(maxsize=16384)
def base_of(name: str) -> str:
    """The class of a word, whatever its first letter and the full stop behind it: `ed` of `ed^a.`"""
    return name.removesuffix("a.").rstrip("^.")


def sort_of(gaps: Sequence[str], classes: Sequence[str], known: Sequence[str]) -> str:
    """What sort of work the cues, the lists and the numbers of a reference speak of, a letter for each."""
    bases = [base_of(name) for name in classes]
    found = {SORTS[base] for base in bases if base in SORTS}
    if any(base == "in" and gap != " " for base, gap in zip(bases, gaps, strict=False)):
        found.add("i")
    if any(value[:2] == "jm" for value in known):
        found.add("j")
    numbers = sum(name[0] in "dC" and name != "dth" for name in classes)
    ranges = any(name[0] == "R" or name.startswith("pp") for name in classes)
    return f"{''.join(sorted(found))}{min(MOST_NUMBERS, numbers)}{'R' if ranges else ''}"


def lists_ahead(known: Sequence[str]) -> list[tuple[str, str]]:
    """For each unit, which lists have spoken before it, and which will speak behind it."""
    kinds = [value[:1] for value in known]
    return list(zip(_so_far(kinds), reversed(_so_far(kinds[::-1])), strict=True))


def _so_far(kinds: Iterable[str]) -> list[str]:
    found, seen = [], ""
    for kind in kinds:
        found.append(seen)
        if kind and kind not in seen:
            seen = "".join(name for name in LISTS if name in seen + kind)
    return found


def stretches_beside(units: Units, classes: Sequence[str]) -> list[tuple[str, str]]:
    """For each unit, how many stretches with words stand before its own, and how many behind it."""
    numbers: list[int] = []
    worded: list[bool] = []
    for at, name in enumerate(classes):
        if not at or units.gaps[at] not in WITHIN:
            worded.append(False)
        numbers.append(len(worded) - 1)
        worded[-1] = worded[-1] or name[0] not in "dRYCcI"
    before, total = [], 0
    for has_words in worded:
        before.append(total)
        total += has_words
    return [(str(min(MOST_BEFORE, before[n])), str(min(MOST_AHEAD, total - before[n] - worded[n]))) for n in numbers]
