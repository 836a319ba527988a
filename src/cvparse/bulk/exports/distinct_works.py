"""The works of several CVs, each once.

Two entries are one work where they have the same DOI, or else the same title, year and first author; through a third
entry others may join them. Of the entries of a work the one that says most is taken, of equal ones the first, and
nothing is put together from several: what is exported is what one CV says.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvparse.bulk.groups import Groups, pairs_by_key
from cvparse.bulk.keys import work_keys
from cvparse.corrections.working_copy import fields_of
from cvparse.model import Publication


def distinct(works: Iterable[Publication]) -> list[Publication]:
    """The works without doubles, in the order in which each stands first. Marks of authors mean something in their own
    CV alone, and are left out."""
    listed = [_without_marks(work) for work in works]
    keys = [work_keys(work) for work in listed]
    groups = Groups()
    for kind in (0, 1):
        for one, other in pairs_by_key((key[kind], number) for number, key in enumerate(keys)):
            groups.join(one, other)
    best: dict[int, int] = {}
    doubles: set[int] = set()
    for members in groups.all():
        best[members[0]] = max(members, key=lambda number: (len(fields_of(listed[number])), -number))
        doubles.update(members[1:])
    return [listed[best.get(number, number)] for number in range(len(listed)) if number not in doubles]


def _without_marks(work: Publication) -> Publication:
    authors = tuple(author.model_copy(update={"markers": (), "is_self": False}) for author in work.authors)
    return work.model_copy(update={"authors": authors, "label": None, "group": None})
