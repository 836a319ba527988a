"""The headings of a layout with their levels: candidates are made, weighed together, and ordered by rank.

A heading that stands beside the text is lifted out as a line of its own. Whatever else stood in the column of headings
is a tag of the line beside it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from cvparse.layout.types import Layout
from cvparse.lexicon.types import Lexicon
from cvparse.sections.candidates import Candidate, Place, candidates_of
from cvparse.sections.decide import judged
from cvparse.sections.heading_meaning import Meaning
from cvparse.sections.levels import levels_of
from cvparse.sections.side_headings import lifted
from cvparse.sections.stated import NOTHING, Statements, named_in, stated_levels
from cvparse.sections.verdict import Reason, Verdicts
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """The line at `index` is a heading of this level, because of `reason`."""

    index: int
    level: int
    meaning: Meaning
    reason: Reason


@dataclass(frozen=True, slots=True)
class Detected:
    """The layout with headings from beside the text as lines of their own; the headings in order; all verdicts."""

    layout: Layout
    headings: tuple[HeadingLine, ...]
    verdicts: Verdicts


def headings_of(layout: Layout, lexicon: Lexicon, statements: Statements = NOTHING) -> Detected:
    """The headings among the lines of a layout and the texts beside them, at most one a line. `statements` is what the
    file says of its headings."""
    candidates = candidates_of(layout, lexicon)
    named = named_in(candidates, statements)
    judgements = judged(candidates, layout, named)
    verdicts = Verdicts(judgements)
    chosen = [(number, one.candidate) for number, one in enumerate(judgements) if one.is_heading]
    whole = {candidate.index for _, candidate in chosen if candidate.place is Place.BODY}
    chosen = [(n, one) for n, one in chosen if one.place is not Place.RUN_IN or one.index not in whole]
    layout, indices = lifted(layout, [candidate for _, candidate in chosen])
    stated = stated_levels(named)
    columns: dict[int, list[tuple[int, Candidate]]] = defaultdict(list)
    for number, candidate in chosen:
        columns[candidate.line.column].append((number, candidate))
    found: list[HeadingLine] = []
    for some in columns.values():
        ranked = [_with_place(candidate) for _, candidate in some]
        by_file = [stated.get(number) for number, _ in some]
        for (_, candidate), level in zip(some, levels_of(ranked, layout.norms, by_file), strict=True):
            index = indices[candidate.place, candidate.index]
            verdicts.amend(layout.lines[index], Reason.EVIDENCE, level)
            found.append(HeadingLine(index, level, candidate.meaning, Reason.EVIDENCE))
    return Detected(layout, tuple(sorted(found, key=lambda heading: heading.index)), verdicts)


def _with_place(candidate: Candidate) -> Candidate:
    """The candidate, its place as a part of its style: a plain heading beside the text ranks above the text."""
    return replace(candidate, style=candidate.style._replace(beside=candidate.place.is_beside))
