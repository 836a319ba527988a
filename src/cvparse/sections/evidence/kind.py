"""Evidence for one kind of section from words: those of its own heading, and those of the heading above it.

What its lines say stands beside it (`contents`). The conventions of CVs are one table: which words are groups inside
another section (`Projects` under `Publications`) and no section of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.model.kinds import SectionKind
from cvparse.sections.heading_meaning import UNKNOWN, Certainty, Meaning
from cvparse.text.value_class import dataclass

INSIDE: dict[SectionKind, tuple[SectionKind, ...]] = {
    # what a sub-heading of these words means inside such a section is a group of its entries, not another section
    SectionKind.PUBLICATIONS: (SectionKind.PROJECTS, SectionKind.SERVICE, SectionKind.EDUCATION),
    SectionKind.SERVICE: (SectionKind.EXPERIENCE,),
    SectionKind.TALKS: (SectionKind.PUBLICATIONS, SectionKind.SERVICE),
    SectionKind.TEACHING: (SectionKind.EDUCATION,),
    SectionKind.ADVISING: (SectionKind.EDUCATION, SectionKind.EXPERIENCE),
    SectionKind.EDUCATION: (SectionKind.EXPERIENCE, SectionKind.TEACHING),
    SectionKind.AWARDS: (SectionKind.EXPERIENCE, SectionKind.GRANTS),
    SectionKind.GRANTS: (SectionKind.AWARDS,),
    SectionKind.SKILLS: (SectionKind.PROJECTS,),
}
OCCASIONS_INSIDE: dict[SectionKind, tuple[SectionKind, ...]] = {
    # `Conferences` and `Journals` are what somebody served; `Invited Talks` and `Preprints` are no service
    SectionKind.SERVICE: (SectionKind.PUBLICATIONS, SectionKind.TALKS),
    SectionKind.TEACHING: (SectionKind.TALKS,),
}
"""What a sub-heading means that names only where things appear or are held."""
OF_ENTRIES = (SectionKind.SUMMARY,)
"""What is no section inside another: `Summary` and `Highlights` are words of an entry there."""


CERTAINTY = {
    # parts and a word are one step here: too few headings are known by most of their parts to tell the two apart
    Certainty.NONE: "unknown",
    Certainty.WORD: "known in part",
    Certainty.PARTS: "known in part",
    Certainty.WHOLE: "known as a whole",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """What a heading says of kinds: its meaning, all kinds that its words name, those that the whole heading may mean
    as well, as `Résumé` is a CV in English and a summary in French, and those of whose entries it heads a part, as
    `Coursework` does under a degree. `occasions` says that it names only where things appear or are held: `Journals`,
    `Workshops`; `learners`, that the prizes under it may be those of the people that the owner taught."""

    meaning: Meaning
    kinds: frozenset[SectionKind] = frozenset()
    also: tuple[SectionKind, ...] = ()
    details: tuple[SectionKind, ...] = ()
    occasions: bool = False
    learners: bool = False


UNNAMED = Naming(UNKNOWN)


@dataclass(frozen=True, slots=True)
class Above:
    """The section that holds another: what its heading says, and the kind that was decided for it."""

    naming: Naming
    kind: SectionKind


def of_kind(kind: SectionKind, own: Naming, above: Above | None) -> Iterator[str]:
    """What speaks for this kind. `above` is the section that holds it; one of no known kind says nothing."""
    known = CERTAINTY[own.meaning.certainty]
    named = own.meaning.certainty is not Certainty.NONE and kind is own.meaning.kind
    if named:
        yield f"its heading: {known}"
    elif kind in own.kinds or kind in own.also:
        yield "its heading names it among others"
    elif kind is SectionKind.CONTACT:
        yield "contact details under a heading that does not say so"
    if above is None or above.kind in (SectionKind.OTHER, own.meaning.kind):
        return  # a heading that names the kind of the section above is not torn between the two
    if kind is above.kind:
        yield f"the section above, its own heading {known}"
        yield f"the section above, that heading {CERTAINTY[above.naming.meaning.certainty]}"
    elif kind in above.naming.kinds:
        yield "the heading above names it among others"
    if not named or kind in above.naming.kinds:
        return
    if kind in (*INSIDE.get(above.kind, ()), *OF_ENTRIES):
        yield f"a group inside the section above, its heading {known}"
    elif own.occasions and kind in OCCASIONS_INSIDE.get(above.kind, ()):
        yield "occasions inside the section above"
