"""Every rule that gives a section, a part of one or an entry to another kind than its heading says, in one order.

The section stage gives each section a kind by its heading and its lines (`sections.kind`). The rules here see more: the
neighbours of a section, its parts, its entries. They are applied in this order:

1. `OF_THE_CV`, one after the other, to the sections of a CV together;
2. `PARTS`, to each section: its parts of another kind leave it and are sections of their own from then on;
3. `CAPTIONS`, to each of these: the heads of a table's columns are no entries, whatever the list holds;
4. `OF_A_SECTION`, to each of these: the first rule that has an answer decides, the others are not asked.

A rule stands in a module of its own and knows nothing of the others. It is asked only about sections of its `kinds`.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.contact_in_profile import contact_apart
from cvparse.parsers.routing.continued_numbering import with_continued_lists
from cvparse.parsers.routing.interests_of_another_kind import posts_under_interests, statement_of_interests
from cvparse.parsers.routing.languages_in_skills import languages_apart
from cvparse.parsers.routing.owner_position import with_position
from cvparse.parsers.routing.parts_of_other_kinds import parts_apart
from cvparse.parsers.routing.profile_in_head import profile_apart
from cvparse.parsers.routing.referees_on_request import referees_on_request
from cvparse.parsers.routing.table_captions import captions_apart
from cvparse.parsers.routing.tags_of_other_kinds import tags_apart
from cvparse.parsers.routing.types import ListRule, Route, SectionRule
from cvparse.sections.heading_meaning import kinds_in
from cvparse.sections.types import Section
from cvparse.text.value_class import dataclass

MIXED = tuple(kind for kind in Kind if kind not in (Kind.CONTACT, Kind.OTHER))
"""Kinds that have entries."""

TAGGED = (Kind.OTHER, Kind.SERVICE, Kind.INTERESTS, Kind.AWARDS, Kind.MEMBERSHIPS)
"""Kinds whose sections may be what is left of a CV, each part with its heading beside it."""


def mixed_headings(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The rule of the package `entry_kinds`, which is loaded only where a heading names two kinds: few CVs have such
    a heading, and loading takes its time."""
    if not kinds_in(section.title or "", context.lexicon) - {section.kind}:
        return None
    from cvparse.parsers.routing.entry_kinds.sorting import sorted_apart  # noqa: PLC0415 -- says the docstring

    return sorted_apart(section, context)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of one section: its name as `explain` shows it, the kinds of section that it is asked about."""

    name: str
    kinds: tuple[Kind, ...]
    apply: SectionRule


OF_THE_CV: tuple[tuple[str, ListRule], ...] = (
    ("the owner's position, printed as a section", with_position),
    ("its numbers go on with the list of works before it", with_continued_lists),
)

PARTS = "part of another kind than the section that holds it"
"""The name of the rule `parts_apart`."""

CAPTIONS = "heads of a table's columns"
"""The name of the rule `captions_apart`."""

OF_A_SECTION: tuple[Rule, ...] = (
    Rule("tags that are headings of other sections", TAGGED, tags_apart),
    Rule("each entry is a post", (Kind.SUMMARY, Kind.INTERESTS), posts_under_interests),
    Rule("interests told in running text", (Kind.INTERESTS,), statement_of_interests),
    Rule("contact details in a profile", (Kind.SUMMARY,), contact_apart),
    Rule("a profile in the head", (Kind.CONTACT,), profile_apart),
    Rule("languages among other things", (Kind.SKILLS, Kind.OTHER, Kind.CONTACT), languages_apart),
    Rule("referees are named on request", (Kind.REFERENCES,), referees_on_request),
    Rule("a heading of several kinds, each entry of one of them", MIXED, mixed_headings),
)

__all__ = ["CAPTIONS", "OF_A_SECTION", "OF_THE_CV", "PARTS", "Rule", "captions_apart", "parts_apart"]
