"""Languages that stand among other things are set apart: `Languages: English (native), French (fluent)`.

Signals: a line, or the tag beside it, that opens with a heading of the languages and a colon, and behind it a word of
fluency or the name of a language that people speak; the lines that go on with it. Programming languages stay where they
are.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.spoken import find_spoken
from cvparse.layout.types import Line
from cvparse.lexicon.phrase_groups import FLUENCY
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import BULLETS, fold
from cvparse.text.styled import EMPTY, StyledText

OPENING = ("(", "[")
OPEN_ENDS = (",", ";", "·", "|", "/", "–", "—")
HEAD = regex.compile(r"[^:：\t]{2,40}[:：\t]")


def languages_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section without the languages, with the tags that announced them, and these as a section of their own; None
    where none are told.

    Reads `Languages: English (native), Urdu`, `Languages: fluent in Urdu` and a tag `Lingue` beside `Inglese
    (fluente)`; refuses `Languages: Python, C`.
    """
    lexicon = context.lexicon
    kept: list[Line] = []
    spoken: list[Line] = []
    tags: list[Claim] = []
    inside = False
    for line in section.lines:
        if (found := _without_head(line, lexicon)) is not None:
            spoken.append(found[0])
            tags.append(found[1])
            inside = True
        elif inside and _goes_on(spoken[-1], line):
            if line.text.text[:1] in OPENING or _is_open(spoken[-1]):  # a bracket that says how well, over two lines
                spoken[-1] = replace(spoken[-1], text=StyledText.join(" ", [spoken[-1].text, line.text]))
            else:
                spoken.append(line)
        else:
            kept.append(line)
            inside = False
    if not spoken:
        return None
    languages = Section(SectionKind.LANGUAGES, section.heading, tuple(spoken))
    return Route(replace(section, lines=tuple(kept)), tuple(tags)), Route(languages)


def _without_head(line: Line, lexicon: Lexicon) -> tuple[Line, Claim] | None:
    """The line without the heading that it opens with or has beside it, and that heading as a claim; None where the
    line names no languages."""
    tag = line.margin.text.strip(" :：")
    if tag and _is_heading(tag, lexicon) and _says_how_well(line.text.text, lexicon):
        return replace(line, margin=EMPTY), Claim("heading", line.margin)
    text = line.text.text
    start = len(text) - len(text.lstrip(" " + BULLETS))
    head = HEAD.match(text, start)
    if head is None or not _is_heading(head.group().strip(" :：\t"), lexicon):
        return None
    if not _says_how_well(text[head.end() :] + " " + line.aside.text, lexicon):
        return None
    return replace(line, text=line.text[head.end() :].strip()), Claim("heading", line.text[: head.end()].strip())


def _is_heading(text: str, lexicon: Lexicon) -> bool:
    return lexicon.headings.get(fold(text)) is SectionKind.LANGUAGES


def _says_how_well(text: str, lexicon: Lexicon) -> bool:
    named = find_spoken(text, lexicon)
    if named and not any(map(str.isalnum, text[: named[0].start])):
        return True
    return any(lexicon.phrases(name).search(text) is not None for name in FLUENCY)


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line goes on with languages: the one above it is full or ends open, or how well stands in a bracket.

    Reads `English (native), Urdu` over `(conversational)`; refuses a line with a head, a bullet or a tag of its own.
    """
    if line.margin:
        return False
    if line.text.text[:1] in OPENING or _is_open(before):
        return True
    return (before.full or before.text.text.rstrip().endswith(OPEN_ENDS)) and not _opens_group(line)


def _is_open(line: Line) -> bool:
    return line.text.text.count("(") > line.text.text.count(")")


def _opens_group(line: Line) -> bool:
    return HEAD.match(line.text.text) is not None or line.text.text.lstrip()[:1] in BULLETS
