"""One reference, read in the order of `STEPS`. Each step finds what it knows, and leaves the rest to those behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from cvparse.parsers.publications.dates import month_pattern
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.style import NO_STYLE, ListStyle
from cvparse.parsers.publications.identifiers import read_identifiers
from cvparse.parsers.publications.labels import read_label
from cvparse.parsers.publications.markers import blank_markers
from cvparse.parsers.publications.names import read_names, read_organisation
from cvparse.parsers.publications.numbers import month_of
from cvparse.parsers.publications.title import read_title
from cvparse.parsers.publications.trailers import read_trailers

_YEAR = re.compile(
    r"[\s.,:;]{0,4}(?:(?P<open>[(\[])\s?)?(?P<year>(?:1[4-9]|20)\d\d)(?P<letter>[a-z](?![\w]))?"
    r"(?:(?P<open2>[,/;\s-]{1,3})(?P<rest>[^()\[\]\d]{0,30}(?:\d{1,2}(?:\s?-\s?\d{1,2})?)?))?(?P<close>[)\]])?(?P<day>\s\((?:\d{1,2}\.?\s)?[^\W\d_]{3,10}\.?(?:\s\d{1,2})?\)(?=:))?(?P<after>[\s.,:;]{0,3})"
)
_MONTHS = re.compile(rf"\s*(?:{month_pattern()})?\.?\s*(?:\d{{1,2}}(?:\s?-\s?\d{{1,2}})?)?\s*$", re.IGNORECASE)
_EDITOR_CUE = re.compile(
    r"[\s,]{0,3}[(\[]?\b(?:eds?|editors?|hrsg|orgs?|coords?|comps?)\b\.?[)\]]?[.,:]?(?=[\s,.:]|$)", re.IGNORECASE
)


def read_authors(draft: Draft) -> None:
    """The names that the reference opens with, and the year where it stands behind them."""
    draft.start += len(draft.work[draft.start : draft.stop]) - len(draft.work[draft.start : draft.stop].lstrip(" ,;"))
    organisation = read_organisation(draft.work, draft.start, draft.stop)
    found = organisation or read_names(draft.work, draft.start, draft.stop, draft.style.customs())
    if found is not None and found.score >= 0.8:
        draft.names = found
        draft.start = found.end
        cue = _EDITOR_CUE.match(draft.work, found.end)
        if cue is not None:
            draft.authors_are_editors = True
            draft.cues.append(cue.span())
            draft.start = cue.end()
    read_year(draft)


def read_year(draft: Draft) -> None:
    """A year at the start of what is not read: `(2019).`, `2019.`, `, 2019:`, `(2019, May)`."""
    found = _YEAR.match(draft.work, draft.start, draft.stop)
    if found is None:
        return
    bracket = found.group("open") is not None
    rest = found.group("rest")
    end = found.end()
    if bracket and found.group("close") is None:
        return
    if not bracket:
        end = found.end("letter") if found.group("letter") else found.end("year")
        end = found.end("day") if found.group("day") else end
        after = draft.work[end : end + 1]
        if after not in {"", " ", ".", ",", ":", ";"} or (draft.names is None and after not in {".", ":", ","}):
            return
    elif rest and not _MONTHS.match(rest):
        return
    if draft.names is None and not bracket and draft.start > 0:
        return
    following = draft.work[end : end + 40].lstrip(" .,:;")
    if not following or following[:1].isdigit() and re.match(r"\d+\s?[(:,;]", following):
        pass
    draft.year = (found.start("year"), found.end("letter") if found.group("letter") else found.end("year"))
    draft.year_place = "bracket" if bracket else "bare"
    draft.month = month_of(rest) if rest and bracket else None
    draft.start = end


Step = Callable[[Draft], None]
STEPS: tuple[tuple[str, Step], ...] = (
    ("label", read_label),
    ("identifiers", read_identifiers),
    ("trailers", read_trailers),
    ("markers", blank_markers),
    ("authors", read_authors),
    ("title", read_title),
)


def read(text: str, style: ListStyle = NO_STYLE) -> Draft:
    """A reference read by the style of its list, or on its own."""
    draft = Draft.of(text)
    draft.style = style
    return read_draft(draft)


def read_draft(draft: Draft, raised: Sequence[Span] = ()) -> Draft:
    """Run all steps on a draft; `raised` are the superscripts of its text."""
    for name, step in STEPS:
        if name == "markers":
            blank_markers(draft, raised)
        else:
            step(draft)
    return draft
