"""Tags beside the text that are headings of other sections: their lines are sections of their own.

Reads `Awards | Ice Prize, 2019`, `Reviewing | Annals of Rivers` and `Hobbies | Sailing` under `Other activities`;
refuses `Journals | …` and `Software | …` under publications or skills, which are groups of their sections, and a
section of which most tags no list knows. Signals: what a list of headings says of the whole tag, and where it may mean
several kinds, the lines beside it (`Conferences` is over works and over talks); how many tags of the section are such
headings, and of how many kinds. A line without a tag goes with the tag above it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from cvparse.entries.types import Context
from cvparse.layout.types import Line
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.kind import kind_of_heading, naming_of
from cvparse.sections.types import Heading, Section
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import EMPTY
from cvparse.text.value_class import dataclass

LEAST_KINDS = 2  # of tags; one kind may be a group of the section
HALF = 0.5  # of the tags of a section
TAG = "a tag beside the text that a list of headings knows"


@dataclass(frozen=True, slots=True)
class _Tagged:
    """The lines beside a tag, and the kind that it is the heading of; None where it is none."""

    kind: SectionKind | None
    lines: tuple[Line, ...]


def tags_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section without the lines beside such tags, and these as sections with the tag for their heading, in the
    order of the page."""
    runs = _tagged(section.lines, context)
    tags = Counter(run.kind for run in runs for line in run.lines if line.margin)
    known = tags.total() - tags[None]
    if len(tags.keys() - {None}) < LEAST_KINDS or known < HALF * tags.total():
        return None
    routes: list[Route] = []
    for kind, alike in groupby(runs, key=lambda run: run.kind):
        if kind is None:
            lines = tuple(line for run in alike for line in run.lines)
            routes.append(Route(replace(section, lines=lines, parts=())))
        else:
            routes += [_headed_by_tag(section, kind, run.lines) for run in alike]
    first, *others = routes
    return (replace(first, section=replace(first.section, parts=section.parts)), *others)


def _tagged(lines: Sequence[Line], context: Context) -> list[_Tagged]:
    """The lines of a section, cut where another tag stands beside them."""
    marked: list[tuple[str, Line]] = []
    for line in lines:
        tag = line.margin.text.strip(" :：") if line.margin else marked[-1][0] if marked else ""
        marked.append((tag, line))
    runs = [(tag, tuple(line for _, line in run)) for tag, run in groupby(marked, key=lambda one: one[0])]
    return [_Tagged(_kind(tag, run, context), run) for tag, run in runs]


def _headed_by_tag(section: Section, kind: SectionKind, lines: Sequence[Line]) -> Route:
    """Lines of one tag as a section that it heads."""
    level = section.heading.level + 1 if section.heading else 1
    heading = Heading(lines[0].margin, kind, level, lines[0].page, TAG)
    taken = tuple(Claim("heading", line.margin) for line in lines if line.margin)
    bare = tuple(replace(line, margin=EMPTY) for line in lines)
    return Route(Section(kind, heading, bare), taken)


def _kind(tag: str, lines: Sequence[Line], context: Context) -> SectionKind | None:
    """The kind that a tag is the heading of; None where no list knows it whole, or no kind of entries is meant."""
    naming = naming_of(tag, context.lexicon)
    whole = naming.meaning.certainty is Certainty.WHOLE and naming.meaning.kind is not SectionKind.OTHER
    bare = [replace(line, margin=EMPTY) for line in lines]
    return kind_of_heading(naming, None, bare, context.lexicon).kind if whole else None
