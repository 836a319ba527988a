"""What is left of a reference behind its names, with all that the readers of its tail ask for again and again.

Numbers, editions, reports and theses are found once for the whole stretch; a tail that begins further right takes those
that lie in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.names.editors import names_editors
from cvparse.parsers.publications.source.chunks import Cuts
from cvparse.parsers.publications.source.locators import Atom, find_atoms
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, phrases


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that a cue covers (`hole`), and the part of it that is the value."""

    hole: Span
    value: Span
    number: Span | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """The working text up to `stop`, and what was found in it."""

    work: str
    lexicon: Lexicon
    stop: int
    year: str
    atoms: list[Atom]
    editions: tuple[Found, ...]
    reports: tuple[Found, ...]
    theses: tuple[int, ...]
    edited: bool
    cuts: Cuts = field(default_factory=dict)


@lru_cache(maxsize=LEXICONS)
def _edition(lexicon: Lexicon) -> re.Pattern[str]:
    """`2nd ed.`, `(Revised edition)`, `version 2.1`"""
    which, revised = cue("works.which_edition", lexicon), cue("works.revised", lexicon)
    opening = phrases("works.version", lexicon) | phrases("works.which_edition", lexicon)
    starts = "".join(sorted({said[0] for said in opening}))
    number = rf"\d{{1,2}}(?:\.|{cue('numbering.ordinal', lexicon)})?"
    return re.compile(
        rf"(?=[(\d{starts}])\(?\b(?P<value>(?:{cue('works.version', lexicon)})\s\d{{1,4}}(?:\.\d{{1,4}}){{0,3}}"
        rf"|(?:{number}|(?:{which})\.?)\s(?:(?:{revised})\.?\s)?"
        rf"(?:(?:{cue('works.edition', lexicon)})(?!\w)\.?))\)?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _report(lexicon: Lexicon) -> re.Pattern[str]:
    series = cue("works.report_series", lexicon)
    return re.compile(
        rf"\b(?P<value>(?:{cue('reports.numbered', lexicon)})(?!\w)\.?:?(?:\s(?:{series})\.?)?)"
        r"(?:,?\s?(?P<number>[\w-]{1,10}\d[\w-]{0,6})|,?\s(?P<digits>\d{1,6}))?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _thesis(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[,.;(\[]\s?(?:{cue('works.thesis', lexicon)})\b", re.IGNORECASE)


def _set_off(work: str, found: re.Match[str]) -> bool:
    """Whether a mark stands before an edition without a number: `Chemie International Edition` is a name."""
    opened = found.group()[0] == "(" or found.group("value")[0].isdigit()
    return opened or not work[max(0, found.start() - 2) : found.start()].strip().isalnum()


def body_of(draft: Draft, start: int) -> Body:
    """The stretch from `start` to the end of what is not read."""
    work, stop = draft.work, draft.stop
    return Body(
        work,
        draft.lexicon,
        stop,
        draft.work[slice(*draft.year)] if draft.year is not None else "",
        find_atoms(work, start, stop, draft.lexicon),
        tuple(
            Found(m.span(), m.span("value"))
            for m in _edition(draft.lexicon).finditer(work, start, stop)
            if _set_off(work, m)
        ),
        tuple(
            Found(m.span(), m.span("value"), m.span(m.lastgroup) if m.lastgroup in {"number", "digits"} else None)
            for m in _report(draft.lexicon).finditer(work, start, stop)
        ),
        tuple(m.end() for m in _thesis(draft.lexicon).finditer(work, start, stop)),
        names_editors(work, start, stop, draft.lexicon),
    )
