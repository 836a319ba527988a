"""Which reading of a tail the list speaks for: the steps of each are compared with those of the other entries."""

from __future__ import annotations

from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.list_style.alternatives import alternatives
from cvparse.parsers.publications.list_style.style import Step
from cvparse.parsers.publications.list_style.transitions import parts_in_front, parts_of_tail, steps_between
from cvparse.parsers.publications.source.types import Tail

GAIN = 0.5  # a step that is or is not the custom counts so much more where the readings differ in nothing else


def by_custom(draft: Draft, title: Span, tail: Tail) -> tuple[Tail, float]:
    """The reading of a tail that fits the list best, and what it gains by that."""
    if not draft.style.steps:
        return tail, 0.0
    chosen, its_steps, its_cost = tail, _steps(draft, title, tail), 0.0
    best: float | None = None
    for other, cost in alternatives(tail, draft.work, draft.style.departures.get("publisher", 0), draft.lexicon):
        best = draft.style.likelihood(its_steps) if best is None else best
        steps = _steps(draft, title, other)
        likely = draft.style.likelihood(steps) - cost
        if likely > best:
            chosen, its_steps, its_cost, best = other, steps, cost, likely
    return chosen, draft.style.fit(its_steps) - GAIN * its_cost


def _steps(draft: Draft, title: Span, tail: Tail) -> list[Step]:
    """The steps of a reading that gives the draft this title and this tail."""
    start, end = span_of(draft.work, *title)
    parts = [*parts_in_front(draft), *parts_of_tail(tail)]
    if end > start:
        parts.append(("title", (start, end)))
    return steps_between(draft.work, parts, draft.stop, draft.lexicon)


def span_of(text: str, start: int, end: int) -> Span:
    """The stretch without blanks at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
