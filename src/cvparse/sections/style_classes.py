"""How the candidates of one style behave together: what a single line cannot say.

A style is for headings where its lines are few, short, of different words, set apart by white space and known as
sections; a style of entries repeats in runs, holds dates, goes on in lower case or ends in full stops. Each share is
between 0 and 1.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise
from statistics import median_low

from cvparse.layout.types import Norms
from cvparse.sections.candidates import Candidate, Place, StyleKey, holds_year, is_dated_beside, is_year
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.typography import is_apart
from cvparse.text.value_class import dataclass

SHORT = 12  # words; a heading is rarely longer
LEAST_KINDS, LEAST_KNOWN = 2, 0.3  # of a style that names sections: different kinds, share of known lines


@dataclass(frozen=True, slots=True)
class StyleClass:
    """The candidates of one style: how many, how many different kinds of section they name, and shares of them;
    `apart_by` is the usual distance of one to the next, in candidates; `dates_to_next` is how many lines with a year
    stand between, as a rule."""

    lines: int
    kinds: int
    known: float
    of_document: float
    apart: float
    in_runs: float
    long: float
    with_aside: float
    lower: float
    stopped: float
    with_digits: float
    distinct: float
    years: float
    over_dates: float
    under_dates: float
    apart_by: int
    dates_to_next: int


def classes_of(candidates: Sequence[Candidate], norms: Norms, to_next: Sequence[int]) -> dict[StyleKey, StyleClass]:
    """The classes of all candidates by their style and place. `to_next` is `dates_to_next` of them."""
    groups: dict[StyleKey, list[int]] = defaultdict(list)
    for number, candidate in enumerate(candidates):
        groups[candidate.style_class].append(number)
    dated = _Dated(over=_behind_dates(candidates[::-1])[::-1], under=_behind_dates(candidates), to_next=to_next)
    return {key: _class(numbers, candidates, norms, dated) for key, numbers in groups.items()}


@dataclass(frozen=True, slots=True)
class _Dated:
    """For each candidate: whether a line with a year beside it stands under it and over it, and how many lines with a
    year stand from it to the next of its style."""

    over: Sequence[bool]
    under: Sequence[bool]
    to_next: Sequence[int]


def _class(numbers: Sequence[int], candidates: Sequence[Candidate], norms: Norms, dated: _Dated) -> StyleClass:
    some = [candidates[number] for number in numbers]
    count = len(some)
    known = [c for c in some if c.meaning.certainty >= Certainty.PARTS]
    texts = [c.printed for c in some]
    return StyleClass(
        lines=count,
        kinds=len({c.meaning.kind for c in known}),
        known=len(known) / count,
        of_document=count / len(candidates),
        apart=sum(is_apart(c.line, norms) for c in some) / count,
        in_runs=sum(b == a + 1 for a, b in pairwise(numbers)) / count,
        long=sum(len(text.split()) > SHORT for text in texts) / count,
        with_aside=sum(bool(c.line.aside) for c in some) / count,
        lower=sum(text[:1].islower() for text in texts) / count,
        stopped=sum(text.endswith((".", ",", ";")) for text in texts) / count,
        with_digits=sum(any(map(str.isdigit, text)) for text in texts) / count,
        distinct=len({text.casefold() for text in texts}) / count,
        years=sum(is_year(text) for text in texts) / count,
        over_dates=sum(dated.over[number] for number in numbers) / count,
        under_dates=sum(dated.under[number] for number in numbers) / count,
        apart_by=median_low([b - a for a, b in pairwise((*numbers, len(candidates)))]),
        dates_to_next=median_low([dated.to_next[number] for number in numbers]),
    )


def _behind_dates(candidates: Sequence[Candidate]) -> list[bool]:
    """For each candidate whether the line of the text before it has a year beside it, as the lines of entries do."""
    found: list[bool] = []
    dated = False
    for candidate in candidates:
        found.append(dated)
        if candidate.place is Place.BODY:
            dated = is_dated_beside(candidate.line)
    return found


def dates_to_next(candidates: Sequence[Candidate]) -> list[int]:
    """For each candidate how many lines with a year stand from it to the next one of its style: its own line counts."""
    so_far = list(accumulate((_is_dated(candidate) for candidate in candidates), initial=0))
    following: dict[StyleKey, int] = {}
    found: list[int] = []
    for number in range(len(candidates) - 1, -1, -1):
        key = candidates[number].style_class
        found.append(so_far[following.get(key, len(candidates))] - so_far[number])
        following[key] = number
    return found[::-1]


def _is_dated(candidate: Candidate) -> bool:
    """Whether a year stands on the line or beside it."""
    line = candidate.line
    return candidate.place is Place.BODY and (holds_year(line.text.text) or is_dated_beside(line))


def section_style(classes: dict[StyleKey, StyleClass]) -> StyleKey | None:
    """The style that names the most different sections; of two, the larger. None where no style names two."""
    naming = [key for key, some in classes.items() if some.kinds >= LEAST_KINDS and some.known >= LEAST_KNOWN]
    return max(naming, key=lambda key: (classes[key].kinds, key.style.size), default=None)
