"""What speaks for and against a work beside its values: who wrote it, what it lacks, and other readings of it."""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.assembly.confidence.shown import Shown, or_more
from cvparse.model import Author, Publication, PublicationKind, PublicationStatus
from cvparse.spans.readings import Reading

UNPLACED = frozenset({PublicationKind.THESIS, PublicationKind.PREPRINT, PublicationKind.SOFTWARE})
"""Works that need not say where they appeared."""
IN_DOUBT = 150  # hundredths of a lead: four to one
LONGEST_NAME = 4  # words of an author
LONGEST_LABEL = 8  # characters: `[C12]`, `2019a`
SPECIFIC = ("doi", "arxiv_id", "pages", "volume")
"""Fields that only a work that was found whole has in the right place."""

JOINTS = ("&", ";", "/")


def of_work(work: Publication, reading: Reading, own_works: float | None) -> Shown:
    """The evidence of a work; `own_works` is the share of the works that the owner is an author of."""
    leads = [lead for _, lead in reading.leads]
    against = [
        *or_more("fields that another reading has otherwise", sum(lead < IN_DOUBT for lead in leads), (1, 2, 3, 5)),
        *_of_authors(work.authors, own_works),
        *_of_source(work),
        *or_more("words of the title", len((work.title or "").split()), (22, 30)),
        *or_more("words of the venue", len((work.venue or "").split()), (9, 14)),
    ]
    favour = [f"a work with {name}" for name in SPECIFIC if getattr(work, name)]
    favour += or_more("share of works of the owner", own_works or 0.0, (0.05, 0.5, 0.9, 0.99))
    return Shown(tuple(against), tuple(favour), (f"work: {work.kind.value}",))


def _of_authors(authors: tuple[Author, ...], own_works: float | None) -> Iterator[str]:
    if not authors:
        yield "a work without authors"
    elif not any(author.is_self for author in authors):
        yield "the owner is no author"
    if own_works is None:
        yield "no work names anybody"
    if any(not author.given or not author.family for author in authors):
        yield "an author of one name"
    if any(author.name.count(",") > 1 or any(joint in author.name for joint in JOINTS) for author in authors):
        yield "an author who may be two"
    if any(any(map(str.isdigit, author.name)) for author in authors):
        yield "an author with a number"
    if any(len(author.name.split()) > LONGEST_NAME for author in authors):
        yield "an author of many names"


def _of_source(work: Publication) -> Iterator[str]:
    """What does not go together in where and when a work appeared."""
    if ". " in (work.title or "") and work.title and work.title[-1] not in "?!":
        yield "a full stop in the title"
    if ". " in (work.venue or ""):
        yield "a full stop in the venue"
    if "(" in (work.group or ""):
        yield "a group holds brackets"
    if work.pages and work.pages.isdigit():
        yield "pages that are one number"
    if work.label and (len(work.label) > LONGEST_LABEL or not any(map(str.isdigit, work.label))):
        yield "an odd label"
    if work.venue and work.venue.casefold() in {author.name.casefold() for author in work.authors}:
        yield "an author as venue"
    if work.status is not PublicationStatus.PUBLISHED and (work.pages or work.volume):
        yield "not published, and has pages"
    if not work.venue and not work.publisher and work.kind not in UNPLACED:
        yield "nobody published it"
    if not work.year:
        yield "a work without a year"
