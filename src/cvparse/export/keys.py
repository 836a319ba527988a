"""The key by which other documents cite a work: `example2019rivers`.

Made of the first author's family name, the year and the first word of the title that is no article, so that it stays
the same whatever else is in the list. Works that would share a key get a letter behind it, in order: `a`, `b`, … `z`,
then `aa`. Plain ASCII, so that every tool takes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import count

from cvparse.model import Author, Publication, PublicationKind
from cvparse.text.normalize import unaccented

SHORTEST_WORD = 4  # letters: articles and prepositions of most languages are shorter
_LETTERS = re.compile(r"[a-z0-9]{1,40}")
_NO_DECOMPOSITION = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i"})


def authors_of_work(publication: Publication) -> tuple[Author, ...]:
    """The authors, but of an edited book only those who are not its editors: a reference prints them once."""
    edited = publication.kind is PublicationKind.EDITED_BOOK
    editors = {editor.name for editor in publication.editors} if edited else set()
    return tuple(author for author in publication.authors if author.name not in editors)


def citation_keys(publications: Sequence[Publication]) -> list[str]:
    """A key for each work, in order, all different."""
    plain = [_plain_key(publication) for publication in publications]
    shared = {key for key, number in Counter(plain).items() if number > 1}
    taken = set(plain) - shared
    keys: list[str] = []
    for key in plain:
        own = next(c for n in count() if (c := key + _suffix(n)) not in taken) if key in shared else key
        taken.add(own)
        keys.append(own)
    return keys


def _plain_key(publication: Publication) -> str:
    names = publication.authors or publication.editors
    family = _ascii(names[0].family or names[0].name) if names else []
    words = _ascii(publication.title or "")
    word = next((w for w in words if len(w) >= SHORTEST_WORD), words[0] if words else "")
    return f"{''.join(family)}{publication.year or ''}{word}" or publication.kind.value.replace("_", "")


def _ascii(text: str) -> list[str]:
    return _LETTERS.findall(unaccented(text.casefold()).translate(_NO_DECOMPOSITION))


def _suffix(number: int) -> str:
    """a, b, …, z, aa, ab, …"""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
