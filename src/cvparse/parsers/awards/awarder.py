"""Where the title of an award ends and who gives it begins.

Signals in this order: a cell or a spaced dash; a colon; a comma before an organization, a venue tag (`ASPLOS '23`) or
where bold type ends; a comma behind the word for a prize where a name follows; `of`, `from`, `by` only where an
organization or a venue tag follows to the end. `in` and `for` are part of the title.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from cvparse.fields.organizations import is_organization
from cvparse.fields.places import find_place
from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, cut, cut_strong
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import is_prose
from cvparse.text.styled import Style
from cvparse.text.trim import trimmed
from cvparse.text.value_class import dataclass

VENUE_TAG = regex.compile(
    r"\p{Lu}[\p{L}\p{N}&-]{1,14}(?:\s\p{Lu}[\p{L}\p{N}&-]{1,14}){0,2}\s?['’ ]\s?(?:\d{2}|\d{4})\b"
)
COLON = regex.compile(r"[:：]\s")
LEAST_HEAD = 2
NAME_WORDS = 7


@dataclass(frozen=True, slots=True)
class AwardListStyle:
    """How a list prints who gives its awards: in a bracket, or behind a word such as `at` whoever he is."""

    in_brackets: bool
    announced: bool


def is_awarder(text: str, lexicon: Lexicon) -> bool:
    """Whether a text names who gives an award: an organization, or a venue with its year.

    Reads `Zhejiang University` and `WAIC '23`; it refuses `the Rector` and `Rivers and Ice`.
    """
    text = text.strip(" .,;")
    tag = VENUE_TAG.match(text)
    return bool(tag and not text[tag.end() :].strip(" )")) or is_organization(text, lexicon)


def is_work(worksheet: EntryWorksheet, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether what follows the title is the work that was honoured: printed in italics, or in quotes."""
    printed = worksheet.body.text[start:end]
    quoted = printed.text.lstrip()[:1] in '“"„«‘'
    whole = printed.share(Style.ITALIC) > 0.5 and worksheet.body.text[:start].share(Style.ITALIC) < 0.5
    return (whole or quoted) and not is_awarder(printed.text, lexicon)


def find_seam(
    worksheet: EntryWorksheet, start: int, end: int, style: AwardListStyle, lexicon: Lexicon
) -> tuple[int, int] | None:
    """Where the title ends and the awarder begins."""
    text = worksheet.body.text.text
    chunks = cut_strong(worksheet.body, start, end)
    if len(chunks) > 1 and text[chunks[0][1] : chunks[1][0]].strip() == "-" and _named_below(worksheet, lexicon):
        return None
    if len(chunks) == 1 and len(text[start : chunks[0][1]].split(":")[0].split()) >= LEAST_HEAD:
        chunks = cut(text, start, end, COLON)
    commas = cut(text, start, end, COMMA)
    prize = len(commas) > 1 and _ends_with_prize(text[slice(*commas[0])], lexicon)
    if len(chunks) > 1 and not (prize and commas[0][1] < chunks[0][1]):
        return chunks[0][1], chunks[1][0]
    bold = worksheet.body.text[start:end].spans(Style.BOLD)
    bold_end = start + bold[0][1] if bold and bold[0][0] == 0 else None
    opening = text[slice(*commas[0])]
    bare = " " not in opening and opening in lexicon.phrases(
        "memberships.role"
    )  # `Fellow, Royal Society` is one honour
    for before, after in pairwise(() if bare else commas):
        if is_awarder(text[after[0] : end], lexicon) or (bold_end is not None and abs(bold_end - before[1]) <= 1):
            return before[1], after[0]
    if prize and not bare and _is_name(text[commas[1][0] : end], lexicon):
        return commas[0][1], commas[1][0]
    for match in phrases_in(text[start:end], lexicon, ("awards.awarded_by", "experience.employer_connector")):
        a, b = start + match.start, start + match.end
        head = text[start:a].split()
        known = style.announced and match.phrase in lexicon.phrases("experience.employer_connector")
        if len(head) >= LEAST_HEAD and (known or is_awarder(text[b:end], lexicon)):
            return len(text[:a].rstrip()), b + len(text[b:end]) - len(text[b:end].lstrip())
    return None


def _ends_with_prize(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch ends with the word for a prize: `Best Paper Award`, `Larvik Prize`; not `Award for Rivers`."""
    found = list(lexicon.phrases("awards.noun").find(text))
    several = len(text.split()) > 1 or not text.isascii()
    return bool(found) and not text[found[-1].end :].strip(" ()") and several


def _is_name(text: str, lexicon: Lexicon) -> bool:
    """Whether what follows a prize may name who gives it: it begins in a capital, and is no place and no prize."""
    place = find_place(text, lexicon)
    whole = place is not None and place.start == 0 and place.end >= len(text.rstrip(" ."))
    return text[:1].isalpha() and not text[:1].islower() and not whole and not _ends_with_prize(text, lexicon)


def _named_below(worksheet: EntryWorksheet, lexicon: Lexicon) -> bool:
    """Whether the row under the title names who gives the award, so that a hyphen in the title parts nothing."""
    first = title_row(worksheet, lexicon)
    for row in worksheet.rows[first + 1 :]:
        text = " ".join(worksheet.body.text.text[a:b] for a, b in worksheet.free(row))
        if text and lexicon.phrases("awards.received").at_start(text) is None:
            return len(text.split()) <= NAME_WORDS and not row.bullet and not is_prose(text)
    return False


def title_row(worksheet: EntryWorksheet, lexicon: Lexicon) -> int:
    """Which row holds the title: the first in which more than the date stands, its cue (`Awarded`) crossed out."""
    for number, row in enumerate(worksheet.rows):
        free = worksheet.free(row)
        if not free:
            continue
        start, end = free[0][0], free[-1][1]
        received = lexicon.phrases("awards.received").at_start(worksheet.body.text.text[start:end])
        if (
            received is None
            or number + 1 == len(worksheet.rows)
            or trimmed(worksheet.body.text.text, start + received.end, end)[0] < end
        ):
            return number
        worksheet.body.cue(start, end, "received")
    return 0
