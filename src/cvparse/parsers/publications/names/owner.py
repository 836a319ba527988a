"""Who of the authors the CV is about.

By name first: any form of the owner's name. Where no name of a work is the owner's, the one that alone is underlined or
in bold. Where the CV's head gave no name, the person who is an author of nearly all its works, which only one can be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cvparse.fields.persons import split_name
from cvparse.fields.same_person import is_same_person
from cvparse.model import Author, Publication
from cvparse.parsers.publications.draft import Draft
from cvparse.spans.readings import Reading
from cvparse.text.normalize import fold
from cvparse.text.styled import Style, StyledText

LEAST_WORKS = 5  # that show who writes them all
NEARLY_ALL = 0.8  # of the works; a few name no authors, or none but the others
SECOND = 0.75  # of the first: a close co-author comes near
SET_APART = 0.6  # of a name's letters; markers and initials may be printed plain


def with_self(authors: tuple[Author, ...], draft: Draft, text: StyledText, owner: str | None) -> tuple[Author, ...]:
    """The authors with the owner marked: by name, else by the one name that is set apart in bold or underlined."""
    if not authors or draft.names is None:
        return authors
    own = [owner is not None and is_same_person(owner, author.name) for author in authors]
    if not any(own):
        for style in (Style.UNDERLINED, Style.BOLD):
            apart = [text[name.start : name.end].share(style) > SET_APART for name in draft.names.names]
            if sum(apart) == 1 and len(apart) == len(authors):
                own = apart
                break
    return tuple(a.model_copy(update={"is_self": True}) if mine else a for a, mine in zip(authors, own, strict=True))


def with_common_author(readings: Sequence[Reading]) -> list[Reading]:
    """The works of an owner whose name is not known, the author whom nearly all of them share marked."""
    works = [r.entry for r in readings if isinstance(r.entry, Publication) and r.entry.authors]
    counts = Counter(key for work in works for key in {_key(author) for author in work.authors})
    (first, most), *others = [*counts.most_common(2), ((), 0), ((), 0)][:2]
    if most < LEAST_WORKS or most < NEARLY_ALL * len(works) or others[0][1] > SECOND * most:
        return list(readings)
    name = max((a.name for work in works for a in work.authors if _key(a) == first), key=len)
    return [_marked(reading, name) for reading in readings]


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
