"""A part of a section that has another kind is read as a section of its own.

Parts of the same kind and parts of no known kind are read with the section (`Conference Reviewer` under `Service`), and
so are languages of programming under skills. The section stage gave the kinds.
"""

from __future__ import annotations

from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.sections.types import Section

FLUENCY = ("words.fluency", "languages.mother_tongue")


def parts_apart(section: Section, context: Context) -> tuple[Section, ...]:
    """The section with the parts that are read with it, and behind it the parts of another kind, each for itself.

    Reads `Languages` / `Urdu (fluent)` inside skills as a section of its own; leaves `Languages` / `Python, C` and
    `Conference Reviewer` under `Service` where they are.
    """
    own: list[Section] = []
    apart: list[Section] = []
    for part in section.parts:
        whole, *rest = parts_apart(part, context)
        (own if _is_read_with(section, part, context) else apart).append(whole)
        apart += rest
    return (replace(section, parts=tuple(own)), *apart)


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
