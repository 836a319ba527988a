"""Names behind `with`, where a list of the owner's works prints the others only.

Reads `On counting (with B. Okri and C. Twill). Test Letters`, `“On counting,” with B. Okri, Test Letters`; refuses
`Counting with R. Springer`, which stands in no bracket and behind no quote.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.name_list import read_names
from cvparse.parsers.publications.vocabulary import LEXICONS, cue

MOST_CUES = 4  # words for `with` looked at; a title may hold some
QUOTES = frozenset('”"»’“')


@lru_cache(maxsize=LEXICONS)
def _with_others(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<open>[(\[])?(?<!\w)(?:{cue('lists.together', lexicon)})\s(?=(?-i:[^\W\d_a-z]))", re.IGNORECASE
    )


def read_with_others(draft: Draft) -> None:
    """The names behind `with`, for a work that names nobody else; its title ends before them."""
    if draft.names is not None:
        return
    for found in islice(_with_others(draft.lexicon).finditer(draft.work, draft.start, draft.stop), MOST_CUES):
        ahead = draft.work[max(draft.start, found.start() - 3) : found.start()].rstrip(" ,.")
        if not found.group("open") and ahead[-1:] not in QUOTES:
            continue
        names = read_names(draft.work, found.end(), draft.stop, draft.lexicon)
        if names is None or names.names[0].start > found.end() + 1:
            continue
        if found.group("open") and draft.work[names.end : names.end + 1] not in {")", "]"}:
            continue
        draft.names = names
        draft.cues.append(found.span())
        if draft.title is not None and draft.title[0] < found.start() < draft.title[1]:
            start = draft.title[0]
            end = start + len(draft.work[start : found.start()].rstrip(" .,("))
            quoted = draft.work[start] in QUOTES and draft.work[end - 1] in QUOTES
            draft.title = (start + quoted, start + len(draft.work[start : end - quoted].rstrip(" .,")))
        return
