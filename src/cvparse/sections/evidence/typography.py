"""Evidence from how a candidate is set: size against the body text, weight, slope, case, colour, rule and ground."""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.layout.types import Norms
from cvparse.sections.candidates import Candidate, Place
from cvparse.sections.evidence.steps import step
from cvparse.sections.typography import stands_out

SIZES = (0.95, 1.06, 1.2, 1.45, 1.9)  # of the body size


def of_typography(candidate: Candidate, norms: Norms) -> Iterator[str]:
    """Each trait of its type; the rule, the ground and the centre are the line's, so only its own text has them."""
    style, line, body = candidate.style, candidate.line, candidate.place is Place.BODY
    yield step("size", style.size / norms.body_size, SIZES)
    traits = (
        (not body or stands_out(style, norms), "distinct"),
        (style.bold, "bold"),
        (style.italic, "italic"),
        (style.capitals, "capitals"),
        (style.small_caps, "small capitals"),
        (style.underlined, "underlined"),
        (style.color != norms.body_color, "a colour of its own"),
        (body and line.ruled, "over a rule"),
        (body and line.filled, "on a filled ground"),
        (body and line.centered, "centred"),
    )
    yield from (f"type: {name}" for holds, name in traits if holds)
