"""What a work is, said in square brackets: `A title [Data set]`, `Venue, 2020 [Journal article]`.

APA describes so what a reference does not tell by its parts. Only the whole content of a bracket that the lists know
counts; `[Online]`, `[3]` and `[review of earlier work]` describe nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.model import PublicationKind
from cvparse.parsers.publications.draft import Draft
from cvparse.text.normalize import fold

_BRACKET = re.compile(r"\s?\[(?P<content>[^\[\]\d]{3,40})\]")


@lru_cache(maxsize=1)
def _kinds(lexicon: Lexicon) -> dict[str, PublicationKind]:
    return {
        said: kind
        for kind in PublicationKind
        for said in lexicon.phrases_or_empty(f"descriptions.{kind.value}").phrases
    }


def kind_said(text: str, lexicon: Lexicon) -> PublicationKind | None:
    """The kind that a text names and nothing more."""
    return _kinds(lexicon).get(fold(text.strip(" .")))


def read_description(draft: Draft) -> None:
    """Take the description out of the working text; the first one counts."""
    if "[" not in draft.work:
        return
    for found in _BRACKET.finditer(draft.work):
        kind = kind_said(found.group("content"), draft.lexicon)
        if kind is not None and found.start() > 0:
            draft.described = draft.described or kind
            draft.cues.append(found.span())
            draft.mask(*found.span())
