"""A profile, a statement, research interests: running text, kept as the paragraphs that are printed."""

from __future__ import annotations

from cvparse.entries.line_fill import stops_short, text_end
from cvparse.entries.types import Context
from cvparse.layout.types import Line
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import BULLETS, join_lines
from cvparse.text.styled import CELL, ICON, StyledText

PARAGRAPH_GAP = 0.5
"""White space above a line that starts a paragraph, beyond that of lines set solid, as a share of its height: half a
line is set on purpose."""


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of running text, one reading a paragraph.

    Reads five full lines as one paragraph, and two bulleted lines as two; it refuses to part lines that only wrap.
    """
    readings = []
    for part in section.walk():
        for lines in paragraphs(part.lines):
            text, words = joined_text(lines, context)
            if text.text.strip():
                readings.append(Reading(spoken(text), "paragraph", words, (Claim("summary", text),)))
    return Parsed(readings=tuple(readings))


def paragraphs(lines: tuple[Line, ...]) -> list[list[Line]]:
    """Lines that belong together: a new paragraph starts with a bullet, after white space of half a line, and after a
    line that stops short though the next word would have fitted.
    """
    found: list[list[Line]] = []
    solid = min((line.gap_above for line in lines[1:] if line.gap_above > 0), default=0.0)
    right = max((text_end(line) for line in lines), default=0.0)
    for line in lines:
        apart = found and line.gap_above > solid + PARAGRAPH_GAP * line.box.height and line.page == found[-1][-1].page
        opens = apart or line.text.text.lstrip()[:1] in BULLETS or (found and stops_short(found[-1][-1], line, right))
        if not found or (opens and not found[-1][-1].full):
            found.append([])
        found[-1].append(line)
    return found


def joined_text(lines: list[Line], context: Context) -> tuple[StyledText, tuple[int, ...]]:
    """The lines as one text, tags at their sides included, and the words of it."""
    pieces = [part for line in lines for part in (line.margin, line.text, line.aside) if part]
    text, _ = join_lines(pieces, context.vocabulary)
    return text, tuple(dict.fromkeys(word for piece in pieces for word in piece.words))


def spoken(text: StyledText) -> str:
    """The text without cells and icons, its full stop kept."""
    return " ".join(text.text.replace(CELL, " ").replace(ICON, " ").split())
