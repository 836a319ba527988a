"""A profile that stands in the head of the CV, without a heading of its own, is set apart as a summary.

Signals, in order: a tag or a line that is a heading of the summary kind (`About`), and all lines after it; such a
heading before a colon (`Bio: …`), and the lines that go on with it; else all runs of sentences (`running_text`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.label_prefix import OpeningLabel, opening_label
from cvparse.entries.types import Context
from cvparse.fields.identifiers import find_identifiers
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.routing.running_text import LEAST_WORDS, all_runs, goes_on_as_text
from cvparse.parsers.routing.types import Route
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import fold
from cvparse.text.styled import EMPTY


def profile_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The head without its profile, and the profile as a section with the tag that announced it; None without one.

    Reads five lines of sentences under the name, in one paragraph or in several, and `Bio: …`; refuses `Professor of
    Geology, University of Larvik`, and `Bio` or `略歴` as the title of a CV, above the name.
    """
    lines, lexicon = list(section.lines), context.lexicon
    announced = next((at for at, line in enumerate(lines) if _is_announced(line, lexicon)), None)
    if announced == 0 and lines[0].text and not all_runs(lines):
        announced = None  # over the name and the contact details it is what the CV is called
    if announced is not None:
        tagged = lines[announced]
        text_is_tag = fold(tagged.text.text.strip(" :")) in lexicon.headings
        tag = tagged.text if text_is_tag else tagged.margin
        first = [] if text_is_tag else [replace(tagged, margin=EMPTY)]
        head = replace(section, lines=tuple(lines[:announced]))
        return Route(head, (Claim("heading", tag),)), _summary([*first, *lines[announced + 1 :]])
    for at, line in enumerate(lines):
        if (label := _run_in(line, lexicon)) and (end := _end_of_text(lines, at)):
            opening = replace(line, text=line.text[label.value_start :])
            rest = replace(section, lines=tuple(lines[:at] + lines[end:]))
            heading = Claim("heading", line.text[: label.value_start])
            return Route(rest, (heading,)), _summary([opening, *lines[at + 1 : end]])
    runs = all_runs(lines)
    if not runs:
        return None
    told = {at for start, end in runs for at in range(start, end)}
    head = replace(section, lines=tuple(line for at, line in enumerate(lines) if at not in told))
    return Route(head), _summary([lines[at] for at in sorted(told)])


def _run_in(line: Line, lexicon: Lexicon) -> OpeningLabel | None:
    """The heading of the summary kind that opens a line, before a colon."""
    label = opening_label(line.text.text)
    said = fold(line.text.text[label.start : label.end]) if label else ""
    return label if lexicon.headings.get(said) is SectionKind.SUMMARY else None


def _end_of_text(lines: Sequence[Line], at: int) -> int | None:
    """Where the text ends that begins in this line; None where it is too short for a profile or an address stands in
    it: `About: example.org`."""
    end = at + 1
    while end < len(lines) and goes_on_as_text(lines, end):
        end += 1
    words = sum(len(line.text.text.split()) for line in lines[at:end])
    return end if words > LEAST_WORDS and not find_identifiers(lines[at].text.text) else None


def _is_announced(line: Line, lexicon: Lexicon) -> bool:
    """Whether the tag of a line, or a line alone, is a heading of the summary kind."""
    texts = [text.text.strip(" :") for text in (line.margin, line.text) if text]
    return any(lexicon.headings.get(fold(text)) is SectionKind.SUMMARY for text in texts)


def _summary(lines: Sequence[Line]) -> Route:
    return Route(Section(SectionKind.SUMMARY, None, tuple(lines)))
