"""What a work is, said in square brackets: `A title [Data set]`, `Venue, 2020 [Journal article]`.

APA describes so what a reference does not tell by its parts. Only the whole content of a bracket that the lists know
counts; `[Online]`, `[3]` and `[review of earlier work]` describe nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.model import PublicationKind
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.vocabulary import phrases
from cvparse.text.normalize import fold

_BRACKET = re.compile(r"\s?\[(?P<content>[^\[\]\d]{3,40})\]")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, PublicationKind]:
    return {said: kind for kind in PublicationKind for said in phrases(f"descriptions.{kind.value}")}


def kind_said(text: str) -> PublicationKind | None:
    """The kind that a text names and nothing more."""
    return _kinds().get(fold(text.strip(" .")))


def read_description(draft: Draft) -> None:
    """Take the description out of the working text; the first one counts."""
    if "[" not in draft.work:
        return
    for found in _BRACKET.finditer(draft.work):
        kind = kind_said(found.group("content"))
        if kind is not None and found.start() > 0:
            draft.described = draft.described or kind
            draft.cues.append(found.span())
            draft.mask(*found.span())
