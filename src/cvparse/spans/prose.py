"""Which rows of an item name the entry, and which are running text about it.

Signals: a bullet; a sentence with its full stop; a row of many small words, or of more words than a header has. The
rows before the first such row are the header. Sentences that run on behind the header in its own row are set apart.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.text.trim import clean_end

SENTENCE_WORDS = 8
RUN_IN = regex.compile(r"(?<=[\p{L}\d)\]?!])\.\s{1,3}(?=\p{Lu})")
LONG_WORD = regex.compile(
    r"(?:\p{Ll}{4}|(?<![.\p{L}])\p{Lu}{2,4}|[\d)\]])$"
)  # no abbreviation such as `Univ.` or `D.C.`


NAMING = ("title", "organization", "degree", "institution")
CUED = ("advisor", "thesis", "score", "field")
HEADER_WORDS = 22
RUNNING_WORDS = 7
RUNNING_SHARE = 0.6
SENTENCE_SHARE = 0.25  # of its words are written small; a long name with a full stop behind it has fewer
JOINING = 3  # letters; small words as short as that also stand in names, and tell half as much


def header_and_prose(worksheet: EntryWorksheet) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The rows of the header, and the running text: the first bullet or sentence and all rows after it.

    The first row belongs to the header whatever it is, unless a labelled row names the entry and it has a bullet.
    """
    named = any(fact.name in NAMING for fact in worksheet.item.facts)
    for at, row in enumerate(worksheet.rows):
        prose = row.bullet or is_prose(worksheet.body.text.text[row.start : row.end])
        if (at and prose) or (named and row.bullet):
            return worksheet.rows[:at], worksheet.rows[at:]
    return worksheet.rows, ()


def with_places_below(
    worksheet: EntryWorksheet, header: tuple[Row, ...], prose: tuple[Row, ...], lexicon: Lexicon
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The header with the rows below the running text that are organizations and nothing more, where its own rows name
    none: who did what on which subject stands first, and where it was last.

    Reads `Research Assistant` / `Subject: models of slow rivers that …` / `Department of Physics` / `University of X`;
    refuses `Guest of University of X.` there, any row below `Lecturer, University of Y`, and a row below bullets, where
    the next entry may begin.
    """
    text = worksheet.body.text.text
    if any(find_organizations(text[row.start : row.end], lexicon) for row in header):
        return header, prose
    places = (
        ()
        if any(row.bullet for row in prose)
        else tuple(row for row in prose[1:] if is_organization(clean_end(text[row.start : row.end]), lexicon))
    )
    return (*header, *places), tuple(row for row in prose if row not in places)


def run_in_apart(
    worksheet: EntryWorksheet, header: tuple[Row, ...], lexicon: Lexicon
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The header's first row without the sentences that run on behind it, and those, each a row.

    Reads `Lecturer, University of X, Oslo, Norway. Taught the first year. Led the laboratory.`; refuses `Lecturer.
    Department of Physics. University of X`, where every stretch names something. A post with its employer and place is
    complete: what follows `Lecturer, University of X, Leeds, UK.` is a remark, whatever it names.
    """
    if not header or header[0].bullet:
        return header, ()
    row, text = header[0], worksheet.body.text.text
    stops = list(RUN_IN.finditer(text, row.start, row.end))
    for number, stop in enumerate(stops):
        before, after = text[row.start : stop.start()], text[stop.end() : row.end]
        place = find_place(before, lexicon)
        placed = place is not None and place.end >= len(before.rstrip())
        whole = placed and bool(find_roles(before, lexicon) and find_organizations(before, lexicon))
        ended = placed or LONG_WORD.search(before) is not None
        if (
            not ended
            or not names_post(before, lexicon)
            or any(lexicon.phrases(f"words.{c}").at_start(after) for c in CUED)
        ):
            continue
        first = text[stop.end() : stops[number + 1].start()] if number + 1 < len(stops) else after
        named = names_post(first, lexicon) or find_place(first, lexicon)
        if (named and not whole) or find_periods(first, lexicon):
            continue
        starts = [stop.end(), *(later.end() for later in stops[number + 1 :])]
        ends = [*(later.start() for later in stops[number + 1 :]), row.end]
        sentences = tuple(replace(row, start=a, end=b, asides=()) for a, b in zip(starts, ends, strict=True))
        return (replace(row, end=stop.start()), *header[1:]), sentences
    return header, ()


def is_prose(text: str) -> bool:
    """Whether a row is running text: a sentence with its full stop, or more words than a header row holds.

    Reads `Built bridges and dams on the slow rivers.`; refuses `National Council for the Arts, Northern Norway
    (NCAN - Oslo).` and `Ph.D. in Rivers and Water Management, May 2012.`: the small words of a name join others.
    """
    words = text.split()
    ends = text.rstrip().endswith((".", "!", "?", "。")) and len(words[-1]) > 4 if words else False
    small = [word for word in words if word[0].islower()]
    lower = len(small)
    telling = sum(1.0 if len(word) > JOINING else 0.5 for word in small)
    runs = len(words) >= RUNNING_WORDS and lower >= RUNNING_SHARE * len(words)
    sentence = ends and len(words) >= SENTENCE_WORDS and telling >= SENTENCE_SHARE * len(words)
    return runs or sentence or len(words) > HEADER_WORDS


def names_post(text: str, lexicon: Lexicon) -> bool:
    """Whether a row names a job title, a degree or an organization."""
    return bool(find_roles(text, lexicon) or find_degrees(text, lexicon) or find_organizations(text, lexicon))
