"""The outline of a reading: in which order its parts stand, and what is printed between them.

Each part and the next one make a step: `title`, `. In `, `venue`. Digits and identifiers in between count as one of
their kind, so that the steps of two entries of one style are the same. The style of a list is inferred from the steps
of all its entries. Each later reading is compared with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.list_style.style import Step
from cvparse.parsers.publications.source.dates import month_pattern
from cvparse.parsers.publications.source.types import Tail
from cvparse.parsers.publications.vocabulary import LEXICONS

Part = tuple[str, Span]

LONGEST_SIGN = 16  # characters between two parts; more are words that no part took
_NUMBER = re.compile(r"\d{1,12}")
_HIDDEN = re.compile(rf"{MASK}+")
_SPACES = re.compile(r"\s{1,80}")


@lru_cache(maxsize=LEXICONS)
def _month(lexicon: Lexicon) -> re.Pattern[str]:
    """A month with its day, which some entries print with their year."""
    return re.compile(
        rf"(?:\b\d{{1,2}}\.?\s)?\b(?:{month_pattern(lexicon)})\b\.?(?:\s\d{{1,2}}\b)?,?\s?", re.IGNORECASE
    )


@lru_cache(maxsize=8192)
def _sign(gap: str, lexicon: Lexicon) -> str:
    """What stands between two parts, so that `, pp. ` and `, p. ` are one sign, and any number is."""
    undated = _month(lexicon).sub("", gap)
    plain = _SPACES.sub(" ", _NUMBER.sub("0", _HIDDEN.sub("@", undated))).lower().replace("pp", "p")
    return plain if len(plain) <= LONGEST_SIGN else "…"


def steps_between(work: str, parts: Iterable[Part], stop: int, lexicon: Lexicon) -> list[Step]:
    """The steps from each part to the next, the last one to the end of the reference."""
    found: list[Step] = []
    last, at = "", -1
    for name, (start, end) in sorted(parts, key=lambda part: part[1]):
        if start < at:
            continue
        if last:
            found.append((last, _sign(work[at:start], lexicon), name))
        last, at = f"{name}." if work[end - 1 : end] in {".", "?", "!"} else name, end
    if last:
        found.append((last, _sign(work[at:stop].split(MASK, 1)[0].rstrip(), lexicon), "end"))
    return found


def parts_of_tail(tail: Tail) -> list[Part]:
    """The parts that a tail has been given."""
    numbers = tail.numbers
    spans = (
        ("venue", tail.venue),
        ("publisher", tail.publisher),
        ("place", tail.place),
        ("edition", tail.edition),
        ("thesis", tail.thesis),
        ("report", tail.report),
        ("series", tail.series),
        ("volume", numbers.volume),
        ("issue", numbers.issue),
        ("pages", numbers.pages),
        ("year", numbers.year),
        (
            "editors",
            (tail.editors[0].start, tail.editors[-1].end) if tail.editors else None,
        ),
    )
    return [(name, span) for name, span in spans if span is not None]


def parts_in_front(draft: Draft) -> list[Part]:
    """The parts that are read before the title is: the names, and a year behind them."""
    found: list[Part] = []
    if draft.names is not None:
        found.append(("authors", (draft.names.names[0].start, draft.names.end)))
    if draft.year is not None:
        found.append(("year", draft.year))
    return found


def steps_of(draft: Draft) -> list[Step]:
    """The steps of a finished reading."""
    spans = (
        ("title", draft.title),
        ("venue", draft.venue),
        ("publisher", draft.publisher),
        ("place", draft.place),
        ("edition", draft.edition),
        ("thesis", draft.thesis),
        ("report", draft.report),
        ("series", draft.series),
        ("volume", draft.volume),
        ("issue", draft.issue),
        ("pages", draft.pages),
        (
            "editors",
            (draft.editors[0].start, draft.editors[-1].end) if draft.editors else None,
        ),
    )
    parts = parts_in_front(draft) + [(name, span) for name, span in spans if span is not None]
    return steps_between(draft.work, parts, draft.stop, draft.lexicon)
