"""A profile that stands in the head of the CV, without a heading of its own, is set apart as a summary.

Signals, in order: a tag or a line that is a heading of the summary kind (`About`), and all lines after it; else a run
of sentences (`running_text`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.routing.running_text import longest_run
from cvparse.parsers.routing.types import Route
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import fold
from cvparse.text.styled import EMPTY


def profile_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The head without its profile, and the profile as a section with the tag that announced it; None without one.

    Reads five lines of sentences under the name; refuses `Professor of Geology, University of Larvik`.
    """
    lines, lexicon = list(section.lines), context.lexicon
    announced = next((at for at, line in enumerate(lines) if _is_announced(line, lexicon)), None)
    if announced is not None:
        tagged = lines[announced]
        text_is_tag = fold(tagged.text.text.strip(" :")) in lexicon.headings
        tag = tagged.text if text_is_tag else tagged.margin
        first = [] if text_is_tag else [replace(tagged, margin=EMPTY)]
        head = replace(section, lines=tuple(lines[:announced]))
        return Route(head, (Claim("heading", tag),)), _summary([*first, *lines[announced + 1 :]])
    start, end = longest_run(lines)
    if start == end:
        return None
    return Route(replace(section, lines=tuple(lines[:start] + lines[end:]))), _summary(lines[start:end])


def _is_announced(line: Line, lexicon: Lexicon) -> bool:
    """Whether the tag of a line, or a line alone, is a heading of the summary kind."""
    texts = [text.text.strip(" :") for text in (line.margin, line.text) if text]
    return any(lexicon.headings.get(fold(text)) is SectionKind.SUMMARY for text in texts)


def _summary(lines: Sequence[Line]) -> Route:
    return Route(Section(SectionKind.SUMMARY, None, tuple(lines)))
