"""Evidence from the candidates of the same style together (`style_classes`), and from how that style compares with the
one that names the most sections."""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.layout.types import Norms
from cvparse.sections.candidates import Candidate, Place, StyleKey
from cvparse.sections.evidence.steps import step
from cvparse.sections.evidence.words import CERTAINTY
from cvparse.sections.style_classes import StyleClass
from cvparse.sections.typography import LARGER, stands_out

SMALL = 0.01  # a share above it is more than none
KNOWN = 0.35  # of the lines of a class are known: they are headings or not by that, however near entries stand
OF_YEARS = 0.5  # of the lines of a class are years: it is one of groups by year


def of_style_class(candidate: Candidate, some: StyleClass, sections: StyleKey | None, norms: Norms) -> Iterator[str]:
    """How its style behaves. `sections` is the style that names the most sections."""
    distinct = candidate.place is not Place.BODY or stands_out(candidate.style, norms)
    yield step("style, kinds named", some.kinds, (1, 2, 3, 5))
    yield step("style, lines", some.lines, (2, 4, 8, 16, 40))
    yield step("style, share known", some.known, (SMALL, 0.2, 0.35, 0.5, 0.75))
    yield step("style, share of the document", some.of_document, (SMALL, 0.04, 0.1, 0.25))
    yield step("style, share set apart", some.apart, (0.2, 0.5, 0.8, 0.95))
    yield step("style, share in runs", some.in_runs, (SMALL, 0.1, 0.3, 0.6))
    yield step("style, share long", some.long, (SMALL, 0.1, 0.3))
    yield step("style, share with text at the right", some.with_aside, (SMALL, 0.2, 0.5))
    yield step("style, share in lower case", some.lower, (SMALL, 0.1, 0.3))
    yield step("style, share with a stop", some.stopped, (SMALL, 0.1, 0.3))
    yield step("style, share with figures", some.with_digits, (SMALL, 0.2, 0.5))
    yield step("style, share of different words", some.distinct, (0.5, 0.8, 0.99))
    if some.known < KNOWN:
        yield step("unknown style, share over a dated line", some.over_dates, (SMALL, 0.3, 0.6))
        yield step("unknown style, share under a dated line", some.under_dates, (SMALL, 0.3, 0.6))
        yield step("unknown style, lines to the next", some.apart_by, (2, 3, 4, 6, 9, 15))
        yield step("unknown style, dated lines to the next", some.dates_to_next, (1, 2, 3, 5))
    if some.years > OF_YEARS:
        yield "style: of years"
    if distinct and some.lines == 1:
        yield "style: distinct and single"
    yield from _against_sections(candidate, sections, norms)
    known = step(f"words {CERTAINTY[candidate.meaning.certainty]}, share known", some.known, (SMALL, 0.35))
    yield f"{'distinct' if distinct else 'plain'} {known}"
    if candidate.place.is_beside:
        yield from _beside_the_text(candidate, some, norms)


def _against_sections(candidate: Candidate, sections: StyleKey | None, norms: Norms) -> Iterator[str]:
    if sections is None:
        return
    if candidate.style_class == sections:
        yield "style: names the most sections"
        return
    if candidate.place is Place.RUN_IN and candidate.style_class.style == sections.style:
        yield "style: run in, that of the sections"
        return
    size = candidate.style.size
    other = sections.style.size
    larger = "larger than" if size > other else "as large as" if size == other else "smaller than"
    yield f"style: {larger} that of the sections"
    if LARGER * norms.body_size <= size < other:
        yield "style: between the text and that of the sections in size"


def _beside_the_text(candidate: Candidate, some: StyleClass, norms: Norms) -> Iterator[str]:
    """In a column beside the text stand headings, or dates and labels: there the same facts weigh otherwise."""
    yield f"beside the text: {CERTAINTY[candidate.meaning.certainty]}"
    yield step("beside the text, share with figures", some.with_digits, (SMALL, 0.3, 0.6))
    yield step("beside the text, share known", some.known, (SMALL, 0.25, 0.5))
    yield step("beside the text, kinds named", some.kinds, (1, 2, 4))
    yield f"beside the text: {'distinct' if stands_out(candidate.style, norms) else 'plain'} type"
