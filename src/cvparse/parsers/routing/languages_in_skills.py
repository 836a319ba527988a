"""Languages that stand among other things are set apart: `Languages: English (native), French (fluent)`.

Signals: a line, or the tag beside it, that opens with a heading of the languages and a colon, and behind it a word of
fluency or the name of a language that people speak; the lines that go on with it. A row of a grid, a language before
two levels of the European scale or more (`English ⇥ C2 ⇥ C1`), is told by itself, and takes the heads of its columns
along where the first of their lines is such a heading. Programming languages stay where they are.
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
LEVEL = regex.compile(r"[ABC][12]")  # of the Common European Framework
LEAST_LEVELS = 2
HEAD_LINES = 4  # of a grid of levels, from its heading down: kinds of skills, skills, their second lines
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
        elif _is_row_of_levels(line, lexicon):
            tags += _taken_heads(kept, lexicon)
            spoken.append(_in_one_text(line))
            inside = False
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


def _is_row_of_levels(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line is a language that people speak, with levels of the European scale behind it and nothing else.

    Reads `English ⇥ C2 ⇥ C2 ⇥ C1`; refuses `English ⇥ C2`, which needs a word that says what it is, and `Go C1 C2`.
    """
    text = line.text.text.strip()
    named = find_spoken(text, lexicon)
    if not named or named[0].start or line.margin:
        return False
    levels = f"{text[named[0].end :]} {line.aside.text}".split()
    return len(levels) >= LEAST_LEVELS and all(LEVEL.fullmatch(level) for level in levels)


def _in_one_text(line: Line) -> Line:
    """A row with the cell at its right edge in its text."""
    return replace(line, text=StyledText.join("\t", [line.text, line.aside]), aside=EMPTY) if line.aside else line


def _taken_heads(kept: list[Line], lexicon: Lexicon) -> list[Claim]:
    """The lines above a grid from its heading on, taken from those that are kept; none where no heading is there."""
    for back in range(1, min(HEAD_LINES, len(kept)) + 1):
        head = HEAD.match(kept[-back].text.text)
        if head and _is_heading(head.group().strip(" :：\t"), lexicon):
            heads = kept[-back:]
            del kept[-back:]
            return [Claim("heading", text) for line in heads for text in (line.margin, line.text, line.aside) if text]
    return []


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
