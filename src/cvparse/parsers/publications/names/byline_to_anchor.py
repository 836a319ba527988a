"""Names up to the year or the quoted title that the list prints behind them, where an entry departs from its list.

Lists are typed by hand: `Lund A, Okri, B, Cy Twill, Muster (2020)`. Where most entries print the year, or a title in
quotes, right behind the names, all that stands before it are names, however they are printed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.whole_region import names_filling

MOST = 0.6  # of the entries of a list print the year there
MOST_QUOTED = 0.7  # of the entries print words in quotes behind their names; a few works have no authors
FURTHEST = 4000  # characters of names
YEARS = {
    "bracket": re.compile(r"[\s.,]{0,3}(?P<all>[(\[]\s?(?P<year>(?:19|20)\d\d)[a-z]?[)\]])[\s.,:]{0,3}"),
    "bare": re.compile(r"[\s.,]{1,3}(?P<all>(?P<year>(?:19|20)\d\d)[a-z]?)(?:[.,:]\s{0,2})"),
}
_OPENING = re.compile(r"[\s.,;:)\]\x1f]*")
_QUOTE = re.compile(r"(?<![^\W_])[“\"]")


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
    start = _first_word(draft)
    year = YEARS[place].search(draft.work, start, min(draft.stop, start + FURTHEST))
    if year is None:
        return
    names = names_filling(draft.work, (start, year.start("all")), draft.lexicon, draft.style.customs())
    if names is None:
        return
    draft.names = replace(names, end=year.start("all"))
    draft.title, draft.title_end, draft.editors, draft.authors_are_editors = None, "", (), False
    draft.year, draft.year_place, draft.month = year.span("year"), place, None
    draft.start = year.end()


def read_to_quote(draft: Draft) -> None:
    """Read the names once more where they do not reach the quote that opens the title, in a list of quoted titles.

    Reads `Ada Lund, The Snow Team and Cy Muster won Okri, “On Things.”` in a list of `Ada Lund, Bo Okri, “On Ice.”`;
    refuses `On the many uses of “cold” ice`, in which words of a title stand before the quote.
    """
    if draft.style.quoted < MOST_QUOTED:
        return
    start = _first_word(draft)
    quote = _QUOTE.search(draft.work, start, min(draft.stop, start + FURTHEST))
    if quote is None or quote.start() <= start or draft.start >= quote.start():
        return
    if not draft.work[draft.start : quote.start()].strip(" .,:;"):
        return
    end = start + len(draft.work[start : quote.start()].rstrip(" ,:;"))
    names = names_filling(draft.work, (start, end), draft.lexicon, draft.style.customs(), sure=True)
    if names is None:
        return
    draft.names, draft.start = names, quote.start()
    draft.title, draft.title_end, draft.editors, draft.authors_are_editors = None, "", (), False


def _first_word(draft: Draft) -> int:
    return _OPENING.match(draft.work, draft.label[1] if draft.label else 0).end()  # type: ignore[union-attr]
