"""Tags beside the text that are headings of other sections: their lines are sections of their own.

Reads `Awards | Ice Prize, 2019`, `Reviewing | Annals of Rivers` and `Hobbies | Sailing` under `Other activities`;
refuses `Journals | …` and `Software | …` under publications or skills, which are groups of their sections, and a
section of which most tags no list knows. Signals: what a list of headings says of the whole tag; how many tags of the
section are
such headings, and of how many kinds. A line without a tag goes with the tag above it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from cvparse.entries.types import Context
from cvparse.layout.types import Line
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route
from cvparse.sections.heading_meaning import Certainty, meaning_of
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import EMPTY

LEAST_KINDS = 2  # of tags; one kind may be a group of the section
HALF = 0.5  # of the tags of a section


def tags_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section without the lines beside such tags, and these as sections, in the order of the page."""
    tags = [line.margin.text.strip(" :：") for line in section.lines if line.margin]
    said = {tag: _kind(tag, context) for tag in tags}
    known = [tag for tag in tags if said[tag] is not None]
    if len({said[tag] for tag in known}) < LEAST_KINDS or len(known) < HALF * len(tags):
        return None
    marked: list[tuple[str, Line]] = []
    for line in section.lines:
        before = marked[-1][0] if marked else ""
        marked.append((line.margin.text.strip(" :：") if line.margin else before, line))
    routes: list[Route] = []
    for kind, run in groupby(marked, key=lambda one: said.get(one[0])):
        lines = [line for _, line in run]
        if kind is None:
            routes.append(Route(replace(section, lines=tuple(lines), parts=())))
            continue
        tagged = tuple(Claim("heading", line.margin) for line in lines if line.margin)
        bare = tuple(replace(line, margin=EMPTY) for line in lines)
        routes.append(Route(Section(kind, section.heading, bare), tagged))
    first, *others = routes
    return (replace(first, section=replace(first.section, parts=section.parts)), *others)


def _kind(tag: str, context: Context) -> SectionKind | None:
    """The kind that a tag is the heading of; None where no list knows it whole, or no kind of entries is meant."""
    meaning = meaning_of(tag, context.lexicon)
    whole = meaning.certainty is Certainty.WHOLE and meaning.kind is not SectionKind.OTHER
    return meaning.kind if whole else None
