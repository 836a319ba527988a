"""The keys by which rows of several CVs are compared: letters and digits alone, unaccented, in lower case.

A key is made from a printed value and from nothing else; what prints nothing has none.
"""

from __future__ import annotations

import re

from cvparse.fields.persons import is_initials, split_name
from cvparse.model import Publication
from cvparse.text.normalize import fold, unaccented

_BETWEEN_NAMES = re.compile(r"[\s.-]")


def text_key(text: str | None) -> str | None:
    """`Univ. of Example, Testville` is `univofexampletestville`; None for what has neither letter nor digit."""
    letters = "".join(c for c in fold(unaccented(text or "")) if c.isalnum())
    return letters or None


def name_key(name: str | None) -> str | None:
    """The family name and the first letter of the given name: `Hu, Qinghao`, `Q. Hu` and `Qinghao Hu` are `hu q`.

    Two persons may share it; it only says whose records are worth a comparison.
    """
    if not name:
        return None
    parts = split_name(name)
    family, given = text_key(parts.family or parts.name), text_key(parts.given)
    if family is None:
        return None
    return f"{family} {given[0]}" if given else family


def given_key(name: str | None) -> str | None:
    """The first given name, None where only its letter is printed: `ada` of `Ada B. Example`, none of `A. B. Example`.

    Names of one `name_key` are two persons' where both have this key and it is not the same.
    """
    given = split_name(name).given if name else None
    first = _BETWEEN_NAMES.split(given.strip())[0] if given else ""
    key = text_key(first)
    return key if key and len(key) > 1 and not is_initials(first) else None


def work_keys(publication: Publication) -> tuple[str | None, str | None]:
    """The two keys of a work: its DOI in lower case, and its title with year and first author's family name."""
    doi = publication.doi.casefold() if publication.doi else None
    title = text_key(publication.title)
    if not title or not publication.year or not publication.authors:
        return doi, None
    first = publication.authors[0]
    return doi, f"{title} {publication.year} {text_key(first.family or first.name)}"
