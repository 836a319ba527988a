"""A part of a section that has another kind is read as a section of its own.

Parts of the same kind and parts of no known kind are read with the section (`Conference Reviewer` under `Service`), and
so are languages of programming under skills. The section stage gave the kinds; beside these it is only asked whether
what stands under `Invited Talks` in a section of service are titles.
"""

from __future__ import annotations

from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.sections.heading_meaning import Certainty, meaning_of
from cvparse.sections.types import Section

NUMBERING = "0123456789.() •–-"
OPENING_QUOTES = tuple('“„«"‘「')
FLUENCY = ("words.fluency", "languages.mother_tongue")


def parts_apart(section: Section, context: Context) -> tuple[Section, ...]:
    """The section with the parts that are read with it, and behind it the parts of another kind, each for itself.

    Reads `Languages` / `Urdu (fluent)` inside skills as a section of its own; leaves `Languages` / `Python, C` and
    `Conference Reviewer` under `Service` where they are.
    """
    own: list[Section] = []
    apart: list[Section] = []
    for printed in section.parts:
        part = _of_titles(printed, context)
        whole, *rest = parts_apart(part, context)
        (own if _is_read_with(section, part, context) else apart).append(whole)
        apart += rest
    return (replace(section, parts=tuple(own)), *apart)


def _of_titles(part: Section, context: Context) -> Section:
    """A part of a section of service as one of talks, where its heading says so and its entries open with titles in
    quotes: `Invited Talks` / `“Rivers,” Oslo, 2019`; not `Talks` / `Organizer, Seminar on Ice`."""
    quoted = sum(line.text.text.lstrip(NUMBERING)[:1] in OPENING_QUOTES for line in part.lines)
    meaning = meaning_of(part.title or "", context.lexicon)
    talks = meaning.certainty is Certainty.WHOLE and meaning.kind is SectionKind.TALKS
    if part.kind is SectionKind.SERVICE and talks and 2 * quoted > len(part.lines):
        return replace(part, kind=SectionKind.TALKS)
    return part


def _is_read_with(section: Section, part: Section, context: Context) -> bool:
    """Whether a part is read with the section that holds it."""
    if part.kind in (section.kind, SectionKind.OTHER):
        return True
    of_programming = section.kind is SectionKind.SKILLS and part.kind is SectionKind.LANGUAGES
    return of_programming and not names_fluency(part, context)


def names_fluency(section: Section, context: Context) -> bool:
    """Whether a section says how well something is spoken; a list of programming languages does not."""
    return any(
        context.lexicon.phrases(name).search(text.text) is not None
        for part in section.walk()
        for line in part.lines
        for text in (line.margin, line.text, line.aside)
        for name in FLUENCY
    )
