"""Evidence from where a candidate stands: its column, the white space around it, what the lines near it look like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cvparse.layout.types import Norms
from cvparse.sections.candidates import Candidate, Place, holds_year, is_dated_beside
from cvparse.sections.evidence.steps import step
from cvparse.sections.run_in import SIGNS
from cvparse.sections.typography import stands_out
from cvparse.text.normalize import BULLET_SIGNS

GAPS = (0.9, 1.15, 1.35, 1.7, 2.3)  # of the usual distance of two lines
GAPS_BELOW = (0.9, 1.15, 1.35, 1.7)
INDENTS = (-0.5, 0.5, 1.5, 4.0)  # em
INDENTED = 0.5  # em; two lines of one indent differ by less
FIRST_LINES = 2  # of the document: the name and what stands beside it
TOP_LINES = 8  # of the document, among which the owner's name stands
WORDS_BEHIND = (4, 8, 13)
_NUMBERED_ENTRY = regex.compile(r"[\[(]?[A-Z]{0,3}\d{1,3}[\]).]")


def of_place(
    number: int, candidates: Sequence[Candidate], norms: Norms, *, largest: float, alone: bool
) -> Iterator[str]:
    """Where it stands. `number` counts the candidates; `largest` is the size of the largest type, in points; `alone`
    says that no other has its style, as the name has one of its own, and headings have not."""
    candidate = candidates[number]
    line = candidate.line
    yield f"place: {candidate.place.value}"
    if number < FIRST_LINES:
        yield "place: first lines of the document"
    if alone and number < TOP_LINES and candidate.style.size == largest:
        yield "place: near the top, alone in the largest type"
    if candidate.place.is_beside:
        return
    yield (
        "gap above: first of its column"
        if line.gap_above == 0
        else step("gap above", line.gap_above / norms.line_pitch, GAPS)
    )
    yield step("indent in em", line.indent / norms.body_size, INDENTS)
    if candidate.place is Place.RUN_IN:
        yield from _of_text_behind(candidate)
        return
    beside = (
        (bool(line.aside), "text at the right edge"),
        (holds_year(line.aside.text), "a year at the right edge"),
        (bool(line.margin), "a tag at the left"),
        (holds_year(line.margin.text), "a year at the left"),
        (line.full, "fills its line"),
    )
    yield from (f"place: {name}" for holds, name in beside if holds)


def _of_text_behind(candidate: Candidate) -> Iterator[str]:
    """What follows a run-in heading on its line, and what parts it from that: a full stop before a sentence, a colon
    before a list."""
    behind = candidate.line.text.text[len(candidate.text) :].strip()
    sign = candidate.text.rstrip()[-1:]
    if not (sign and sign in SIGNS):
        sign = behind[:1] if behind[:1] in SIGNS else ""
    yield f"run in: parted by {SIGNS[sign]}" if sign else "run in: parted by nothing"
    yield step("run in: words behind it", len(behind.split()), WORDS_BEHIND)
    found = (
        (holds_year(behind) or bool(candidate.line.aside), "a year or a tag behind it"),
        (behind.count(",") + behind.count(";") > 1, "a list behind it"),
        (candidate.text.startswith(BULLET_SIGNS), "a bullet before it"),
    )
    yield from (f"run in: {name}" for holds, name in found if holds)


def of_line_below(candidate: Candidate, below: Candidate | None, norms: Norms) -> Iterator[str]:
    """What stands under it in its column: a list, a dated entry, text further in, more of its own style."""
    if below is None or below.line.column != candidate.line.column:
        yield "below: nothing"
        return
    gap = below.line.gap_above
    yield "gap below: a new page" if gap == 0 else step("gap below", gap / norms.line_pitch, GAPS_BELOW)
    further = below.line.indent - candidate.line.indent
    text = below.printed
    same = below.style == candidate.style
    found = (
        (same, "its own style"),
        (not same, "another style"),
        (not same and stands_out(below.style, norms), "a distinct style"),
        (further > INDENTED * norms.body_size, "text further in"),
        (further < -INDENTED * norms.body_size, "text further out"),
        (text.startswith(BULLET_SIGNS), "a bullet"),
        (_NUMBERED_ENTRY.match(text) is not None, "a number"),
        (text[:1].islower(), "lower case"),
    )
    yield from (f"below: {name}" for holds, name in found if holds)
    if holds_year(below.line.margin.text + below.line.aside.text):
        yield "below: a year beside the text"
    elif holds_year(text):
        yield "below: a year in the text"


def of_line_above(candidate: Candidate, above: Candidate | None) -> Iterator[str]:
    """What stands over it: more of its own style, a line that runs on, the dated line of an entry."""
    if above is None:
        return
    found = (
        (above.style == candidate.style and above.line.column == candidate.line.column, "its own style"),
        (above.line.full, "a full line"),
        (above.printed.endswith((",", "&", "-")), "an unfinished line"),
        (is_dated_beside(above.line), "a year beside the text"),
    )
    yield from (f"above: {name}" for holds, name in found if holds)
