"""Which kind a section has: the one place of this stage that says so.

One sum for each kind: what the words of its heading mean and how surely, what the heading above it names
(`evidence/kind`), and what its lines hold (`contents`). The weights are fitted (`kinds.toml`). The kind of the highest
sum is taken. Where no list knows the heading and nothing stands above it, the lines alone must be sure of a kind; else
it is `other`, and nothing is lost. Lines are asked only where the words leave the kind open. What needs whole entries
(a section of `Research` that lists posts) is left to the routing rules of the parsers.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.contents import ASKED, CONTENTS_KINDS, LEAST_SAID, said_by, weights
from cvparse.sections.evidence.kind import Above, Naming, of_kind
from cvparse.sections.evidence.people import names_people
from cvparse.sections.heading_meaning import (
    Certainty,
    details_of,
    kinds_in,
    meaning_of,
    names_occasions,
    of_learners,
    other_meanings,
)
from cvparse.sections.types import KindReason
from cvparse.text.value_class import dataclass

GROUPED_BY_YEAR = (SectionKind.PUBLICATIONS, SectionKind.TALKS)
"""Sections whose entries stand in groups of a year; elsewhere a year alone on its line is the date of one entry."""
MAY_MEAN = {SectionKind.PROJECTS: (SectionKind.SKILLS, SectionKind.GRANTS)}
"""Kinds of which a heading says too little: `Software` may stand over projects or over names of tools, `Research
Projects` over grants."""
SURE = log(0.7)  # of real sections of which the lines are as sure as that, nine of ten are of the kind

_BY_WORDS = {
    Certainty.WHOLE: KindReason.WHOLE_HEADING,
    Certainty.PARTS: KindReason.PARTS_OF_HEADING,
    Certainty.WORD: KindReason.WORD_OF_HEADING,
    Certainty.NONE: KindReason.UNKNOWN_HEADING,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a section, and how it got it."""

    kind: SectionKind
    reason: KindReason


def naming_of(title: str, lexicon: Lexicon) -> Naming:
    """What a heading says of kinds."""
    meant, named = meaning_of(title, lexicon), kinds_in(title, lexicon)
    others, details = other_meanings(title, lexicon), details_of(title, lexicon)
    learners = of_learners(title, meant.kind, lexicon)
    return Naming(meant, named, others, details, names_occasions(title, lexicon), learners)


def kind_of_heading(own: Naming, above: Above | None, lines: Sequence[Line], lexicon: Lexicon) -> Kind:
    """The kind of a section by its heading, the section above, and its lines.

    Reads `Awards` inside `Education` as awards, `Projects` inside `Publications` as publications, `Positions` inside
    `Education and Employment` as experience; an unknown heading over degrees and universities as education; `教育歴`,
    which stands over courses and over degrees, as what its lines are; `Courses` inside `Education`, and
    `Highlights` inside `Experience`, as of an entry there.
    """
    by_words = Kind(own.meaning.kind, _BY_WORDS[own.meaning.certainty])
    if own.learners and names_people(lines, lexicon):
        return Kind(SectionKind.OTHER, KindReason.OF_LEARNERS)
    if above is not None and above.kind is SectionKind.OTHER:
        above = None  # a section of no kind says nothing of those inside it
    if _is_settled(own, above):
        return by_words
    known = own.meaning.certainty is not Certainty.NONE
    said = said_by(lines, lexicon)
    if not known and above is None:
        said.pop(SectionKind.CONTACT, None)  # contact details stand in the head, or under a heading that says so
        likely = max(said, key=lambda kind: said[kind], default=SectionKind.OTHER)
        return Kind(likely, KindReason.CONTENTS) if said.get(likely, SURE) > SURE else by_words
    if (told := _told_by_lines(own, above, said)) is not None:
        reason = KindReason.SECTION_ABOVE if above and told is above.kind else KindReason.CONTENTS
        return by_words if told is own.meaning.kind else Kind(told, reason)
    sums = {kind: _sum(kind, own, above, said) for kind in CONTENTS_KINDS}
    best = max(sums, key=lambda kind: sums[kind])
    if best is own.meaning.kind and known:
        return by_words
    return Kind(best, KindReason.SECTION_ABOVE if above and best is above.kind else KindReason.CONTENTS)


def _told_by_lines(own: Naming, above: Above | None, said: dict[SectionKind, float]) -> SectionKind | None:
    """Which of several kinds that the words may mean: that of the section above, or the one that the lines are of; None
    where the words leave no such choice."""
    if above is not None and above.kind in (*own.also, *own.details):
        return above.kind
    if own.also and above is None:
        return max((own.meaning.kind, *own.also), key=lambda kind: said.get(kind, LEAST_SAID))
    return next((kind for kind in MAY_MEAN.get(own.meaning.kind, ()) if said.get(kind, SURE) > SURE), None)


def _is_settled(own: Naming, above: Above | None) -> bool:
    """Whether nothing that lines say outweighs the words: they leave nothing open, name no kind of entries, or name
    the kind of the section above."""
    kind, certainty = own.meaning.kind, own.meaning.certainty
    if above is not None:
        return certainty is not Certainty.NONE and kind is above.kind and kind not in MAY_MEAN
    if kind is SectionKind.OTHER:
        return certainty is not Certainty.NONE
    return certainty is Certainty.WHOLE and kind not in MAY_MEAN and not own.also


def _sum(kind: SectionKind, own: Naming, above: Above | None, said: dict[SectionKind, float]) -> float:
    known = weights().words
    return known[ASKED] * said.get(kind, 0.0) + sum(known.get(name, 0.0) for name in of_kind(kind, own, above))


def kind_without_heading(*, new_column: bool) -> Kind:
    """The kind of lines that stand under no heading: at the top of a column they are of the head of the CV; what a
    column beside the text prints further on, after it had ended, is a note."""
    if new_column:
        return Kind(SectionKind.CONTACT, KindReason.TOP_OF_COLUMN)
    return Kind(SectionKind.OTHER, KindReason.NOTE)
