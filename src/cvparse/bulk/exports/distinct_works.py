"""The works of several CVs, each once.

Two entries are one work where a person decided so, where they have the same DOI, or else the same title, year and first
author; through a third entry others may join them. Of the entries of a work the one that says most is taken, of equal
ones the first, and nothing is put together from several: what is exported is what one CV says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cvparse.bulk.keys import work_keys
from cvparse.bulk.pairs.decisions import Decision, Subject
from cvparse.bulk.works import joined_works
from cvparse.corrections.working_copy import fields_of
from cvparse.model import Publication


def distinct(works: Iterable[tuple[int, Publication]], decisions: Sequence[Decision] = ()) -> list[Publication]:
    """The works, each with the number of its document, without doubles, in the order in which each stands first. Marks
    of authors mean something in their own CV alone, and are left out."""
    numbered = list(works)
    listed = [_without_marks(work) for _, work in numbered]
    subjects = [Subject(document, work.id or "") for document, work in numbered]
    keys = [work_keys(work) for work in listed]
    best: dict[int, int] = {}
    doubles: set[int] = set()
    for members in joined_works(list(zip(subjects, keys, strict=True)), decisions).groups.all():
        best[members[0]] = max(members, key=lambda number: (len(fields_of(listed[number])), -number))
        doubles.update(members[1:])
    return [listed[best.get(number, number)] for number in range(len(listed)) if number not in doubles]


def _without_marks(work: Publication) -> Publication:
    authors = tuple(author.model_copy(update={"markers": (), "is_self": False}) for author in work.authors)
    return work.model_copy(update={"authors": authors, "label": None, "group": None})
