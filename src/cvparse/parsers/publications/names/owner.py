"""Who of the authors the CV is about.

By name first: any form of the owner's name, or the bare family name where a work prints no other. Where no name of a
work is the owner's, the one that alone is underlined or in bold. Where no work has the name, or the CV's head gave
none, the person who is an author of nearly all its works, which only one can be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cvparse.fields.persons import split_name
from cvparse.fields.same_person import is_same_person
from cvparse.model import Author, Publication
from cvparse.parsers.publications.draft import Draft
from cvparse.spans.readings import Reading
from cvparse.text.normalize import fold, unaccented
from cvparse.text.styled import Style, StyledText

LEAST_WORKS = 5  # that show who writes them all
NEARLY_ALL = 0.8  # of the works; a few name no authors, or none but the others
SECOND = 0.75  # of the first: a close co-author comes near
FEW = 0.3  # of the works: they may name somebody whose name is like the owner's
SET_APART = 0.6  # of a name's letters; markers and initials may be printed plain


def with_self(authors: tuple[Author, ...], draft: Draft, text: StyledText, owner: str | None) -> tuple[Author, ...]:
    """The authors with the owner marked: by name, else by the one name that is set apart in bold or underlined."""
    if not authors or draft.names is None or draft.others is not None:
        return authors
    own = [owner is not None and is_same_person(owner, author.name) for author in authors]
    if not any(own) and owner is not None and len(authors) > 1 and not any(" " in author.name for author in authors):
        family = fold(unaccented(split_name(owner).family or owner))
        own = [fold(unaccented(author.name)) == family for author in authors]
    if not any(own):
        for style in (Style.UNDERLINED, Style.BOLD):
            apart = [text[name.start : name.end].share(style) > SET_APART for name in draft.names.names]
            if sum(apart) == 1 and len(apart) == len(authors):
                own = apart
                break
    return tuple(a.model_copy(update={"is_self": True}) if mine else a for a, mine in zip(authors, own, strict=True))


def with_common_author(readings: Sequence[Reading], owner: str | None = None) -> list[Reading]:
    """The works with the author marked whom nearly all of them share, where no name says who of them it is.

    Of a known owner it is done where most works have nobody of that name, and with an author who shares a name with
    the owner: `Zhang, J.` of Emma Jingfei Zhang, `Ada Okri` of Ada Lund; not with a co-author of all works.
    """
    works = [r.entry for r in readings if isinstance(r.entry, Publication) and r.entry.authors]
    marked = sum(any(author.is_self for author in work.authors) for work in works)
    counts = Counter(key for work in works for key in {_key(author) for author in work.authors})
    (first, most), *others = [*counts.most_common(2), ((), 0), ((), 0)][:2]
    if (
        marked > FEW * len(works)
        or most < LEAST_WORKS
        or most < NEARLY_ALL * len(works)
        or others[0][1] > SECOND * most
    ):
        return list(readings)
    name = max((a.name for work in works for a in work.authors if _key(a) == first), key=len)
    if owner is not None and _words_of(owner).isdisjoint(_words_of(name)):
        return list(readings)
    return [_marked(reading, name) for reading in readings]


def _words_of(name: str) -> set[str]:
    """The words of a name that are no initials."""
    return {
        word for word in fold(unaccented(name)).replace("-", " ").replace(",", " ").split() if len(word.strip(".")) > 1
    }


def _key(author: Author) -> tuple[str, str]:
    """Family name and first initial: what the forms of one name share."""
    parts = split_name(author.name)
    return fold(author.family or parts.family or author.name), fold(author.given or parts.given or "")[:1]


def _marked(reading: Reading, name: str) -> Reading:
    entry = reading.entry
    if not isinstance(entry, Publication) or any(a.is_self for a in entry.authors):
        return reading
    authors = tuple(a.model_copy(update={"is_self": is_same_person(name, a.name)}) for a in entry.authors)
    return Reading(entry.model_copy(update={"authors": authors}), reading.rule, reading.words, reading.taken)


def editors_with_self(editors: tuple[Author, ...], owner: str | None) -> tuple[Author, ...]:
    """The editors with the owner marked, by name alone."""
    own = [owner is not None and is_same_person(owner, editor.name) for editor in editors]
    return tuple(e.model_copy(update={"is_self": True}) if mine else e for e, mine in zip(editors, own, strict=True))
