"""A profile and the contact details about it, set apart where one stands with the other, without a heading of its own.

Signals: a tag or a line that is a heading of the summary kind (`About`), and all after it; else a run of lines of
running text: many words, most of them in lower case, no address, no number, ending with a full stop. One line of names
and commas is no profile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.line_fill import stops_short, text_end
from cvparse.fields.identifiers import find_identifiers
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import fold
from cvparse.text.styled import EMPTY

LINE_WORDS = 6
LEAST_WORDS = 8
LOWER_SHARE = 0.6
"""Of the words of running text most begin in lower case; of an address or a list of names, few do."""
CLOSE = 1.7  # em; lines of one paragraph, the widest that word processors set
SEVERAL = 2  # details without a sentence beside them


def profile_apart(section: Section, lexicon: Lexicon) -> tuple[Section, Section | None, tuple[Claim, ...]]:
    """The head without its profile, the profile as a section, and the tag that announced it.

    Reads five lines of sentences under the name; it refuses `Professor of Geology, University of Larvik`.
    """
    lines = list(section.lines)
    announced = next((at for at, line in enumerate(lines) if _is_announced(line, lexicon)), None)
    if announced is not None:
        tagged = lines[announced]
        text_is_tag = fold(tagged.text.text.strip(" :")) in lexicon.headings
        tag = tagged.text if text_is_tag else tagged.margin
        first = [] if text_is_tag else [replace(tagged, margin=EMPTY)]
        profile = [*first, *lines[announced + 1 :]]
        taken = (Claim("heading", tag),)
        return _without(section, lines[:announced]), _summary(section, profile), taken
    start, end = _longest_run(lines)
    if start == end:
        return section, None, ()
    return _without(section, lines[:start] + lines[end:]), _summary(section, lines[start:end]), ()


def contact_apart(section: Section) -> tuple[Section, Section | None]:
    """A profile without the contact details that stand under it, and these as a section of their own.

    Reads sentences with a telephone number, an address and a link in lines below, and details alone under `About`; it
    refuses a profile of sentences in which one names a web page.
    """
    lines = list(section.lines)
    start, end = _longest_run(lines)
    others = lines[:start] + lines[end:]
    details = [
        line for line in others if any(find_identifiers(text.text) for text in (line.margin, line.text, line.aside))
    ]
    if not details or (start == end and len(details) < SEVERAL):
        return section, None
    contact = Section(SectionKind.CONTACT, section.heading, tuple(others))
    return _without(section, lines[start:end]), contact


def with_position(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections, one that says the owner's title alone as part of the head: `Position` / `Lecturer in Law`.

    It stands right after the head, before the posts, and holds a line or two without a figure; a single post that is
    dated, or after which no posts follow, is one of these.
    """
    found = list(sections)
    posts = [n for n, section in enumerate(found) if section.kind is SectionKind.EXPERIENCE]
    if len(posts) < SEVERAL:
        return tuple(found)
    first = found[posts[0]]
    printed = "".join(line.margin.text + line.text.text + line.aside.text for line in first.lines)
    alone = 0 < len(first.lines) <= SEVERAL and not first.parts and not any(c.isdigit() for c in printed)
    if alone and all(section.kind is SectionKind.CONTACT for section in found[: posts[0]]):
        found[posts[0]] = Section(SectionKind.CONTACT, None, first.lines)
    return tuple(found)


def _is_announced(line: Line, lexicon: Lexicon) -> bool:
    """Whether the tag of a line, or a line alone, is a heading of the summary kind."""
    texts = [text.text.strip(" :") for text in (line.margin, line.text) if text]
    return any(lexicon.headings.get(fold(text)) is SectionKind.SUMMARY for text in texts)


def _longest_run(lines: list[Line]) -> tuple[int, int]:
    """The lines of running text that follow each other and end with a full stop, as start and end; the longest."""
    best = (0, 0)
    start: int | None = None
    for at, line in enumerate(lines):
        text = line.text.text.strip()
        if start is None and not _is_running(text):
            continue
        start = at if start is None else start
        goes_on = _is_running(text) or (at > start and len(text.split()) < LINE_WORDS and text.endswith((".", "!")))
        if not goes_on or line.margin or find_identifiers(text):
            start = at if _is_running(text) and not find_identifiers(text) else None
            continue
        words = sum(len(row.text.text.split()) for row in lines[start : at + 1])
        if text.endswith((".", "!", "?", "。")) and words >= LEAST_WORDS and at + 1 - start > best[1] - best[0]:
            best = (start, at + 1)
    return _first_line(lines, *best), best[1]


def _first_line(lines: list[Line], start: int, end: int) -> int:
    """The line that a run begins with: the lines above that fill its width, in the same type and close, are of it,
    though names make them look like no running text.

    Reads `I am a geologist at the University of Larvik,` over `where I work on rivers and their beds.`; refuses a job
    title over a profile, which stops short.
    """
    right = max((text_end(line) for line in lines[start:end]), default=0.0)
    while start:
        above, below = lines[start - 1], lines[start]
        close = 0 < below.gap_above <= CLOSE * below.size and above.page == below.page
        alike = above.size == below.size and above.color == below.color and above.indent == below.indent
        tagged = above.margin or above.aside or len(above.text.text.split()) < LINE_WORDS
        if not close or not alike or tagged or stops_short(above, below, right) or find_identifiers(above.text.text):
            break
        start -= 1
    return start


def _is_running(text: str) -> bool:
    words = text.split()
    lower = sum(word[0].islower() for word in words)
    return len(words) >= LINE_WORDS and lower >= LOWER_SHARE * len(words) and "@" not in text


def _without(section: Section, lines: list[Line]) -> Section:
    return replace(section, lines=tuple(lines))


def _summary(section: Section, lines: list[Line]) -> Section:
    return Section(SectionKind.SUMMARY, None, tuple(lines))
