"""Names up to the year that the list prints behind them, where an entry departs from the form of its list.

Lists are typed by hand: `Lund A, Okri, B, Cy Twill, Muster (2020)`. Where most entries print the year right behind the
names, all that stands before it are names, however they are printed; what no form reads is a name as it stands.
"""

from __future__ import annotations

import re

from cvparse.fields.persons import is_initials
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.names import NameList, NameSpan, read_names
from cvparse.parsers.publications.words import words

MOST = 0.6  # of the entries of a list print the year there
FURTHEST = 4000  # characters of names
LONGEST_NAME = 5  # words
YEARS = {
    "bracket": re.compile(r"[\s.,]{0,3}(?P<all>[(\[]\s?(?P<year>(?:19|20)\d\d)[a-z]?[)\]])[\s.,:]{0,3}"),
    "bare": re.compile(r"[\s.,]{1,3}(?P<all>(?P<year>(?:19|20)\d\d)[a-z]?)(?:[.,:]\s{0,2})"),
}
_OPENING = re.compile(r"[\s.,;:)\]\x1f]*")
_SEPARATOR = re.compile(r"(?:[\s.,;&]|\band\b|\by\b|\bund\b|\bet\b)*")
_INITIALS = re.compile(r",\s?(?P<given>(?:[^\W\d_a-z]\.?[\s-]?){1,4}(?<!\s))(?=\s?[,;&]|\s(?:and|und|et|y)\s|\s?\Z)")
WITH_INITIALS = frozenset({"Hu, Q.; Han, S.", "Hu, Q., Han, S.", "Hu, Q., and S. Han", "Q. Hu, S. Han", "Hu Q, Han S"})
_CHUNK = re.compile(r"[^,;&]{2,60}?(?=\s?[,;&]|\s+(?:and|und|et|y)\s|\Z)")


def read_to_year(draft: Draft) -> None:
    """Read the names once more where they do not reach the year that the list prints behind them.

    Reads `Lund A, Okri, B, Twill C (2020) On things.` in a list of `Lund A, Okri B (2019) …`; refuses `A Title of Some
    Words (2020)`, which holds words that no name has.
    """
    if draft.year_place in YEARS:
        return
    place = next((name for name in YEARS if draft.style.years.get(name, 0.0) >= MOST), None)
    if place is None:
        return
    start = _OPENING.match(draft.work, draft.label[1] if draft.label else 0).end()  # type: ignore[union-attr]
    year = YEARS[place].search(draft.work, start, min(len(draft.work), start + FURTHEST))
    if year is None:
        return
    names, et_al = _names(draft, start, start + len(draft.work[start : year.start("all")].rstrip(" ,;:")))
    if not names:
        return
    draft.names = NameList(names, year.start("all"), et_al, "as printed", 1.0)
    draft.title, draft.title_end, draft.editors, draft.authors_are_editors = None, "", (), False
    draft.year, draft.year_place, draft.month = year.span("year"), place, None
    draft.start = year.end()


def _names(draft: Draft, start: int, stop: int) -> tuple[tuple[NameSpan, ...], bool]:
    """All names of a stretch, or none where a part of it can be no name; and whether the list is cut somewhere."""
    found: list[NameSpan] = []
    work, customs = draft.work, draft.style.customs()
    short = max(customs, key=lambda form: customs[form], default="") in WITH_INITIALS
    at, et_al = start, False
    while at < stop:
        some = read_names(work, at, stop, customs)
        if some is not None and some.names[0].start - at <= 1 and not (short and _spelt_out(some, work)):
            found.extend(some.names)
            at, et_al = some.end, et_al or some.et_al
        elif (chunk := _CHUNK.match(work, at, stop)) is not None and _can_be_name(chunk.group()):
            found.append(_as_printed(chunk.span(), work, stop))
            at = found[-1].end
        else:
            return (), False
        at = _SEPARATOR.match(work, at, stop).end()  # type: ignore[union-attr]
    return tuple(found), et_al


def _spelt_out(found: NameList, work: str) -> bool:
    """Whether a comma parts a name from a spelt-out one: in a list of initials, these are two names."""
    return any(
        name.given is not None
        and "," in work[name.start : name.given[0]]
        and not is_initials(work[slice(*name.given)].split(maxsplit=1)[0])
        for name in found.names
    )


def _can_be_name(text: str) -> bool:
    row = text.split()
    small = [word for word in row if word[:1].islower() and word.strip(".").lower() not in words().particles]
    return 0 < len(row) <= LONGEST_NAME and not small and not any(c.isdigit() or c in ":()?!“”" for c in text)


def _as_printed(span: Span, work: str, stop: int) -> NameSpan:
    """A name of which no form is known: its last word is the family name, unless that is initials, or they follow."""
    text = work[span[0] : span[1]].rstrip()
    end = span[0] + len(text)
    behind = _INITIALS.match(work, end, stop)
    if behind is not None:
        return NameSpan(span[0], behind.end("given"), (span[0], end), behind.span("given"))
    cut = text.rfind(" ")
    if cut < 0:
        return NameSpan(span[0], end, (span[0], end), literal=True)
    last, first = (span[0] + cut + 1, end), (span[0], span[0] + cut)
    return NameSpan(span[0], end, first, last) if is_initials(text[cut + 1 :]) else NameSpan(span[0], end, last, first)
